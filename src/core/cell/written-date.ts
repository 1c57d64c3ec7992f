import { languages, listed, wordsOfAll } from './languages/languages';
import { foldText, plainSigns } from './text';
import { furtherMonths } from './words/further-months';
import { numberOf } from './words/spoken-number';

/*
 * A date as somebody wrote it is taken apart from its end:
 *
 *   text -> plain signs -> the time, its half of the day and its zone cut out -> words that say nothing dropped -> the three parts of the date
 */

/** Three numbers whose order is a matter of the column. */
export interface NumericDate {
  parts: readonly [string, string, string];
  /** Between them: `/`, `-` or `.`. */
  mark: string;
}

export interface WrittenDate {
  /** Year, month and day; or numbers of which it is not clear which is which. */
  date: { year: number; month: number; day: number } | NumericDate;
  hour: number;
  minute: number;
  /** With its fraction. */
  second: number;
  /** Minutes that the zone is ahead of UTC; null where none is named. */
  offset: number | null;
}

const union = (words: readonly string[]): string =>
  [...new Set(words.map(word => word.normalize('NFKC').toLowerCase()))]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
/** `a` and `am` are more than halves of a day. */
const isWord = (word: string): boolean => !/^[ap]m?$/.test(word);

const AM = new Set(wordsOfAll(({ dayHalves }) => dayHalves.am).map(foldText));
const NOON = new Set(['中午']);
const HALF = union(languages.flatMap(({ dayHalves }) => [...listed(dayHalves.am), ...listed(dayHalves.pm)]).filter(isWord));
/** `a.m.`, `p. m.` and `AM` stand behind the hour. */
const HALF_BEHIND = String.raw`[ap]\.?\s?m\.?(?!\p{L})|[ap](?!\p{L})|${HALF}`;
const TIME = new RegExp(
  String.raw`(?:(?<before>${HALF})\s*)?(?<![\d.:])(?<hour>\d{1,2})(?:\s*:\s*|\s*[时時點点시]\s*|h)(?<minute>\d{2}|\d{1,2}(?=\s*[分분]))(?:(?:\s*:\s*|\s*[分분]\s*)(?<second>\d{1,2})(?:[.,](?<part>\d{1,9}))?)?\s*[分秒초분]?(?:\s*(?<after>${HALF_BEHIND}))?`,
  'iu',
);
/** An offset, with or without the name of its zone; or that name alone. What stands in brackets behind is its long name. */
const ZONE = String.raw`\s*(?:[a-z]+/[a-z_]+(?:/[a-z_]+)?|(?<zulu>z|utc|gmt)?\s*(?<offset>[+-]\d{1,2}(?::?\d{2})?)|(?<utc>z|utc|gmt)|(?<name>[a-z]{2,4}t|[mow]es?z|msk))?(?:\s*\([^()\d]*\))?`;
const ZONE_BEHIND = new RegExp(String.raw`^${ZONE}(?=\s|$)`, 'u');
/** Minutes that zones are ahead of UTC by the names that mean one zone alone: CST and IST are of several. */
const zones = new Map(
  Object.entries({
    est: -5,
    edt: -4,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
    pdt: -7,
    wet: 0,
    bst: 1,
    cet: 1,
    mez: 1,
    cest: 2,
    mesz: 2,
    eet: 2,
    eest: 3,
    msk: 3,
    hkt: 8,
    jst: 9,
    kst: 9,
  }).map(([name, hours]) => [name, hours * 60] as const),
);
/** The long name of a zone: it ends in such a word. */
const LONG_ZONE = /^\s*[\p{L}\s]*(?:time|zeit|czas|czasu|hora|heure|horário|時間|时间|표준시)(?:\s*[\p{L}]+){0,3}$/u;

const weekdays = new Set(wordsOfAll(language => language.weekdays).map(foldText));
const silent = new Set(wordsOfAll(language => language.besideDates).map(foldText));
const months = new Map<string, number>();
for (const list of [...languages.map(language => language.months), furtherMonths]) {
  for (const [i, names] of list.entries()) {
    for (const name of listed(names)) if (!months.has(foldText(name))) months.set(foldText(name), i + 1);
  }
}
const eras = new Map(languages.flatMap(language => language.eras));
const ERA = new RegExp(`^(?:${union([...eras.keys()])})\\s*`, 'u');

