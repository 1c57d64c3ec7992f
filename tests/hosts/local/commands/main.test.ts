import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../../../src/hosts/local/read/open';

const folder = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

function promiseAudit(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/promise-audit.mjs', ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function csvFolder(name: string, tabs: Record<string, string>): string {
  mkdirSync(at(name), { recursive: true });
  for (const [tab, text] of Object.entries(tabs)) writeFileSync(join(at(name), `${tab}.csv`), text);
  return at(name);
}

const tabs = {
  Touchpoints: 'Touchpoint,Stage\nShop,Buy\n',
  Promises: 'Promise ID,Touchpoint,Promise,Metric\nP1,Shop,A smile,CSAT\n',
  Evidence: `Touchpoint,Metric,Value,Comment\n${'Shop,CSAT,5,=1+1\n'.repeat(12)}Shp,CSAT,4,\n`,
  Settings: 'Setting,Value\nAudit date,2026-11-22\n',
};
csvFolder('good', tabs);
csvFolder('taken', { ...tabs, Summary: 'mine\n1\n' });
csvFolder('without', { Touchpoints: 'Touchpoint\nShop\n' });
csvFolder('lacking', { Promises: 'Promise ID,Promise\nP1,x\n' });
csvFolder('empty', {});
writeFileSync(at('words.xlsx'), 'no workbook at all');

test.each([
  [['run', '~/nowhere.xlsx'], /^Missing file/],
  [['run', '~/words.xlsx'], /^Invalid file/],
  [['run', '~/empty'], /is empty/],
  [['run', '~/without'], /^Missing tab “Promises”/],
  [['run', '~/lacking'], /^Missing column “Touchpoint” in the tab “Promises”/],
  [['run', '~/taken'], /^A tab of your own has the name “Summary”/],
  [['run', '~/good', '-o', '/nowhere/x.xlsx'], /cannot be written/],
  [['run', '~/good', '-o', 'x.csv'], /^Invalid option/],
  [['run', '~/good', '--as-of', '1.1.26'], /^Invalid option “--as-of”/],
  [['run', '~/good', '--lang', 'xx'], /^Invalid option “--lang”/],
  [['run', '~/good', '--jsn', 'x'], /^Invalid option “--jsn”.*--json/],
  [['run'], /^Missing/],
  [['rum', 'x'], /^Unknown command “rum”.*“run”/],
] as [string[], RegExp][])('%j ends with status 2 and one plain sentence', (given, sentence) => {
  const { status, stdout, stderr } = promiseAudit(...given.map(one => one.replace('~', folder)));
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('run writes the tabs and the report, prints the summary, and says where it lies', () => {
  const { status, stdout } = promiseAudit('run', at('good'), '--json', at('audit.json'));
  expect(status).toBe(0);
  expect(stdout).toContain('The one promise is too close to call.');
  expect(stdout.trim().endsWith('good.audited.xlsx')).toBe(true);
  const written = openWorkbook(at('good.audited.xlsx'));
  expect(written.tabs().map(tab => tab.name)).toEqual([
    'Evidence',
    'Promises',
    'Settings',
    'Touchpoints',
    'Summary',
    'Alignment',
    'Findings',
    'Journey',
    'Data check',
  ]);
  const audit = JSON.parse(readFileSync(at('audit.json'), 'utf8'));
  expect(audit).toMatchObject({
    asOf: '2026-11-22',
    promises: [{ id: 'P1', n: 12, keptRate: 1, verdict: 'too-close' }],
    base: { read: 13, used: 12, unmatched: 1 },
  });
  expect(audit.promises[0].quotes.for[0].text).toBe('=1+1');
});

test('run --json - prints nothing but JSON', () => {
  const { status, stdout } = promiseAudit('run', at('good'), '-o', at('other.xlsx'), '--json', '-', '--as-of', '2026-01-31');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).asOf).toBe('2026-01-31');
});

test('check says what to mend and ends with status 1 where something is wrong, writing nothing', () => {
  rmSync(at('good.audited.xlsx'), { force: true });
  const { status, stdout } = promiseAudit('check', at('good'));
  expect(status).toBe(1);
  expect(stdout).toContain('Did you mean “Shop”?');
  expect(existsSync(at('good.audited.xlsx'))).toBe(false);
});

test('new makes a workbook that can be audited at once, and never writes over a file', () => {
  expect(promiseAudit('new', at('new.xlsx'), '--sample').status).toBe(0);
  expect(promiseAudit('run', at('new.xlsx')).status).toBe(0);
  expect(existsSync(at('new.audited.xlsx'))).toBe(true);
  const before = readFileSync(at('new.xlsx'));
  expect(promiseAudit('new', at('new.xlsx')).stderr).toMatch(/already exists/);
  expect(readFileSync(at('new.xlsx')).equals(before)).toBe(true);
});

test('an audited workbook can be audited again, with its notes', () => {
  const first = promiseAudit('run', at('good'), '-o', at('again.xlsx'));
  const second = promiseAudit('run', at('again.xlsx'), '-o', at('again.xlsx'));
  expect([first.status, second.status]).toEqual([0, 0]);
  expect(openWorkbook(at('again.xlsx')).tabs()).toHaveLength(9);
});

test('help shows every command with an example', () => {
  const { status, stdout } = promiseAudit('--help');
  expect(status).toBe(0);
  for (const command of ['new', 'run', 'check']) expect(stdout).toContain(`promise-audit ${command}`);
});
