import { unitNamed } from '../core/cell/unit';
import type { Metric, Test } from '../core/declared/metric';
import { answerOf } from '../core/declared/one-of';
import type { Figures, Format, FormatOf } from './format';
import { decimalsApart, round } from './rounding';

/** How a language writes numbers, dates and tests: what differs from one to the next. Levels come as texts, with their unit. */
export interface Writing {
  /** A number with its decimal sign, groups and minus. */
  number(value: number): string;
  /** Of a figure that is written already. */
  percent(figure: string): string;
  /** From one figure to another, both inclusive; the second one may bear a unit. */
  span(low: string, high: string): string;
  /** Percentage points: the figure as `number` writes it, with a plus where it has one, and its size. */
  points(figure: string, size: number): string;
  /** Month 1..12; of the short form the year is null where it goes without saying. */
  date(year: number, month: number, day: number): string;
  day(year: number | null, month: number, day: number): string;
  month(year: number, month: number): string;
  monthShort(month: number): string;
  /** `2 days` of a number as it is written, its value and a unit: one of the product's (`days`) or anything a team wrote. */
  amount(figure: string, value: number, unit: string): string;
  /** How late or early, of an amount. */
  late(amount: string): string;
  /** At most so late, where a sign before it cannot be read. */
  atMostLate?(amount: string): string;
  early(amount: string): string;
  yes: string;
  no: string;
  onTime: string;
  anyAnswer: string;
  /** One of several answers is enough. */
  or(answers: string[]): string;
  /** The same as a cell has it, which is read back; answers as they are. */
  oneOf(answers: string): string;
  exactly(level: string): string;
  /** Both bounds. */
  and(from: string, to: string): string;
  /** Bounds on a scale of levels, in words; `isOpen` where the level itself does not pass. */
  from(level: string, isOpen: boolean): string;
  to(level: string, isOpen: boolean): string;
}

/** Keeps a number and its sign on one line. */
export const NO_BREAK = '\u00a0';

/** Digits in groups of three. @example grouped(1234.5, { decimal: ',', group: ' ', fewest: 4, minus: '-' }) //=> '1 234,5' */
export function grouped(value: number, { decimal, group, fewest, minus }: Digits): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (whole.includes('e')) return String(value);
  const text = (whole.length >= fewest ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole) + (fraction ? `${decimal}${fraction}` : '');
  return value < 0 ? `${minus}${text}` : text;
}

export interface Digits {
  decimal: string;
  group: string;
  /** Digits from which on they are grouped. */
  fewest: number;
  minus: string;
}

/**
 * Finds the key of a unit, such as `minute`, whether it is written in English or out in full in another language; of any other what it is.
 * @example ownUnits({ minutes: 'minuta|minuty|minut|min' })('minuty') //=> 'minute'
 */
export function ownUnits(units: Readonly<Record<string, string>>): (unit: string) => string {
  const singular = (name: string): string => name.replace(/s$/, '');
  const all = Object.entries(units).flatMap(([name, words]) => words.split('|').map(word => [word, singular(name)] as const));
  // An abbreviation is said as it is.
  const byWord = new Map(
    all.filter(([word]) => !/^([a-z]{1,3}|[a-z]+\.)$/.test(word) || word === 'dni' || word === 'rok' || word === 'lat'),
  );
  return unit => byWord.get(unit.trim().toLowerCase()) ?? singular(unit.trim().toLowerCase());
}

/** A test that is written into a cell, with yes, no and the units of time in it as a language writes them; the answers of a Choice stay as they are. */
export function testWritten(w: Writing, test: string): string {
  const [, answers] = /^one of: (.*)$/su.exec(test) ?? [];
  if (answers !== undefined) return w.oneOf(answers);
  // Digits stand ungrouped in a cell: 1,200 could be read as 1.2.
  const decimal = w.number(0.5).charAt(1);
  return (
    { yes: w.yes, no: w.no }[test] ??
    test
      .replace(UNIT, (_, figure: string, unit: string) => w.amount(figure.replace('.', decimal), Number(figure), unit))
      .replace(/\u00a0/g, ' ')
  );
}

/** A test that is written into a cell, as a sentence shows it: `≤ 7 days`, which no line parts. */
export const testShown = (test: string): string =>
  test.replace(/([<>])=\s*/gu, (_, sign: string) => `${sign === '<' ? '≤' : '≥'}${NO_BREAK}`);

const UNIT = /(\d+(?:\.\d+)?)\s(seconds?|minutes?|hours?|(?:working )?days?|weeks?|months?|years?)(?!\p{L})/gu;

/** What turns a value of a share into a percentage: shares are 0..1, unless their scale ends higher. */
const percentOf = ({ highest }: Metric): number => (highest !== null && highest > 1 ? 1 : 100);

const isLateness = (metric: Metric | null): boolean => metric?.kind === 'days-late' || metric?.kind === 'time-late';

/** A unit is said as this language says it, in whichever it stands in the workbook: `minuty` of 14 are minut. */
const amountIn = (w: Writing, value: number, unit: string): string => w.amount(w.number(value), value, unitNamed(unit) ?? unit);

