import type { Cell } from './cell';

const SLOTS = 4096;

/**
 * A reader that remembers what it read of texts; other cells are read each time.
 * Each text has one slot, found by its length and a few of its letters, and gives it up to the next text that needs it:
 * columns of a few hundred words are read once each, at the cost of a comparison a cell, and memory stays small.
 */
export function remember<T>(read: (cell: Cell | undefined) => T): (cell: Cell | undefined) => T {
  const texts = new Array<string | undefined>(SLOTS).fill(undefined);
  const values = new Array<T | undefined>(SLOTS).fill(undefined);
  return cell => {
    if (typeof cell !== 'string') return read(cell);
    const slot = slotOf(cell);
    if (texts[slot] === cell) return values[slot] as T;
    const value = read(cell);
    texts[slot] = cell;
    values[slot] = value;
    return value;
  };
}

/** The last letters tell dates and numbered names apart, the first ones words. */
function slotOf(text: string): number {
  const end = text.length - 1;
  if (end < 0) return 0;
  let hash = text.length;
  hash = hash * 31 + text.charCodeAt(0);
  hash = hash * 31 + text.charCodeAt(end);
  if (end >= 3) {
    hash = hash * 31 + text.charCodeAt(end - 1);
    hash = hash * 31 + text.charCodeAt(end - 3);
    hash = hash * 31 + text.charCodeAt(end >> 1);
  }
  return hash & (SLOTS - 1);
}

/** Numbers the texts of a column from 0 in the order in which they occur; a cell that is no text goes by its text. */
export function numberTexts(): (cell: Cell | undefined) => number {
  const numbers = new Map<string, number>();
  const numberOf = remember(cell => {
    const text = String(cell);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  });
  return cell => numberOf(cell ?? '');
}
