import { languages, listed, wordsOfAll } from './languages/languages';
import { readNumber } from './number';
import { plainSigns } from './text';
import { unitRatio } from './unit';
import type { ValueForm } from './value-form';
import { NUMBER, numberOf } from './words/spoken-number';

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

const union = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
const about = union(wordsOfAll(language => language.about));
/** What says that a length of time was guessed, before or behind it. */
const ABOUT = new RegExp(`^(?:[~≈]|(?:${about})\\.?(?![a-z]))\\s*|(?<!\\p{Script=Latin})\\s*(?:${about})$`, 'giu');
const AND = new RegExp(`\\s+(?:${union(wordsOfAll(({ and }) => and))})\\s+(?=\\d)`, 'giu');
/** `1h30`, `1 h 05` */
const HOURS_AND = /^(\d+)\s*h\s*([0-5]\d)$/i;
/** `5'`, `5'30"` */
const PRIMES = /^(\d+(?:[.,]\d+)?)\s*['′’](?:\s*([0-5]?\d)\s*(?:["″”]|['′’]{2}))?$/;
/** A clock that says itself what it is: `2:35 min`, `1:30 h`. */
const NAMED_CLOCK = new RegExp(`^(\\d+:[0-5]\\d)\\s*(?:(${wordsOf('minutes')})|(${wordsOf('hours')}))\\.?$`, 'iu');

function wordsOf(unit: 'minutes' | 'hours'): string {
  return union(languages.flatMap(({ units }) => listed(units[unit])));
}

const PART =
  /\s*(\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?|\d[\d.,]*\d|\d(?:\s?[个個]半)?|半|[一二两兩三四五六七八九十百廿卅][零〇一二两兩三四五六七八九十百廿卅]{0,5}(?:[个個]半)?(?=\p{Script=Han}))\s*(\p{L}[\p{L}\p{M}]*)(?:\s+(\p{L}[\p{L}\p{M}]*))?\.?,?/uy;

/** Letters: no time is written in more. */
const LONGEST = 500;

/**
 * An amount of time in `unit`: `2 days`, `1h 30m`, `about 90 min`, `1h30`, `0:01:30`, `PT1H30M`, `2 days, 3:00:00`, `12/30/1899 0:04:30`; undefined
 * if it is none. `clock` says what `1:30` is; where it is null, that is read as nothing. `decimal` is the sign before decimals of `1,250 s`; where it
 * is null, that is read as nothing, too.
 * @example readDuration('1h 30m', 'minutes') //=> 90
 * @example readDuration('1:30', 'minutes', 'm:ss') //=> 1.5
 */
export function readDuration(
  raw: string,
  unit: string,
  clock: ValueForm['clock'] = 'h:mm',
  decimal: ValueForm['decimal'] = null,
): number | undefined {
  if (raw.length > LONGEST) return undefined;
  // `5 minute(s)`, `5 (min)`
  const text = plainSigns(raw)
    .replace(/\((\p{L}+)\)/gu, '$1')
    .replace(ABOUT, '')
    .replace(AND, ' ')
    .trim();
  const second = unitRatio('seconds', unit);
  const seconds = second === undefined ? undefined : secondsOf(text, clock);
  if (seconds !== undefined) return seconds * second!;
  return partsOf(text, unit, decimal) ?? spokenOf(text.toLowerCase(), unit);
}

const decimals = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

/** Of a text in which the clock or ISO 8601 says what is what. */
function secondsOf(text: string, clock: ValueForm['clock']): number | undefined {
  const minutes = MINUTES.exec(text) ?? PRIMES.exec(text);
  if (minutes) return decimals(minutes[1]) * 60 + decimals(minutes[2]);
  const hours = HOURS_AND.exec(text);
  if (hours) return Number(hours[1]) * 3600 + Number(hours[2]) * 60;
  const named = NAMED_CLOCK.exec(text);
  if (named) return secondsOf(named[1]!, named[2] === undefined ? 'h:mm' : 'm:ss');
  const alone = ALONE.exec(text);
  if (alone) {
    const [hours, rest] = [Number(alone[1]), Number(alone[2])];
    if (alone[3] !== undefined) return hours * 3600 + rest * 60 + decimals(alone[3]);
    // `1:5` is neither.
    if (clock === null || alone[2]!.length < 2) return undefined;
    return clock === 'h:mm' ? hours * 3600 + rest * 60 : hours * 60 + rest;
  }
  const zero = DAY_ZERO.exec(text);
  if (zero) {
    const day = Number(zero[2] ?? zero[3] ?? zero[6]) - 30;
    const half = zero[10]?.toLowerCase();
    const hours = half === undefined ? Number(zero[7]) : (Number(zero[7]) % 12) + (half === 'p' ? 12 : 0);
    return day * 86_400 + hours * 3600 + Number(zero[8]) * 60 + decimals(zero[9]);
  }
  const days = DAYS.exec(text);
  if (days) {
    const word = /^\d+\s*(\p{L}*)/u.exec(text)![1]!;
    if (word !== '' && unitRatio(word, 'days') !== 1) return undefined;
    return Number(days[1]) * 86_400 + Number(days[2]) * 3600 + Number(days[3]) * 60 + decimals(days[4]);
  }
  const iso = ISO.exec(text);
  return iso ? ISO_UNITS.reduce((sum, name, i) => sum + decimals(iso[i + 1]) * unitRatio(name, 'seconds')!, 0) : undefined;
}

const SPOKEN = new RegExp(`^(${NUMBER})[\\s-]*(\\p{L}+)( and a half| i pół)?$`, 'u');

/** Of a number in words: `half an hour`, `półtorej godziny`, `an hour and a half`. */
function spokenOf(text: string, unit: string): number | undefined {
  const [, amount, word, half] = SPOKEN.exec(text) ?? [];
  const ratio = word === undefined ? undefined : unitRatio(word, unit);
  const number = amount === undefined || /\d/.test(amount) ? undefined : numberOf(amount);
  return ratio === undefined || number === undefined ? undefined : (number + (half === undefined ? 0 : 0.5)) * ratio;
}

/** Of numbers with units behind them. */
function partsOf(text: string, unit: string, decimal: ValueForm['decimal']): number | undefined {
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
    const number = /^\d[\d.,\s'’]*$/.test(amount!) ? readNumber(amount!, decimal) : numberOf(amount!);
    if (number === undefined) return undefined;
    total += number * ratio;
    end = PART.lastIndex;
  }
  return end === 0 ? undefined : total;
}