const YEAR_MONTH_DAY = /^(\d{4}|\d{2,3})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?$/u;
/** Behind the name of an era: `民國115年3月5日`, `令和8.3.5`. */
const OF_ERA = /^(\d{1,3}|元)\s*[年년./-]\s*(\d{1,2})\s*[月월./-]\s*(\d{1,2})\s*[日號号]?$/u;
const YEAR_FIRST = /^(\d{4}|1\d{2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})\.?$/;
const NUMERIC = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\.?$/;
const DAY_NAMED =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|o|\.)?(?:[\s/-]+|(?<=\.))(\p{L}[\p{L}\p{M}]*)\.?(?:[\s/,-]+|(?<=\.))(?:'|’)?(\d{4}|\d{2})$/u;
const MONTH_NAMED = /^(\p{L}[\p{L}\p{M}]*)\.?[\s/-]+(\d{1,2})(?:st|nd|rd|th|\.)?(?:[\s/,-]+|\s*)(\d{4})$/u;
const YEAR_NAMED = /^(\d{4})[\s/-]+(\p{L}[\p{L}\p{M}]*)\.?[\s/,-]+(\d{1,2})$/u;
/** Such as `1150305`, as offices in Taiwan write a day. */
const REPUBLIC = /^(1\d{2})(\d{2})(\d{2})$/;
/** `20260305`, before a time. */
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

/** The years of the Republic of China begin with 1912. */
export const REPUBLIC_BEFORE = 1911;

/** Up to the hour of a time that ends the text, and its minutes and seconds. */
const TO_THE_MINUTE = /^([^:]*\d):([0-5]\d)(?::([0-5]\d))?$/;
/** Hours that are remembered: a million stamps are of a few hundred days. */
const MOST_HOURS = 20_000;
const hours = new Map<string, WrittenDate | undefined>();

/** What `takeApart` says, sooner for stamps of an hour that was met. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const [, hour, minute, second] = text.length <= LONGEST ? (TO_THE_MINUTE.exec(text) ?? []) : [];
  if (hour === undefined) return takeApart(text);
  let known = hours.get(hour);
  if (known === undefined && !hours.has(hour)) {
    known = takeApart(`${hour}:00`);
    if (hours.size >= MOST_HOURS) hours.clear();
    hours.set(hour, known);
  }
  return known && { ...known, minute: Number(minute), second: Number(second ?? 0) };
}

/** Takes a text apart; undefined where it is no date. Which numbers can be a day, a month or a year is not looked at. */
function takeApart(text: string): WrittenDate | undefined {
  let rest = inDigits(plainSigns(text).toLowerCase())
    // `[2026-03-05 | 9:30]`, `5 Mar 2026 @ 9:30`
    .replace(/^\[(.*)\]$/, '$1')
    // `9:30 (UTC+2)`
    .replace(/\(((?:utc|gmt)[+-][\d:]+)\)$/, '$1')
    .replace(/\s[@|]\s/, ' ')
    .replace(/(\d)t(?=\d)/, '$1 ')
    .replace(
      /^(\d{8})[\s_-]?(\d{2})(\d{2})(\d{2})?(?=$|[z+-])/,
      (_, day, hour, minute, second = '00') => `${day} ${hour}:${minute}:${second}`,
    )
    // `05mar2026:09:30:00`, `2026mar05`
    .replace(/^(\d{1,2})([a-z]{3,})(\d{4})(?!\d)/, '$1 $2 $3')
    .replace(/^(\d{4})([a-z]{3,})(\d{1,2})(?!\d)/, '$1 $2 $3')
    .replace(/(?<=[/ ]\d{4}):(?=\d{2}:\d{2})/, ' ')
    // `0115/03/05`
    .replace(/^0(?=1\d{2}[-/.])/, '')
    .replace(
      /(\d[-./ ]\d{2,4}),?\s+([01]?\d|2[0-3])\.([0-5]\d)(?:\.([0-5]\d))?(?=$|\s*uhr$)/,
      (_, date, hour, minute, second) => `${date} ${hour}:${minute}${second ? `:${second}` : ''}`,
    )
    .trim();
  if (rest.length > LONGEST || !/\d/.test(rest)) return undefined;
  let [hour, minute, second] = [0, 0, 0];
  let offset: number | null = null;
  const time = TIME.exec(rest);
  if (time?.groups) {
    const { before, after, part } = time.groups;
    [hour, minute, second] = [Number(time.groups.hour), Number(time.groups.minute), Number(time.groups.second ?? 0)];
    second += Number(`0.${part ?? 0}`);
    const half = before ?? after;
    if (half !== undefined && (hour < 1 || hour > 12) && !(hour === 0 && before !== undefined)) return undefined;
    if (half !== undefined) hour = hourOf(hour, foldText(half));
    const behind = rest.slice(time.index + time[0].length);
    const zone = ZONE_BEHIND.exec(behind);
    if (zone?.groups?.offset !== undefined) offset = minutesOf(zone.groups.offset);
    else if (zone?.groups?.name !== undefined) offset = zones.get(zone.groups.name) ?? null;
    else if (zone?.groups?.utc !== undefined) offset = 0;
    const left = behind.slice(zone?.[0].length ?? 0);
    rest = `${rest.slice(0, time.index)} ${LONG_ZONE.test(left) ? '' : left}`;
  }
  if (hour > 24 || minute > 59 || second >= 61) return undefined;
  const date = datePartsOf(rest);
  return date && { date, hour, minute, second, offset };
}

const LONGEST = 80;

const HAN = '[〇○零一二三四五六七八九十百廿卅]';
const IN_HAN = new RegExp(`(${HAN}{2,5}|元)(\\s*年\\s*)(${HAN}{1,3})(\\s*月\\s*)(${HAN}{1,3})(?=\\s*[日號号])`, 'u');
/** A year is said sign by sign, or counted. */
const BY_SIGN = /^[〇○零一二三四五六七八九]+$/;

/** A date in Chinese numerals with digits: `二〇二六年三月五日`, `民國一百一十五年三月五日`. */
const inDigits = (text: string): string =>
  text.replace(IN_HAN, (_, year: string, afterYear: string, month: string, afterMonth: string, day: string) => {
    const said = BY_SIGN.test(year) ? [...year].map(digitOf).join('') : digitOf(year);
    return `${said}${afterYear}${digitOf(month)}${afterMonth}${digitOf(day)}`;
  });

const digitOf = (han: string): string => (han === '元' ? han : String(numberOf(han.replace('○', '〇')) ?? han));

/** Noon is in the middle of the day whatever is written: 中午 12:30, but 中午 1:00 is after it. */
function hourOf(hour: number, half: string): number {
  if (NOON.has(half)) return hour >= 10 ? hour : hour + 12;
  const isMorning = AM.has(half) || half === 'a' || half === 'am';
  return (hour % 12) + (isMorning ? 0 : 12);
}

function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

function datePartsOf(text: string): WrittenDate['date'] | undefined {
  const rest = withoutSilent(text);
  const era = ERA.exec(rest)?.[0];
  const said = era === undefined ? rest : rest.slice(era.length);
  const before = era === undefined ? null : eras.get(era.trim())!;
  let found = before === null ? YEAR_MONTH_DAY.exec(said) : OF_ERA.exec(said);
  if (found) return dateOf(before ?? yearsBefore(found[1]!), found[1]!, found[2]!, found[3]!);
  found = YEAR_FIRST.exec(said);
  if (found) return dateOf(found[1]!.length === 3 ? REPUBLIC_BEFORE : 0, found[1]!, found[3]!, found[4]!);
  found = NUMERIC.exec(said);
  if (found) return { parts: [found[1]!, found[3]!, found[4]!], mark: found[2]! };
  found = DAY_NAMED.exec(said);
  if (found) return dateOf(0, longYear(found[3]!), monthOf(found[2]!), found[1]!);
  found = MONTH_NAMED.exec(said);
  if (found) return dateOf(0, found[3]!, monthOf(found[1]!), found[2]!);
  found = YEAR_NAMED.exec(said);
  if (found) return dateOf(0, found[1]!, monthOf(found[2]!), found[3]!);
  found = COMPACT.exec(said);
  if (found) return dateOf(0, found[1]!, found[2]!, found[3]!);
  found = REPUBLIC.exec(said);
  return found ? dateOf(REPUBLIC_BEFORE, found[1]!, found[2]!, found[3]!) : undefined;
}

const CENTURY = 2000;

/** Three digits count from the Republic on, two from 2000. */
const yearsBefore = (year: string): number => (year.length === 3 ? REPUBLIC_BEFORE : year.length === 2 ? CENTURY : 0);

const dateOf = (before: number, year: string, month: string | number, day: string): WrittenDate['date'] => {
  return { year: before + Number(year.replace('元', '1')), month: Number(month), day: Number(day) };
};

const ROMAN = /^[ivx]+$/i;

/** True for the name of a month, or what it is cut to; not for its Roman number. */
export const isMonthName = (word: string): boolean => months.has(foldText(word)) && !ROMAN.test(word);

const monthOf = (name: string): number => months.get(foldText(name)) ?? 0;

/** Two digits mean a year of this century up to 69, and one of the last from 70 on. */
export const longYear = (year: string): string => (year.length === 2 ? String(Number(year) + (Number(year) < 70 ? 2000 : 1900)) : year);

/** Without the day of the week and words that say nothing, unless the date would have no month then. */
function withoutSilent(text: string): string {
  const words = text
    // `2026 年 3 月 5 日`: the signs belong to their numbers, and are no days of the week.
    .replace(/(?<=\d)\s+(?=[年月日號号년월일](?:\s|\d|$))|(?<=\d\s*[年月년월])\s+(?=\d)/gu, '')
    .replace(/\(([^()]*)\)/g, (all, inner: string) => (weekdays.has(foldText(inner)) ? ' ' : all))
    .split(/(?<=[\s,])|(?=[\s,])/)
    .filter(word => {
      const folded = foldText(word);
      return !/^\p{L}/u.test(word) || !(weekdays.has(folded) || silent.has(folded)) || (months.has(folded) && !isWeekdayFirst(word, text));
    });
  return words
    .join('')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/\s+/g, ' ');
}

/** `mar` is March, and Tuesday where it begins a date that has a month of its own. */
function isWeekdayFirst(word: string, text: string): boolean {
  const others = text.split(/[\s,./-]+/).filter(one => /^\p{L}/u.test(one) && foldText(one) !== foldText(word));
  return others.some(one => months.has(foldText(one)) && !silent.has(foldText(one)));
}
