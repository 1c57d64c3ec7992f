import type { Replacement, Skipped } from '../../app/workbook';
import { address } from '../../core/cell/reference';
import type { Reader } from './cells';
import { serialOf, toGoogle } from './cells';
import { byColumn, runsOf } from './column';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Addresses that one call may name. */
const MOST = 1000;

/**
 * Replaces cells that still hold what was read and no formula; gives the others. Each column is read again in two calls, in three where a day is
 * to be written, and written in as few as it takes: neighbours together, or all cells that get the same value together, whichever is fewer.
 * No other cell is written to, and formats stay: a day is a date where its cell shows dates, else text.
 */
export function replaceCells(sheet: Sheet, toCells: Reader, cells: readonly Replacement[]): Skipped[] {
  const left: Skipped[] = [];
  for (const [column, all] of byColumn(cells)) {
    const rows = all.map(({ row }) => row).sort((a, b) => a - b);
    const first = rows[0]!;
    const range = sheet.getRange(first + 1, column + 1, rows[rows.length - 1]! - first + 1, 1);
    const now = toCells(range.getValues());
    const formulas = range.getFormulas();
    const formats = all.some(({ to }) => serialOf(to) !== null) ? range.getNumberFormats() : null;
    const meant: Written[] = [];
    for (const { row, from, to } of all) {
      if (formulas[row - first]![0] !== '') left.push({ row, column, why: 'formula' });
      else if ((now[row - first]![0] ?? null) !== from) left.push({ row, column, why: 'changed' });
      else meant.push({ row, value: toGoogle(to, formats ? formats[row - first]![0]! : '') });
    }
    writeColumn(sheet, column, meant);
  }
  return left;
}

/** A cell of a column, as Google takes it. */
interface Written {
  row: number;
  value: string | number | boolean;
}

function writeColumn(sheet: Sheet, column: number, cells: readonly Written[]): void {
  const runs = runsOf(cells);
  const byValue = new Map<Written['value'], string[]>();
  for (const { row, value } of cells) {
    const same = byValue.get(value);
    if (same) same.push(address(row, column));
    else byValue.set(value, [address(row, column)]);
  }
  if (runs.length <= byValue.size) {
    for (const run of runs) sheet.getRange(run[0]!.row + 1, column + 1, run.length, 1).setValues(run.map(({ value }) => [value]));
    return;
  }
  for (const [value, places] of byValue)
    for (let i = 0; i < places.length; i += MOST) sheet.getRangeList(places.slice(i, i + MOST)).setValue(value);
}
