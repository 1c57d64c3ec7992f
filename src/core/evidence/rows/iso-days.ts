import { DAY, readMoment } from '../../cell/moment';
import { NO_DAY } from './rows';

const FIRST_YEAR = 1900;
const YEARS = 1100;

/**
 * A reader of plain days, `2026-11-22`, and of those with a time, `2026-11-22T10:41:00`: days from 1970-01-01, NO_DAY for any other text.
 * Nearly all dates come as these texts, no two of them the same string: their digits are read faster than a text is looked up.
 */
export function isoDays(): (text: string) => number {
  // The first day of each month since 1900 that was met, and of the one after it.
  const starts = new Int32Array(12 * YEARS);
  const ends = new Int32Array(12 * YEARS);
  return text => {
    if (text.length !== 10 && !hasTime(text)) return NO_DAY;
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NO_DAY;
    const ofYear = twoDigits(text, 5);
    const at = (100 * twoDigits(text, 0) + twoDigits(text, 2) - FIRST_YEAR) * 12 + ofYear - 1;
    if (!(at >= 0 && at < starts.length && ofYear >= 1 && ofYear <= 12)) return NO_DAY;
    if (starts[at] === ends[at]) [starts[at], ends[at]] = [startOf(at), startOf(at + 1)];
    const ofMonth = twoDigits(text, 8);
    return ofMonth >= 1 && ofMonth <= ends[at]! - starts[at]! ? starts[at]! + ofMonth - 1 : NO_DAY;
  };
}

/** The first day of a month, in days from 1970-01-01. */
function startOf(at: number): number {
  const [year, month] = [FIRST_YEAR + Math.floor(at / 12), 1 + (at % 12)];
  if (year >= FIRST_YEAR + YEARS) return startOf(at - 1) + 31;
  return readMoment(`${year}-${String(month).padStart(2, '0')}-01`, null)! / DAY;
}

/** NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** True for `...T10:41:00` at its usual place, a time of that very day. */
function hasTime(text: string): boolean {
  if (text.length !== 19 || text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return false;
  return twoDigits(text, 11) < 24 && twoDigits(text, 14) < 60 && twoDigits(text, 17) < 60;
}
