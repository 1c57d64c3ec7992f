import type { Cell } from '../../cell/cell';
import { isFormulaError, textOf } from '../../cell/cell';
import { remember } from '../../cell/remember';
import { foldText } from '../../cell/text';
import type { Metric } from '../../declared/metric';
import type { Reading } from '../../declared/metric-value';
import type { Block } from '../../table/block';
import { cellsOf } from '../../table/block';
import type { Stream } from '../stream';

/** What is not understood in so small a share of the answers is a slip, and no other side. */
const SLIPS = 0.1;
/** More different answers than these are no yes and no. */
const MOST_KINDS = 50;

/**
 * The commonest of the answers that are not understood, where of yes and no one alone is: `nok` beside `ok`, 2 beside 1; '' where both are, or
 * what is not understood is a slip.
 */
export function otherSide(
  { columns, ...stream }: Stream,
  column: number,
  blocks: readonly Block[],
  { name }: Metric,
  read: (cell: Cell) => Reading,
): string {
  const own = foldText(name);
  const isOwn = remember(cell => foldText(textOf(cell) || (stream.metric ?? '')) === own);
  const unread = new Map<string, number>();
  let [yes, no] = [0, 0];
  for (const block of blocks) {
    const [cells, metrics] = [cellsOf(block, column), cellsOf(block, columns.metric)];
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? null;
      if (cell === null || !isOwn(metrics[i])) continue;
      const reading = read(cell);
      if (reading === 1) yes++;
      else if (reading === 0) no++;
      else if (reading === undefined && !isFormulaError(cell)) {
        const text = textOf(cell);
        unread.set(text, (unread.get(text) ?? 0) + 1);
      }
      if ((yes > 0 && no > 0) || unread.size > MOST_KINDS) return '';
    }
  }
  const lost = [...unread.values()].reduce((sum, count) => sum + count, 0);
  if (yes + no === 0 || lost < SLIPS * (yes + no + lost)) return '';
  return [...unread].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