/** How late, `2 days`, `35 minutes`; parts of a day in hours, of an hour in minutes. */
export function lateBy(w: Writing, amount: number, { kind, unit }: Metric): string {
  const say = (value: number, name: string): string => amountIn(w, round(value, value < 10 ? 1 : 0), name);
  if (kind !== 'days-late') return say(amount, unit || 'minutes');
  const minutes = amount * 24 * 60;
  if (Math.abs(amount - Math.round(amount)) < 1e-9 || amount >= 2) return say(amount, 'days');
  return minutes >= 120 ? say(minutes / 60, 'hours') : say(Math.max(1, minutes), 'minutes');
}

function levelText(w: Writing, level: number, metric: Metric | null): string {
  const value = round(level, 2);
  switch (metric?.kind) {
    case 'choice':
      return answerOf(level, metric);
    case 'yes-no':
      return level >= 0.5 ? w.yes : w.no;
    case 'share':
      return w.percent(w.number(round(level * percentOf(metric), 2)));
    case 'days-late':
    case 'time-late': {
      const amount = lateBy(w, Math.abs(level), metric);
      return level === 0 ? w.onTime : level > 0 ? w.late(amount) : w.early(amount);
    }
    default:
      return metric?.unit ? amountIn(w, value, metric.unit) : w.number(value);
  }
}

function testText(w: Writing, test: Test, metric: Metric | null): string {
  const { from, to, isFromOpen, isToOpen } = test;
  const level = (value: number) => levelText(w, value, metric);
  if (test.oneOf) return w.or(test.oneOf.map(level));
  if (metric?.kind === 'yes-no') return from !== null && from > 0 ? w.yes : w.no;
  if (isLateness(metric) && to === 0 && from === null && !isToOpen) return w.onTime;
  if (isLateness(metric) && to !== null && to < 0 && from === null) return w.from(level(to), isToOpen);
  if (isLateness(metric) && to !== null && from === null && !isToOpen && w.atMostLate) return w.atMostLate(lateBy(w, to, metric!));
  const lowest = (value: number) => `${isFromOpen ? '>' : '≥'}${NO_BREAK}${level(value)}`;
  const highest = (value: number) => `${isToOpen ? '<' : '≤'}${NO_BREAK}${level(value)}`;
  if (from !== null && to !== null) {
    if (from === to) return w.exactly(level(from));
    if (isFromOpen || isToOpen) return w.and(lowest(from), highest(to));
    return w.span(w.number(round(metric?.kind === 'share' ? from * percentOf(metric) : from, 2)), level(to));
  }
  const isScale = metric?.kind === 'rating' || metric?.kind === 'likelihood';
  if (from !== null) return isScale ? w.from(level(from), isFromOpen) : lowest(from);
  if (to !== null) return isScale ? w.to(level(to), isToOpen) : highest(to);
  return w.anyAnswer;
}

/** How a language writes numbers and days; those of the year of `asOf` without it. */
export function figuresIn(w: Writing, asOf: string, decimals = 0): Figures {
  const again = (least: number) => figuresIn(w, asOf, least);
  const bare = (share: number) => w.number(round(share * 100, decimals));
  // Never 0 where there is a difference.
  const pointsOf = (difference: number) => round(difference * 100, Math.max(decimals, decimalsApart([difference, 0])));
  const signed = (difference: number) => `${pointsOf(difference) > 0 ? '+' : ''}${w.number(pointsOf(difference))}`;
  const dated = (iso: string, say: (year: number, month: number, day: number) => string): string => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
    return year ? say(Number(year), Number(month), Number(day)) : iso;
  };
  return {
    decimals,
    at: least => again(Math.max(least, decimals)),
    apart: (...shares) => again(decimalsApart(shares, decimals)),
    percent: share => w.percent(bare(share)),
    interval: ([low, high]) => w.percent(bare(low) === bare(high) ? bare(high) : w.span(bare(low), bare(high))),
    points: difference => w.points(signed(difference), Math.abs(pointsOf(difference))),
    range: ([low, high]) => w.span(signed(low), signed(high)),
    count: value => w.number(round(value, 0)),
    number: (value, most = 2) => w.number(round(value, most)),
    date: iso => dated(iso, w.date),
    monthShort: month => w.monthShort(Number(month.slice(5))),
    month: month => dated(`${month}-01`, (year, number) => w.month(year, number)),
    day: iso => dated(iso, (year, month, day) => w.day(iso.slice(0, 4) === asOf.slice(0, 4) ? null : year, month, day)),
  };
}

/** How a language writes the numbers of one audit. */
export function formatIn(w: Writing, of: FormatOf, decimals = 0): Format {
  const again = (least: number) => formatIn(w, of, least);
  const metric = (given: Metric | string | null) => (typeof given === 'string' ? of.metricOf(given) : given);
  return {
    ...figuresIn(w, of.asOf, decimals),
    at: least => again(Math.max(least, decimals)),
    apart: (...shares) => again(decimalsApart(shares, decimals)),
    level: (level, given) => levelText(w, level, metric(given)),
    test: (test, given) => testText(w, test, metric(given)),
    reach: (level, given) => {
      const scale = metric(given);
      const isLower = scale?.better === 'lower';
      return testText(w, { from: isLower ? null : level, to: isLower ? level : null, isFromOpen: false, isToOpen: false }, scale);
    },
  };
}
