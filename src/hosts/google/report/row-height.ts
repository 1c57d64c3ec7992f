import type { Sheet } from '../../../report/sheet';
import { runs } from './runs';

/** Points to pixels. */
const PIXELS = 4 / 3;
/** Height of a row as Google makes it, in pixels. */
const ROW = 21;

/** Pixels of each row. Rows fit themselves to their text, but for that of merged cells; a pixel or two more is no reason for a call. */
export function rowHeights({ cells, heights, merges }: Sheet): number[] {
  const merged = new Set(merges.flatMap(({ row, column }) => (cells[row]![column]!.look.wrap ? [row] : [])));
  const pixels = heights.map((height, row) => (merged.has(row) && height !== null ? Math.round(height * PIXELS) : ROW));
  return pixels.map(height => (height > ROW + 2 ? height : ROW));
}

/** Sets the heights of those rows that are to be higher or lower than before, neighbours at once; the lowest fit themselves to their text again. */
export function putHeights(sheet: GoogleAppsScript.Spreadsheet.Sheet, before: readonly number[], after: readonly number[]): void {
  const changed = after.map((height, row) => (height === (before[row] ?? ROW) ? 0 : height));
  for (const { first, count, value } of runs(changed)) {
    if (value > ROW) sheet.setRowHeightsForced(first + 1, count, value);
    else if (value > 0) sheet.autoResizeRows(first + 1, count);
  }
}
