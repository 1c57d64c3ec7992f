import { address } from '../../core/reference';
import type { Area, Look } from '../../report/sheet';
import { runs, stacked } from './runs';

/** Draws the lines under the cells of a block that begins at A1, in place of those that are there: all of one colour in one call. */
export function drawLines(block: GoogleAppsScript.Spreadsheet.Range, looks: readonly (readonly Look[])[]): void {
  block.setBorder(false, false, false, false, false, false);
  const areas = new Map<string, Area[]>();
  looks.forEach((line, row) => {
    for (const { first: column, count: columns, value: color } of runs(line.map(look => look.underline)))
      if (color !== null) areas.set(color, [...(areas.get(color) ?? []), { row, column, rows: 1, columns }]);
  });
  for (const [color, lines] of areas) {
    const places = stacked(lines).map(
      ({ row, column, rows, columns }) => `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`,
    );
    block.getSheet().getRangeList(places).setBorder(null, null, true, null, null, true, color, SpreadsheetApp.BorderStyle.SOLID);
  }
}
