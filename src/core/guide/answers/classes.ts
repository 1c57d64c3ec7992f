import { NUMBER, numberOf, plain, TIME, timeUnitOf } from '../../cell/words/spoken-number';
import type { Test } from '../../declared/metric';

/*
 * Answers that are classes of time or number: `Under 2 minutes`, `2 to 4 minutes`, `More than 10 minutes`.
 */

/** A class: from its least to its most, in seconds where it is a time; an end that is open is null. */
export interface Class {
  from: number;
  to: number | null;
  /** True where the end itself is not within: `under 2`. */
  isToOpen: boolean;
  isFromOpen: boolean;
  isTime: boolean;
}

const SECONDS: Record<string, number> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 };
const AMOUNT = new RegExp(`(?<n>${NUMBER})\\s*(?<unit>${TIME})?(?!\\p{Script=Latin})`, 'gu');
const BELOW =
  /^(?:under|less than|fewer than|below|up to|within|at most|<=?|≤|poni[zż]ej|mniej ni[zż]|kr[oó]cej ni[zż]|do|少于|少於|不到|不超过|不超過)|(?:or less|or fewer|lub mniej|以内|以內|以下|之内|之內|内|內)$/u;
const WITHIN = /^(?:up to|within|at most|<=|≤|do)|(?:or less|or fewer|lub mniej|以内|以內|以下|之内|之內|内|內)$|^(?:不超过|不超過)/u;
const ABOVE =
  /^(?:more than|over|above|longer than|at least|>=?|≥|powy[zż]ej|ponad|wi[eę]cej ni[zż]|d[lł]u[zż]ej ni[zż]|超过|超過|多于|多於)|(?:or more|or longer|and more|\+|lub wi[eę]cej|i wi[eę]cej|以上)$/u;
const ATLEAST = /^(?:at least|>=|≥)|(?:or more|or longer|and more|\+|lub wi[eę]cej|i wi[eę]cej|以上)$/u;

/** null for an answer that is no class. */
export function classOf(answer: string): Class | null {
  const text = plain(answer).trim();
  const found = [...text.matchAll(AMOUNT)].map(({ groups }) => ({ n: numberOf(groups!.n!), unit: groups!.unit }));
  if (found.length === 0 || found.length > 2 || found.some(one => one.n === undefined)) return null;
  const rest = text
    .replace(AMOUNT, ' ')
    .replace(BELOW, ' ')
    .replace(ABOVE, ' ')
    .replace(/(?<!\p{L})(?:to|do|and|i|from|od|between|about|approx|ok|a|the)(?!\p{L})|[-–—~至到<>=+.,()]|又|约|約/gu, ' ')
    .replace(BELOW, ' ')
    .replace(ABOVE, ' ');
  if (rest.trim() !== '') return null;
  const unit = found
    .map(one => one.unit)
    .reverse()
    .find(one => one !== undefined);
  const time = unit === undefined ? undefined : timeUnitOf(unit);
  const size = (one: (typeof found)[number]): number => {
    const own = one.unit === undefined ? time : timeUnitOf(one.unit);
    return one.n! * (own ? own.size * SECONDS[own.name]! : 1);
  };
  const [first, second] = found;
  const common = { isTime: time !== undefined };
  if (second) return { ...common, from: size(first!), to: size(second), isFromOpen: false, isToOpen: false };
  if (BELOW.test(text)) return { ...common, from: 0, to: size(first!), isFromOpen: false, isToOpen: !WITHIN.test(text) };
  if (ABOVE.test(text)) return { ...common, from: size(first!), to: null, isFromOpen: !ATLEAST.test(text), isToOpen: true };
  return { ...common, from: size(first!), to: size(first!), isFromOpen: false, isToOpen: false };
}

/** Whether a class passes a test as a whole, fails it as a whole, or reaches across its limit. `second` is a second in the unit of the test. */
export function passesWhole(
  { from, to, isFromOpen, isToOpen, isTime }: Class,
  test: Test,
  second: number,
): 'passes' | 'fails' | 'straddles' {
  const size = isTime ? second : 1;
  const [low, high] = [from * size, to === null ? Number.POSITIVE_INFINITY : to * size];
  const order = (a: number, b: number): number => (Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(b)) ? 0 : a - b);
  const [fromLow, fromHigh] = test.from === null ? [1, 1] : [order(low, test.from), order(high, test.from)];
  const [toLow, toHigh] = test.to === null ? [-1, -1] : [order(low, test.to), order(high, test.to)];
  const isWithin =
    (fromLow > 0 || (fromLow === 0 && (!test.isFromOpen || isFromOpen))) && (toHigh < 0 || (toHigh === 0 && (!test.isToOpen || isToOpen)));
  if (isWithin) return 'passes';
  const isBelow = fromHigh < 0 || (fromHigh === 0 && (test.isFromOpen || isToOpen));
  const isAbove = toLow > 0 || (toLow === 0 && (test.isToOpen || isFromOpen));
  return isBelow || isAbove ? 'fails' : 'straddles';
}
