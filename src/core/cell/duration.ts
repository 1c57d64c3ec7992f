import { plainSigns } from './text';
import { unitRatio } from './unit';
import type { ValueForm } from './value-form';
import { numberOf } from './words/spoken-number';

const CLOCK = String.raw`(\d+):([0-5]?\d)(?::([0-5]?\d(?:[.,]\d+)?))?`;
const ALONE = new RegExp(`^${CLOCK}$`);
/** Seconds with a fraction: no hours and minutes. */
const MINUTES = /^(\d+):([0-5]\d[.,]\d+)$/;
/** `2 days, 3:00:00`, as Python writes it, and `2.03:00:00`, as .NET does. */
const DAYS = new RegExp(String.raw`^(\d+)\s*(?:\p{L}+\s*,?\s*|\.(?=\d\d:\d\d:))${CLOCK}$`, 'u');
/** Sheets that know no elapsed time write one as a time of their day 0. */
const DAY_ZERO = new RegExp(
  String.raw`^(?:12([-/.])(30|31)\1(?:18)?99|(30|31)([-/.])12\4(?:18)?99|1899([-/.])12\5(30|31))[T ]+${CLOCK}\s*([ap])?m?$`,
  'i',
);
/** ISO 8601 without years and months, which are no number of days. */
const ISO =
  /^P(?!$)(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?!$)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;
const ISO_UNITS = ['weeks', 'days', 'hours', 'minutes', 'seconds'];

const PART =
  /\s*(\d+(?:[.,]\d+)?(?:\s?[个個]半)?|半|[一二两兩三四五六七八九十百廿卅][零〇一二两兩三四五六七八九十百廿卅]{0,5}(?:[个個]半)?(?=\p{Script=Han}))\s*(\p{L}[\p{L}\p{M}]*)(?:\s+(\p{L}[\p{L}\p{M}]*))?\.?,?/uy;

/**
 * An amount of time in `unit`: `2 days`, `1h 30m`, `90 min`, `0:01:30`, `PT1H30M`, `2 days, 3:00:00`, `12/30/1899 0:04:30`; undefined if it is none.
 * `clock` says what `1:30` is; where it is null, that is read as nothing.
 * @example readDuration('1h 30m', 'minutes') //=> 90
 * @example readDuration('1:30', 'minutes', 'm:ss') //=> 1.5
 */
export function readDuration(raw: string, unit: string, clock: ValueForm['clock'] = 'h:mm'): number | undefined {
  const text = plainSigns(raw).trim();
  const second = unitRatio('seconds', unit);
  const seconds = second === undefined ? undefined : secondsOf(text, clock);
  if (seconds !== undefined) return seconds * second!;
  return partsOf(text, unit);
}

const decimal = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

/** Of a text in which the clock or ISO 8601 says what is what. */
function secondsOf(text: string, clock: ValueForm['clock']): number | undefined {
  const minutes = MINUTES.exec(text);
  if (minutes) return Number(minutes[1]) * 60 + decimal(minutes[2]);
  const alone = ALONE.exec(text);
  if (alone) {
    const [hours, rest] = [Number(alone[1]), Number(alone[2])];
    if (alone[3] !== undefined) return hours * 3600 + rest * 60 + decimal(alone[3]);
    // `1:5` is neither.
    if (clock === null || alone[2]!.length < 2) return undefined;
    return clock === 'h:mm' ? hours * 3600 + rest * 60 : hours * 60 + rest;
  }
  const zero = DAY_ZERO.exec(text);
  if (zero) {
    const day = Number(zero[2] ?? zero[3] ?? zero[6]) - 30;
    const half = zero[10]?.toLowerCase();
    const hours = half === undefined ? Number(zero[7]) : (Number(zero[7]) % 12) + (half === 'p' ? 12 : 0);
    return day * 86_400 + hours * 3600 + Number(zero[8]) * 60 + decimal(zero[9]);
  }
  const days = DAYS.exec(text);
  if (days) {
    const word = /^\d+\s*(\p{L}*)/u.exec(text)![1]!;
    if (word !== '' && unitRatio(word, 'days') !== 1) return undefined;
    return Number(days[1]) * 86_400 + Number(days[2]) * 3600 + Number(days[3]) * 60 + decimal(days[4]);
  }
  const iso = ISO.exec(text);
  return iso ? ISO_UNITS.reduce((sum, name, i) => sum + decimal(iso[i + 1]) * unitRatio(name, 'seconds')!, 0) : undefined;
}

/** Of numbers with units behind them. */
function partsOf(text: string, unit: string): number | undefined {
  let total = 0;
  let end = 0;
  while (end < text.length) {
    PART.lastIndex = end;
    const found = PART.exec(text);
    if (!found) return undefined;
    const [, amount, word, second] = found;
    // A unit has one word or two: `2 dni robocze`.
    const both = second === undefined ? undefined : unitRatio(`${word} ${second}`, unit);
    const ratio = both ?? unitRatio(word!, unit);
    if (ratio === undefined || (both === undefined && second !== undefined)) return undefined;
    total += numberOf(amount!)! * ratio;
    end = PART.lastIndex;
  }
  return end === 0 ? undefined : total;
}
