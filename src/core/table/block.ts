import type { Cell } from '../cell/cell';
/** Rows of a tab that stand one below the other, column by column. */
export interface Block {
  /** First row, counted from 0. */
  row: number;
  count: number;
  columns: ReadonlyMap<number, readonly Cell[]>;
}

/** The block that holds a row, of blocks that stand one below the other and all but the last of which are of one size. */
export function blockOf(blocks: readonly Block[], row: number): Block | undefined {
  const [first] = blocks;
  return first && row >= first.row ? blocks[Math.floor((row - first.row) / first.count)] : undefined;
}

/** A column's cells, row by row of its block. */
export type Cells = readonly Cell[];

export const none: Cells = [];

/** None where the stream has no such column. */
export const cellsOf = (block: Block, column: number | undefined): Cells =>
  column === undefined ? none : (block.columns.get(column) ?? none);
