import type { Cell } from '../core/cell/cell';
import { isBlank } from '../core/cell/cell';
import type { Replacement, Workbook } from './workbook';

/* What a deed writes into input tabs, with what takes it back. */

/** Cells that were written, tab by tab, as they would be put back. */
export interface Written {
  tab: string;
  cells: Replacement[];
}

/** Appends rows, and gives how to take them back: they are blank then. */
export function append(workbook: Workbook, tab: string, rows: Cell[][]): Written {
  const first = workbook.tabs().find(one => one.name === tab)!.rows;
  workbook.appendRows(tab, rows);
  const cells = rows.flatMap((row, i) =>
    row.flatMap((cell, column): Replacement[] => (isBlank(cell) ? [] : [{ row: first + i, column, from: cell, to: null }])),
  );
  return { tab, cells };
}

/** Replaces cells that still hold what was read, notes how to put them back, and gives how many. */
export function replace(workbook: Workbook, tab: string, cells: Replacement[], undo: Written[]): number {
  if (cells.length === 0) return 0;
  const left = workbook.replaceCells(tab, cells);
  const done = cells.filter(cell => !left.some(one => one.row === cell.row && one.column === cell.column));
  undo.push({ tab, cells: done.map(({ row, column, from, to }) => ({ row, column, from: to, to: from })) });
  return done.length;
}

/** Puts cells back that still hold what was written; the rows that were appended are blank then. */
export function takeBack(workbook: Workbook, undo: readonly Written[]): { cells: number; skipped: number } {
  let [cells, skipped] = [0, 0];
  for (const { tab, cells: some } of undo) {
    const left = workbook.replaceCells(tab, some).length;
    cells += some.length - left;
    skipped += left;
  }
  return { cells, skipped };
}
