import type { Cell } from './cell';
import { DAY, isoDay, readMoment } from './moment';

/** Days from 1970-01-01 back to day 0 of the serial dates of 1900; those of 1904 begin 1462 days later. */
const ZERO = 25_569;
const LATER_1904 = 1462;

/** What a number format shows: a date (with or without time), a time, or neither. */
export function kindOfFormat(format: string): 'date' | 'time' | 'number' {
  const [first = ''] = format.replace(/"[^"]*"|\\.|[_*]./g, '').split(';');
  const isElapsed = /\[(h+|m+|s+)\]/i.test(first);
  const bare = first.replace(/\[[^\]]*\]/g, '').replace(/am\/pm|a\/p|general/gi, '');
  if (isElapsed) return 'time';
  if (/[yd]/i.test(bare)) return 'date';
  if (/[hs]/i.test(bare)) return 'time';
  return /m/i.test(bare) ? 'date' : 'number';
}

/**
 * The cell of a number that is shown as a date or a time; to the second.
 * Times beyond a thousand days are moments of which only the time is shown; dates before 1900 are left as numbers.
 * @example fromSerial(46348.5, 'd/m/yy', false) //=> '2026-11-22T12:00:00'
 */
export function fromSerial(serial: number, format: string, is1904: boolean): Cell {
  const kind = kindOfFormat(format);
  if (kind === 'number' || serial < 0 || serial > 2_958_466) return serial;
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  if ((kind === 'time' && days < 1000) || (days === 0 && rest > 0)) return clock(seconds, 1);
  if (days === 0 && !is1904) return serial;
  // The calendar of 1900 has a 29 February that never was.
  const day = is1904 ? days + LATER_1904 : days < 60 ? days + 1 : days;
  const date = isoDay((day - ZERO) * DAY);
  return rest === 0 ? date : `${date}T${clock(rest, 2)}`;
}

function clock(seconds: number, digits: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600)).padStart(digits, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A date in a cell that shows dates is a serial; anywhere else it is text. */
export const dated = (cell: Cell, format: string, is1904: boolean): Cell =>
  kindOfFormat(format) === 'date' ? (toSerial(cell, is1904) ?? cell) : cell;

/** The serial of an ISO date; null for any other cell, and for dates before March 1900. */
export function toSerial(cell: Cell, is1904: boolean): number | null {
  if (typeof cell !== 'string' || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(cell)) return null;
  const moment = readMoment(cell, null);
  if (typeof moment !== 'number') return null;
  const serial = moment / DAY + ZERO - (is1904 ? LATER_1904 : 0);
  return serial > 60 || (is1904 && serial >= 0) ? serial : null;
}
