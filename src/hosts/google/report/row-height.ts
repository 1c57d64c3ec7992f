import type { Sheet } from '../../../report/sheet';
import { type Run, runs } from './runs';

/** Points to pixels. */
const PIXELS = 4 / 3;
/** Height of a row as Google makes it, in pixels. */
const ROW = 21;
/** Heights that a page has at the most, one below the other: each is a call. */
const MOST = 4;

/**
 * Pixels of each row. Rows fit themselves to their text, but for that of merged cells; a pixel or two more is no reason for a call, and where
 * heights change often, neighbours share the greater one. A row of a page that nothing is in may be lower than any text.
 */
export function rowHeights({ cells, heights, merges }: Sheet): number[] {
  const merged = new Set(merges.flatMap(({ row, column }) => (cells[row]![column]!.look.wrap ? [row] : [])));
  const pixels = heights.map((height, row) => {
    const own = height === null ? ROW : Math.round(height * PIXELS);
    return own < ROW / 2 || (merged.has(row) && own > ROW + 2) ? own : ROW;
  });
  return few(runs(pixels)).flatMap(({ count, value }) => Array.from({ length: count }, () => value));
}

/** As few runs as there may be heights that are not usual: those that cost the least room together take the greater height. */
function few(all: readonly Run<number>[]): readonly Run<number>[] {
  if (all.filter(({ value }) => value !== ROW).length <= MOST) return all;
  const costs = all.slice(1).map((run, i) => {
    const [above, below] = [all[i]!, run];
    const higher = Math.max(above.value, below.value);
    return (higher - above.value) * above.count + (higher - below.value) * below.count;
  });
  const at = costs.indexOf(Math.min(...costs));
  const [above, below] = [all[at]!, all[at + 1]!];
  const joined = { first: above.first, count: above.count + below.count, value: Math.max(above.value, below.value) };
  return few(runsOf([...all.slice(0, at), joined, ...all.slice(at + 2)]));
}

/** Neighbours of one height as one run. */
const runsOf = (all: readonly Run<number>[]): Run<number>[] =>
  runs(all.flatMap(({ count, value }) => Array.from({ length: count }, () => value)));

/**
 * Sets the heights of those rows that are to be higher or lower than before, neighbours at once, with rows between them that are so high already;
 * the usual ones fit themselves to their text again.
 */
export function putHeights(sheet: GoogleAppsScript.Spreadsheet.Sheet, before: readonly number[], after: readonly number[]): void {
  for (const { first, count, value } of runs(after)) {
    const rows = Array.from({ length: count }, (_, i) => first + i).filter(row => (before[row] ?? ROW) !== value);
    const [from, to] = [rows[0], rows[rows.length - 1]];
    if (from === undefined || to === undefined) continue;
    if (value === ROW) sheet.autoResizeRows(from + 1, to - from + 1);
    else sheet.setRowHeightsForced(from + 1, to - from + 1, value);
  }
}
