import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { did } from '../../../../src/hosts/local/write/excelize';
import { excel, spreadsheet, xmlOf } from '../files';

const folder = mkdtempSync(join(tmpdir(), 'connect-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

function promiseAudit(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/promise-audit.mjs', ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

mkdirSync(at('book'));
writeFileSync(at('book/Touchpoints.csv'), 'Touchpoint\nCheck-in\nBreakfast\n');
writeFileSync(at('book/Promises.csv'), 'Promise ID,Touchpoint,Promise,Metric\nP1,Check-in,A warm welcome,CSAT\nP2,Breakfast,Fresh,CSAT\n');
writeFileSync(at('book/Notes.csv'), 'Day,Score of check-in\n2026-10-01,5\n2026-10-02,2\n');
writeFileSync(at('empty.csv'), '');
copyFileSync('tests/fixtures/exports/qualtrics.csv', at('survey.csv'));

test('without --yes, and without a terminal, it says what it would do and how to have it done', () => {
  const { status, stdout } = promiseAudit('connect', at('book'), at('survey.csv'));
  expect(status).toBe(0);
  expect(stdout).toContain('“survey”: an export from Qualtrics with 7 rows, starting in row 4.');
  expect(stdout).toContain('Left out: 1 row (Finished: False).');
  expect(stdout).toContain('Value: CSAT at “Check-in”; no answer: 6 (sure)');
  expect(stdout).toMatch(/Check-in {3} +4 +0 +3\n/);
  expect(stdout).toContain(
    `Nothing was written. To connect it like this:\n  npx promise-audit connect ${at('book')} ${at('survey.csv')} --yes\n`,
  );
  expect(stdout).not.toMatch(/@example\.com|192\.0\.2|Moreau/);
  expect(existsSync(at('book.connected.xlsx'))).toBe(false);
});

test('with --yes it writes a copy that can be audited, and the same file is not connected twice', () => {
  const { status, stdout } = promiseAudit('connect', at('book'), at('survey.csv'), '--yes');
  expect([status, stdout.includes('Connected: 10 rows in Sources.')]).toEqual([0, true]);
  const written = openWorkbook(at('book.connected.xlsx'));
  expect(written.tabs().map(tab => tab.name)).toEqual(['Notes', 'Promises', 'Touchpoints', 'survey', 'Sources']);
  expect(promiseAudit('run', at('book.connected.xlsx'), '--json', at('audit.json'), '--as-of', '2026-11-22').status).toBe(0);
  const { promises, base } = JSON.parse(readFileSync(at('audit.json'), 'utf8'));
  expect(promises.map(({ id, n, leftOut }: { id: string; n: number; leftOut: { n: number } }) => [id, n, leftOut.n])).toEqual([
    ['P1', 4, 3],
    ['P2', 3, 2],
  ]);
  expect(base.leftOut).toBe(5);
  const again = promiseAudit('connect', at('book.connected.xlsx'), at('survey.csv'), '--yes');
  expect([again.status, again.stderr]).toEqual([2, expect.stringMatching(/^“survey” is already connected/)]);
  expect(promiseAudit('connect', at('book.connected.xlsx'), 'Notes', '--yes', '-o', at('book.connected.xlsx')).status).toBe(0);
  expect(
    openWorkbook(at('book.connected.xlsx'))
      .head('Sources', 99)
      .map(row => row[0]),
  ).toContain('Notes');
});

test.each([
  [['~/book', '~/nothing.csv'], /^Missing file “.*nothing\.csv”/],
  [['~/book', 'Note'], /^Missing file “Note”.*Did you mean “Notes”\?/],
  [['~/book', 'promises'], /^“Promises” is a tab of the audit itself/],
  [['~/book', '~/empty.csv'], /is empty: there is no evidence in it/],
  [['~/book', '~/book'], /is a folder: give one file of it/],
  [['~/book'], /^Missing the file or tab with evidence: .*“npx promise-audit connect audit\.xlsx survey\.csv”/],
  [['~/book', 'Notes', 'more'], /^“more” is one too many/],
  [['~/book', 'Notes', '-o', 'x.csv'], /^Invalid option/],
] as [string[], RegExp][])('connect %j ends with status 2 and one plain sentence', (given, sentence) => {
  const { status, stdout, stderr } = promiseAudit('connect', ...given.map(one => one.replace('~', folder)));
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a tab of another workbook comes along as it is: text stays text, and formulas of customers are none', async () => {
  const other = spreadsheet({
    Small: [['a']],
    Answers: [
      ['Day', 'How was check-in?', 'Why?'],
      ['2026-10-01', 5, '=1+1 is fine with me'],
      ['2026-10-02', 2, '007'],
    ],
  });
  const workbook = await excel(file => {
    did(file.SetSheetName('Sheet1', 'Touchpoints'));
    did(file.SetSheetRow('Touchpoints', 'A1', ['Touchpoint']));
    did(file.SetSheetRow('Touchpoints', 'A2', ['Check-in']));
    did(file.NewSheet('Promises'));
    did(file.SetSheetRow('Promises', 'A1', ['Promise ID', 'Touchpoint', 'Promise', 'Metric']));
    did(file.SetSheetRow('Promises', 'A2', ['P1', 'Check-in', 'A smile', 'CSAT']));
  });
  const out = at('out.xlsx');
  expect(promiseAudit('connect', workbook, other, '--yes', '-o', out).status).toBe(0);
  expect(xmlOf(out, 'Touchpoints')).toBe(xmlOf(workbook, 'Touchpoints'));
  expect(xmlOf(out, 'Answers')).not.toContain('<f>');
  expect(openWorkbook(out).head('Answers', 9)).toEqual([
    ['Day', 'How was check-in?', 'Why?'],
    ['2026-10-01', 5, '=1+1 is fine with me'],
    ['2026-10-02', 2, '007'],
  ]);
});
