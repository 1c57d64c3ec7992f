import { address } from '../../core/reference';
import type { Area, SheetCell } from '../../report/sheet';
import { runs, stacked } from './runs';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws the lines under cells: all of one colour in one call. Lines that are there already are taken away first. */
export function drawLines(
  sheet: GoogleSheet,
  block: GoogleAppsScript.Spreadsheet.Range,
  cells: readonly SheetCell[][],
  hasLines: boolean,
): void {
  if (hasLines) block.setBorder(false, false, false, false, false, false);
  const areas = new Map<string, Area[]>();
  cells.forEach((line, row) => {
    for (const { first: column, count: columns, value: color } of runs(line.map(cell => cell.look.underline)))
      if (color !== null) areas.set(color, [...(areas.get(color) ?? []), { row, column, rows: 1, columns }]);
  });
  for (const [color, lines] of areas) {
    const places = stacked(lines).map(
      ({ row, column, rows, columns }) => `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`,
    );
    sheet.getRangeList(places).setBorder(null, null, true, null, null, true, color, SpreadsheetApp.BorderStyle.SOLID);
  }
}
