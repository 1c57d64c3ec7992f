import type { Moment } from '../../cell/moment';
import { DAY, isoDay, readMoment } from '../../cell/moment';

/** The months that a column of dates has met, numbered in the order in which it met them. */
export interface Calendar {
  /** Such as `2026-10`. */
  texts: string[];
  /** Notes day and month of row i where the text is a plain day, `2026-11-22`, or one with a time, `2026-11-22T10:41:00`; false where it is not. */
  noteIso(text: string, i: number, day: Int32Array, month: Int32Array): boolean;
  note(moment: Moment, i: number, day: Int32Array, month: Int32Array): void;
}

const FIRST_YEAR = 1900;
const YEARS = 1100;

export function calendar(): Calendar {
  const texts: string[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  // The number of each month since 1900, from 1; 0 for one not met.
  const numbers = new Int16Array(12 * YEARS);
  return {
    texts,
    // Nearly all dates come as these texts, no two of them the same string: their digits are read faster than a text is looked up.
    noteIso(text, i, day, month) {
      if (text.length !== 10 && !hasTime(text)) return false;
      if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
      const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
      const ofYear = twoDigits(text, 5);
      const ofMonth = twoDigits(text, 8);
      const at = (year - FIRST_YEAR) * 12 + ofYear - 1;
      if (!(at >= 0 && at < numbers.length && ofYear >= 1 && ofYear <= 12)) return false;
      const number = numbers[at]! > 0 ? numbers[at]! - 1 : add(at);
      if (!(ofMonth >= 1 && ofMonth <= lengths[number]!)) return false;
      day[i] = starts[number]! + ofMonth - 1;
      month[i] = number;
      return true;
    },
    note(moment, i, day, month) {
      this.noteIso(isoDay(moment), i, day, month);
    },
  };

  function add(at: number): number {
    const [start, next] = [startOf(at), startOf(at + 1)];
    starts.push(start);
    lengths.push(next - start);
    numbers[at] = texts.push(isoDay(start * DAY).slice(0, 7));
    return texts.length - 1;
  }
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
