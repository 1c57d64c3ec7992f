import type { Model } from '@odoo/o-spreadsheet';
import { registries } from '@odoo/o-spreadsheet';
import type { Grid } from '../../../src/core/cell/cell';
import { readCell } from '../../../src/hosts/playground/cells';
import { gridWorkbook } from '../../../src/hosts/playground/workbook';
import type { Chart, Sheet } from '../../../src/report/sheet';
import { look } from '../../../src/report/style';
import { nasty } from '../../contract/cases/case';
import { sheetOf } from '../../contract/cases/report-sheet';
import { newModel } from '../../playground/grid';

const axis = { title: 'share', format: '0%', lowest: 0, highest: 1, step: 0.1 };

const chart: Chart = {
  kind: 'columns',
  title: 'Kept',
  categories: { row: 1, column: 0, rows: 2, columns: 1 },
  labels: null,
  series: [{ name: 'Kept', values: { row: 1, column: 1, rows: 2, columns: 1 }, color: '#1B7F79', mark: 'column' }],
  area: { row: 0, column: 3, rows: 9, columns: 4 },
  width: 400,
  height: 200,
  across: { ...axis, lowest: 0, highest: 0 },
  axis,
  cut: null,
};

const grid: Grid = [
  ['Promise', 'Kept', ''],
  ['A', 0.5, 'x'],
  ['B', 0.9, 'y'],
];

const reportOf = (traits: Partial<Sheet> = {}, cells: Grid = grid): Sheet => ({
  ...sheetOf('Report', cells),
  filter: { row: 0, column: 0, rows: cells.length, columns: 3 },
  rules: [{ kind: 'below', area: { row: 1, column: 1, rows: 2, columns: 1 }, value: 0.8, color: '#202124', fill: '#FBE7E2' }],
  charts: [chart],
  ...traits,
});

function written(report: Sheet = reportOf()): { model: Model; sheetId: string; rewrite: (report: Sheet) => void } {
  const model = newModel();
  const rewrite = (next: Sheet): void => gridWorkbook(model).writeReport(next);
  rewrite(report);
  return { model, sheetId: model.getters.getSheetIds()[1]!, rewrite };
}

test('gives a report its filter, its rules and its charts, native to the grid', () => {
  const { model, sheetId } = written();
  const { getters } = model;
  expect(getters.getFilters(sheetId).map(filter => filter.col)).toEqual([0, 1, 2]);
  expect(getters.getCellComputedStyle({ sheetId, row: 1, col: 1 }).fillColor).toBe('#FBE7E2');
  expect(getters.getCellComputedStyle({ sheetId, row: 2, col: 1 }).fillColor).not.toBe('#FBE7E2');
  const [id] = getters.getChartIds(sheetId);
  expect(getters.getChartDefinition(id!)).toMatchObject({ type: 'combo', title: { text: 'Kept' } });
});

test('colours cells by what another column of their row says', () => {
  const rule = {
    kind: 'where',
    area: { row: 1, column: 1, rows: 2, columns: 1 },
    column: 0,
    equals: 'B',
    color: '#202124',
    fill: '#E3F2F0',
  } as const;
  const { model, sheetId } = written(reportOf({ rules: [rule] }));
  const fills = [1, 2].map(row => model.getters.getCellComputedStyle({ sheetId, row, col: 1 }).fillColor);
  expect(fills).toEqual([undefined, '#E3F2F0']);
});

test('points in a field are a scatter chart', () => {
  const cells = { row: 1, column: 1, rows: 1, columns: 1 };
  const cut = { lines: [{ across: cells, up: cells }], quarters: { across: cells, up: cells, names: cells } };
  const { model, sheetId } = written(reportOf({ charts: [{ ...chart, kind: 'points', labels: cells, cut }] }));
  expect(model.getters.getChartDefinition(model.getters.getChartIds(sheetId)[0]!)).toMatchObject({ type: 'scatter' });
});

test('rewriting brings rules and charts up to date, and never makes more of them', () => {
  const { model, sheetId, rewrite } = written();
  rewrite(reportOf({ charts: [{ ...chart, title: 'Kept now' }], rules: [] }));
  expect(model.getters.getChartIds(sheetId).map(id => model.getters.getChartDefinition(id).title)).toMatchObject([{ text: 'Kept now' }]);
  expect(model.getters.getConditionalFormats(sheetId)).toEqual([]);
});

