import type { Cell } from '../cell/cell';
import { turnedDate, withIsoDate } from '../cell/date-order';
import type { DateOrder } from '../cell/moment';
import { readNumbers } from '../cell/number';
import { remember } from '../cell/remember';
import { foldId, foldText, foldWord, nearest, tidy } from '../cell/text';
import type { ValueForm } from '../cell/value-form';
import type { WrittenValues } from '../cell/written-values';
import { decimalOf, noteCells, noValues } from '../cell/written-values';
import type { IssueCode, Text } from './issue';

/** What a fix does: a misspelt name as the issue calls it, or a way of writing that is put in order. */
export type FixCode =
  | 'spaces'
  | 'spelling'
  | 'numbers'
  | 'dates'
  | 'turned-dates'
  | 'decimals'
  | 'clocks'
  | 'shares'
  | 'unknown-header'
  | (typeof misspelt)[number];

/** Issues of which a near name is the remedy. */
export const misspelt = [
  'unknown-touchpoint',
  'unknown-metric',
  'unknown-promise',
  'unknown-choice',
  'unknown-source',
  'unknown-setting',
  'unknown-column',
] as const satisfies readonly IssueCode[];

/** A cell of a column, by its place in what was read, and what is to stand there instead. */
export interface Change {
  at: number;
  from: Cell;
  to: Cell;
}

/** Finds what a cell should hold instead; null where it is as it should be. */
type Remedy = (text: string) => Cell;
/** The same of a number, too. */
type NumberRemedy = (cell: string | number) => Cell;

/** Only texts are changed: what is a number, a box or a date already is what the user wrote; but for a remedy of numbers. */
export function changesOf(cells: readonly Cell[], remedy: Remedy | { ofNumbers: NumberRemedy }): Change[] {
  const isOfNumbers = 'ofNumbers' in remedy;
  const find = isOfNumbers ? remedy.ofNumbers : (cell: string | number) => remedy(cell as string);
  const known = remember(cell => find(cell as string | number));
  const changes: Change[] = [];
  for (let at = 0; at < cells.length; at++) {
    const from = cells[at]!;
    const isText = typeof from === 'string' && from !== '';
    const to = isText || (isOfNumbers && typeof from === 'number') ? known(from) : null;
    if (to !== null && to !== from) changes.push({ at, from, to });
  }
  return changes;
}

/**
 * The name that was probably meant, of those that are known or else of those that the issue allows; '' if none is near.
 * `isSure` where no other name is near.
 */
export function meantName({ found, guess }: Text, known: readonly string[]): { name: string; isSure: boolean } {
  // A touchpoint that only a promise names is known by then, too.
  const names = (known.length > 0 ? known : guess.split(', ')).filter(other => foldText(other) !== foldText(found));
  const name = nearest(found, names);
  const others = names.filter(other => foldText(other) !== foldText(name));
  return { name, isSure: name !== '' && known.length > 0 && nearest(found, others) === '' };
}

/** Names by what was found in their place. */
export const renamed =
  (names: ReadonlyMap<string, string>): Remedy =>
  text =>
    names.get(text.trim()) ?? null;

/** A known name that differs in case, spaces or punctuation alone is written as it is where it is declared. */
export function spelt(known: readonly string[], isId: boolean): Remedy {
  const fold = isId ? foldId : foldText;
  const byFold = new Map<string, string>();
  for (const name of known) if (!byFold.has(fold(name))) byFold.set(fold(name), name);
  return text => byFold.get(fold(text)) ?? null;
}

const foldLabel = (text: string): string => tidy(text.normalize('NFKC')).toLowerCase();

/** Labels that differ in case or spaces alone are written as most of them are; of equals, as the first. */
export function unified(cells: readonly Cell[]): Remedy {
  const spellings = new Map<string, Map<string, number>>();
  const read = remember(cell => [foldLabel(cell as string), tidy(cell as string)] as const);
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.trim() === '') continue;
    const [fold, text] = read(cell);
    const counts = spellings.get(fold) ?? new Map<string, number>();
    spellings.set(fold, counts.set(text, (counts.get(text) ?? 0) + 1));
  }
  const best = new Map([...spellings].map(([fold, counts]) => [fold, [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
  return text => best.get(foldLabel(text)) ?? null;
}

/** Numbers longer than this cannot be told from numbers of accounts, and lose digits. */
const MOST_DIGITS = 15;

/** A text that means one number is written as that number, unless it is one of the words of a scale. `decimal` is the column's sign before decimals. */
export function numbered(words: ReadonlySet<string>, decimal: ValueForm['decimal']): Remedy {
  return text => {
    const numbers = text.replace(/\D/g, '').length <= MOST_DIGITS ? readNumbers(text, decimal) : [];
    return numbers.length === 1 && Number.isFinite(numbers[0]!) && !words.has(foldWord(text)) ? numbers[0]! : null;
  };
}

/** Dates with the year last and a `/` or `-`, which can be read either way, are written as ISO dates. */
export const dated =
  (order: DateOrder): Remedy =>
  text =>
    withIsoDate(text, order);

/** Dates with day and month the wrong way round are turned back, and what is a text still becomes a date; where nothing was turned, the texts alone. */
export const turnedBack =
  (isTurned: boolean): Remedy =>
  text =>
    /^\s*\d{4}-/.test(text) ? (isTurned ? turnedDate(text) : null) : (withIsoDate(text, 'day-first') ?? withIsoDate(text, 'month-first'));

/**
 * Numbers of a column that mixes 0.85 and 85 become shares up to 1: `percent` where all of them are percent, `share` where those up to 1 are shares
 * already. What bears a percent sign says so itself.
 */
export const shared =
  (meant: 'percent' | 'share'): NumberRemedy =>
  cell => {
    const [number, ...others] = typeof cell === 'number' ? [cell] : readNumbers(cell);
    if (number === undefined || others.length > 0 || number < 0 || number > 100 || (meant === 'share' && number <= 1)) return null;
    return Number((number / 100).toPrecision(12));
  };

/** The sign that the texts of a column have before decimals; null where they do not show it. */
export function decimalIn(cells: readonly Cell[]): ValueForm['decimal'] {
  const values: WrittenValues = noValues();
  const seen = new Set<string>();
  noteCells(values, cells, text => seen.size < seen.add(text).size);
  return decimalOf(values);
}

/** `2:35` is written with hours, minutes and seconds, which can be read in one way only. */
export const clocked =
  (clock: ValueForm['clock']): Remedy =>
  text => {
    const [, first, second] = /^\s*(\d+):([0-5]\d)\s*$/.exec(text) ?? [];
    if (first === undefined) return null;
    if (clock === 'h:mm') return `${first}:${second}:00`;
    return `${Math.floor(Number(first) / 60)}:${String(Number(first) % 60).padStart(2, '0')}:${second}`;
  };
