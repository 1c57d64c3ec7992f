import { address } from '../../../core/cell/reference';
import type { Area, Look } from '../../../report/sheet';
import { runs, stacked } from './runs';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Looks = readonly (readonly Look[])[];

/**
 * Draws the lines under the cells of a block that begins at A1, and those at their left, in place of those that are there:
 * all of one colour in one call.
 */
export function drawLines(block: Range, looks: Looks): void {
  block.setBorder(false, false, false, false, false, false);
  const { SOLID, SOLID_THICK } = SpreadsheetApp.BorderStyle;
  for (const [color, places] of byColor(looks, look => look.underline))
    block.getSheet().getRangeList(places).setBorder(null, null, true, null, null, true, color, SOLID);
  for (const [color, places] of byColor(looks, look => look.edge))
    block.getSheet().getRangeList(places).setBorder(null, true, null, null, null, null, color, SOLID_THICK);
}

/** Where each colour stands, as addresses. */
function byColor(looks: Looks, colorOf: (look: Look) => string | null): Map<string, string[]> {
  const areas = new Map<string, Area[]>();
  looks.forEach((line, row) => {
    for (const { first: column, count: columns, value: color } of runs(line.map(colorOf)))
      if (color !== null) areas.set(color, [...(areas.get(color) ?? []), { row, column, rows: 1, columns }]);
  });
  return new Map([...areas].map(([color, all]) => [color, stacked(all).map(placeOf)]));
}

const placeOf = ({ row, column, rows, columns }: Area): string =>
  `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;
