import type { Metric, Test } from '../../core/declared/metric';
import { answerOf } from '../../core/declared/one-of';
import { clipped } from '../clip';
import type { Format, FormatOf } from '../format';
import { decimalsApart, round } from '../rounding';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Keeps a number and its sign on one line. */
const noBreak = '\u00a0';

/** `1 answer`, `2 answers`; the plural adds an s unless it is given. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${grouped(round(n, 0))} ${round(n, 0) === 1 ? one : many}`;
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

/** A promise as sentences name it, with its touchpoint, for several may have the same words. */
export function named(promise: { text: string; touchpoint: string }): string {
  return promise.touchpoint ? `${quoted(promise.text)} (${clipped(promise.touchpoint, 40)})` : quoted(promise.text);
}

function grouped(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (whole.includes('e')) return String(value);
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
  return value < 0 ? `-${text}` : text;
}

/** A difference of shares in points, with its sign; never 0 where there is one. */
function signed(difference: number, decimals: number): string {
  const points = round(difference * 100, Math.max(decimals, decimalsApart([difference, 0])));
  return `${points > 0 ? '+' : ''}${grouped(points)}`;
}

/** `days` -> `day`, for the units that people write. */
function unitOf(unit: string, value: number): string {
  if (Math.abs(value) === 1) return unit.replace(/^(second|minute|hour|day|week|month|year|step|point)s$/i, '$1');
  return unit.replace(/^(second|minute|hour|day|week|month|year)$/i, '$1s');
}

/** What turns a value of a share into a percentage: shares are 0..1, unless their scale ends higher. */
const percentOf = ({ highest }: Metric): number => (highest !== null && highest > 1 ? 1 : 100);

/** How late, `2 days`, `35 minutes`; parts of a day in hours, of an hour in minutes. */
export function lateBy(amount: number, { kind, unit }: Metric): string {
  const say = (value: number, name: string): string => `${grouped(round(value, value < 10 ? 1 : 0))} ${unitOf(name, value)}`;
  if (kind !== 'days-late') return say(amount, unit || 'minutes');
  const minutes = amount * 24 * 60;
  if (Math.abs(amount - Math.round(amount)) < 1e-9 || amount >= 2) return say(amount, 'days');
  return minutes >= 120 ? say(minutes / 60, 'hours') : say(Math.max(1, minutes), 'minutes');
}

function levelText(level: number, metric: Metric | null): string {
  const value = round(level, 2);
  switch (metric?.kind) {
    case 'choice':
      return answerOf(level, metric);
    case 'yes-no':
      return level >= 0.5 ? 'yes' : 'no';
    case 'share':
      return `${grouped(round(level * percentOf(metric), 2))}${noBreak}%`;
    case 'days-late':
    case 'time-late':
      if (level === 0) return 'on time';
      return `${lateBy(Math.abs(level), metric)} ${level > 0 ? 'late' : 'early'}`;
    default:
      return metric?.unit ? `${grouped(value)}${noBreak}${unitOf(metric.unit, value)}` : grouped(value);
  }
}

function testText(test: Test, metric: Metric | null): string {
  const { from, to, isFromOpen, isToOpen } = test;
  const level = (value: number) => levelText(value, metric);
  if (test.oneOf) return test.oneOf.map(level).join(' or ');
  if (metric?.kind === 'yes-no') return from !== null && from > 0 ? 'yes' : 'no';
  const isLateness = metric?.kind === 'days-late' || metric?.kind === 'time-late';
  if (isLateness && to === 0 && from === null && !isToOpen) return 'on time';
  if (isLateness && to !== null && to < 0 && from === null) return `${isToOpen ? 'more than' : 'at least'} ${level(to)}`;
  if (from !== null && to !== null) {
    if (from === to) return `exactly ${level(from)}`;
    if (isFromOpen || isToOpen) return `${isFromOpen ? '>' : '≥'} ${level(from)} and ${isToOpen ? '<' : '≤'} ${level(to)}`;
    return `${grouped(round(metric?.kind === 'share' ? from * percentOf(metric) : from, 2))} to ${level(to)}`;
  }
  const isScale = metric?.kind === 'rating' || metric?.kind === 'likelihood';
  if (from !== null)
    return isScale ? `${isFromOpen ? 'above' : 'at least'} ${level(from)}` : `${isFromOpen ? '>' : '≥'}${noBreak}${level(from)}`;
  if (to !== null) return isScale ? `${isToOpen ? 'below' : 'at most'} ${level(to)}` : `${isToOpen ? '<' : '≤'}${noBreak}${level(to)}`;
  return 'any answer';
}

/** A number with two significant digits, as an estimate is said. @example twoDigits(3456) //=> '3,500' */
export const twoDigits = (value: number): string => grouped(Number(value.toPrecision(2)));

/** How English writes the numbers of one audit. */
export function format(of: FormatOf, decimals = 0): Format {
  const metric = (given: Metric | string | null) => (typeof given === 'string' ? of.metricOf(given) : given);
  const bare = (share: number) => grouped(round(share * 100, decimals));
  const date = (iso: string, month: (name: string) => string, hasYear: boolean): string => {
    const [, year, number, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
    if (!year) return iso;
    return `${Number(day)} ${month(months[Number(number) - 1] ?? '')}${hasYear ? ` ${year}` : ''}`;
  };
  return {
    decimals,
    at: least => (least > decimals ? format(of, least) : format(of, decimals)),
    apart: (...shares) => format(of, decimalsApart(shares, decimals)),
    percent: share => `${bare(share)}${noBreak}%`,
    interval: ([low, high]) => (bare(low) === bare(high) ? `${bare(high)}${noBreak}%` : `${bare(low)} to ${bare(high)}${noBreak}%`),
    points: difference => {
      const points = signed(difference, decimals);
      return `${points}${noBreak}${/^[+-]?1$/.test(points) ? 'point' : 'points'}`;
    },
    range: ([low, high]) => `${signed(low, decimals)} to ${signed(high, decimals)}`,
    count: value => grouped(round(value, 0)),
    number: (value, most = 2) => grouped(round(value, most)),
    date: iso => date(iso, name => name, true),
    month: month => date(`${month}-01`, name => name, true).replace(/^\d+ /, ''),
    monthShort: month => (months[Number(month.slice(5)) - 1] ?? '').slice(0, 3),
    day: iso => date(iso, name => name.slice(0, 3), iso.slice(0, 4) !== of.asOf.slice(0, 4)),
    level: (level, given) => levelText(level, metric(given)),
    test: (test, given) => testText(test, metric(given)),
    reach: (level, given) => {
      const scale = metric(given);
      const isLower = scale?.better === 'lower';
      const test: Test = { from: isLower ? null : level, to: isLower ? level : null, isFromOpen: false, isToOpen: false };
      return testText(test, scale);
    },
  };
}
