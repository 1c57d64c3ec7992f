import type { Test } from '../../declared/metric';
import { passes } from '../../declared/passes';
import type { Spread } from './spread';

/*
 * The picture of times beside a limit:
 *
 *   Kept when, as the product writes it -> the limit -> classes that end at it -> how many lie on its good side
 */

/**
 * Times from one to another; an end without a bound is null. `isKept` is null where nothing is promised of it. `first` and `last` are its ends as they
 * are named: of whole days both belong to it; of a class without a last, `first` is the time that it lies beyond.
 */
export interface TimeClass {
  from: number | null;
  to: number | null;
  first: number | null;
  last: number | null;
  count: number;
  isKept: boolean | null;
}

/** Classes at most, and the share of cases that the open ones at the ends may hold. */
const [MOST_CLASSES, TAIL] = [12, 0.03];
/** As near to the end of a class, in steps, a value is at it. */
const NEAR = 1e-6;
const STEPS = [1 / 4, 1 / 2, 1, 2, 3, 5, 10, 15, 20, 30, 60, 90, 120, 240, 480, 720, 1440];
const SIZES: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };
const sizeOf = (unit: string | undefined): number | undefined => SIZES[unit?.replace(/s$/, '') ?? ''];

/** A sign, a number as any of our languages writes it, and a unit. */
const TEST = /^\s*(<=|<|>=|>|≤|≥)\s*([-−]?\d+(?:\s\d{3})*(?:[.,]\d+)?)\s*(\p{L}*)\s*$/u;

/**
 * The limit of a test as *Kept when* is proposed, in `unit`; null for one in other words, which only the check can read.
 * `named` gives the English name of a unit in whichever language it is written; without it only English is read.
 * @example limitIn('< 1 hour', 'minutes') //=> { from: null, to: 60, isFromOpen: false, isToOpen: true }
 */
export function limitIn(keptWhen: string, unit: string, named: (unit: string) => string | undefined = own => own): Test | null {
  const [, sign = '', written = '', own = ''] = TEST.exec(keptWhen) ?? [];
  const figure = written
    .replace(/(?<=\d)\s(?=\d{3})/gu, '')
    .replace(',', '.')
    .replace('−', '-');
  const [one, other] = [sizeOf(own === '' ? unit : named(own)), sizeOf(unit)];
  if (sign === '' || one === undefined || other === undefined) return null;
  const limit = (Number(figure) * one) / other;
  const isUpper = sign === '<' || sign === '<=' || sign === '≤';
  return { from: isUpper ? null : limit, to: isUpper ? limit : null, isFromOpen: sign === '>', isToOpen: sign === '<' };
}

/** How many cases pass a test, of all that have an end. */
export function keptIn({ times }: Spread, test: Test): { good: number; all: number } {
  const sum = (some: Spread['times']): number => some.reduce((total, [, count]) => total + count, 0);
  return { good: sum(times.filter(([value]) => passes(test, value))), all: sum(times) };
}

/** The time that half of the cases took at most. */
export const medianOf = ({ times }: Spread): number => (times.length === 0 ? 0 : quantile(times, 1 / 2));

/**
 * At most a dozen classes of equal width, of which one ends at the limit, or where lateness begins; the first and the last are open where few lie far out.
 * What keeps a limit never shares a class with what breaks it.
 */
export function classesOf(spread: Spread, test: Test | null): TimeClass[] {
  const { times, unit } = spread;
  const isWhole = unit === 'days' && times.every(([value]) => Number.isInteger(value));
  const [least, most] = [times[0]![0], times[times.length - 1]![0]];
  const limit = test === null ? (least < 0 ? 0 : null) : (test.to ?? test.from);
  const [low, high] = [Math.min(quantile(times, TAIL), limit ?? Infinity), Math.max(quantile(times, 1 - TAIL), limit ?? -Infinity)];
  const step = stepFor(high - low, isWhole);
  const anchor = limit ?? (isWhole ? -1 : Math.floor(low / step) * step);
  // The limit itself belongs to the class that ends there where it is kept by it.
  const isUpper = test === null ? isWhole || limit !== null : test.to !== null ? !test.isToOpen : test.from !== null && test.isFromOpen;
  const placeOf = (value: number): number => {
    const exact = (value - anchor) / step;
    const near = Math.round(exact);
    if (Math.abs(exact - near) < NEAR) return isUpper ? near - 1 : near;
    return Math.floor(exact);
  };
  const [before, beyond] = [placeOf(least), placeOf(most)];
  // On either side of the limit, if anything lies there.
  const first = limit !== null && before < 0 ? Math.min(placeOf(low), -1) : placeOf(low);
  const last = Math.max(first, placeOf(high), limit !== null && beyond >= 0 ? 0 : first);
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const [value, count] of times) counts[Math.min(last, Math.max(first, placeOf(value))) - first]! += count;
  return counts.map((count, i) => {
    const from = anchor + (first + i) * step;
    const isOpen = i === counts.length - 1 && beyond > last;
    const [down, up] = isWhole ? (isUpper ? [1, 0] : [0, 1]) : [0, 0];
    // Nothing takes less than no time.
    const named = least < 0 ? from + down : Math.max(0, from + down);
    return {
      from: i === 0 && before < first ? null : from,
      to: isOpen ? null : from + step,
      first: i === 0 && before < first ? null : isOpen ? named - (isWhole ? 1 : 0) : named,
      last: isOpen ? null : from + step - up,
      count,
      isKept: test && passes(test, from + step / 2),
    };
  });
}

/** The least round width that leaves a dozen classes at most. */
function stepFor(width: number, isWhole: boolean): number {
  const fits = (step: number): boolean => width / step <= MOST_CLASSES - 1 && (!isWhole || step >= 1);
  let step = STEPS.find(fits) ?? 1440;
  while (!fits(step)) step *= 2;
  return step;
}

/** The value that so many of the cases do not exceed. */
function quantile(times: Spread['times'], share: number): number {
  const all = times.reduce((total, [, count]) => total + count, 0);
  let before = 0;
  for (const [value, count] of times) {
    before += count;
    if (before >= share * all) return value;
  }
  return times[times.length - 1]![0];
}
