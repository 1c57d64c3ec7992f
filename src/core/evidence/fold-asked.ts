import { isAside } from './aside';
import type { Period } from './period';
import type { RowTarget } from './rows/row-target';
import type { Rows } from './rows/rows';
import { READ } from './rows/rows';
import type { Stream } from './stream';
import type { Evidence } from './summary';

/** True where the stream says how many customers were asked. */
export const tellsAsked = ({ columns, asked }: Stream): boolean => columns.asked !== undefined || asked !== null;

/**
 * Adds how many customers were asked, and how many of them answered, to the promises that a stream's rows serve; null where it does not say.
 * A column counts within the period, rows without any answer among them; a number in Sources stands for the whole tab, whatever its dates.
 */
export function foldAsked(
  stream: Stream,
  into: Evidence,
  { isOutside }: Period,
): ((rows: Rows, i: number, about: RowTarget) => void) | null {
  if (!tellsAsked(stream)) return null;
  const isByRow = stream.columns.asked !== undefined;
  const met = new Set<number>();
  return (rows, i, { promises }) => {
    if (isByRow && isOutside(rows, i)) return;
    const hasAnswered = rows.state[i] === READ && rows.leftOut[i] === 0 && !isAside(rows.source[i]!);
    for (const promise of promises) {
      const { asked } = into.promises[promise]!;
      if (isByRow) asked.asked += rows.asked[i]! * rows.times[i]!;
      else if (!met.has(promise)) asked.asked += stream.asked!;
      met.add(promise);
      if (hasAnswered) asked.answered += rows.customers[i]!;
    }
  };
}
