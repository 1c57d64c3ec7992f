import type { Cell } from '../cell/cell';
import { isBlank, textOf } from '../cell/cell';
import { readMoment } from '../cell/moment';
import { readNumbers } from '../cell/number';
import { numberTexts } from '../cell/remember';

/** What the cells of a column look like. */
export interface Look {
  /** Cells that hold something. */
  filled: number;
  /** How often each of them occurs. */
  counts: Map<Cell, number>;
  /** Cells that are one number, as a number or as text. */
  numbers: number;
  /** Only whole numbers and halves among these, from least to most. */
  isWhole: boolean;
  least: number;
  most: number;
  /** Texts that can be read as a date; a plain number is none. */
  dates: number;
  /** Texts of several words, and letters of all texts. */
  sentences: number;
  letters: number;
  /** Texts that are an e-mail address, a telephone number or an IP address. */
  personal: number;
}

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?\(?\d[\d\s().\-/]{6,}\d$/;
const IP = /^(\d{1,3}\.){3}\d{1,3}$|^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){3,7}$/i;
const isPersonal = (text: string): boolean =>
  MAIL.test(text) || IP.test(text) || (PHONE.test(text) && /[\s().+-]/.test(text) && readMoment(text, 'day-first') === undefined);

/** Looks at a column. Each different cell is read once. */
export const lookAt = (cells: readonly (Cell | undefined)[]): Look => lookOf(countCells(cells));

/** The same of cells that were counted elsewhere; none of them is blank, or an unticked box. */
export function lookOf(counts: Map<Cell, number>): Look {
  const look: Look = {
    filled: 0,
    counts,
    numbers: 0,
    isWhole: true,
    least: Number.POSITIVE_INFINITY,
    most: Number.NEGATIVE_INFINITY,
    dates: 0,
    sentences: 0,
    letters: 0,
    personal: 0,
  };
  for (const [cell, count] of counts) {
    look.filled += count;
    if (typeof cell === 'boolean') continue;
    const text = textOf(cell);
    const number = typeof cell === 'number' ? cell : readNumbers(text)[0];
    if (number !== undefined) {
      look.numbers += count;
      look.isWhole &&= Number.isInteger(2 * number);
      look.least = Math.min(look.least, number);
      look.most = Math.max(look.most, number);
      continue;
    }
    look.letters += text.length * count;
    if (isPersonal(text)) look.personal += count;
    else if (isDate(text)) look.dates += count;
    else if (isSentence(text)) look.sentences += count;
  }
  return look;
}

/** How often each cell occurs; blank ones and unticked boxes are passed over. */
function countCells(cells: readonly (Cell | undefined)[]): Map<Cell, number> {
  const counts = new Map<Cell, number>();
  // Texts are numbered: most of them were met before, and a list counts faster than a map.
  const texts = numberTexts();
  const times: number[] = [];
  for (const cell of cells) {
    if (typeof cell === 'string') {
      const number = texts.numberOf(cell);
      times[number] = (times[number] ?? 0) + 1;
    } else if (cell !== null && cell !== undefined && cell !== false) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  for (const [number, text] of texts.texts.entries()) if (!isBlank(text)) counts.set(text, times[number]!);
  return counts;
}

const isDate = (text: string): boolean =>
  /\p{Nd}/u.test(text) && (readMoment(text, 'month-first') !== undefined || readMoment(text, 'day-first') !== undefined);

/** Three words or more; of a script without spaces, eight letters. */
const isSentence = (text: string): boolean =>
  /(?<!\S)[^\s\p{L}]*\p{L}\S*\s+[^\s\p{L}]*\p{L}\S*\s+[^\s\p{L}]*\p{L}/u.test(text) || /[\p{Script=Han}\p{Script=Thai}]{8}/u.test(text);

/** The share of the filled cells. */
export const shareOf = (look: Look, part: number): number => (look.filled === 0 ? 0 : part / look.filled);

/** Some cells as they stand, each once: the most frequent first. */
export const samplesOf = (look: Look, most: number): string[] =>
  [...look.counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([cell]) => textOf(cell));
