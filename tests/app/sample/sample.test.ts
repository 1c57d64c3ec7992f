import { auditWorkbook } from '../../../src/app/check/audit';
import { sampleTabs } from '../../../src/app/sample/sample';
import type { PromiseAudit } from '../../../src/core/audit';
import type { Cell } from '../../../src/core/cell/cell';
import { isoDay, readMoment } from '../../../src/core/cell/moment';
import {
  actionsTable,
  evidenceTable,
  matchesTable,
  metricsTable,
  promisesTable,
  settingsTable,
  sourcesTable,
  touchpointsTable,
} from '../../../src/core/declared/input-tables';
import type { FindingCode } from '../../../src/core/findings/flaw';
import { flawOf } from '../../../src/core/findings/flaw';
import { findHeader } from '../../../src/core/table/header';
import { issueLog } from '../../../src/core/table/issue';
import type { Columns, Table } from '../../../src/core/table/table';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const en = wordsOf('en');

type Row = Record<string, Cell>;

const tabs = sampleTabs(en);
const names = tabs.map(tab => tab.name);
const exports = ['Guest survey', 'Refund cases', 'Call log', 'Reviews'];

/** Rows of a tab by header. */
function rows(name: string): Row[] {
  const [header, ...rest] = tabs.find(tab => tab.name === name)!.rows;
  return rest.map(cells => Object.fromEntries(header!.map((title, i) => [String(title), cells[i]!])));
}

const distinct = (name: string, column: string): Set<Cell> => new Set(rows(name).map(row => row[column]!));
const filled = (name: string, column: string): Cell[] => rows(name).flatMap(row => (row[column] === null ? [] : [row[column]!]));
const columnsHolding = (holds: string): Row[] => rows('Sources').filter(row => row.Holds === holds);

const comments = [
  ...filled('Evidence', 'Comment'),
  ...columnsHolding('Comment').flatMap(source => filled(String(source.Tab), String(source.Column))),
].map(String);

test('every call gives the same tabs', () => expect(sampleTabs(en)).toEqual(tabs));

test('a caller who changes a tab does not change the next one', () => {
  sampleTabs(en)[0]!.rows[0]![0] = 'changed';
  expect(sampleTabs(en)).toEqual(tabs);
});

test('all input tabs and four exports are there, once each', () => {
  expect(names).toEqual(['Touchpoints', 'Promises', 'Evidence', 'Metrics', 'Sources', 'Matches', 'Settings', 'Actions', ...exports]);
});

test('every tab is a rectangle of plain cells', () => {
  const isPlain = (cell: Cell): boolean =>
    cell === null || typeof cell === 'boolean' || (typeof cell === 'string' ? cell.trim() !== '' : Number.isFinite(cell));
  for (const tab of tabs) {
    expect(new Set(tab.rows.map(row => row.length)).size).toBe(1);
    expect(tab.rows.flat().filter(cell => !isPlain(cell))).toEqual([]);
  }
});

const inputTables: Table<Columns>[] = [
  touchpointsTable,
  promisesTable,
  evidenceTable,
  metricsTable,
  sourcesTable,
  matchesTable,
  settingsTable,
  actionsTable,
];

test.each(inputTables)('every column of $name is there under its own header', table => {
  const log = issueLog();
  const head = tabs.find(tab => tab.name === table.name)!.rows.slice(0, 1);
  const { columns } = findHeader(table, table.name, head, log)!;
  // Evidence names its segments one by one: `Segment: Region`.
  expect(Object.entries(columns).flatMap(([name, at]) => (at < 0 && name !== 'segment' ? [name] : []))).toEqual([]);
  expect(log.list()).toEqual([]);
});

test('at least 14 touchpoints cover before, during and after', () => {
  expect(distinct('Touchpoints', 'Touchpoint').size).toBeGreaterThanOrEqual(14);
  expect([...distinct('Touchpoints', 'Phase')].sort()).toEqual(['After', 'Before', 'During']);
});

