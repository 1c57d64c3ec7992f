import type { Cell } from './cell';
import type { DateOrder } from './moment';
import { DAY, dayIn, daysInOrders, isoDay, readMoment } from './moment';
import type { NumericDate } from './written-date';
import { readWrittenDate } from './written-date';

const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first'];

const NUMERIC = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;

/** The numbers of a date whose order is not said by its mark or its long year in front; null for any other text. */
function numericDateOf(text: string): NumericDate | null {
  const found = NUMERIC.exec(text);
  if (found) return { parts: [found[1]!, found[3]!, found[4]!], mark: found[2]! };
  if (text.charCodeAt(0) < 128 && text.charCodeAt(0) !== 39) return null;
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

/** More different dates than these show no more. */
const MOST_DATES = 1000;
/** The letters of a numeric date. */
const LONGEST = 10;

/**
 * Which of day, month and year comes first in a column, from all its texts: 'unclear' if some can be read in several ways and nothing settles
 * it, 'mixed' if no one order fits all of them, 'none' if the question does not arise.
 */
export function dateOrderOf(blocks: readonly (readonly (Cell | undefined)[])[]): DateOrder | 'none' | 'unclear' | 'mixed' {
  let fitting = new Set<DateOrder>(orders);
  let hasChoice = false;
  const short = new Set<string>();
  let last = '';
  // Stamps of one day differ in their times alone.
  const seen = new Set<string>();
  for (const cells of blocks) {
    for (const cell of cells) {
      if (typeof cell !== 'string' || cell === last || !mayBeShort(cell)) continue;
      last = cell;
      const day = cell.slice(0, LONGEST);
      if (seen.has(day)) continue;
      if (seen.size < MOST_DATES) seen.add(day);
      const date = numericDateOf(cell.trim());
      if (!date) continue;
      const days = daysInOrders(date.parts, date.mark);
      const possible = Object.keys(days) as DateOrder[];
      if (possible.length === 0) continue;
      if (new Set(Object.values(days)).size > 1) hasChoice = true;
      else if (possible.length > 1) continue;
      if (date.parts[2].length === 2 && short.size < MOST_DATES) short.add(date.parts.join('/'));
      fitting = new Set([...fitting].filter(order => possible.includes(order)));
      if (fitting.size === 0) return 'mixed';
    }
  }
  if (fitting.size === orders.length && !hasChoice) return 'none';
  const place = fitting.has('year-first') && fitting.size > 1 ? yearPlace(short) : null;
  const left = [...fitting].filter(order => place === null || (order === 'year-first') === (place === 'first'));
  if (left.length === 1) return left[0]!;
  return hasChoice ? 'unclear' : 'none';
}

/** The order to read a column in: what its texts say, else the setting; and what is to be reported of the column. */
export function settleOrder(
  found: ReturnType<typeof dateOrderOf>,
  setting: DateOrder | null,
): { order: DateOrder | null; issue: 'mixed-dates' | 'ambiguous-dates' | null } {
  if (found === 'mixed') return { order: setting, issue: 'mixed-dates' };
  if (found === 'none' || found === 'unclear')
    return { order: setting, issue: found === 'unclear' && setting === null ? 'ambiguous-dates' : null };
  return { order: found, issue: null };
}

/** True where the text may begin with one or two digits and a `/` or `-`: a quick look, for most dates are ISO. */
function mayBeShort(text: string): boolean {
  if (text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45) return false;
  for (let i = 0; i <= 3; i++) {
    const code = text.charCodeAt(i);
    if (code === 47 || code === 45 || code === 39 || code > 0xff00) return true;
  }
  return false;
}

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
  return plain.replace(/^'?[\d./-]+/, isoDay(day * DAY));
}
