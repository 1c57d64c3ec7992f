/** The block from A1 on, in a grid that is made larger if need be: Google throws where a range lies beyond it. */
export function blockOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(1, 1, rows, columns);
  } catch {
    const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
    if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
    return sheet.getRange(1, 1, rows, columns);
  }
}
