import { UserError } from '../../../core/table/user-error';

/** What the user confirms of a numbered list: the entries that are sure, or some by their numbers from 1. */
export interface Wish {
  isToApply: boolean;
  only: number[];
}

/** The entries that the user confirmed; null where nothing is confirmed yet. Throws UserError `invalid-option` for a number that is not there. */
export function chosenOf<T>(all: readonly T[], isSure: (one: T) => boolean, { isToApply, only }: Wish): T[] | null {
  if (only.length === 0) return isToApply ? all.filter(isSure) : null;
  return numbered(all, only, '--only');
}

/** The entries with these numbers. Throws as `chosenOf` does. */
export function numbered<T>(all: readonly T[], numbers: readonly number[], option: string): T[] {
  return numbers.map(number => {
    const one = all[number - 1];
    if (one === undefined) throw new UserError('invalid-option', { option, value: String(number), allowed: `1–${all.length}` });
    return one;
  });
}
