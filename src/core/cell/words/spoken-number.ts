/** Numbers as people write them in promises, and units of time, in English, Polish and Chinese; as sources of patterns, for `plain` text. */

import { remember } from '../remember';

const words: readonly (readonly [latin: string, value: number])[] = [
  ['(?:a )?quarter of an?', 0.25],
  ['half an?|pół', 0.5],
  ['three[- ]quarters of an?', 0.75],
  ['(?:one|an?) and a half|półtorej|półtora', 1.5],
  ['two and a half|dwie i pół|dwa i pół|dwóch i pół', 2.5],
  ['an?|one|jeden|jednego|jedną|jednej|jednym|jedno', 1],
  ['two|dwa|dwie|dwóch|dwu', 2],
  ['three|trzy|trzech', 3],
  ['four|cztery|czterech', 4],
  ['five|pięć|pięciu', 5],
  ['six|sześć|sześciu', 6],
  ['seven|siedem|siedmiu', 7],
  ['eight|osiem|ośmiu', 8],
  ['nine|dziewięć|dziewięciu', 9],
  ['ten|dziesięć|dziesięciu', 10],
  ['twelve|dwanaście|dwunastu', 12],
  ['fourteen|czternaście|czternastu', 14],
  ['fifteen|piętnaście|piętnastu', 15],
  ['twenty|dwadzieścia|dwudziestu', 20],
  ['twenty[- ]four|dwadzieścia cztery|dwudziestu czterech', 24],
  ['thirty|trzydzieści|trzydziestu', 30],
  ['forty[- ]five|czterdzieści pięć|czterdziestu pięciu', 45],
  ['forty[- ]eight|czterdzieści osiem|czterdziestu ośmiu', 48],
  ['sixty|sześćdziesiąt|sześćdziesięciu', 60],
  ['ninety|dziewięćdziesiąt|dziewięćdziesięciu', 90],
];
const readers = words.map(([pattern, value]) => [new RegExp(`^(?:${pattern})$`, 'u'), value] as const);
const digits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const HAN_DIGIT = '[零〇一二两兩三四五六七八九]';

/** Below a thousand: `一百二十`. Of a longer number no part is taken for all of it. */
const HAN =
  '(?<![零〇一二两兩三四五六七八九十百千万萬廿卅點点])[一二两兩三四五六七八九十百廿卅][零〇一二两兩三四五六七八九十百廿卅]{0,5}(?![零〇一二两兩三四五六七八九十百千万萬廿卅點点])';
/** `一個半`: one of what follows, and half of one. */
const AND_HALF = '(?:\\s?[个個]半)?';

/** A number in digits or words; `twenty-four` is tried before `four` and `twenty`. */
export const NUMBER = `(?:(?:\\d+(?:[.,]\\d+)?|${HAN})${AND_HALF}|(?<!\\p{L})(?:${words
  .map(([pattern]) => pattern)
  .reverse()
  .join('|')})(?!\\p{L})|半[个個]?)`;

/**
 * The number that such a text means; undefined where it means none.
 * @example numberOf('forty-eight') //=> 48
 * @example numberOf('一百二十') //=> 120
 * @example numberOf('一個半') //=> 1.5
 */
export function numberOf(text: string): number | undefined {
  const half = /^(.+?)\s?[个個]半$/u.exec(text);
  if (half) {
    const whole = numberOf(half[1]!);
    return whole === undefined ? undefined : whole + 0.5;
  }
  if (/^\d/.test(text)) return Number(text.replace(',', '.'));
  if (text.startsWith('半')) return 0.5;
  const known = readers.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  return hanNumber(text);
}

const HAN_PARTS = new RegExp(`^(?:(${HAN_DIGIT})百)?(零|〇)?(?:(${HAN_DIGIT}?)(十)|(廿)|(卅))?(${HAN_DIGIT}?)$`, 'u');

function hanNumber(text: string): number | undefined {
  const [, hundreds, zero, before, ten, twenty, thirty, ones] = HAN_PARTS.exec(text) ?? [];
  if (ones === undefined || text === '') return undefined;
  const hasTens = ten !== undefined || twenty !== undefined || thirty !== undefined;
  const tens = ten ? (digits[before!] ?? 1) : twenty ? 2 : thirty ? 3 : 0;
  // People say 一百二 for 120.
  const last = ones === '' ? 0 : hundreds && !hasTens && !zero ? digits[ones]! * 10 : digits[ones]!;
  return (hundreds ? digits[hundreds]! * 100 : 0) + tens * 10 + last;
}

/** A unit of time as a test names it, and how many of it one of what was written is. */
export interface TimeUnit {
  name: 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks';
  size: number;
  isWorking: boolean;
}

const unit = (name: TimeUnit['name'], size: number, pattern: string, isWorking = false) => ({ name, size, isWorking, pattern });
const units = [
  unit('days', 1, '(?:working|business|work|banking|week)[- ]?days?|(?:dni|dnia|dzień|dniach) robocz\\p{L}*|(?:个|個)?工作[日天]', true),
  unit('seconds', 1, 'seconds?|secs?|sekund\\p{L}*|sek|秒[钟鐘]?'),
  unit('minutes', 15, 'kwadrans\\p{L}*'),
  unit('minutes', 1, 'minutes?|mins?|minut\\p{L}*|min|分[钟鐘]'),
  unit('hours', 24, 'dob[aęyą]|dób'),
  unit('hours', 1, 'hours?|hrs?|h|godzin\\p{L}*|godz|(?:个|個)?小[时時]|(?:个|個)?[钟鐘][头頭]'),
  unit('days', 1, 'days?|dni|dnia|dniach|dzień|天|日'),
  unit('weeks', 1, 'weeks?|tygod\\p{L}*|tydzień|(?:个|個)?(?:星期|[礼禮]拜)|[周週]'),
  unit('days', 31, 'months?|miesi\\p{L}*|(?:个|個)月'),
];
const unitReaders = units.map(one => [new RegExp(`^(?:${one.pattern})$`, 'u'), one] as const);

export const TIME = `(?:${units.map(one => one.pattern).join('|')})`;
export const timeUnitOf = (text: string): TimeUnit | undefined => unitReaders.find(([pattern]) => pattern.test(text))?.[1];

/** An amount of time, or a range of which the upper end counts: groups `n`, `high` and `unit`. */
export const SPAN = `(?<n>${NUMBER})(?:\\s*(?:-|–|—|to|or|do|lub|至|到|~)\\s*(?<high>${NUMBER}))?[\\s-]*(?<unit>${TIME})(?![a-ząćęłńóśźż]| and a half| i pół|半)`;

/** No amount has so many digits; patterns would go through them again and again. */
const MOST_DIGITS = /\d{16,}/g;

const lowered = remember((cell): string => {
  const text = String(cell);
  return Array.from({ length: text.length }, (_, i) => {
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
    if (code === 0x2019 || code === 0x2018) return "'";
    if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 9 && code <= 13)) return ' ';
    const lower = text[i]!.toLowerCase();
    return lower.length === 1 ? lower : text[i]!;
  })
    .join('')
    .replace(MOST_DIGITS, digits => '#'.repeat(digits.length));
});

/** Text as these patterns take it: lowered, plain digits, quotes and spaces; letter for letter, so that places stay. Each promise is compared with all others, and made plain once. */
export const plain = (text: string): string => lowered(text);
