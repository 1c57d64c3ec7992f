import type { Cell, Grid } from '../../../src/core/cell/cell';
import type { DateOrder } from '../../../src/core/cell/moment';
import { actionsTable, evidenceTable, promisesTable, touchpointsTable } from '../../../src/core/declared/input-tables';
import { findHeader } from '../../../src/core/table/header';
import { issueLog } from '../../../src/core/table/issue';
import type { Columns, Table } from '../../../src/core/table/table';
import { readRows } from '../../../src/core/table/table';

const log = issueLog();
const headerOf = (...head: Grid) => findHeader(promisesTable, 'Promises', head, issueLog());
const lines = (one: ReturnType<typeof issueLog>) => one.list().map(issue => `${issue.code} ${issue.cell ?? issue.column} ${issue.found}`);

test('a header is found by what it says, within the first ten rows', () => {
  const title: Cell[] = ['Our promises', null, null];
  const names: Cell[] = ['Promise ID', 'Touchpoint', 'Promise'];
  expect(headerOf(title, [], ['The brand', null, 'promises'], names)).toMatchObject({ row: 3, columns: { id: 0, touchpoint: 1, text: 2 } });
  expect(headerOf(...Array(9).fill(title), names)?.row).toBe(9);
  expect(headerOf(...Array(10).fill(title), names)).toBeNull();
});

test('a merged row of groups above the header is passed over', () => {
  const found = headerOf(['Promise', null, null, 'Test', null], ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when']);
  expect(found).toMatchObject({ row: 1, columns: { id: 0, touchpoint: 1, text: 2, metric: 3, keptWhen: 4 } });
});

test('columns may stand in any order, with others among them', () => {
  expect(headerOf(['Colour', 'Promise', null, 'Touchpoint'])?.columns).toMatchObject({ text: 1, touchpoint: 3, id: -1, owner: -1 });
});

test.each([
  'touchpoint',
  ' TOUCHPOINT ',
  'Touch point',
  'Touch\u00a0point',
  'Touch-Point:',
  '\ufeffTouchpoint',
  'Tóuchpoint',
  'Punkt styku',
  '接触点',
])('%j is the column Touchpoint', name => expect(headerOf([name, 'Promise'])?.columns.touchpoint).toBe(0));

test('a header of its own wins over an alias of the same column', () => {
  expect(headerOf(['Journey', 'Threshold', 'Touchpoint', 'Kept when'])?.columns.keptWhen).toBe(3);
});

test('a header that stands twice is reported by column letters and is not read', () => {
  const own = issueLog();
  const found = findHeader(promisesTable, 'Promises', [['Touchpoint', 'Promise', 'Owner', 'Touchpoint ', 'owner']], own);
  expect(found?.columns).toMatchObject({ touchpoint: -1, text: 1, owner: -1 });
  expect(own.list().map(({ code, cell, guess }) => `${code} ${cell} ${guess}`)).toEqual([
    'duplicate-column D1 Touchpoint: A, D',
    'duplicate-column E1 Owner: C, E',
  ]);
});

test('no header is none', () => {
  expect(headerOf()).toBeNull();
  expect(headerOf([], [null, 1, true])).toBeNull();
});

const read = <C extends Columns>(table: Table<C>, grid: Grid, dateOrder: DateOrder | null = null, own = log) => {
  const header = findHeader(table, table.name, grid, own)!;
  return readRows(table, table.name, header, column => grid.slice(header.row + 1).map(row => row[column] ?? null), own, dateOrder);
};

test('rows are read by the kinds of their columns, with the number the user sees', () => {
  const grid = [['Phase', 'Touchpoint', 'Importance', 'Also called'], [], ['during', ' Store ', '7', null], [null, 12, null, 'Shop']];
  const rows = read(touchpointsTable, grid);
  expect(rows).toMatchObject([
    { row: 3, touchpoint: 'Store', phase: 'during', importance: 7, alsoCalled: '', owner: '' },
    { row: 4, touchpoint: '12', phase: null, importance: null, alsoCalled: 'Shop' },
  ]);
});

test('a cell that cannot be read is reported with what may stand there, and is blank', () => {
  const own = issueLog();
  const rows = read(
    touchpointsTable,
    [
      ['Touchpoint', 'Phase', 'Importance'],
      ['Store', 'Afer', 'high'],
      ['Web', '#REF!', '#N/A'],
      ['Desk', 'x', 1],
    ],
    null,
    own,
  );
  expect(rows.map(row => [row.phase, row.importance])).toEqual([
    [null, null],
    [null, null],
    [null, 1],
  ]);
  expect(own.list().map(({ code, cell, found, guess }) => [code, cell, found, guess].join(' '))).toEqual([
    'unknown-choice B2 Afer After',
    'invalid-number C2 high ',
    'formula-error B3 #REF! Before, During, After',
    'formula-error C3 #N/A ',
    'unknown-choice B4 x Before, During, After',
  ]);
});

test('a row that lacks a required cell is reported and left out; one that lacks all is none unless it holds text', () => {
  const own = issueLog();
  const grid: Grid = [
    ['Touchpoint', 'Promise', 'Owner', 'Status', 'Promised for', 'In our control'],
    ['Store', null, 'Ann', null, null, null],
    [null, ' ', 'Ann', 'Live', null, null],
    ['Store', 'Yes', null, null, null, false],
    [null, null, false, 'Live', 0.9, false],
  ];
  const header = findHeader(promisesTable, 'Promises', grid, own)!;
  const rows = readRows(promisesTable, 'Promises', header, column => grid.slice(1).map(row => row[column] ?? null), own);
  expect(rows.map(({ row, control }) => [row, control])).toEqual([[4, 'no']]);
  expect(lines(own)).toEqual(['missing-cell B2 ', 'missing-cell A3 ']);
});

const days = (cells: Cell[], order: DateOrder | null = null) => {
  const own = issueLog();
  const rows = read(actionsTable, [['Promise ID', 'Due'], ...cells.map(cell => ['P1', cell])], order, own);
  return { due: rows.map(row => row.due), issues: lines(own) };
};

test('the order of day and month is decided column by column, else by the setting', () => {
  expect(days(['1/20/2026', '2/3/2026'])).toEqual({ due: ['2026-01-20', '2026-02-03'], issues: [] });
  expect(days(['20/1/2026', '2/3/2026'])).toEqual({ due: ['2026-01-20', '2026-03-02'], issues: [] });
  expect(days(['2/3/2026'], 'day-first')).toEqual({ due: ['2026-03-02'], issues: [] });
  expect(days(['2/3/2026', '2026-01-20', 'soon'])).toEqual({
    due: [null, '2026-01-20', null],
    issues: ['ambiguous-dates Due B', 'invalid-date B4 soon'],
  });
  expect(days(['1/20/2026', '20/1/2026'])).toEqual({ due: ['2026-01-20', '2026-01-20'], issues: ['mixed-dates Due B'] });
});

test('no two columns of a table go by the same name', () => {
  for (const table of [touchpointsTable, promisesTable, evidenceTable, actionsTable]) {
    const names = Object.values(table.columns).flatMap(column => [column.header, ...column.aliases]);
    expect(new Set(names).size).toBe(names.length);
  }
});
