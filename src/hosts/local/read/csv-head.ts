import { closeSync, openSync, readSync } from 'node:fs';
import type { Cell, Grid } from '../../../core/cell/cell';
import { delimiterOf, gridOfText, settlePoints, toCell } from './csv';
import { decode } from './encoding';

/** Holds the header and enough rows to tell the delimiter. */
const HEAD_BYTES = 2 ** 18;
const HEAD_ROWS = 50;

/**
 * The first rows of a .csv file and its delimiter; null where it is not UTF-8, has no line feeds, or names its delimiter in a line of its own:
 * such a file is read whole.
 */
export function csvHead(path: string): { grid: Grid; delimiter: string } | null {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const file = openSync(path, 'r');
  const size = readSync(file, bytes);
  closeSync(file);
  const { text, encoding } = decode(bytes.subarray(0, size));
  if (encoding !== 'utf-8' || !text.includes('\n') || /^\ufeff?sep=.\r?\n/.test(text)) return null;
  const whole = (size < HEAD_BYTES ? text : text.slice(0, text.lastIndexOf('\n'))).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(whole);
  return { grid: gridOfText(whole, delimiter, HEAD_ROWS), delimiter };
}

/** A column of texts as cells, as they would be read out of a file. */
export function csvCells(column: readonly Cell[]): Cell[] {
  const known = new Map<Cell, Cell>();
  for (const text of column) if (!known.has(text)) known.set(text, typeof text === 'string' ? toCell(text) : text);
  // What decides how points are read is what stands there, not how often.
  const cells = [...known.values()].map(cell => [cell]);
  settlePoints(cells);
  for (const [i, text] of [...known.keys()].entries()) known.set(text, cells[i]![0]!);
  return column.map(text => known.get(text)!);
}
