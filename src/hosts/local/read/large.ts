import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** From so many rows on, an engine counts a file faster than it can be read into memory. */
export const MANY_ROWS = 200_000;

/** No row of evidence is shorter. */
const FEWEST_BYTES = 8;
const AT_ONCE = 2 ** 20;
const LINE_FEED = 10;

/** True for a file of so many lines or more. */
export function hasLines(path: string, many: number): boolean {
  if (statSync(path).size < many * FEWEST_BYTES) return false;
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(AT_ONCE);
    for (let lines = 0, size = readSync(file, bytes); size > 0; size = readSync(file, bytes)) {
      for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < size; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
      if (lines >= many) return true;
    }
    return false;
  } finally {
    closeSync(file);
  }
}
