import type { Cell } from './cell';

/** Slots of a reader: few until it meets many texts, for a wide export has thousands of columns. */
const FEWEST = 128;
const MOST = 4096;

/**
 * A reader that remembers what it read of texts; other cells are read each time.
 * Each text has one slot, found by its length and a few of its letters, and gives it up to the next text that needs it:
 * columns of a few hundred words are read once each, at the cost of a comparison a cell, and memory stays small.
 */
export function remember<T>(read: (cell: Cell | undefined) => T): (cell: Cell | undefined) => T {
  // Empty slots hold text, too: engines compare text with text far faster than with anything else.
  let texts = new Array<string>(FEWEST).fill('');
  let values = new Array<T | undefined>(FEWEST).fill(undefined);
  let misses = 0;
  let last = '';
  let lastValue: T | undefined;
  return cell => {
    if (typeof cell !== 'string' || cell.length === 0) return read(cell);
    // Columns often say the same over and over.
    if (cell === last) return lastValue as T;
    let slot = hashOf(cell) & (texts.length - 1);
    if (texts[slot] !== cell) {
      if (++misses === FEWEST && texts.length < MOST) {
        texts = new Array<string>(MOST).fill('');
        values = new Array<T | undefined>(MOST).fill(undefined);
        slot = hashOf(cell) & (MOST - 1);
      }
      values[slot] = read(cell);
      texts[slot] = cell;
    }
    last = cell;
    lastValue = values[slot];
    return lastValue as T;
  };
}

/** Length and four letters; the last ones tell numbered names apart, the first ones words. */
function hashOf(text: string): number {
  const end = text.length - 1;
  const before = end > 0 ? text.charCodeAt(end - 1) : 0;
  const hash = ((text.length * 31 + text.charCodeAt(0)) * 31 + text.charCodeAt(end)) * 31 + before;
  return hash * 31 + text.charCodeAt(end >> 1);
}

/** Texts numbered from 0 in the order in which they occur; a cell that is no text goes by its text, a blank one by ''. */
export interface Numbers {
  texts: string[];
  numberOf(cell: Cell | undefined): number;
}

/** `texts` are those numbered already; several columns may number theirs together. */
export function numberTexts(texts: string[] = []): Numbers {
  const numbers = new Map<string, number>();
  const numberOf = remember(cell => add(String(cell)));
  let blank = -1;
  return {
    texts,
    numberOf(cell) {
      if (cell !== null && cell !== undefined) return numberOf(cell);
      if (blank < 0) blank = add('');
      return blank;
    },
  };

  function add(text: string): number {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  }
}
