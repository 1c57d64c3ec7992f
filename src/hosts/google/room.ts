import type { GoogleTab } from './tab';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The grid of a tab as Google makes it. */
const NEW_ROWS = 1000;

/** Rows that a tab has, filled or not; that of a tab that is new need not be asked. */
export const gridRows = ({ sheet, isNew }: GoogleTab): number => (isNew ? NEW_ROWS : sheet.getMaxRows());

/** Google throws where a range lies beyond the grid. */
export function makeRoom(sheet: GoogleSheet, rows: number, columns = 0): void {
  const haveRows = sheet.getMaxRows();
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (columns === 0) return;
  const haveColumns = sheet.getMaxColumns();
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

/** The block from A1 on, in a grid that is made larger if need be. */
export function blockOf(sheet: GoogleSheet, rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(1, 1, rows, columns);
  } catch {
    makeRoom(sheet, rows, columns);
    return sheet.getRange(1, 1, rows, columns);
  }
}
