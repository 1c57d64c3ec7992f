/** True for a sheet of cells: a chart may stand on a sheet of its own, and a data source has sheets that refuse most of what cells do. */
export const hasCells = (sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean => sheet.getType() === SpreadsheetApp.SheetType.GRID;
