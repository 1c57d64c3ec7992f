import type { Metric } from '../../core/declared/metric';
import { clipped } from '../clip';
import type { Figures, Format, FormatOf } from '../format';
import { round } from '../rounding';
import { figuresIn, formatIn, grouped, lateBy as lateIn, NO_BREAK, type Writing } from '../writing';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `Nov` of 11. */
const short = (month: number): string => months[month - 1]!.slice(0, 3);

const number = (value: number): string => grouped(value, { decimal: '.', group: ',', fewest: 4, minus: '-' });

/** `1 answer`, `2 answers`; the plural adds an s unless it is given. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${number(round(n, 0))} ${round(n, 0) === 1 ? one : many}`;
}

/** `the one promise`, `both promises`, `all 3 promises`. */
export function allOf(n: number, one: string): string {
  if (n === 1) return `the one ${one}`;
  return n === 2 ? `both ${one}s` : `all ${plural(n, one)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(parts: string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** The customers' or the brand's own words in quotation marks, cut where they run long. */
export function quoted(text: string, most = 90): string {
  return `“${clipped(text, most)}”`;
}

/** A promise as sentences name it, with its touchpoint, for several may have the same words; `alone` where it has no words, for it stands above. */
export function named(promise: { text: string; touchpoint: string }, alone = 'it'): string {
  if (promise.text === '') return alone;
  return promise.touchpoint ? `${quoted(promise.text)} (${clipped(promise.touchpoint, 40)})` : quoted(promise.text);
}

/** `days` -> `day`, for the units that people write. */
function unitOf(unit: string, value: number): string {
  if (Math.abs(value) === 1) return unit.replace(/^(second|minute|hour|day|week|month|year|step|point|working day)s$/i, '$1');
  return unit.replace(/^(second|minute|hour|day|week|month|year)$/i, '$1s');
}

const writing: Writing = {
  number,
  percent: figure => `${figure}${NO_BREAK}%`,
  span: (low, high) => `${low} to ${high}`,
  points: (figure, size) => `${figure}${NO_BREAK}${size === 1 ? 'point' : 'points'}`,
  date: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  day: (year, month, day) => `${day} ${short(month)}${year === null ? '' : ` ${year}`}`,
  month: (year, month) => `${months[month - 1]} ${year}`,
  monthShort: short,
  amount: (figure, value, unit) => `${figure}${NO_BREAK}${unitOf(unit, value)}`,
  late: amount => `${amount} late`,
  early: amount => `${amount} early`,
  yes: 'yes',
  no: 'no',
  onTime: 'on time',
  anyAnswer: 'any answer',
  or: answers => answers.join(' or '),
  oneOf: answers => `one of: ${answers}`,
  exactly: level => `exactly ${level}`,
  and: (from, to) => `${from} and ${to}`,
  from: (level, isOpen) => `${isOpen ? 'more than' : 'at least'} ${level}`,
  to: (level, isOpen) => `${isOpen ? 'below' : 'at most'} ${level}`,
};

/** How late, `2 days`, `35 minutes`. */
export const lateBy = (amount: number, metric: Metric): string => lateIn(writing, amount, metric);

/** `2.5`, with one decimal at most. */
export const figure = (value: number): string => number(round(value, 1));

/** `2 days`, with one decimal at most. */
export const amount = (value: number, unit: string): string => writing.amount(figure(value), round(value, 1), unit);

/** `1,929`; whole. */
export const count = (value: number): string => number(round(value, 0));

/** A number with two significant digits, as an estimate is said. @example twoDigits(3456) //=> '3,500' */
export const twoDigits = (value: number): string => number(Number(value.toPrecision(2)));

/** How English writes the numbers of one audit. */
export const format = (of: FormatOf, decimals = 0): Format => formatIn(writing, of, decimals);

/** The same but for what metrics' scales say; days of the year of `asOf` without it. */
export const figures = (asOf: string): Figures => figuresIn(writing, asOf);