test('24 promises are live and one is retired', () => {
  const statuses = rows('Promises').map(row => row.Status ?? 'Live');
  expect(statuses.filter(status => status === 'Live')).toHaveLength(24);
  expect(statuses.filter(status => status === 'Retired')).toHaveLength(1);
  expect(distinct('Promises', 'Promise ID').size).toBe(25);
});

test('every promise and every source names a touchpoint of the Touchpoints tab', () => {
  const touchpoints = distinct('Touchpoints', 'Touchpoint');
  for (const row of [...rows('Promises'), ...rows('Sources')]) if (row.Touchpoint !== null) expect(touchpoints).toContain(row.Touchpoint);
  for (const name of distinct('Reviews', 'About')) expect(touchpoints).toContain(name);
});

test('every column that Sources names is there', () => {
  for (const { Tab, Column } of rows('Sources')) expect(tabs.find(tab => tab.name === Tab)!.rows[0]).toContain(Column);
});

test('at least 1,500 values tell of experience', () => {
  const values = columnsHolding('Value').flatMap(source => filled(String(source.Tab), String(source.Column)));
  const count =
    filled('Evidence', 'Value').length +
    values.length +
    filled('Refund cases', 'Actual date').length +
    filled('Call log', 'Finished').length;
  expect(count).toBeGreaterThanOrEqual(1500);
});

test('at least six kinds of source speak', () => {
  const kinds = new Set([...filled('Evidence', 'Source'), ...filled('Sources', 'Source')]);
  expect([...kinds].sort()).toEqual(['Call', 'Complaint', 'Employee', 'Mystery visit', 'Operations', 'Other', 'Review', 'Survey']);
});

test('at least 350 comments are there, and no two alike', () => {
  expect(comments.length).toBeGreaterThanOrEqual(350);
  expect(new Set(comments.map(comment => comment.toLowerCase().replace(/\W+/g, ''))).size).toBe(comments.length);
});

test('no wording is left open', () => {
  for (const comment of comments) expect(comment).not.toMatch(/[[\]{}|]|undefined|NaN|null|\b1 (minutes|days)\b/);
});

test('evidence is spread over nine months up to the day before the audit', () => {
  const days = ['Evidence', 'Guest survey', 'Reviews'].flatMap(name => filled(name, 'Date').map(String)).sort();
  expect(days.every(day => day === isoDay(readMoment(day, null)!))).toBe(true);
  expect(days[days.length - 1]).toBe('2026-11-21');
  expect(days[0]!.slice(0, 7)).toBe('2026-02');
  expect(new Set(days.map(day => day.slice(0, 7))).size).toBe(10);
});

test('nothing is dated after the audit but what is still due', () => {
  const dated = [
    ...filled('Evidence', 'Replied on'),
    ...filled('Reviews', 'Replied on'),
    ...filled('Refund cases', 'Actual date'),
    ...filled('Call log', 'Finished'),
  ];
  expect(dated.every(day => String(day) < '2026-11-22')).toBe(true);
});

test('nobody is answered before they wrote or called', () => {
  for (const row of [...rows('Evidence'), ...rows('Reviews')])
    if (row['Replied on'] !== null) expect(row['Replied on']! > row.Date!).toBe(true);
  for (const row of rows('Call log')) if (row.Finished !== null) expect(row.Finished! > row.Started!).toBe(true);
  for (const row of rows('Refund cases')) if (row['Actual date'] !== null) expect(row['Actual date']! >= row['Asked on']!).toBe(true);
});

test('some refunds are open and overdue, some are open and not yet due', () => {
  const open = rows('Refund cases').filter(row => row['Actual date'] === null);
  expect(open.filter(row => row['Promised date']! < '2026-11-22').length).toBeGreaterThanOrEqual(5);
  expect(open.filter(row => row['Promised date']! >= '2026-11-22').length).toBeGreaterThanOrEqual(3);
});

test('the accidents of shared sheets are there', () => {
  const values = [
    ...filled('Evidence', 'Value'),
    ...filled('Reviews', 'Stars'),
    ...filled('Guest survey', 'How clean was the room? (1-5)'),
  ];
  expect(distinct('Evidence', 'Touchpoint')).toContain('Chek-in');
  for (const odd of [7, '4,5', '4/5', '★★★★☆', 'N/A', 0]) expect(values).toContain(odd);
});

