import { isCode, isNoAnswer } from '../../cell/answer';
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

/** Why a rule leaves a row out, such as `Finished: False`; null where it does not. */
export function reasonByRule({ name, fine, out }: Rule, cell: Cell | undefined): string | null {
  const text = textOf(cell);
  return text === '' || isCode(text, fine) || (out && !isCode(text, out)) ? null : `${name}: ${text}`;
}
