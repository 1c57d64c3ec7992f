import { languages, listed, wordsOfAll } from '../cell/languages/languages';
import { readNumbers } from '../cell/number';
import { foldText, foldWord } from '../cell/text';
import { isUnitOfTime } from '../cell/unit';
import type { ValueForm } from '../cell/value-form';
import { numberOf } from '../cell/words/spoken-number';
import { isMonthName } from '../cell/written-date';
import type { Metric } from './metric';

const union = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** A last one may be a half: `★★★½`. */
const STARS = /^([★⭐🌟]+)(0\.5)?[☆✩]*$/u;
/** `4/5`, `Rated 4 out of 5`, `4 sur 5`: whatever the word between them, the second number has to be the top of the scale. */
const OUT_OF =
  /^(?:(?:rated|rating|score|ocena|oceniono|bewertung|note|评分|評分)\s*:?\s*)?([\d.,]+)\s*(?:\p{L}{0,2}\s*[/(]\s*[\p{L}\s]{0,12}?|\p{L}[\p{L}\p{M}\s.]{0,20}?)\s*(\d+(?:[.,]\d+)?)(?:\s*[-–—:(]?\s*[\p{L}★⭐].*)?[).]?$/iu;
/** `5つ星のうち4` */
const TOP_FIRST = new RegExp(
  `^(\\d+)\\s*(?:${union(wordsOfAll(({ topBefore }) => topBefore))})\\s*([\\d.,]+)\\s*(?:${union(wordsOfAll(({ points }) => points))})?$`,
  'iu',
);
/** `五星`, `四顆星` */
const HAN_STARS = /^([一二兩两三四五])\s*(?:[顆颗]?\s*星(?:[級级]|[好評评]*)|分)$/;
const HAN_NUMBERS: Record<string, number> = { 一: 1, 二: 2, 兩: 2, 两: 2, 三: 3, 四: 4, 五: 5 };
/** `[5]`, `(5)`, `5)`, `★5` */
const MARKED = /^[[(★⭐🌟]?\s*([\d.,]+)[\])]?$/u;
/** `9 - very likely`, `5 (best)`, `4 stars`, `5: great`, `[5] great` */
const LABELLED = /^[[(]?([-+]?\d+(?:[.,]\d+)?|\.5)\s*([-–—:.)\]=(]{0,2})\s*\(?([\p{L}★⭐].*?)\)?$/u;
/** `Very likely (10)`, `Very likely - 10`, `非常滿意 5` */
const LABEL_FIRST = /^(\p{L}[^\d]*?)\s*([-–—:(=]?)\s*(\d+)\s*\)?$/u;

/** A text that is longer is no mark, whatever it begins or ends with. */
const LONGEST_MARK = 500;

/** `Four`, `five stars` */
const WORD = /^(\p{L}+)\s*(\p{L}*)$/u;

/** The number that one word says; undefined for an article, which is a mark of schools, too. */
const saidNumber = (word: string): number | undefined =>
  word === 'zero' ? 0 : word.length > 2 || /\p{Script=Han}/u.test(word) ? numberOf(word) : undefined;

const points = new Set(wordsOfAll(language => language.points).map(foldText));
const levels = new Set(languages.flatMap(({ scaleWords }) => listed(scaleWords)).map(foldWord));

/** `5`, `4.5 / 5` and what follows. */
const COUNTED = /^[\d.,]+\s*(?:\/\s*\d+)?\s*(.*)$/u;

/**
 * True for a mark that says its number alone, whatever it is counted in.
 * @example ['4 stars', '★★★☆☆', '五顆星', '4/5'].every(isNumberOfPoints) //=> true
 * @example isNumberOfPoints('4 - Satisfied') //=> false
 */
export function isNumberOfPoints(text: string): boolean {
  const rest = COUNTED.exec(text.trim())?.[1];
  return rest === undefined
    ? STARS.test(text.replace(/[\ufe0f\s]/g, '')) || HAN_STARS.test(text.trim())
    : rest === '' || points.has(foldText(rest));
}

/**
 * Numbers without what they are counted in.
 * @example withoutPoints('4 stars; 5 stars') //=> '4; 5'
 */
export const withoutPoints = (text: string): string =>
  text.replace(/(\d)\s*(\p{L}+)/gu, (all, digit: string, word: string) => (points.has(foldText(word)) ? digit : all));

/**
 * A mark of a rating or likelihood that is more than a number. A number with other letters behind it is a mark only if these are words of the scale
 * or its unit: `5-Apr`, `3 nights` and `5 min` are none.
 */
export function marksOf(text: string, metric: Metric, form: ValueForm): number[] {
  if (text.length > LONGEST_MARK) return [];
  const { highest } = metric;
  const stars = STARS.exec(text.replace(/[\ufe0f\s]/g, ''));
  if (stars) return [[...stars[1]!].length + Number(stars[2] ?? 0)];
  const marked = MARKED.exec(text);
  if (marked) return readNumbers(marked[1]!, form.decimal);
  const han = HAN_STARS.exec(text);
  if (han) return [HAN_NUMBERS[han[1]!]!];
  const top = TOP_FIRST.exec(text);
  const outOf = OUT_OF.exec(text);
  if (top ?? outOf) {
    const [mark, of] = top ? [top[2]!, top[1]!] : [outOf![1]!, outOf![2]!];
    return readNumbers(of).some(number => number === highest) ? readNumbers(mark, form.decimal) : [];
  }
  if (text.endsWith('%')) return highest === 100 ? readNumbers(text.slice(0, -1), form.decimal) : [];
  const word = WORD.exec(text.toLowerCase());
  const spoken = word ? saidNumber(word[1]!) : undefined;
  if (spoken !== undefined && (word![2] === '' || points.has(foldText(word![2]!)))) return [spoken];
  const label = LABELLED.exec(text);
  if (label) return isLevel(label[3]!, label[2] !== '', metric, form) ? readNumbers(label[1]!, form.decimal) : [];
  const last = LABEL_FIRST.exec(text);
  return last && isLevel(last[1]!, last[2] !== '', metric, form) ? readNumbers(last[3]!) : [];
}

/** Whether words beside a number name a level of the scale. Parted from it by a mark they do, unless they are known to be something else. */
function isLevel(label: string, isParted: boolean, { words }: Metric, { units }: ValueForm): boolean {
  const [folded, first] = [foldWord(label), foldText(label.split(/[\s,;:.)–—-]/)[0]!)];
  if (/^[★⭐]/u.test(label) || points.has(foldText(label)) || points.has(first)) return true;
  if (levels.has(folded) || words.has(folded)) return true;
  const isOther = units.has(foldText(label)) || isUnitOfTime(label) || isUnitOfTime(first) || isMonthName(first);
  return isParted && !isOther;
}