test('no text names a real brand or a person, and none holds an address or a telephone number', () => {
  const brands =
    /\b(booking\.com|expedia|airbnb|tripadvisor|trustpilot|google|facebook|instagram|tiktok|whatsapp|microsoft|netflix|amazon|marriott|hilton|hyatt|accor|ibis|novotel|radisson|sheraton|ritz|visa|mastercard|paypal|uber|lufthansa|ryanair)\b/i;
  const people =
    /\b(mr|mrs|ms|dr|herr|frau|anna|maria|john|david|peter|thomas|sarah|julia|michael|jan|piotr|wei|ali|emma|laura|paul|lisa|tom|ben|kate)\b/i;
  const contact = /@|https?:|www\.|\+?\d[\d ()/-]{8,}\d/;
  const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/.test(text);
  const texts = tabs.flatMap(tab => tab.rows.flat()).filter(cell => typeof cell === 'string');
  expect(texts.filter(text => !isDate(text) && [brands, people, contact].some(what => what.test(text)))).toEqual([]);
});

const workbook = memoryWorkbook(Object.fromEntries(tabs.map(({ name, rows }) => [name, rows])));

const { audit } = auditWorkbook(workbook, { auditDate: null, today: '2030-01-01' });
const promise = (id: string): PromiseAudit => audit.promises.find(one => one.id === id)!;

test('the audit comes to every verdict, as promises.ts tells', () => {
  const of = (verdict: string): string => audit.promises.flatMap(one => (one.verdict === verdict ? [one.id] : [])).join(' ');
  expect(of('kept')).toBe('P04 P11 P12 P13 P14 P23');
  expect(of('broken')).toBe('P02 P06 P07 P08 P17 P19 P22 P24');
  expect(of('too-close')).toBe('P03 P09 P10 P16 P18 P20');
  expect(of('too-few')).toBe('P15 P21');
  expect(of('no-evidence')).toBe('P05');
  expect(of('unmeasurable')).toBe('P01');
  expect(audit.retired.map(one => one.id)).toEqual(['P25']);
});

test('the phone is promised within 60 seconds to 90 % and kept for 42 %; fourteen minutes would be honest', () => {
  const { promisedFor, keptRate, smallestHonest, repairRank } = promise('P17');
  expect([promisedFor, keptRate!.toFixed(2), smallestHonest?.level, repairRank]).toEqual([0.9, '0.42', 14, 1]);
});

test('the team believes too much of most promises, too little of one, and is right about one', () => {
  const of = (belief: string): string[] => audit.promises.flatMap(one => (one.belief === belief ? [one.id] : []));
  expect(of('overconfident').length).toBeGreaterThan(10);
  expect(of('underconfident')).toEqual(['P13']);
  expect(of('realistic')).toEqual(['P03']);
});

test('expectations are looser, tighter, aligned and unknown', () => {
  expect(new Set(audit.promises.map(one => one.expected.verdict))).toEqual(new Set(['looser', 'tighter', 'aligned', 'unknown']));
});

test('each flaw is found, and what is good is', () => {
  const found = new Set(audit.findings.map(one => one.code));
  const absent = [
    'evidence-has-holes',
    'phase-not-covered',
    'scores-only',
    'broken-without-action',
    'action-without-owner-or-date',
    'expectations-rise',
    'duplicate-promises',
    'same-as-competitors',
    'silent-customers',
    'no-loops-recorded',
    'one-owner-for-all',
    'promise-across-departments',
    'no-employee-voice',
    'not-told',
    'no-money',
  ];
  expect(Object.keys(flawOf).filter(code => !found.has(code as FindingCode))).toEqual(absent);
});

test('the data check finds the accidents and nothing else', () => {
  expect(audit.issues.map(issue => [issue.code, issue.found])).toEqual([
    ['invalid-value', 'good'],
    ['out-of-range', '7'],
    ['unknown-touchpoint', 'Chek-in'],
  ]);
});
