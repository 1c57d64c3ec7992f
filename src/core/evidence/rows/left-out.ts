import { isCode, isNoAnswer, readCodes } from '../../cell/answer';
import type { Cell } from '../../cell/cell';
import { isFormulaError, textOf } from '../../cell/cell';
import { yesNoOf } from '../../cell/yes-no';
import type { Rule } from '../stream';

/** Why an answer is left out; '' where no reason is given, null where it is not left out, undefined for a failed formula. */
export function reasonOf(cell: Cell | undefined): string | null | undefined {
  if (isFormulaError(cell)) return undefined;
  const text = textOf(cell);
  if (isNoAnswer(cell) || cell === 0 || text === '0' || yesNoOf(text) === 0) return null;
  return yesNoOf(text) === 1 ? '' : text;
}

/** What *Not an answer* says where anything at all is no reason, and a blank is one. */
export const ANYTHING = '*';

/** The rule of a column that leaves rows out, by its *Not an answer*. */
export const ruleOf = (name: string, column: number, notAnswers: readonly string[]): Rule => ({
  name,
  column,
  fine: readCodes(notAnswers),
  ...(notAnswers.includes(ANYTHING) ? { isBlankOut: true } : {}),
});

/** Why a rule leaves a row out, such as `Finished: False`, or `Date submitted: –` for a blank; null where it does not. */
export function reasonByRule({ name, fine, out, isBlankOut }: Rule, cell: Cell | undefined): string | null {
  const text = textOf(cell);
  if (isBlankOut) return isNoAnswer(cell) ? `${name}: –` : null;
  return text === '' || isCode(text, fine) || (out && !isCode(text, out)) ? null : `${name}: ${text}`;
}
