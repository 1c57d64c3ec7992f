import type { Cell } from '../cell/cell';
import { textOf } from '../cell/cell';
import { foldText } from '../cell/text';

/*
 * Evidence that was counted where it lies: a row of it stands for all rows of the source that say the same in every column that is read. Such a
 * tab has one or two columns more, which are found by their headers in any tab: how many rows each stands for, and, where questions of one table
 * were counted apart, the touchpoint whose questions they are.
 */
export const countedHeaders = { times: 'Rows counted', part: 'Counted for' } as const;

/** Columns that make a tab one of counted rows, counted from 0. */
export interface CountedColumns {
  times: number;
  part: number | null;
}

/** Those columns by the names of all columns; null for a tab each row of which stands for itself. */
export function countedColumns(names: ReadonlyMap<number, string>): CountedColumns | null {
  const find = (header: string): number | null => {
    for (const [column, name] of names) if (foldText(name) === foldText(header)) return column;
    return null;
  };
  const times = find(countedHeaders.times);
  return times === null ? null : { times, part: find(countedHeaders.part) };
}

/** How many rows of the source a row stands for: a whole number from 1; 1 for a row that does not say. */
export function timesOf(cell: Cell | undefined): number {
  const number = typeof cell === 'string' ? Number(textOf(cell)) : cell;
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 ? number : 1;
}