test('what users changed on a report tab stays: widths, looks, their own rules, a chart they deleted, and what they wrote beside it', () => {
  const { model, sheetId, rewrite } = written();
  model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [0], size: 321 });
  model.dispatch('SET_FORMATTING', { sheetId, target: [{ top: 1, bottom: 1, left: 0, right: 0 }], style: { bold: true } });
  model.dispatch('DELETE_FIGURE', { sheetId, figureId: model.getters.getFigures(sheetId)[0]!.id });
  model.dispatch('UPDATE_CELL', { sheetId, row: 4, col: 0, content: 'my note below' });
  model.dispatch('ADD_CONDITIONAL_FORMAT', {
    sheetId,
    ranges: [model.getters.getRangeDataFromXc(sheetId, 'A1:A9')],
    cf: { id: 'mine', rule: { type: 'CellIsRule', operator: 'isEqual', values: ['A'], style: { italic: true } } },
  });
  rewrite(reportOf({ rules: [] }, [...grid.slice(0, 2), ['B', 0.8, 'z']]));
  const { getters } = model;
  expect(getters.getColSize(sheetId, 0)).toBe(321);
  expect(getters.getCellStyle({ sheetId, row: 1, col: 0 }).bold).toBe(true);
  expect(getters.getChartIds(sheetId)).toEqual([]);
  expect(getters.getConditionalFormats(sheetId).map(rule => rule.id)).toEqual(['mine']);
  rewrite(reportOf({}, [...grid, ['C', 1, ''], ['D', 1, '']]));
  expect(readCell(model, { sheetId, row: 6, col: 0 })).toBe('my note below');
});

test('a narrower and shorter report leaves nothing of the one before', () => {
  const merges = [{ row: 2, column: 0, rows: 1, columns: 2 }];
  const { model, sheetId, rewrite } = written(
    reportOf({ merges, filter: null }, [
      ['A', 'B'],
      [1, 2],
      ['a long line', null],
      ['x', 'y'],
    ]),
  );
  rewrite(reportOf({ filter: null, charts: [], rules: [] }, [['A']]));
  expect(model.getters.getEvaluatedCells(sheetId).filter(cell => cell.value !== null)).toHaveLength(1);
  expect(model.getters.getMerges(sheetId)).toEqual([]);
  expect(model.getters.getChartIds(sheetId)).toEqual([]);
});

test('a link leads to its cell and is read as the text it shows, whatever that is', () => {
  const model = newModel();
  const target = model.getters.getActiveSheetId();
  const texts = nasty.filter(text => !text.includes('\n'));
  const link = { tab: 'Sheet1', cell: 'C7' };
  const cells = [...texts, 42].map(value => [{ value, look: look(typeof value === 'string' ? { format: '@' } : {}), link }]);
  gridWorkbook(model).writeReport({ ...sheetOf('Report', [['x']]), cells, heights: cells.map(() => null) });
  expect(gridWorkbook(model).columns('Report', [0], 0, cells.length)[0]).toEqual([...texts, 42]);
  const sheetId = model.getters.getSheetIds()[1]!;
  model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: target, sheetIdTo: sheetId });
  const { url } = model.getters.getEvaluatedCell({ sheetId, row: 0, col: 0 }).link!;
  registries.urlRegistry.get('promise_audit').open(url, { model } as never);
  expect(model.getters.getActiveSheetId()).toBe(target);
  expect(model.getters.getSelectedZone()).toEqual({ top: 6, bottom: 6, left: 2, right: 2 });
});

test('a link to a report that is yet to come leads there once it has come', () => {
  const model = newModel();
  const cells = [[{ value: 'see', look: look(), link: { tab: 'Later', cell: 'B2' } }]];
  gridWorkbook(model).writeReport({ ...sheetOf('Sooner', [['x']]), cells });
  gridWorkbook(model).writeReport(sheetOf('Later', [['A', 'B']]));
  const [, sooner, later] = model.getters.getSheetIds();
  const { url } = model.getters.getEvaluatedCell({ sheetId: sooner!, row: 0, col: 0 }).link!;
  registries.urlRegistry.get('promise_audit').open(url, { model } as never);
  expect(model.getters.getActiveSheetId()).toBe(later);
  expect(model.getters.getSheetIds()).toHaveLength(3);
});

test('a merged heading and a table with blanks keep their shapes', () => {
  const merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
  const { model, sheetId } = written(
    reportOf({ merges, filter: null, heights: [30, null, null] }, [['Heading', null, null], ...grid.slice(1)]),
  );
  expect(model.getters.getMerges(sheetId)).toHaveLength(1);
  // 30 points are 40 pixels, in which the grid has no room for two lines.
  expect(model.getters.getRowSize(sheetId, 0)).toBe(47);
});

test('customer text that looks like a link or a formula stays text', () => {
  const { model, sheetId } = written(
    sheetOf('Report', [['=HYPERLINK("https://example.com";"free")'], ['[prize](https://example.com)'], ['#REF!']]),
  );
  expect(model.getters.getCell({ sheetId, row: 0, col: 0 })?.isFormula).toBe(false);
  expect(gridWorkbook(model).columns('Report', [0], 0, 3)).toEqual([
    ['=HYPERLINK("https://example.com";"free")', '[prize](https://example.com)', '#REF!'],
  ]);
});
