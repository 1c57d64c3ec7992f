import { ordinalOf } from '../cell/words/ordinal';
import { numberOf, timeUnitOf } from '../cell/words/spoken-number';
import type { Bound, Measure, Rule } from './bound-rules';
import { rules } from './bound-rules';

/** Something measurable that the words of a promise say, and where they say it. */
export interface Found {
  /** null where the words only look like it. */
  measure: Measure | null;
  at: number;
  length: number;
  /** null where the answer is yes or no, or the metric's own test will do. */
  bound: Bound | null;
  /** So many working days are promised; null where none are. */
  workingDays: number | null;
}

/** What the first rule that fits says of a promise's plain text, of which `source` is the original; null where none does. */
export function findMeasure(text: string, source = text): Found | null {
  for (const rule of rules) {
    const found = rule.pattern.exec(text);
    const read = found ? boundOf(rule, found, source) : undefined;
    if (read) return { measure: rule.measure, at: found!.index, length: found![0].length, ...read };
  }
  return null;
}

type Read = Pick<Found, 'bound' | 'workingDays'>;
const none: Read = { bound: null, workingDays: null };

/** Measures whose amounts are of something else than time. */
const timeless: ReadonlySet<Measure | null> = new Set<Measure | null>(['count', 'speed', 'distance', 'uptime']);

/** undefined where a number cannot be read after all. */
function boundOf({ measure, sign = '<=', bound }: Rule, found: RegExpExecArray, source: string): Read | undefined {
  const { n, n2, high, unit, unit2, one, below, working, working2 } = (found.groups ?? {}) as Record<string, string | undefined>;
  if (bound) return (working ?? working2) ? inCalendarDays(bound, 1) : { ...none, bound };
  const written = unit ?? unit2 ?? one ?? (measure === 'uptime' ? '%' : undefined);
  // The length of a right is no time that anything takes.
  if (written === undefined || measure === 'honoured' || measure === null) return none;
  const said = high ?? n ?? n2 ?? '1';
  const amount = ordinalOf(said) ?? numberOf(said);
  if (amount === undefined) return undefined;
  if (measure === 'count') return { ...none, bound: { sign: below ? '<' : sign, amount, unit: countUnit(written), isCount: true } };
  const time = timeless.has(measure) ? undefined : timeUnitOf(written);
  if (!time) return { ...none, bound: { sign, amount, unit: asSpelt(written, found, source) } };
  const span = amount * time.size;
  const limit: Bound = { sign: below ? '<' : sign, amount: span, unit: span === 1 ? time.name.slice(0, -1) : time.name };
  // At least so many working days are at least so many days.
  return time.isWorking && measure !== 'lasting' ? inCalendarDays(limit, span) : { ...none, bound: limit };
}

const inCalendarDays = (bound: Bound, workingDays: number): Read => ({
  bound: { ...bound, amount: calendarDays(workingDays), unit: 'days' },
  workingDays,
});

/** Calendar days that so many working days take at the most: each five of them may hold a weekend. */
const calendarDays = (days: number): number => days + 2 * Math.ceil(days / 5);

/** A unit as the promise itself has it: `Mbit/s`. */
function asSpelt(unit: string, { index, 0: all }: RegExpExecArray, source: string): string {
  const at = index + all.lastIndexOf(unit);
  return source.slice(at, at + unit.length);
}

const countUnits: readonly (readonly [RegExp, string])[] = [
  [/^klik/, 'kliknięcia'],
  [/^krok/, 'kroki'],
  [/^pytan/, 'pytania'],
  [/^os/, 'osoby'],
  [/^dzwon/, 'dzwonki'],
  [/^sygn/, 'sygnały'],
  [/^声/, '声'],
  [/^聲/, '聲'],
  [/^步/, '步骤'],
  [/^[次键鍵]/, '点击'],
];

/** A unit of counting as it is called where there are several. */
const countUnit = (unit: string): string =>
  countUnits.find(([pattern]) => pattern.test(unit))?.[1] ?? (/s$|people|children/.test(unit) ? unit : `${unit}s`);
