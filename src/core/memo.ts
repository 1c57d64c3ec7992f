import type { Cell } from './cell';

const LIMIT = 20_000;

/** A reader that remembers what it read of texts, up to a limit after which it starts afresh; other cells are read each time. */
export function remember<T>(read: (cell: Cell | undefined) => T): (cell: Cell | undefined) => T {
  let known = new Map<string, T>();
  return cell => {
    if (typeof cell !== 'string') return read(cell);
    const found = known.get(cell);
    if (found !== undefined) return found;
    const value = read(cell);
    if (known.size >= LIMIT) known = new Map();
    known.set(cell, value);
    return value;
  };
}
