import { NUMBER, numberOf, plain, SPAN, timeUnitOf } from '../../cell/words/spoken-number';

/*
 * The amounts that a text names, so that a question about 60 minutes is not taken for one about 90:
 *
 *   times -> seconds; shares, money, ways and weights -> numbers, each with its unit
 */

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 } as const;
const SPANS = new RegExp(SPAN, 'gu');
const UNITS: readonly (readonly [string, string])[] = [
  ['%', '%|percent|procent|趴'],
  ['money', 'zł|złotych|pln|eur|euro|€|usd|dollars?|gbp|pounds?|元|塊|块'],
  ['way', 'km|kilomet\\p{L}*|公里'],
  ['weight', 'kg|g|dag'],
];
const OTHERS = UNITS.map(
  ([name, unit]) => [name, new RegExp(`(?<n>${NUMBER})\\s*(?:${unit})(?!\\p{Script=Latin})|[$€£]\\s*(?<sum>\\d+)`, 'gu')] as const,
);

/** A time as it stands in a text: `at` and `end` are its places, `seconds` what it comes to; of a range its upper end. */
export interface NamedTime {
  at: number;
  end: number;
  seconds: number;
}

/** @example timesIn('Did it come in half an hour?').map(one => one.seconds) //=> [1800] */
export function timesIn(text: string): NamedTime[] {
  return [...plain(text).matchAll(SPANS)].flatMap(({ index, 0: whole, groups }) => {
    const [n, unit] = [numberOf(groups!.high ?? groups!.n!), timeUnitOf(groups!.unit!)];
    return n === undefined || !unit ? [] : [{ at: index, end: index + whole.length, seconds: n * unit.size * SECONDS[unit.name] }];
  });
}

function amountsIn(text: string): Map<string, number[]> {
  const rest = plain(text).replace(SPANS, ' ');
  const others = OTHERS.map(([name, pattern]) => {
    const found = [...rest.matchAll(pattern)].map(({ groups }) =>
      groups!.sum === undefined ? numberOf(groups!.n!) : name === 'money' ? Number(groups!.sum) : undefined,
    );
    return [name, found.filter(n => n !== undefined)] as const;
  });
  return new Map([['time', timesIn(text).map(({ seconds }) => seconds)], ...others]);
}

/**
 * `same` where both name one amount, `other` where both name amounts of one kind and none of them is the same; null where they do not meet.
 * @example compareAmounts('Did it come within an hour?', 'Delivered in 60 minutes') //=> 'same'
 * @example compareAmounts('Did it come within 60 minutes?', 'Delivered in 90 minutes') //=> 'other'
 */
export function compareAmounts(question: string, promise: string): 'same' | 'other' | null {
  const promised = amountsIn(promise);
  let found: 'same' | 'other' | null = null;
  for (const [kind, asked] of amountsIn(question)) {
    const its = promised.get(kind)!;
    if (asked.length === 0 || its.length === 0) continue;
    if (asked.some(one => its.includes(one))) return 'same';
    found = 'other';
  }
  return found;
}
