import type { Cell } from './cell';
import type { DateOrder, DateReading } from './moment';
import { DAY, dayIn, daysInOrders, isoDay, readMoment } from './moment';
import type { NumericDate } from './written-date';
import { readWrittenDate } from './written-date';

const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first'];

const NUMERIC = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The numbers of a date whose order is not said by its mark or its long year in front; null for any other text. */
function numericDateOf(text: string): NumericDate | null {
  const found = NUMERIC.exec(text);
  if (found) return { parts: [found[1]!, found[3]!, found[4]!], mark: found[2]! };
  // Behind a day of the week, in brackets or quotes; what begins with a long year says its order.
  if (isDigit(text.charCodeAt(0)) && !/^\d{1,2}\s*[-/]/.test(text)) return null;
  const date = readWrittenDate(text)?.date;
  return date && 'parts' in date && date.mark !== '.' ? date : null;
}

/** The years of a few dates differ little and their days much: from so many different dates on, and by that much, it shows which are which. */
const FEWEST_DATES = 5;
const [FEW_YEARS, MANY_DAYS] = [2, 6];

/** Whether two digits in front or at the end are the year; null where the column does not show it. */
function yearPlace(dates: ReadonlySet<string>): 'first' | 'last' | null {
  const parts = [...dates].map(date => date.split('/').map(Number));
  const spread = (at: number): number => Math.max(...parts.map(part => part[at]!)) - Math.min(...parts.map(part => part[at]!));
  const [first, last] = [spread(0), spread(2)];
  if (dates.size < FEWEST_DATES) return null;
  if (first <= FEW_YEARS && last >= MANY_DAYS) return 'first';
  return last <= FEW_YEARS && first >= MANY_DAYS ? 'last' : null;
}

/** The share of days of a year that lie up to the 12th of their month. */
const UP_TO_12 = 144 / 365.25;
/** So seldom is it chance that one sort has all the days up to 12, and the other one those after it. */
const SELDOM = 0.05;

/**
 * True for a column that a program with another order of day and month has opened: where the text made a date in its own order, the 5th of March
 * became the 3rd of May; where it made none, for no month has the number 25, it stayed a text. `texts` are the different dates among the texts.
 */
function isHalfTurned(blocks: readonly (readonly (Cell | undefined)[])[], texts: ReadonlySet<string>): boolean {
  const isOver = (date: string): boolean =>
    date
      .split(/[/-]/)
      .slice(0, 2)
      .filter(part => Number(part) > MONTHS).length === 1;
  if (texts.size === 0 || ![...texts].every(isOver)) return false;
  const days = new Set<string>();
  for (const cells of blocks) {
    for (const cell of cells) {
      const [, day] = typeof cell === 'string' ? (WHOLE.exec(cell) ?? []) : [];
      if (day === undefined) continue;
      if (Number(day) > MONTHS) return false;
      if (days.size < MOST_DATES) days.add(cell!.toString().slice(0, LONGEST));
    }
  }
  return days.size > 0 && UP_TO_12 ** days.size * (1 - UP_TO_12) ** texts.size < SELDOM;
}

const MONTHS = 12;
/** A cell that is a date, not a text that looks like one. */
const WHOLE = /^\d{4}-\d{2}-(\d{2})(?!\d)/;

/** More different dates than these show no more. */
const MOST_DATES = 1000;
/** The letters of a numeric date. */
const LONGEST = 10;

/**
 * Which of day, month and year comes first in a column, from all its texts: 'unclear' if some can be read in several ways and nothing settles
 * it, 'mixed' if no one order fits all of them, 'half-turned' if only some of them are texts still, 'none' if the question does not arise.
 */
