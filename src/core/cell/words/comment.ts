import { isNoAnswer } from '../answer';
import type { Cell } from '../cell';
import { isBlank, isFormulaError } from '../cell';

/** No way of saying that there is no answer is longer than this, with a stroke or a point between its words. */
const LONGEST_NO_ANSWER = 32;

/** True for a customer's words; `N/A` and its like, a failed formula and a box say nothing, and a number is a text. */
export function isComment(cell: Cell | undefined): boolean {
  if (isBlank(cell) || typeof cell === 'boolean') return false;
  return !isFormulaError(cell) && (typeof cell !== 'string' || cell.length > LONGEST_NO_ANSWER || !isNoAnswer(cell));
}
