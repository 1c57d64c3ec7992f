import { zhTW as language } from '../../core/cell/languages/zh-tw';
import type { Metric } from '../../core/declared/metric';
import { clipped } from '../clip';
import type { Figures, Format, FormatOf } from '../format';
import { round } from '../rounding';
import { figuresIn, formatIn, grouped, lateBy as lateIn, ownUnits, testWritten, type Writing } from '../writing';

const number = (value: number): string => grouped(value, { decimal: '.', group: ',', fewest: 4, minus: '−' });

/** A count with its measure word and noun: `counted(3, '則', '回答')` is `3 則回答`. */
export const counted = (n: number, measure: string, noun = ''): string => `${number(round(n, 0))} ${measure}${noun}`;

/** Words that a number follows: with a space, but for one after a full-width mark. @example spaced('另列（客訴）') //=> '另列（客訴）' */
export const spaced = (text: string): string => (/[，。、；：！？）」』》]$/.test(text) ? text : `${text} `);

/** `甲`, `甲和乙`, `甲、乙和丙`; Latin letters and digits beside 和 stand apart from it: `P1 和 P2`. */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  const [first, last] = [parts.slice(0, -1).join('、'), parts[parts.length - 1]!];
  return `${first}${/[A-Za-z\d]$/.test(first) ? ' ' : ''}和${/^[A-Za-z\d]/.test(last) ? ' ' : ''}${last}`;
}

/** The customers' or the brand's own words in quotation marks, cut where they run long. */
export const quoted = (text: string, most = 60): string => `「${within(clipped(text, most))}」`;

/** Quotation marks within quotation marks are the other ones. @example within('說「馬上」') //=> '說『馬上』' */
export const within = (text: string): string => text.replace(/「/g, '『').replace(/」/g, '』');

/** A promise as sentences name it, with its touchpoint, for several may have the same words. */
export const named = (promise: { text: string; touchpoint: string }, alone = '這項承諾'): string =>
  promise.text === '' ? alone : promise.touchpoint ? `${quoted(promise.text)}（${clipped(promise.touchpoint, 30)}）` : quoted(promise.text);

const units: Readonly<Record<string, string>> = {
  second: '秒',
  minute: '分鐘',
  hour: '小時',
  day: '天',
  week: '週',
  month: '個月',
  year: '年',
  'working day': '個工作天',
  step: '級',
  point: '分',
};

/** The key of a unit, in English or in Chinese. */
export const unitOf = ownUnits(language.units);

const writing: Writing = {
  number,
  percent: figure => `${figure}%`,
  span: (low, high) => (/[+−]/.test(low + high) ? `${low} 到 ${high}` : `${low}–${high}`),
  points: figure => `${figure} 個百分點`,
  date: (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
  day: (year, month, day) => `${year === null ? '' : `${year}/`}${month}/${day}`,
  month: (year, month) => `${year} 年 ${month} 月`,
  monthShort: month => `${month} 月`,
  amount: (figure, _, unit) => `${figure} ${units[unitOf(unit)] ?? unit}`,
  late: amount => `遲了 ${amount}`,
  atMostLate: amount => `最多遲 ${amount}`,
  early: amount => `提早 ${amount}`,
  yes: '是',
  no: '否',
  onTime: '準時',
  anyAnswer: '任何回答',
  or: answers => answers.join('或'),
  oneOf: answers => `以下之一：${answers}`,
  exactly: level => `正好 ${level}`,
  and: (from, to) => `${from} 且 ${to}`,
  from: (level, isOpen) => `${isOpen ? '高於' : '至少'} ${level}`,
  to: (level, isOpen) => `${isOpen ? '低於' : '至多'} ${level}`,
};

/** A test as it is written into a cell, with its units in Chinese: `<= 24 小時`. */
export const written = (test: string): string => testWritten(writing, test);

/** A unit as it is said of two, as the tab of metrics has it. */
export const unitNamed = (unit: string): string => written(`2 ${unit}`).replace(/^2 /, '');

/** How late, `2 天`, `35 分鐘`. */
export const lateBy = (amount: number, metric: Metric): string => lateIn(writing, amount, metric);

/** `2.5`, with one decimal at most. */
export const figure = (value: number): string => number(round(value, 1));

/** `2 days`, with one decimal at most. */
export const amount = (value: number, unit: string): string => writing.amount(figure(value), round(value, 1), unit);

/** `1,929`; whole. */
export const count = (value: number): string => number(round(value, 0));

/** A number with two significant digits, as an estimate is said. @example twoDigits(34567) //=> '35,000' */
export const twoDigits = (value: number): string => number(Number(value.toPrecision(2)));

/** A sum, with its two first digits, as Taiwan writes its own dollars; other currencies stand behind. @example money(34567, 'TWD') //=> 'NT$35,000' */
export function money(value: number, currency: string): string {
  if (/^(?:TWD|NTD|NT\$)$/i.test(currency)) return `NT$${twoDigits(value)}`;
  return currency === '' ? twoDigits(value) : `${twoDigits(value)}\u00a0${currency}`;
}

/** How Chinese, as Taiwan writes it, writes the numbers of one audit. */
export const format = (of: FormatOf, decimals = 0): Format => formatIn(writing, of, decimals);

/** The same but for what metrics' scales say; days of the year of `asOf` without it. */
export const figures = (asOf: string): Figures => figuresIn(writing, asOf);