export function dateOrderOf(blocks: readonly (readonly (Cell | undefined)[])[]): DateOrder | 'none' | 'unclear' | 'mixed' | 'half-turned' {
  let fitting = new Set<DateOrder>(orders);
  let hasChoice = false;
  const short = new Set<string>();
  const texts = new Set<string>();
  let last = '';
  // Stamps of one day differ in their times alone.
  const seen = new Set<string>();
  for (const cells of blocks) {
    for (const cell of cells) {
      if (typeof cell !== 'string' || cell === last || !mayBeShort(cell)) continue;
      last = cell;
      const day = isDigit(cell.charCodeAt(0)) ? cell.slice(0, LONGEST) : cell;
      if (seen.has(day)) continue;
      if (seen.size < MOST_DATES) seen.add(day);
      const date = numericDateOf(cell.trim());
      if (!date) continue;
      const days = daysInOrders(date.parts, date.mark);
      const possible = Object.keys(days) as DateOrder[];
      if (possible.length === 0) continue;
      if (texts.size < MOST_DATES) texts.add(date.parts.join('/'));
      if (new Set(Object.values(days)).size > 1) hasChoice = true;
      else if (possible.length > 1) continue;
      if (date.parts[2].length === 2 && short.size < MOST_DATES) short.add(date.parts.join('/'));
      fitting = new Set([...fitting].filter(order => possible.includes(order)));
      if (fitting.size === 0) return 'mixed';
    }
  }
  if (fitting.size === orders.length && !hasChoice) return 'none';
  if (isHalfTurned(blocks, texts)) return 'half-turned';
  const place = fitting.has('year-first') && fitting.size > 1 ? yearPlace(short) : null;
  const left = [...fitting].filter(order => place === null || (order === 'year-first') === (place === 'first'));
  if (left.length === 1) return left[0]!;
  return hasChoice ? 'unclear' : 'none';
}

/** The order to read a column in: what its texts say, else the setting; and what is to be reported of the column. */
export function settleOrder(
  found: ReturnType<typeof dateOrderOf>,
  setting: DateOrder | null,
): { order: DateReading; issue: 'mixed-dates' | 'ambiguous-dates' | 'half-turned-dates' | null } {
  if (found === 'half-turned') return { order: found, issue: 'half-turned-dates' };
  if (found === 'mixed') return { order: setting, issue: 'mixed-dates' };
  if (found === 'none' || found === 'unclear')
    return { order: setting, issue: found === 'unclear' && setting === null ? 'ambiguous-dates' : null };
  return { order: found, issue: null };
}

/** True where the text may hold numbers with a `/` or `-` between them: a quick look, for most dates are ISO. */
function mayBeShort(text: string): boolean {
  if (text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45) return false;
  for (let i = 0; i < text.length && i < MOST_BEFORE; i++) {
    const code = text.charCodeAt(i);
    if (code === 47 || code === 45 || code > 0xff00) return true;
  }
  return false;
}

/** So many letters of a day of the week, and the first number, stand before the first mark at most. */
const MOST_BEFORE = 20;

/**
 * A text whose date is three numbers, `03/04/2015 8:30`, with that date as ISO and the rest as it is; null where it is none of these,
 * or no such day in that order.
 * @example withIsoDate('3/4/2015 8:30', 'day-first') //=> '2015-04-03 8:30'
 */
export function withIsoDate(text: string, order: DateOrder): string | null {
  const plain = text.trim();
  const date = numericDateOf(plain);
  const day = date ? dayIn(date.parts, date.mark, order) : undefined;
  // What stands behind the date has to be a time.
  if (day === undefined || typeof readMoment(plain, order) !== 'number') return null;
  return plain.replace(/^'?(\D*)\d{1,2}\s*([-/])\s*\d{1,2}\s*\2\s*\d{2,4}/, `$1${isoDay(day * DAY)}`);
}

/**
 * A whole date with day and month the other way round; null for any other text, and where there is no such day.
 * @example turnedDate('2026-05-03 8:30') //=> '2026-03-05 8:30'
 */
export function turnedDate(text: string): string | null {
  const [, year, month, day, rest] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)(.*)$/.exec(text.trim()) ?? [];
  return month === undefined || Number(day) > MONTHS || month === day ? null : `${year}-${day}-${month}${rest}`;
}
