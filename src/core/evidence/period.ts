import type { Moment } from '../cell/moment';
import { DAY, readMoment } from '../cell/moment';
import type { Declared } from '../declared/declared';
import type { Rows } from './rows/rows';
import { BAD_DAY, isDated, NO_DAY } from './rows/rows';

/** Whether rows lie within the audited period, and before the Since of a promise. What is undated lies within any period. */
export interface Period {
  isOutside(rows: Rows, i: number): boolean;
  isBeforeSince(rows: Rows, i: number, promise: number): boolean;
}

/**
 * The period of evidence, by the day of each row. Evidence dated after the audit date lies outside; a case that is only promised for a later
 * day, or begins on one, does not.
 */
export function periodOf({ from, until, settings, since }: Declared): Period {
  const [first, last] = [dayOf(from, Number.NEGATIVE_INFINITY), dayOf(until, Number.POSITIVE_INFINITY)];
  const lastOfCases = dayOf(readMoment(settings.evidenceTo, null) ?? null, Number.POSITIVE_INFINITY);
  const starts = since.map(moment => dayOf(moment, Number.NEGATIVE_INFINITY));
  return {
    isOutside({ day, isCaseDay }, i) {
      if (day[i] === NO_DAY) return false;
      return day[i] === BAD_DAY || day[i]! < first || day[i]! > (isCaseDay[i] === 1 ? lastOfCases : last);
    },
    isBeforeSince: ({ day }, i, promise) => isDated(day[i]!) && day[i]! < starts[promise]!,
  };
}

const dayOf = (moment: Moment | null, open: number): number => (moment === null ? open : Math.floor(moment / DAY));
