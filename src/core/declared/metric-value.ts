import type { Cell } from '../cell/cell';
import { isBlank, isFormulaError, textOf } from '../cell/cell';
import { readNumber, readNumbers, readShare } from '../cell/number';
import { remember } from '../cell/remember';
import { foldText } from '../cell/text';
import { readDuration, unitRatio } from '../cell/unit';
import type { Metric } from './metric';

/** A value on the metric's scale; null is no answer; undefined is something that cannot be one. */
export type Reading = number | null | undefined;

/** Ways in which people and survey tools write that there is no answer. */
const noAnswer = new Set(
  [
    'n/a',
    'na',
    'n.a.',
    'null',
    'nil',
    'nan',
    'none',
    'blank',
    'no answer',
    'not applicable',
    "don't know",
    'prefer not to say',
    '-',
    '--',
    '–',
    '—',
    '.',
    '?',
    'brak',
    'nie dotyczy',
    'nie wiem',
    '不适用',
    '不適用',
    '无',
    '無',
    '不知道',
  ].map(foldText),
);

const yes = new Set(['yes', 'y', 'true', 'ok', 'tak', 't', 'prawda', '是', '有', '对', '對', '是的', '✓', '✔', '☑'].map(foldText));
const no = new Set(['no', 'n', 'false', 'nie', 'falsz', '否', '不', '没有', '沒有', '不是', '✗', '✘', '☐'].map(foldText));

/** 1 for yes, 0 for no, in the languages of the product; undefined for anything else. */
export function yesNoOf(text: string): number | undefined {
  const folded = foldText(text);
  return yes.has(folded) ? 1 : no.has(folded) ? 0 : undefined;
}

/** Codes of *Not an answer*, as folded text and as numbers. */
export interface Codes {
  texts: ReadonlySet<string>;
  numbers: ReadonlySet<number>;
}

export function readCodes(parts: readonly string[]): Codes {
  // Folding would take -1 for 1 and 9.9 for 99, so a number is compared as a number.
  const numbers = parts.map(readNumber);
  return {
    texts: new Set(parts.filter((_, i) => numbers[i] === undefined).map(foldText)),
    numbers: new Set(numbers.filter(number => number !== undefined)),
  };
}

export const noCodes: Codes = { texts: new Set(), numbers: new Set() };

/** True for a text that is one of the codes. */
export function isCode(text: string, codes: Codes): boolean {
  const number = codes.numbers.size > 0 ? readNumber(text) : undefined;
  return (number !== undefined && codes.numbers.has(number)) || codes.texts.has(foldText(text));
}

/** True for what is no answer on any scale: blank, an unticked checkbox, `N/A` and its like, and the codes. */
export function isNoAnswer(cell: Cell | undefined, codes: Codes = noCodes): boolean {
  if (isBlank(cell)) return true;
  if (typeof cell === 'number') return codes.numbers.has(cell);
  return isCode(textOf(cell), codes) || (noAnswer.has(foldText(textOf(cell))) && !isFormulaError(cell));
}

/**
 * A reader of cells on a metric's scale; it remembers the texts it has read.
 * No answer: blank, an unticked checkbox, `N/A` and its like, and the codes. A formula error (`#REF!`) and a value off the scale are undefined.
 */
export function valueReader(metric: Metric, codes: Codes = noCodes): (cell: Cell | undefined) => Reading {
  const { lowest, highest } = metric;
  const isOn = (value: number): boolean => (lowest === null || value >= lowest) && (highest === null || value <= highest);
  const hasCodes = codes.numbers.size > 0;
  const readText = (text: string): Reading => {
    const folded = foldText(text);
    if (folded === '' || codes.texts.has(folded)) return null;
    if (isFormulaError(text)) return undefined;
    const word = metric.words.get(folded);
    if (word !== undefined) return word;
    if (noAnswer.has(folded)) return null;
    const readings = [...new Set(numbersOf(text, metric))];
    if (hasCodes && readings.some(number => codes.numbers.has(number))) return null;
    const on = readings.filter(isOn);
    return on.length === 1 ? on[0] : undefined;
  };
  const known = remember(cell => readText(String(cell)));
  return cell => {
    if (typeof cell === 'number') {
      if (hasCodes && codes.numbers.has(cell)) return null;
      if (metric.kind === 'share' && highest === 1) return readShare(cell);
      return isOn(cell) && Number.isFinite(cell) ? cell : undefined;
    }
    if (typeof cell === 'string') return known(cell);
    return cell === true ? (metric.kind === 'yes-no' ? 1 : undefined) : null;
  };
}

