import type { Codes } from '../cell/answer';
import { noAnswer, noCodes } from '../cell/answer';
import type { Cell } from '../cell/cell';
import { isFormulaError } from '../cell/cell';
import { readDuration } from '../cell/duration';
import { readNumber, readNumbers, readShare, withPercentSign } from '../cell/number';
import { remember } from '../cell/remember';
import { foldText, foldWord, plainSigns } from '../cell/text';
import { isUnitOfTime, unitRatio } from '../cell/unit';
import type { ValueForm } from '../cell/value-form';
import { lone } from '../cell/value-form';
import { isNoneBeside, saidYesNo, yesNoOf } from '../cell/yes-no';
import { marksOf } from './mark-text';
import type { Metric } from './metric';

/** A value on the metric's scale; null is no answer; undefined is something that cannot be one. */
export type Reading = number | null | undefined;

/**
 * A reader of cells on a metric's scale; it remembers the texts it has read. `form` says how the values of their column are written.
 * No answer: blank, an unticked checkbox, `N/A` and its like, and the codes. A formula error (`#REF!`) and a value off the scale are undefined.
 */
export function valueReader(metric: Metric, codes: Codes = noCodes, form: ValueForm = lone): (cell: Cell | undefined) => Reading {
  const { lowest, highest } = metric;
  const isOn = (value: number): boolean => (lowest === null || value >= lowest) && (highest === null || value <= highest);
  const hasCodes = codes.numbers.size > 0;
  const readText = (raw: string): Reading => {
    const text = plainSigns(raw).trim();
    const folded = foldText(text);
    if (folded === '' || codes.texts.has(folded)) return null;
    if (isFormulaError(text)) return undefined;
    const word = metric.words.get(foldWord(text)) ?? metric.usual?.get(foldWord(text));
    if (word !== undefined) return form.isOneSided ? undefined : word;
    const isSaid = metric.kind === 'yes-no' && saidYesNo(text) !== undefined && !isNoneBeside(text, form.holds);
    if (noAnswer.has(folded) && !isSaid) return null;
    const readings = [...new Set(numbersOf(text, metric, form))];
    if (hasCodes && readings.some(number => codes.numbers.has(number))) return null;
    if (form.isOneSided) return undefined;
    const on = readings.map(number => number * factorOf(number, text)).filter(isOn);
    return on.length === 1 ? on[0] : undefined;
  };
  const known = remember(cell => readText(String(cell)));
  // The numbers of a Choice are places in a list, which nobody answers.
  if (metric.kind === 'choice') return cell => (cell === null || cell === undefined || cell === false ? null : known(String(cell)));
  const words = numericWords(metric);
  return cell => {
    if (typeof cell === 'number') {
      if (hasCodes && codes.numbers.has(cell)) return null;
      if (words.size > 0 && words.has(cell)) return words.get(cell);
      if (metric.kind === 'share' && highest === 1) return readShare(cell, form.shares);
      const value = cell * form.factor;
      return !form.isOneSided && isOn(value) && Number.isFinite(value) ? value : undefined;
    }
    if (typeof cell === 'string') return known(cell);
    return cell === true ? (metric.kind === 'yes-no' && !form.isOneSided ? 1 : undefined) : null;
  };

  function factorOf(number: number, text: string): number {
    return text.endsWith('%') || number > 1 ? 1 : form.factor;
  }
}

/** Words of a scale that are numbers, with their values: they hold for cells that are numbers, too. */
export function numericWords({ words }: Metric): ReadonlyMap<number, number> {
  const numeric = new Map<number, number>();
  for (const [word, value] of words) {
    const number = /^[-+]?\d/.test(word) ? readNumber(word) : undefined;
    if (number !== undefined) numeric.set(number, value);
  }
  return numeric;
}

const PARTS = /^([\d.,]+)\s*(?:\/|\p{L}[\p{L}\s]{0,20}?)\s*(\d+(?:[.,]\d+)?)$/iu;

/** Every number the text can mean on this kind of scale. */
function numbersOf(text: string, metric: Metric, form: ValueForm): number[] {
  const plain = readNumbers(text, form.decimal);
  switch (metric.kind) {
    case 'share': {
      const signed = withPercentSign(text);
      if (metric.highest !== 1) return signed.endsWith('%') ? readNumbers(signed.slice(0, -1), form.decimal) : plain;
      const parts = signed.endsWith('%') ? null : PARTS.exec(text);
      if (parts) return divide(parts[1]!, parts[2]!);
      const share = readShare(text, form.shares, form.decimal);
      return share === undefined ? [] : [share];
    }
    case 'yes-no': {
      const value = saidYesNo(text) ?? labelledYesNo(text);
      return value === undefined ? plain.filter(number => number === 0 || number === 1) : [value];
    }
    case 'duration':
    case 'days-late':
    case 'time-late': {
      const duration = plain.length ? undefined : readDuration(text.replace(/^[-−]\s*/, ''), metric.unit, form.clock, form.decimal);
      return duration === undefined ? plain : [/^[-−]/.test(text) ? -duration : duration];
    }
    case 'choice':
      return [];
    case 'amount':
      return plain.length ? plain : signedAmountsOf(text, metric, form);
    default:
      return plain.length ? plain : marksOf(text, metric, form);
  }
}

/** `1 - yes`, `0 = no`: the number and the word say the same. */
function labelledYesNo(text: string): number | undefined {
  const [, number, word] = /^([01])\s*[-–:=.)(]\s*([\p{L}\s]+)\)?$/u.exec(text) ?? [];
  const value = word === undefined ? undefined : yesNoOf(word);
  return value === Number(number) ? value : undefined;
}

/** `(12.50)`, `12.50-` and `-$12.50` are less than nothing, as books write it. */
function signedAmountsOf(text: string, metric: Metric, form: ValueForm): number[] {
  const less = /^\(\s*([^()-]*\d[^()-]*)\)$|^([^-]*\d[^-]*)-$|^[-−]\s*([^\d\s].*\d.*)$/u.exec(text);
  const inner = less?.slice(1).find(part => part !== undefined);
  if (inner === undefined) return amountsOf(text, metric, form);
  const plain = readNumbers(inner, form.decimal);
  return (plain.length ? plain : amountsOf(inner.trim(), metric, form)).map(number => -number);
}

/** An amount with a currency sign, a currency's letters or the metric's unit: `€ 12,50`, `12.50 USD`. */
function amountsOf(text: string, metric: Metric, form: ValueForm): number[] {
  const found = /^([^\d\s+-]{0,4})\s*([-+]?[\d.,\s'’]*\d)\s*(.*)$/.exec(text);
  if (!found) return [];
  const unit = found[3]!.trim();
  const isCurrency = unit === '' || (/^(\p{Sc}|\p{L}{1,3})$/u.test(unit) && !isUnitOfTime(unit));
  const ratio = isCurrency ? 1 : unitRatio(unit, metric.unit);
  return ratio === undefined ? [] : readNumbers(found[2]!, form.decimal).map(number => number * ratio);
}

function divide(part: string, whole: string): number[] {
  const [parts, wholes] = [readNumbers(part), readNumbers(whole)];
  return parts.length === 1 && wholes.length === 1 && wholes[0]! > 0 ? [parts[0]! / wholes[0]!] : [];
}
