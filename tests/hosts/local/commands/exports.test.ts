import { readdirSync, readFileSync } from 'node:fs';
import { auditWorkbook } from '../../../../src/app/check/audit';
import { confirmConnection } from '../../../../src/app/connect/confirm';
import { proposeConnection } from '../../../../src/app/connect/connect';
import { previewConnection } from '../../../../src/app/connect/preview';
import type { Cell } from '../../../../src/core/cell/cell';
import { tools } from '../../../../src/core/connect/tools';
import { readCsv } from '../../../../src/hosts/local/read/csv';
import { wordsOf } from '../../../../src/words/words';
import { tab } from '../../../app/tiny';
import { memoryWorkbook } from '../../../memory';
import { expectGolden } from '../../../report/golden';

/*
 * Small exports, made for these tests after the headers that each tool writes: each is recognised, mapped and audited with no hand edit.
 * What comes of it stands beside it.
 */

const FOLDER = 'tests/fixtures/exports/';
const names = readdirSync(FOLDER).flatMap(file => (file.endsWith('.csv') ? [file.slice(0, -'.csv'.length)] : []));
const words = wordsOf('en');
const touchpoint = (name: string, alsoCalled = '') => ({ Touchpoint: name, 'Also called': alsoCalled });
const promise = (id: string, place: string, metric: string, keptWhen: string | null = null) => ({
  'Promise ID': id,
  Touchpoint: place,
  Promise: `The words of ${id}`,
  Metric: metric,
  'Kept when': keptWhen,
});
const tabs = {
  Touchpoints: tab([
    touchpoint('Check-in', 'Reception; Front desk'),
    touchpoint('Breakfast'),
    touchpoint('Support', 'Help desk'),
    touchpoint('App'),
    touchpoint('Whole stay'),
  ]),
  Promises: tab([
    promise('check-in', 'Check-in', 'CSAT'),
    promise('breakfast', 'Breakfast', 'CSAT'),
    promise('quick', 'Support', 'First reply', '<= 60 minutes'),
    promise('solved', 'Support', 'Ticket rated good'),
    promise('app', 'App', 'Stars'),
    promise('friends', 'Whole stay', 'NPS'),
    promise('comfort', 'Whole stay', 'Stars'),
  ]),
  Settings: tab([{ Setting: 'Audit date', Value: '2026-11-22' }]),
};

/** What of an export is proposed, as Sources and Metrics have it once it is confirmed, and what is audited. */
function connect(name: string): string {
  const { grid } = readCsv(readFileSync(`${FOLDER}${name}.csv`), name);
  const workbook = memoryWorkbook({ ...tabs, [name]: grid });
  const connection = proposeConnection(workbook, name, words);
  const preview = previewConnection(workbook, connection, '2026-11-22');
  confirmConnection(workbook, connection, words);
  const [, ...rows] = workbook.grids.get('Sources')!;
  const { audit } = auditWorkbook(workbook, { auditDate: null, today: '2026-11-22' });
  const { read, ...parts } = audit.base;
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(read);
  expect(preview.all).toEqual({
    ...preview.all,
    used: parts.used,
    noAnswer: parts.noAnswer,
    invalid: parts.invalid,
    leftOut: parts.leftOut,
  });
  const lines = (title: string, some: string[]): string[] =>
    some.length > 0 ? ['', title, ...some.map(line => `  ${line}`.trimEnd())] : [];
  const cells = (row: Cell[]): string =>
    row
      .map(cell => cell ?? '')
      .join(' | ')
      .replace(/( \| )+$/, '');
  const isPrivate = connection.columns.filter(column => column.isPrivate).map(column => column.letters);
  const text = [
    `${connection.tool ?? 'plain table'}: ${connection.rows} rows from row ${connection.firstRow} on`,
    ...lines(
      'Left out',
      connection.leftOut.map(({ reason, rows: count }) => `${reason} (${count})`),
    ),
    ...(isPrivate.length > 0 ? ['', `Private: ${isPrivate.join(' ')}`] : []),
    ...lines(
      'Sources',
      rows.map(([, ...row]) => cells(row)),
    ),
    // Beside those that every workbook has.
    ...lines(
      'Metrics',
      (workbook.grids.get('Metrics') ?? []).filter(([name]) => connection.metrics.some(draft => draft.name === name)).map(cells),
    ),
    ...lines(
      'Audited',
      audit.promises
        .filter(one => one.n > 0)
        .map(one => `${one.id}: ${one.kept} of ${one.n}, ${one.comments} comments, newest ${one.newest}`),
    ),
    ...lines(
      'Replies',
      audit.touchpoints
        .filter(one => one.replies.answered > 0)
        .map(one => `${one.name}: ${one.replies.answered} answered, ${one.replies.slow} slowly`),
    ),
    ...lines(
      'Issues',
      audit.issues.filter(issue => issue.tab === name).map(({ code, column, found }) => `${code} ${column} ${found}`),
    ),
  ];
  return `${text.join('\n')}\n`;
}

test('every tool has a file, and every file a tool', () => {
  const files = readdirSync('src/core/connect/exports').map(file => file.replace(/\.ts$/, ''));
  expect(tools).toHaveLength(files.length);
  const list = readFileSync('src/core/connect/tools.ts', 'utf8');
  for (const file of files) expect(list).toContain(`'./exports/${file}'`);
});

test('the page on connecting says of every tool what is taken', () => {
  const page = readFileSync('docs/connect.md', 'utf8');
  for (const tool of tools) expect(page).toContain(`| ${tool.name} |`);
});

test('every tool has an export that it alone recognises', () => {
  const found = names.map(name => connect(name).split(':')[0]);
  expect(new Set(found)).toEqual(new Set([...tools.map(tool => tool.name), 'plain table']));
});

test.each(names)('%s', name => expectGolden(`../fixtures/exports/${name}`, connect(name)));
