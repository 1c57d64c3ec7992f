import { pl as language } from '../../core/cell/languages/pl';
import type { Metric } from '../../core/declared/metric';
import { clipped } from '../clip';
import type { Figures, Format, FormatOf } from '../format';
import { round } from '../rounding';
import { figuresIn, formatIn, grouped, lateBy as lateIn, NO_BREAK, ownUnits, testWritten, type Writing } from '../writing';

const months = [
  ['styczeń', 'stycznia', 'sty'],
  ['luty', 'lutego', 'lut'],
  ['marzec', 'marca', 'mar'],
  ['kwiecień', 'kwietnia', 'kwi'],
  ['maj', 'maja', 'maj'],
  ['czerwiec', 'czerwca', 'cze'],
  ['lipiec', 'lipca', 'lip'],
  ['sierpień', 'sierpnia', 'sie'],
  ['wrzesień', 'września', 'wrz'],
  ['październik', 'października', 'paź'],
  ['listopad', 'listopada', 'lis'],
  ['grudzień', 'grudnia', 'gru'],
] as const;

/** A noun behind a number: 1 dzień, 2 dni, 5 dni, 1,5 dnia. The last one is as the second where it is left out. */
export type Forms = readonly [one: string, few: string, many: string, fraction?: string];

/** The form that a number asks for, by CLDR: 1; 2 to 4, 22 to 24 ... but for 12 to 14; all other whole numbers; fractions. */
export function form(n: number, [one, few, many, fraction = few]: Forms): string {
  if (!Number.isInteger(n)) return fraction;
  if (Math.abs(n) === 1) return one;
  const [tens, ones] = [Math.abs(n) % 100, Math.abs(n) % 10];
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
}

/** Four digits stay together. */
const number = (value: number): string => grouped(value, { decimal: ',', group: NO_BREAK, fewest: 5, minus: '−' });

/** `1 odpowiedź`, `2 odpowiedzi`, `5 odpowiedzi`. */
export const plural = (n: number, forms: Forms): string => `${number(round(n, 0))} ${form(round(n, 0), forms)}`;

/** `a`, `a i b`, `a, b i c`. */
export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} i ${parts[parts.length - 1]}`;

/** The customers' or the brand's own words in quotation marks, cut where they run long. */
export const quoted = (text: string, most = 90): string => `„${within(clipped(text, most))}”`;

/** Quotation marks within quotation marks are the other ones. @example within('to „już”') //=> 'to «już»' */
export const within = (text: string): string => text.replace(/[„“]/g, '«').replace(/”/g, '»');

/** A promise as sentences name it, with its touchpoint, for several may have the same words. Where it has none, it stands above. */
export const named = (promise: { text: string; touchpoint: string }): string =>
  promise.text === ''
    ? 'ta obietnica'
    : promise.touchpoint
      ? `${quoted(promise.text)} (${clipped(promise.touchpoint, 40)})`
      : quoted(promise.text);

/** The same before a colon. */
export const headed = (promise: { text: string; touchpoint: string }): string => (promise.text === '' ? '' : `${named(promise)}: `);

const units: Readonly<Record<string, Forms>> = {
  second: ['sekunda', 'sekundy', 'sekund'],
  minute: ['minuta', 'minuty', 'minut'],
  hour: ['godzina', 'godziny', 'godzin'],
  day: ['dzień', 'dni', 'dni', 'dnia'],
  week: ['tydzień', 'tygodnie', 'tygodni', 'tygodnia'],
  month: ['miesiąc', 'miesiące', 'miesięcy', 'miesiąca'],
  year: ['rok', 'lata', 'lat', 'roku'],
  'working day': ['dzień roboczy', 'dni robocze', 'dni roboczych', 'dnia roboczego'],
  step: ['stopień', 'stopnie', 'stopni', 'stopnia'],
  point: ['punkt', 'punkty', 'punktów', 'punktu'],
};

/** The key of a unit, in English or in Polish. */
export const unitOf = ownUnits(language.units);

const pointForms: Forms = ['punkt', 'punkty', 'punktów', 'punktu'];

const writing: Writing = {
  number,
  percent: figure => `${figure}${NO_BREAK}%`,
  span: (low, high) => (/[+−]/.test(low + high) ? `od ${low} do ${high}` : `${low}–${high}`),
  points: (figure, size) => `${figure}${NO_BREAK}${form(size, pointForms)}`,
  date: (year, month, day) => `${day}${NO_BREAK}${months[month - 1]![1]} ${year}`,
  day: (year, month, day) => `${day}${NO_BREAK}${months[month - 1]![2]}${year === null ? '' : ` ${year}`}`,
  month: (year, month) => `${months[month - 1]![0]} ${year}`,
  monthShort: month => months[month - 1]![2],
  amount: (figure, value, unit) => {
    const forms = units[unitOf(unit)];
    return `${figure}${NO_BREAK}${forms ? form(value, forms) : unit}`;
  },
  late: amount => `${amount} po terminie`,
  early: amount => `${amount} przed terminem`,
  yes: 'tak',
  no: 'nie',
  onTime: 'w terminie',
  anyAnswer: 'dowolna odpowiedź',
  or: answers => answers.join(' lub '),
  oneOf: answers => `jedna z: ${answers}`,
  exactly: level => `dokładnie ${level}`,
  and: (from, to) => `${from} i ${to}`,
  from: (level, isOpen) => `${isOpen ? 'powyżej' : 'co najmniej'} ${level}`,
  to: (level, isOpen) => `${isOpen ? 'poniżej' : 'co najwyżej'} ${level}`,
};

/** A test as it is written into a cell, with its units in Polish: `<= 24 godziny`. */
export const written = (test: string): string => testWritten(writing, test);

/** A unit as it is said of two, as the tab of metrics has it. */
export const unitNamed = (unit: string): string => written(`2 ${unit}`).replace(/^2 /, '');

/** How late, `2 dni`, `35 minut`. */
export const lateBy = (amount: number, metric: Metric): string => lateIn(writing, amount, metric);

/** `2.5`, with one decimal at most. */
export const figure = (value: number): string => number(round(value, 1));

/** `2 days`, with one decimal at most. */
export const amount = (value: number, unit: string): string => writing.amount(figure(value), round(value, 1), unit);

/** `1,929`; whole. */
export const count = (value: number): string => number(round(value, 0));

/** A number with two significant digits, as an estimate is said. @example twoDigits(34567) //=> '35 000' */
export const twoDigits = (value: number): string => number(Number(value.toPrecision(2)));

/** A sum, with its two first digits; the currency stands behind. @example money(34567, 'PLN') //=> '35 000 zł' */
export const money = (value: number, currency: string): string =>
  currency === '' ? twoDigits(value) : `${twoDigits(value)}${NO_BREAK}${currency.toUpperCase() === 'PLN' ? 'zł' : currency}`;

/** How Polish writes the numbers of one audit. */
export const format = (of: FormatOf, decimals = 0): Format => formatIn(writing, of, decimals);

/** The same but for what metrics' scales say; days of the year of `asOf` without it. */
export const figures = (asOf: string): Figures => figuresIn(writing, asOf);
