// last row that holds anything in known columns -> formats and formulas below it -> days look like days -> values, at once where nothing is in between
import type { Cell, Grid } from '../../core/cell/cell';
import { isBlank } from '../../core/cell/cell';
import { address } from '../../core/cell/reference';
import { foldText } from '../../core/cell/text';
import { inputTables } from '../../core/declared/input-tables';
import { countColumns, findHeader } from '../../core/table/header';
import { issueLog } from '../../core/table/issue';
import { isOfDates, PLAIN_TEXT, serialOf, toGoogle } from './cells';
import { runs } from './report/runs';
import type { Room } from './room';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const DATES = 'yyyy-mm-dd';

/** Rows in which a header is looked for. */
const HEAD = 10;

/**
 * Writes rows below the last one of a tab, all of whose cells are `there`. Boxes that nobody ticked, and formulas that show nothing, are no rows:
 * those beside the new rows stay as they are, and a formula in a cell that would be written to does, too.
 */
export function appendRows(sheet: Sheet, room: Room, there: Grid, rows: Grid, tab: string): void {
  if (rows.length === 0) return;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const first = lastRow(there, knownColumns(tab, there, rows)) + 1;
  room.block(first + rows.length, width);
  const below = sheet.getRange(first + 1, 1, rows.length, width);
  const formats = below.getNumberFormats();
  const formulas = below.getFormulas();
  const at = (i: number, j: number): Cell => rows[i]![j] ?? null;
  const isDay = (i: number, j: number): boolean => serialOf(at(i, j)) !== null && formats[i]![j] !== PLAIN_TEXT;
  const isFree = (i: number, j: number): boolean => formulas[i]![j] === '';
  const days = rows.flatMap((_, i) =>
    Array.from({ length: width }, (_, j) => j).flatMap(j =>
      isDay(i, j) && isFree(i, j) && !isOfDates(formats[i]![j]!) ? [address(first + i, j)] : [],
    ),
  );
  // Looks first: a run that is cut off in between has written nothing.
  if (days.length > 0) sheet.getRangeList(days).setNumberFormat(DATES);
  const columns = Array.from({ length: width }, (_, j) => rows.some(row => !isBlank(row[j])));
  const isEmpty = rows.every((_, i) => columns.every((_, j) => isFree(i, j) && (there[first + i]?.[j] ?? null) === null));
  // Where nothing stands in between, all is written at once: there is no half of it.
  const written = isEmpty
    ? [{ first: columns.indexOf(true), count: columns.lastIndexOf(true) - columns.indexOf(true) + 1, value: true }]
    : runs(columns);
  for (const { first: left, count, value } of written) {
    if (!value) continue;
    const isWhole = rows.every((_, i) => Array.from({ length: count }, (_, k) => left + k).every(j => isFree(i, j)));
    const valueAt = (i: number, j: number) => toGoogle(at(i, j), isDay(i, j) ? DATES : formats[i]![j]!);
    if (isWhole)
      sheet
        .getRange(first + 1, left + 1, rows.length, count)
        .setValues(rows.map((_, i) => Array.from({ length: count }, (_, k) => valueAt(i, left + k))));
    else
      for (let i = 0; i < rows.length; i++)
        for (let j = left; j < left + count; j++)
          if (!isBlank(at(i, j)) && isFree(i, j)) sheet.getRange(first + i + 1, j + 1).setValue(valueAt(i, j));
  }
}

/** The last row that holds something in one of the columns, counted from 0; -1 if there is none. */
function lastRow(there: Grid, columns: readonly number[]): number {
  for (let row = there.length - 1; row >= 0; row--)
    if (columns.some(column => !isBlank(there[row]![column]) && there[row]![column] !== false)) return row;
  return -1;
}

/** The columns of a tab that its table knows, and those that are written to. */
function knownColumns(tab: string, there: Grid, rows: Grid): number[] {
  const head = there.slice(0, HEAD);
  const named = inputTables.filter(({ name, aliases }) => [name, ...aliases].some(one => foldText(one) === foldText(tab)));
  const headers = (named.length > 0 ? named : inputTables).flatMap(table => findHeader(table, tab, head, issueLog()) ?? []);
  const [best] = headers.sort((a, b) => countColumns(b) - countColumns(a));
  const written = rows.flatMap(row => row.flatMap((cell, column) => (isBlank(cell) ? [] : [column])));
  const known = best ? Object.values<number>(best.columns).filter(column => column >= 0) : there.flatMap(row => row.map((_, i) => i));
  return [...new Set([...known, ...written])];
}
