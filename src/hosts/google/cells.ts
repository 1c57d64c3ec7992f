import type { Cell, Grid } from '../../core/cell/cell';
import { DAY, isoDay } from '../../core/cell/moment';
import type { Spark } from '../../report/drawing';
import { wallClock } from './clock';

/** What getValues gives: a blank is '', a date a Date, a picture an object that is none. */
export type Value = string | number | boolean | Date | object;

/** Spreadsheets count their days from 1899-12-30; what lies before 1900 is a time of day or an elapsed time. */
const DAY_ZERO = -25_569 * DAY;
const YEAR_1900 = -25_567 * DAY;

/** Turns cells as Google gives them into cells as the product reads them; see `Cell`. */
export type Reader = (values: Value[][]) => Grid;

export function cellReader(zone: string): Reader {
  const clock = wallClock(zone);
  const known = new Map<number, string>();
  const textOf = (date: Date): string => {
    const time = date.getTime();
    let text = known.get(time);
    if (text === undefined) {
      text = writeMoment(Math.round(clock(date) / 1000) * 1000);
      known.set(time, text);
    }
    return text;
  };
  return values =>
    values.map(row =>
      row.map((value): Cell => {
        if (value === '') return null;
        if (typeof value !== 'object') return value;
        return isDate(value) ? textOf(value) : null;
      }),
    );
}

/** A picture in a cell is an object too, and no value. */
const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** `2026-11-22`, `2026-11-22T10:41:00`, or `26:30:00` for an elapsed time. */
function writeMoment(moment: number): string {
  if (moment < YEAR_1900) return timeOf(moment - DAY_ZERO);
  const time = moment - Math.floor(moment / DAY) * DAY;
  return time === 0 ? isoDay(moment) : `${isoDay(moment)}T${timeOf(time).padStart(8, '0')}`;
}

function timeOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}

/** Google cuts nothing: it refuses a cell of more characters than this. */
const LONGEST = 50_000;

/** The number format of plain text. */
export const PLAIN_TEXT = '@';

/** What cannot be taken for anything else where nothing is read into a text: a letter first, and no digit. */
const harmless = /^\p{L}\P{N}*$/u;

/**
 * A cell as setValues takes it. Text gets a leading apostrophe, which Google swallows: so it stays the text it is, be it `=1+1`, `007` or `1/2`.
 * In a cell of plain text words go without one, for there nobody has written down that it is swallowed.
 * A day or a moment is the number that it is in a column of dates.
 */
export function toGoogle(cell: Cell, format = ''): string | number | boolean {
  if (cell === null || cell === '') return '';
  if (typeof cell !== 'string') return cell;
  const serial = isOfDates(format) ? serialOf(cell) : null;
  if (serial !== null) return serial;
  const text = cell.length < LONGEST ? cell : `${cell.slice(0, LONGEST - 2)}…`;
  return format === PLAIN_TEXT && harmless.test(text) ? text : `'${text}`;
}

/** True for a number format that shows a number as a day. */
export const isOfDates = (format: string): boolean => /y/i.test(format.replace(/"[^"]*"/g, ''));

/** The number that a spreadsheet keeps for `2026-11-22` or `2026-11-22T10:41:00`, in its own zone; null for anything else. */
export function serialOf(cell: Cell): number | null {
  const found = typeof cell === 'string' && /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?$/.exec(cell);
  if (!found) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = found.slice(1).map(part => Number(part ?? 0));
  const moment = Date.UTC(year!, month! - 1, day!, hour, minute, second);
  // Such as 30 February.
  if (isoDay(moment) !== (cell as string).slice(0, 10)) return null;
  return (moment - DAY_ZERO) / DAY;
}

/** A formula that shows `cell` and leads to a place of the same spreadsheet; `;` parts arguments in every locale. */
export function linkFormula(cell: Cell, sheetId: number, address: string): string {
  const label = typeof cell === 'number' ? String(cell) : quoteText(String(cell ?? ''));
  return `=HYPERLINK("#gid=${sheetId}&range=${address}";${label})`;
}

/**
 * A formula that draws within its cell, from 0 to 100 %. It is made of `;`, whole numbers (thousandths) and options put together by
 * functions, for what parts arguments, decimals and the columns of an array differs from country to country.
 */
export function sparkFormula(spark: Spark): string {
  const [shares, options] =
    spark.kind === 'line'
      ? [spark.shares, { ymin: 0, ymax: WHOLE, color: spark.color, linewidth: 2 }]
      : [spark.parts.map(({ share }) => share), { charttype: 'bar', max: WHOLE, ...barColors(spark) }];
  const pairs = Object.entries(options).map(([name, value]) => `HSTACK("${name}";${typeof value === 'number' ? value : quoteText(value)})`);
  return `=SPARKLINE(SPLIT("${shares.map(share => Math.round(share * WHOLE)).join(' ')}";" ");VSTACK(${pairs.join(';')}))`;
}

/** 100 % in a drawing. */
const WHOLE = 1000;

const barColors = ({ parts }: Extract<Spark, { kind: 'bar' }>): Record<string, string> =>
  Object.fromEntries(parts.map(({ color }, i) => [`color${i + 1}`, color]));

const quoteText = (text: string): string => `"${text.replace(/"/g, '""')}"`;
