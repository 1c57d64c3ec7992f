import type { Cell } from './cell';
import { isBlank } from './cell';

/**
 * A point on the spreadsheet's own clock: milliseconds from 1970-01-01T00:00, with no time zone.
 * Only differences and order matter; a day is always 24 hours, so hours across a change of clocks are off by one.
 */
export type Moment = number;

export type DateOrder = 'day-first' | 'month-first';

export const DAY = 86_400_000;
/** Day 0 of a spreadsheet's serial dates is 1899-12-30. */
const SERIAL_ZERO = -25_569;

/** Days from 1970-01-01; undefined where there is no such day. Source: Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
function daysOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1900 || year > 2999) return undefined;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a moment. @example isoDay(0) //=> '1970-01-01' */
export function isoDay(moment: Moment): string {
  const days = Math.floor(moment / DAY) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whole days from one moment's day to another's. */
export const daysBetween = (from: Moment, to: Moment): number => Math.floor(to / DAY) - Math.floor(from / DAY);

const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?m?\.?)?\s*(?:Z|UTC|GMT)?(?:[+-]\d{1,2}(?::?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, 'i');
const DAY_NAMED = new RegExp(String.raw`^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th|\.)?[ -](\p{L}+)\.?,?[ -](\d{4})${TIME}$`, 'iu');
const MONTH_NAMED = new RegExp(String.raw`^(?:\p{L}+\.?,? )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}$`, 'iu');
const CHINESE = new RegExp(String.raw`^(\d{4})年(\d{1,2})月(\d{1,2})[日号號]${TIME}$`, 'i');

const months = 'jan|sty,feb|lut,mar,apr|kwi,may|maj,jun|cze,jul|lip,aug|sie,sep|wrz,oct|paz|paź,nov|lis,dec|gru'
  .split(',')
  .map(names => names.split('|'));
const monthOf = (name: string): number => months.findIndex(starts => starts.some(start => name.toLowerCase().startsWith(start))) + 1;

const noDate = new Set(['null', 'n/a', 'na', '-', '–', 'none', 'nan', 'nil']);

/**
 * The moment a cell means; null if it is blank or says that there is none, undefined if it cannot be read.
 * Takes ISO, `1/20/2015 08:30:00 AM`, `20.01.2015`, `20 Jan 2015`, `2015年1月20日`, spreadsheet serials, epoch seconds and milliseconds, `20150120`.
 * `order` decides texts such as `03/04/2015`; without it only those that can be read in one way are read. A zone is passed over.
 */
export function readMoment(cell: Cell | undefined, order: DateOrder | null): Moment | null | undefined {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return momentOfNumber(cell);
  const text = String(cell).trim();
  let found = YEAR_FIRST.exec(text);
  if (found) return moment(found[1]!, found[3]!, found[4]!, found, 5);
  found = YEAR_LAST.exec(text);
  if (found) {
    const [first, mark, second] = [found[1]!, found[2]!, found[3]!];
    const isDayFirst = mark === '.' || Number(first) > 12 || first === second || (Number(second) <= 12 && order === 'day-first');
    if (!isDayFirst && Number(second) <= 12 && order === null) return undefined;
    return isDayFirst ? moment(found[4]!, second, first, found, 5) : moment(found[4]!, first, second, found, 5);
  }
  found = DAY_NAMED.exec(text);
  if (found) return moment(found[3]!, monthOf(found[2]!), found[1]!, found, 4);
  found = MONTH_NAMED.exec(text);
  if (found) return moment(found[3]!, monthOf(found[1]!), found[2]!, found, 4);
  found = CHINESE.exec(text);
  if (found) return moment(found[1]!, found[2]!, found[3]!, found, 4);
  if (/^\d+(\.\d+)?$/.test(text)) return momentOfNumber(Number(text));
  return noDate.has(text.toLowerCase()) ? null : undefined;
}

/** `at` is where the groups of the time begin in `found`. */
function moment(year: string, month: string | number, day: string, found: RegExpExecArray, at: number): Moment | undefined {
  const century = year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) : 0;
  const days = daysOf(century + Number(year), Number(month), Number(day));
  const half = found[at + 4]?.toLowerCase();
  let hour = Number(found[at] ?? 0);
  const [minute, second] = [Number(found[at + 1] ?? 0), Number(found[at + 2] ?? 0)];
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (days === undefined || hour > 24 || minute > 59 || second > 60) return undefined;
  return days * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + Number((found[at + 3] ?? '').padEnd(3, '0').slice(0, 3));
}

function momentOfNumber(number: number): Moment | undefined {
  if (number >= 5e11 && number < 5e12) return Math.round(number);
  if (number >= 5e8 && number < 5e9) return Math.round(number * 1000);
  const days =
    number >= 19_000_101 && number <= 29_991_231
      ? daysOf(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100)
      : undefined;
  if (days !== undefined) return days * DAY;
  return number >= 20_000 && number < 120_000 ? Math.round(((number + SERIAL_ZERO) * DAY) / 1000) * 1000 : undefined;
}

/**
 * A text whose date gives the year last, `03/04/2015 8:30`, with that date as ISO and the rest as it is; null where it is none of these,
 * or no such day in that order.
 * @example withIsoDate('3/4/2015 8:30', 'day-first') //=> '2015-04-03 8:30'
 */
export function withIsoDate(text: string, order: DateOrder): string | null {
  if (!YEAR_LAST.test(text.trim())) return null;
  const moment = readMoment(text, order);
  return typeof moment === 'number' ? text.trim().replace(/^[\d./-]+/, isoDay(moment)) : null;
}

/**
 * Which of day and month comes first in a column, from the texts that leave no doubt:
 * 'unclear' if some can be read both ways and none settles it, 'mixed' if both orders occur, 'none' if the question does not arise.
 */
export function dateOrderOf(blocks: readonly (readonly (Cell | undefined)[])[]): DateOrder | 'none' | 'unclear' | 'mixed' {
  let [hasDayFirst, hasMonthFirst, hasEither] = [false, false, false];
  for (const cells of blocks) {
    for (const cell of cells) {
      if (typeof cell !== 'string' || !hasShortStart(cell)) continue;
      const found = YEAR_LAST.exec(cell.trim());
      if (!found || found[2] === '.' || found[1] === found[3]) continue;
      if (Number(found[1]) > 12) hasDayFirst = true;
      else if (Number(found[3]) > 12) hasMonthFirst = true;
      else hasEither = true;
    }
  }
  if (hasDayFirst && hasMonthFirst) return 'mixed';
  if (hasDayFirst) return 'day-first';
  if (hasMonthFirst) return 'month-first';
  return hasEither ? 'unclear' : 'none';
}

/** The order to read a column in: what its texts say, else the setting; and what is to be reported of the column. */
export function settleOrder(
  found: ReturnType<typeof dateOrderOf>,
  setting: DateOrder | null,
): { order: DateOrder | null; issue: 'mixed-dates' | 'ambiguous-dates' | null } {
  if (found === 'day-first' || found === 'month-first') return { order: found, issue: null };
  if (found === 'mixed') return { order: setting, issue: 'mixed-dates' };
  return { order: setting, issue: found === 'unclear' && setting === null ? 'ambiguous-dates' : null };
}

/** True where the text may begin with one or two digits and a `/` or `-`: a quick look, for most dates are ISO. */
function hasShortStart(text: string): boolean {
  if (text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45) return false;
  for (let i = 1; i <= 3; i++) {
    const code = text.charCodeAt(i);
    if (code === 47 || code === 45) return true;
  }
  return false;
}