const STARS = /^([★⭐]\ufe0f?)+([☆✩]\ufe0f?)*$/u;
const OUT_OF = /^([\d.,]+)\s*(?:\/|out of|of|z|na)\s*(\d+(?:[.,]\d+)?)(?:\s*[-–—:(]?\s*[\p{L}★⭐].*)?$/iu;
/** `9 - very likely`, `5 (best)`, `4 stars`, `5: great` */
const LABELLED = /^([-+]?\d+(?:[.,]\d+)?)\s*(?:[-–—:.)=(]\s*)?\(?[\p{L}★⭐].*$/u;
/** `Very likely (10)`, `Very likely - 10` */
const LABEL_FIRST = /^\p{L}[^\d]*[-–—:(=]\s*(\d+)\)?$/u;

/** Every number the text can mean on this kind of scale. */
function numbersOf(raw: string, metric: Metric): number[] {
  const text = raw.trim();
  const plain = readNumbers(text);
  switch (metric.kind) {
    case 'share': {
      if (metric.highest !== 1) return text.endsWith('%') ? readNumbers(text.slice(0, -1)) : plain;
      const outOf = OUT_OF.exec(text);
      if (outOf) return divide(outOf[1]!, outOf[2]!);
      const share = readShare(text);
      return share === undefined ? [] : [share];
    }
    case 'yes-no': {
      const value = yesNoOf(text);
      return value === undefined ? plain.filter(number => number === 0 || number === 1) : [value];
    }
    case 'duration':
    case 'days-late': {
      const duration = plain.length ? undefined : readDuration(text.replace(/^[-−]\s*/, ''), metric.unit);
      return duration === undefined ? plain : [/^[-−]/.test(text) ? -duration : duration];
    }
    case 'amount':
      return plain.length ? plain : amountsOf(text, metric);
    default:
      return plain.length ? plain : ratingsOf(text, metric);
  }
}

function ratingsOf(text: string, { highest }: Metric): number[] {
  if (STARS.test(text)) return [[...text].filter(letter => letter === '★' || letter === '⭐').length];
  const outOf = OUT_OF.exec(text);
  if (outOf) return readNumbers(outOf[2]!).some(number => number === highest) ? readNumbers(outOf[1]!) : [];
  if (text.endsWith('%')) return highest === 100 ? readNumbers(text.slice(0, -1)) : [];
  const label = LABELLED.exec(text) ?? LABEL_FIRST.exec(text);
  return label ? readNumbers(label[1]!) : [];
}

/** An amount with a currency sign, a currency's letters or the metric's unit: `€ 12,50`, `12.50 USD`. */
function amountsOf(text: string, metric: Metric): number[] {
  const found = /^([^\d\s+-]{0,4})\s*([-+]?[\d.,\s']*\d)\s*(.*)$/.exec(text);
  if (!found) return [];
  const unit = found[3]!.trim();
  const ratio = unit === '' || /^(\p{Sc}|\p{L}{1,3})$/u.test(unit) ? 1 : unitRatio(unit, metric.unit);
  return ratio === undefined ? [] : readNumbers(found[2]!).map(number => number * ratio);
}

function divide(part: string, whole: string): number[] {
  const [parts, wholes] = [readNumbers(part), readNumbers(whole)];
  return parts.length === 1 && wholes.length === 1 && wholes[0]! > 0 ? [parts[0]! / wholes[0]!] : [];
}
