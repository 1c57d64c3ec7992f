/** Google throws where a range lies beyond the grid. */
export function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns = 0): void {
  const [haveRows, haveColumns] = [sheet.getMaxRows(), columns > 0 ? sheet.getMaxColumns() : 0];
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (columns > haveColumns && columns > 0) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}
