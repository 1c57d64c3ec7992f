import type { Model } from '@odoo/o-spreadsheet';
import type { Sheet, SheetCell } from '../../report/sheet';
import { usedSize, written } from './cells';
import { putCharts } from './chart';
import { setDrawing } from './drawing';
import { linkContent } from './link';
import { dress, widen, widenAgain } from './look';
import { markOf, newMark, setMark } from './mark';
import { putRules } from './rule';
import { did, insert, makeRoom, zoneOf } from './sheet';

/**
 * Writes a report from A1 of a tab on, over the report that was there: values always; looks, rules and charts only where they are other
 * than before, so that what a user changed of them stays. Columns keep the widths that users gave them.
 */
export function writeReport(model: Model, report: Sheet, sheetId: string, sheetIdOf: (tab: string) => string): void {
  const before = markOf(model, sheetId)?.report ?? null;
  const [rows, columns] = [report.cells.length, report.widths.length];
  makeRoom(model, sheetId, rows + 1, columns);
  const isDressed = before !== null && looksOf(before) === looksOf(report);
  if (!isDressed) {
    if (before) {
      makeWay(model, sheetId, before, rows, columns);
      widenAgain(model, sheetId, report, before);
    } else furnish(model, sheetId, report);
    dress(model, sheetId, report);
  }
  report.cells.forEach((cells, row) => {
    cells.forEach((cell, col) => {
      const position = { sheetId, row, col };
      const next = contentOf(cell, sheetIdOf);
      const { format } = next;
      const isOther = !isDressed || format !== written(before.cells[row]![col]!.value, before.cells[row]![col]!.look.format).format;
      model.dispatch('UPDATE_CELL', { ...position, content: next.content, ...(isOther ? { format } : {}) });
    });
  });
  const { filter } = report;
  if (filter && filter.rows > 1) putFilter(model, sheetId, filter, (before?.filter?.rows ?? 0) < 2);
  if (!before || JSON.stringify(before.rules) !== JSON.stringify(report.rules)) putRules(model, sheetId, report.rules);
  // What is drawn into them depends on the cells, too.
  for (const chart of report.charts) setDrawing(chart, report);
  if (!before || JSON.stringify(before.charts) !== JSON.stringify(report.charts))
    putCharts(model, sheetId, report, before?.charts.length ?? 0);
  setMark(model, sheetId, { ...newMark(report.name, true), report });
}

function contentOf({ value, look, link }: SheetCell, sheetIdOf: (tab: string) => string): { content: string; format: string } {
  const plain = written(value, look.format);
  const content = link && value !== null ? linkContent(value, sheetIdOf(link.tab), link.cell) : null;
  return { ...plain, content: content ?? plain.content };
}

const looksOf = ({ cells, merges, heights }: Sheet): string =>
  JSON.stringify([merges, heights, cells.map(row => row.map(cell => cell.look))]);

/** What a tab gets once and users may change. */
function furnish(model: Model, sheetId: string, report: Sheet): void {
  widen(model, sheetId, report);
  const { rows, columns } = report.frozen;
  if (rows > 0) model.dispatch('FREEZE_ROWS', { sheetId, quantity: rows });
  if (columns > 0) model.dispatch('FREEZE_COLUMNS', { sheetId, quantity: columns });
  if (report.folded) {
    const { first, count } = report.folded;
    const group = { sheetId, dimension: 'COL' as const, start: first, end: first + count - 1 };
    model.dispatch('GROUP_HEADERS', group);
    model.dispatch('FOLD_HEADER_GROUP', group);
  }
  model.dispatch('COLOR_SHEET', { sheetId, color: report.color });
  model.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: false });
}

/** Clears the block of before, and pushes down what users put below it if the new one is taller. */
function makeWay(model: Model, sheetId: string, before: Sheet, rows: number, columns: number): void {
  const old = { rows: before.cells.length, columns: before.widths.length };
  if (rows > old.rows && usedSize(model, sheetId).rows > old.rows) insert(model, sheetId, 'ROW', old.rows - 1, rows - old.rows);
  if (before.merges.length > 0) model.dispatch('REMOVE_MERGE', { sheetId, target: before.merges.map(zoneOf) });
  const rest = [
    { row: rows, column: 0, rows: old.rows - rows, columns: old.columns },
    { row: 0, column: columns, rows: Math.min(rows, old.rows), columns: old.columns - columns },
  ];
  for (const area of rest.filter(one => one.rows > 0 && one.columns > 0)) {
    model.dispatch('CLEAR_FORMATTING', { sheetId, target: [zoneOf(area)] });
    model.dispatch('CLEAR_CELLS', { sheetId, target: [zoneOf(area)] });
  }
}

const FILTER = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};

/** The report's table with its filter; one that the user took away stays away. */
function putFilter(model: Model, sheetId: string, area: NonNullable<Sheet['filter']>, isNew: boolean): void {
  const zone = zoneOf(area);
  const range = model.getters.getRangeDataFromZone(sheetId, zone);
  if (isNew) did(model.dispatch('CREATE_TABLE', { sheetId, ranges: [range], config: FILTER, tableType: 'forceStatic' }), 'a filter');
  else {
    const known = model.getters.getCoreTable({ sheetId, row: zone.top, col: zone.left });
    if (known) model.dispatch('UPDATE_TABLE', { sheetId, zone: known.range.zone, newTableRange: range });
  }
}
