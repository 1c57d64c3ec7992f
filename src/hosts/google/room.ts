/** The grid of a tab as Google makes it. */
const NEW = { rows: 1000, columns: 26 };

/** Google throws where a range lies beyond the grid. The grid of a tab that is new need not be asked for. */
export function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns = 0, isNew = false): void {
  const haveRows = isNew ? NEW.rows : sheet.getMaxRows();
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (columns === 0) return;
  const haveColumns = isNew ? NEW.columns : sheet.getMaxColumns();
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}
