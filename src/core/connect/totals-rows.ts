import type { Cell, Grid } from '../cell/cell';
import { textOf } from '../cell/cell';
import { readMoment } from '../cell/moment';
import { foldText } from '../cell/text';
import { groupAddedUp, isTotal } from '../evidence/rows/totals';

/** Words that are an answer, too: how the soup was. */
const ALSO_ANSWERS = new Set(['average', 'avg', 'mean', 'media', 'average:', '平均', 'średnio', 'średnia'].map(foldText));

/** The rows without those that add up others, as the audit leaves them out, and without a header that comes again; columns in, columns out. */
export function withoutTotals(cells: Grid, headers: readonly string[]): Grid {
  const out = totalsIn(cells, headers);
  return out.size === 0 ? cells : cells.map(column => column.filter((_, row) => !out.has(row)));
}

/** The same with such rows blank, so that all others keep their places. */
export function blankTotals(cells: Grid, headers: readonly string[]): Grid {
  const out = totalsIn(cells, headers);
  return out.size === 0 ? cells : cells.map(column => column.map((cell, row) => (out.has(row) ? null : cell)));
}

/** The places of rows that add up others, or are the header again; none where these are most of the rows. */
function totalsIn(cells: Grid, headers: readonly string[]): ReadonlySet<number> {
  const rows = Math.max(0, ...cells.map(column => column.length));
  const out = new Set<number>();
  for (const column of cells) {
    let above = '';
    for (const [row, cell] of column.entries()) {
      if (typeof cell !== 'string') continue;
      const group = groupAddedUp(cell);
      const isSum = (isTotal(cell) && (!ALSO_ANSWERS.has(foldText(cell)) || namesRows(column))) || (group !== '' && group === above);
      if (isSum) out.add(row);
      else above = foldText(cell);
    }
  }
  for (let row = 0; row < rows; row++) if (isHeaderAgain(cells, row, headers)) out.add(row);
  return out.size * 2 > rows ? new Set() : out;
}

/** Most cells are a day, or stand once: such a column names its rows. */
function namesRows(column: readonly (Cell | undefined)[]): boolean {
  const texts = column.map(textOf).filter(text => text !== '');
  const days = texts.filter(text => readMoment(text, 'day-first') !== undefined || readMoment(text, 'month-first') !== undefined).length;
  return texts.length > 2 && (days * 2 > texts.length || new Set(texts).size > texts.length * MOSTLY);
}

const MOSTLY = 0.8;

/** Every cell of the row that holds something is the header of its column, as where exports were put below each other. */
function isHeaderAgain(cells: Grid, row: number, headers: readonly string[]): boolean {
  const filled = cells.flatMap((column, i) => (textOf(column[row]) === '' ? [] : [[textOf(column[row]), headers[i] ?? ''] as const]));
  return filled.length > 1 && filled.every(([cell, header]) => foldText(cell) === foldText(header));
}
