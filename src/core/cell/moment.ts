import type { Cell } from './cell';
import { isBlank, isFormulaError } from './cell';
import { wordsOfAll } from './languages/languages';
import { foldText } from './text';
import type { NumericDate } from './written-date';
import { longYear, REPUBLIC_BEFORE, readWrittenDate } from './written-date';

/**
 * A point on the spreadsheet's own clock: milliseconds from 1970-01-01T00:00, with no time zone.
 * Only differences and order matter; a day is always 24 hours, so hours across a change of clocks are off by one.
 */
export type Moment = number;

/** What comes first in a date of three numbers: `03/04/2015`, `26/10/15`. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/**
 * How the dates of a column are read: null where nobody knows what comes first; 'half-turned' where a program took the texts for dates of another
 * order, so that each whole date with a day up to 12 may have day and month the wrong way round.
 */
export type DateReading = DateOrder | 'half-turned' | null;

export const DAY = 86_400_000;
/** Day 0 of a spreadsheet's serial dates is 1899-12-30. */
const SERIAL_ZERO = -25_569;

/** Days from 1970-01-01; undefined where there is no such day. Source: Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
function daysOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1900 || year > 9999) return undefined;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
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

const TIME = String.raw`(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?`;
/** The ways in which most dates are written; all others are taken apart in written-date.ts. */
const ISO = new RegExp(String.raw`^([1-9]\d{3})([-/])(\d{1,2})\2(\d{1,2})${TIME}(?:Z|[+-]\d{2}:?\d{2})?$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${TIME}(?: ?([AP])M)?$`, 'i');

/** `20260305143000` */
const STAMP = /^\d{14}$/;

/** What databases and sheets keep of a date that was never given. */
const NEVER = /^(?:0000-00-00|00([./-])00\1(?:00){1,2}|0001-01-01|1900-01-00)(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/;

const noDate = new Set(wordsOfAll(language => language.noAnswers).map(foldText));

/**
 * The moment a cell means; null if it is blank or says that there is none, undefined if it cannot be read.
 * Takes ISO, `1/20/2015 08:30:00 AM`, `20.01.2015`, `20-Jan-15`, `2015年1月20日 下午 2:30`, `民國104年1月20日`, what JavaScript prints, spreadsheet
 * serials, epoch seconds and milliseconds, `20150120`. `order` decides texts such as `03/04/2015` and `26/10/15`; without it only those that can
 * be read in one way are read. A zone is passed over: see `offsetOf`.
 */
export function readMoment(cell: Cell | undefined, order: DateReading): Moment | null | undefined {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return momentOfNumber(cell);
  const text = String(cell).trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[3]), Number(iso[4])];
    const isTurned = order === 'half-turned' && month !== day && day <= 12;
    const moment = isTurned ? undefined : momentAt(daysOf(year, month, day), iso);
    return moment === undefined && NEVER.test(text) ? null : moment;
  }
  const short = YEAR_LAST.exec(text);
  if (short) return NEVER.test(text) ? null : momentAt(dayIn([short[1]!, short[3]!, short[4]!], short[2]!, order), short);
  if (/^\d+([.,]\d+)?$/.test(text) && !STAMP.test(text)) return momentOfNumber(Number(text.replace(',', '.')));
  const written = readWrittenDate(text);
  if (written === undefined || NEVER.test(text))
    return NEVER.test(text) || (noDate.has(foldText(text)) && !isFormulaError(text)) ? null : undefined;
  const { date, hour, minute, second } = written;
  const days = 'parts' in date ? dayIn(date.parts, date.mark, order) : daysOf(date.year, date.month, date.day);
  return days === undefined ? undefined : days * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
}

const SHORTEST_WITH_ZONE = 12;
const ISO_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}[\d:.]*(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** The first days of 1900, 1970 and 1980, with which systems fill a date that nobody has given, from 1970-01-01. */
const FILLERS = new Set([-25_567, 0, 3652]);
export const LAST_FILLER = 3652;

/** The moment of a cell of evidence, in which a day that only fills the cell is none. As `readMoment` else. */
export function readEvidenceMoment(cell: Cell | undefined, order: DateReading): Moment | null | undefined {
  const moment = readMoment(cell, order);
  return typeof moment === 'number' && FILLERS.has(moment / DAY) ? undefined : moment;
}

/** Minutes that the zone which a cell names is ahead of UTC; null where it names none. @example offsetOf('2026-11-01T09:00:00+01:00') //=> 60 */
export function offsetOf(cell: Cell | undefined): number | null {
  if (typeof cell !== 'string' || cell.length < SHORTEST_WITH_ZONE) return null;
  const iso = ISO_ZONE.exec(cell);
  if (iso) return iso[1] === undefined ? 0 : (iso[1] === '-' ? -1 : 1) * (Number(iso[2]) * 60 + Number(iso[3]));
  if (!/[+-]\d|[a-z]{3}|z/i.test(cell.slice(10))) return null;
  return readWrittenDate(cell)?.offset ?? null;
}

/** The day that numbers mean in that order; undefined where there is none, or several and no order. */
export function dayIn(parts: NumericDate['parts'], mark: string, order: DateReading): number | undefined {
  const days = daysInOrders(parts, mark);
  const all = new Set(Object.values(days));
  if (all.size <= 1) return [...all][0];
  return order === null || order === 'half-turned' ? undefined : days[order];
}

/** The days that numbers can mean, by which of them come first. A point stands in dates that begin with the day. */
export function daysInOrders([first, second, third]: NumericDate['parts'], mark: string): Partial<Record<DateOrder, number>> {
  const days: Partial<Record<DateOrder, number>> = {};
  const note = (order: DateOrder, year: string, month: string, day: string): void => {
    const at = daysOf(Number(longYear(year)), Number(month), Number(day));
    if (at !== undefined) days[order] = at;
  };
  note('day-first', third, second, first);
  if (mark === '.') return days;
  note('month-first', third, first, second);
  if (third.length === 2 && first.length === 2) note('year-first', first, second, third);
  return days;
}

/** `found` holds the time from its fifth group on. */
function momentAt(days: number | undefined, found: RegExpExecArray): Moment | undefined {
  const [minute, second] = [Number(found[6] ?? 0), Number(found[7] ?? 0)];
  const half = found[9];
  let hour = Number(found[5] ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'P' || half === 'p' ? 12 : 0);
  }
  if (days === undefined || hour > 24 || minute > 59 || second > 60) return undefined;
  return days * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + Number((found[8] ?? '').padEnd(3, '0').slice(0, 3));
}

function momentOfNumber(number: number): Moment | undefined {
  // `20260305143000`
  if (number >= 19_000_101_000_000 && number <= 29_991_231_235_959) return readMoment(String(number), null) ?? undefined;
  if (number >= 5e11 && number < 5e12) return Math.round(number);
  if (number >= 5e8 && number < 5e9) return Math.round(number * 1000);
  const year = Math.floor(number / 10_000);
  const isWhole = number >= 19_000_101 && number <= 29_991_231;
  // `1150305`, as offices in Taiwan write a day.
  const isRepublic = number >= 1_000_101 && number <= 1_991_231;
  const days =
    isWhole || isRepublic ? daysOf(isWhole ? year : year + REPUBLIC_BEFORE, Math.floor(number / 100) % 100, number % 100) : undefined;
  if (days !== undefined) return days * DAY;
  return number >= 20_000 && number < 120_000 ? Math.round(((number + SERIAL_ZERO) * DAY) / 1000) * 1000 : undefined;
}
