import type { Guide } from '../../../core/guide/question';
import type { Words } from '../words';

/** What is to be said of a tab's rows: how many its own columns leave out and why, and which look like doubles or tests; a line each. */
export function rowsText({ leftOut, odd }: Pick<Guide, 'leftOut' | 'odd'>, { connect, guide }: Words): string[] {
  const isOdd = odd.doubles.length + odd.tests.length + odd.again.length > 0;
  return [...leftOut.map(({ reason, rows }) => connect.leftOut(reason, rows)), ...(isOdd ? [guide.odd(odd)] : [])];
}
