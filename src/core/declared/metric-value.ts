import type { Codes } from '../cell/answer';
import { noAnswer, noCodes, yesNoOf } from '../cell/answer';
import type { Cell } from '../cell/cell';
import { isFormulaError } from '../cell/cell';
import { readNumbers, readShare } from '../cell/number';
import { remember } from '../cell/remember';
import { foldText } from '../cell/text';
import { readDuration, unitRatio } from '../cell/unit';
import type { Metric } from './metric';

/** A value on the metric's scale; null is no answer; undefined is something that cannot be one. */
export type Reading = number | null | undefined;

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
  // The numbers of a Choice are places in a list, which nobody answers.
  if (metric.kind === 'choice') return cell => (cell === null || cell === undefined || cell === false ? null : known(String(cell)));
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
    case 'days-late':
    case 'time-late': {
      const duration = plain.length ? undefined : readDuration(text.replace(/^[-−]\s*/, ''), metric.unit);
      return duration === undefined ? plain : [/^[-−]/.test(text) ? -duration : duration];
    }
    case 'choice':
      return [];
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
