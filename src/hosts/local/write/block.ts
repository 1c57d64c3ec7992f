import type { Cell, Grid } from '../../../core/cell/cell';
import type { Area, Sheet } from '../../../report/sheet';
import { contains } from '../range';
import type { LocalTab } from '../tabs';
import { setCell, trimmed } from '../tabs';
import type { Present } from './present';

/** Where a report goes on its tab, and how much room is made for it there. */
export interface Placement {
  area: Area;
  /** The block that it takes the place of; null on a tab that has none. */
  old: Area | null;
  /** Rows inserted right below the old block, columns inserted right beside it. */
  inserted: { rows: number; columns: number };
}

/** A place where nothing is to be cleared or moved. */
export const freshPlacement = (area: Area): Placement => ({ area, old: null, inserted: { rows: 0, columns: 0 } });

/**
 * A report keeps the top left cell of the block it takes the place of.
 * Where it outgrows that block, what the user put below or beside it moves away, and keeps a blank line in between if it had one.
 * `floating` are the cells under the user's own pictures and charts.
 */
export function place(grid: Grid, old: Area | null, rows: number, columns: number, floating: Area[]): Placement {
  const area = { row: old?.row ?? 0, column: old?.column ?? 0, rows, columns };
  if (!old) return freshPlacement(area);
  const [bottom, right] = [old.row + old.rows, old.column + old.columns];
  const [lowest, outermost] = [area.row + Math.max(rows, old.rows), area.column + Math.max(columns, old.columns)];
  const isUsed = (row: number, column: number): boolean =>
    (grid[row]?.[column] ?? null) !== null || floating.some(at => contains(at, { row, column, rows: 1, columns: 1 }));
  const below = firstUsed(bottom, lowest + 1, row => anyOf(area.column, outermost, column => isUsed(row, column)));
  // A block whose rows were all deleted has nothing beside it.
  const beside = old.rows === 0 ? null : firstUsed(right, outermost + 1, column => anyOf(area.row, lowest, row => isUsed(row, column)));
  return { area, old, inserted: { rows: shortage(rows - old.rows, below), columns: shortage(columns - old.columns, beside) } };
}

/** How far after `start` the first used line before `end` is; null if there is none. */
function firstUsed(start: number, end: number, isUsed: (line: number) => boolean): number | null {
  for (let line = start; line < end; line++) if (isUsed(line)) return line - start;
  return null;
}

function anyOf(start: number, end: number, test: (line: number) => boolean): boolean {
  for (let line = start; line < end; line++) if (test(line)) return true;
  return false;
}

const shortage = (needed: number, free: number | null): number =>
  needed <= 0 || free === null ? 0 : Math.max(0, needed - Math.max(0, free - 1));

/** The grid once the report is on it. */
export function rewritten(grid: Grid, { area, old, inserted }: Placement, cells: Cell[][]): Grid {
  const result = grid.map(row => Array.from(row, cell => cell ?? null));
  if (old) {
    if (result.length > old.row + old.rows) result.splice(old.row + old.rows, 0, ...Array.from({ length: inserted.rows }, () => []));
    for (const row of result) {
      if (row.length > old.column + old.columns)
        row.splice(old.column + old.columns, 0, ...Array.from({ length: inserted.columns }, () => null));
    }
    for (let row = 0; row < old.rows; row++)
      for (let column = 0; column < old.columns; column++) setCell(result, old.row + row, old.column + column, null);
  }
  cells.forEach((row, i) => {
    row.forEach((value, j) => {
      setCell(result, area.row + i, area.column + j, value === '' ? null : value);
    });
  });
  return trimmed(result);
}

/** A report tab to be written. */
export interface ReportTab {
  tab: LocalTab;
  sheet: Sheet;
  placement: Placement;
  present: Present;
}
