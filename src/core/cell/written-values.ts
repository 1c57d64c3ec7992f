import type { Cell } from './cell';
import { decimalSignOf } from './number';
import { foldText, plainSigns } from './text';
import type { ValueForm } from './value-form';

/** What the texts of a column say of how its values are written: gathered text by text, each text once. */
export interface WrittenValues {
  /** Texts whose numbers have a point, or a comma, before decimals; and the first that can be read both ways, '' where there is none. */
  points: number;
  commas: number;
  either: string;
  /** The first clock of two numbers, '' where there is none. */
  clock: string;
  /** Numbers that stand before each word, folded. */
  behind: Map<string, Set<string>>;
  /** All texts, folded, as far as they are few. */
  folded: Set<string>;
}

export const noValues = (): WrittenValues => ({ points: 0, commas: 0, either: '', clock: '', behind: new Map(), folded: new Set() });

/** A column of words has few; what has more holds numbers or comments. */
const FEW = 500;

const NUMBER = /\d[\d.,'’\s\u00a0]*\d/;
const TWO_OF_A_CLOCK = /^\d+:[0-5]\d$/;
const LABELLED = /^([-+]?\d+(?:[.,]\d+)?)\s*[-–—:.)=(]?\s*\(?(\p{L}.*?)\)?$/u;

/** Notes a text that was not met before. */
export function noteText(values: WrittenValues, raw: string): void {
  const text = plainSigns(raw).trim();
  if (values.folded.size < FEW) values.folded.add(foldText(text));
  if (!/\d/.test(text)) return;
  if (values.clock === '' && TWO_OF_A_CLOCK.test(text)) values.clock = raw.trim();
  // What stands around a number, a currency or a percent sign, says nothing of its marks.
  const sign = decimalSignOf(text) ?? decimalSignOf(NUMBER.exec(text)?.[0] ?? '');
  if (sign === '.') values.points++;
  else if (sign === ',') values.commas++;
  else if (sign === 'either') values.either ||= raw.trim();
  const label = LABELLED.exec(text);
  if (label) {
    const word = foldText(label[2]!);
    values.behind.set(word, (values.behind.get(word) ?? new Set()).add(label[1]!));
  }
}

/** The numbers of a column on one scale that bear no percent sign, by what tells percent from shares. */
export interface PlainNumbers {
  /** Between 0 and 1, both left out; from 1 to 10; above that. */
  fractions: number;
  ones: number;
  many: number;
  /** The least above 1, and different ones up to 1. */
  levels: Set<number>;
}

export const noNumbers = (): PlainNumbers => ({ fractions: 0, ones: 0, many: 0, levels: new Set() });

export function noteNumber(numbers: PlainNumbers, number: number): void {
  if (number > 0 && number < 1) numbers.fractions++;
  else if (number > 1 && number < 10) numbers.ones++;
  else if (number >= 10) numbers.many++;
  if (number <= 1 && numbers.levels.size < 5) numbers.levels.add(number);
}

/** The sign before decimals; null where texts can be read both ways and nothing settles it, or both signs occur. */
export function decimalOf({ points, commas }: WrittenValues): ValueForm['decimal'] {
  if (points > 0 && commas > 0) return null;
  return points > 0 ? '.' : commas > 0 ? ',' : null;
}

const MINUTES_FIRST = /\bm{1,2}\s*:\s*s{1,2}\b|min\w*\s*:\s*se[ck]|分\s*[:：]\s*秒|\b(in|w|en|em) (min|minut\w*)\b|\bminut\w*\b/i;
const HOURS_FIRST = /\bh{1,2}\s*:\s*m{1,2}\b|\bg{1,2}\s*:\s*m{1,2}\b|[时時]\s*[:：]\s*分|\b(hours?|godzin\w*|stunden)\b/i;

/** What a clock of two numbers is, by what the header says; null where it does not. */
export function clockOf(header: string): ValueForm['clock'] {
  const [isMinutes, isHours] = [MINUTES_FIRST.test(header), HOURS_FIRST.test(header)];
  return isMinutes === isHours ? null : isMinutes ? 'm:ss' : 'h:mm';
}

/**
 * Whether numbers of a column of shares are percent or shares. Where some lie below 1 and some above, all are percent, the small ones too, unless
 * little lies between: then two ways of writing are mixed, and null says so.
 */
export function sharesOf({ fractions, ones, many }: PlainNumbers): ValueForm['shares'] {
  if (ones + many === 0) return 'share';
  return fractions > 0 && ones < (many > 0 ? fractions : 1) ? null : 'percent';
}

/** Fewest different values by which it shows that cells of a scale up to 100 hold hundredths. */
const FEWEST = 3;

/** 100 where all numbers of a scale up to 100 lie between 0 and 1, as cells that show 85 % hold them. */
export const factorOf = ({ fractions, ones, many, levels }: PlainNumbers): ValueForm['factor'] =>
  ones + many === 0 && fractions > 0 && levels.size >= FEWEST ? 100 : 1;

/** Words that stand behind two different numbers or more. */
export const unitsOf = ({ behind }: WrittenValues): ReadonlySet<string> =>
  new Set([...behind].filter(([, numbers]) => numbers.size > 1).map(([word]) => word));

/** Notes every different text of some cells. `isNew` is false for a text that was met. */
export function noteCells(values: WrittenValues, cells: readonly (Cell | undefined)[], isNew: (text: string) => boolean): void {
  let last = '';
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell === last) continue;
    last = cell;
    if (isNew(cell)) noteText(values, cell);
  }
}
