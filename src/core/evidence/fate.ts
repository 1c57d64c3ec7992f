import type { Declared } from '../declared/declared';
import type { Base } from './base';
import { firstOf, OUT_OF_PERIOD, partNumber, parts, USED } from './base';
import { dueFate } from './due';
import type { Period } from './period';
import { periodOf } from './period';
import type { RowTarget } from './rows/row-target';
import type { Rows } from './rows/rows';

/** What becomes of the values of rows, by the numbers of the parts of the base. */
export interface Fates {
  period: Period;
  /** At one promise that a row of the period serves: its Since first, then whether it is due, then the setting *Open and overdue*. */
  within(rows: Rows, i: number, promise: number): number;
  /** In the base. */
  inBase(rows: Rows, i: number, target: RowTarget): number;
}

export function fatesOf(declared: Declared): Fates {
  const { promises, settings } = declared;
  const period = periodOf(declared);
  const within = (rows: Rows, i: number, promise: number): number =>
    period.isBeforeSince(rows, i, promise) ? OUT_OF_PERIOD : dueFate(rows, i, promises[promise]!.test, settings);
  const at = (rows: Rows, i: number, promise: number): number => (period.isOutside(rows, i) ? OUT_OF_PERIOD : within(rows, i, promise));
  return {
    period,
    within,
    inBase(rows, i, target) {
      const part = partNumber(rows, i, target);
      if (part !== USED) return part;
      let fate = at(rows, i, target.promises[0]!);
      for (let p = 1; p < target.promises.length; p++) fate = firstOf(fate, at(rows, i, target.promises[p]!));
      return fate;
    },
  };
}

/** A part of the base by its number. */
export const nameOfPart = (part: number): Exclude<keyof Base, 'read'> => parts[part] as Exclude<keyof Base, 'read'>;
