import type { Cell } from '../cell/cell';
import { remember } from '../cell/remember';
import type { Block } from './block';
import { blockOf, cellsOf } from './block';

/** Letters from which on it is worth remembering what a text comes to. */
const LONG = 512;

/**
 * The rows, counted from 0, of each text that stands in a column more than once, in the order of the tab. `read` gives the text that a cell is
 * compared by, '' for what is not compared.
 * Texts are found by their hashes in a table of numbers, 12 to 20 bytes a row, and compared letter by letter only where these agree.
 */
export function repeatsOf(blocks: readonly Block[], column: number, read: (cell: Cell | undefined) => string): number[][] {
  const count = blocks.reduce((sum, block) => sum + block.count, 0);
  const mask = 2 ** Math.ceil(Math.log2(2 * count + 2)) - 1;
  /** Places of texts, from 1; 0 for a free slot. */
  const slots = new Int32Array(mask + 1);
  const hashes = new Int32Array(count);
  const repeats = new Map<number, number[]>();
  const top = blocks[0]?.row ?? 0;
  const hashOfLong = remember(text => hashOf(text as string));
  for (const block of blocks) {
    const cells = cellsOf(block, column);
    for (let i = 0; i < block.count; i++) {
      const text = read(cells[i]);
      if (text !== '') note(text, block.row - top + i);
    }
  }
  return [...repeats.values()].map(places => places.map(place => top + place));

  function note(text: string, place: number): void {
    const hash = text.length < LONG ? hashOf(text) : hashOfLong(text);
    hashes[place] = hash;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const other = slots[slot]! - 1;
      if (other < 0) {
        slots[slot] = place + 1;
        return;
      }
      if (hashes[other] !== hash || textAt(other) !== text) continue;
      const known = repeats.get(other);
      if (known) known.push(place);
      else repeats.set(other, [other, place]);
      return;
    }
  }

  function textAt(place: number): string {
    const block = blockOf(blocks, top + place)!;
    return read(cellsOf(block, column)[top + place - block.row]);
  }
}

/** Source: Fowler, Noll and Vo, FNV-1a of 32 bits, by letters; the last step spreads it over the low bits. */
function hashOf(text: string): number {
  let hash = -2_128_831_035;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash ^ (hash >>> 15);
}
