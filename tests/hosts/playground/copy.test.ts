import type { Grid } from '../../../src/core/cell/cell';
import { addTab } from '../../../src/hosts/playground/add';
import { copyOf, dataOf } from '../../../src/hosts/playground/copy';
import { gridWorkbook } from '../../../src/hosts/playground/workbook';
import { nasty } from '../../contract/cases/case';
import { sheetOf } from '../../contract/cases/report-sheet';
import { newModel } from '../../playground/grid';

const tab = (title: string, grid: Grid) => ({ title, name: title, isReport: false, grid, formats: [], widths: [], report: null });

const cells: Grid = [
  ['Text', 'Day', 'Moment', 'Number', 'Tick'],
  ['007', '2026-11-22', '2026-11-22T10:41:00', -0.5, true],
  [null, '2025-01-01', null, 1e21, false],
];

test('a copy put into the grid and taken out of it is the same', () => {
  const texts: Grid = [['Text'], ...nasty.map(text => [text])];
  const { tabs } = copyOf(newModel(dataOf([tab('One', cells), tab('Two', texts), tab('Empty', [])])));
  expect(tabs.map(({ title, grid }) => [title, grid])).toEqual([
    ['One', cells],
    ['Two', texts],
    ['Empty', []],
  ]);
  expect(tabs[0]!.formats).toEqual(['@', 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss', '', '']);
});

test('dates of files are dates of the grid, and texts are not', () => {
  const model = newModel(dataOf([tab('One', cells)]));
  const [sheetId] = model.getters.getSheetIds();
  expect(model.getters.getEvaluatedCell({ sheetId: sheetId!, row: 1, col: 1 }).value).toBe(46348);
  expect(model.getters.getEvaluatedCell({ sheetId: sheetId!, row: 1, col: 0 }).value).toBe('007');
});

test('numbers of files get the format of their column, unless that is for dates', () => {
  const grid = [
    ['Promised for', 'Since'],
    [0.9, 46348],
  ];
  const model = newModel(dataOf([{ ...tab('Promises', grid), formats: ['0%', 'yyyy-mm-dd'] }]));
  const [sheetId] = model.getters.getSheetIds();
  const shown = [0, 1].map(col => model.getters.getEvaluatedCell({ sheetId: sheetId!, row: 1, col }).formattedValue);
  expect(shown).toEqual(['90%', '46348']);
});

test('a report comes with the values that stand there now', () => {
  const model = newModel();
  gridWorkbook(model).writeReport(
    sheetOf('Report', [
      ['Promise', 'Notes'],
      ['A', null],
    ]),
  );
  const sheetId = model.getters.getSheetIds()[1]!;
  model.dispatch('UPDATE_CELL', { sheetId, row: 1, col: 1, content: 'ours' });
  const { report, isReport } = copyOf(model).tabs[1]!;
  expect(isReport).toBe(true);
  expect(report!.cells.map(row => row.map(cell => cell.value))).toEqual([
    ['Promise', 'Notes'],
    ['A', 'ours'],
  ]);
});

test('a report of which only the values are known is rewritten as one', () => {
  const model = newModel(dataOf([{ ...tab('Report', [['A'], ['b'], ['c']]), isReport: true }]));
  gridWorkbook(model).writeReport(sheetOf('Report', [['A'], ['d']]));
  expect(gridWorkbook(model).head('Report', 9)).toEqual([['A'], ['d']]);
});

test('a tab is added under a name that is free', () => {
  const model = newModel(dataOf([tab('Survey', [])]));
  expect(addTab(model, tab('survey', cells)).title).toBe('survey (2)');
  expect(addTab(model, tab('survey', cells)).title).toBe('survey (3)');
  expect(gridWorkbook(model).head('survey (3)', 9)).toEqual(cells);
});

describe('widths of columns', () => {
  const report = sheetOf('Report', [['Promise', 'Kept']]);
  const sizes = (model: ReturnType<typeof newModel>, at: number, columns: number): number[] =>
    Array.from({ length: columns }, (_, col) => model.getters.getColSize(model.getters.getSheetIds()[at]!, col));
  const widen = (model: ReturnType<typeof newModel>, at: number, col: number, size: number): void =>
    void model.dispatch('RESIZE_COLUMNS_ROWS', {
      sheetId: model.getters.getSheetIds()[at]!,
      dimension: 'COL',
      elements: [col],
      size,
    });

  test('go with a tab of the user’s, and come back with it', () => {
    const model = newModel(dataOf([{ ...tab('One', cells), widths: [123, null, 45] }]));
    expect(sizes(model, 0, 3)).toEqual([123, 86, 45]);
    widen(model, 0, 1, 77);
    expect(copyOf(model).tabs[0]!.widths.slice(0, 3)).toEqual([123, 77, 45]);
  });

  test('of a report are its own and go with nothing, until somebody changes one', () => {
    const model = newModel();
    gridWorkbook(model).writeReport(report);
    expect(copyOf(model).tabs[1]!.widths).toEqual([null, null]);
    widen(model, 1, 1, 300);
    expect(copyOf(model).tabs[1]!.widths).toEqual([null, 300]);
  });

  test('of a report out of a file are not taken for the user’s: the next check gives them back, but for one that is another there', () => {
    const [first = 0] = report.widths;
    const own = Math.round(first * 7) + 5;
    const model = newModel(dataOf([{ ...tab('Report', [['Promise', 'Kept']]), isReport: true, widths: [own, 300] }]));
    gridWorkbook(model).writeReport({ ...report, filter: { row: 0, column: 0, rows: 2, columns: 2 } }, sheetOf('Other', [['x']]));
    expect(sizes(model, 0, 2)).toEqual([own + 32, 300]);
  });
});
