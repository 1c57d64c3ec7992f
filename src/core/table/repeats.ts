import type { Cell } from '../cell/cell';
import { remember } from '../cell/remember';
import type { Block } from './block';
import { blockOf, cellsOf } from './block';

/*
 * The rows of texts that stand in a column more than once:
 *
 *   cells -> hashes, and a bit for each hash: is it met again? -> of the few whose hash is, a table of texts -> rows
 */

/** Letters from which on it is worth remembering what a text comes to. */
const LONG = 512;
/** Bits of a text, at least: of texts that all differ, one in so many meets the bit of another. */
const BITS = 16;

/**
 * The rows, counted from 0, of each text that stands in a column more than once, in the order of the tab. `read` gives the text that a cell is
 * compared by, '' for what is not compared.
 * Texts are found by their hashes, 8 to 12 bytes a row in all, and compared letter by letter only where these agree.
 */
export function repeatsOf(blocks: readonly Block[], column: number, read: (cell: Cell | undefined) => string): number[][] {
  const top = blocks[0]?.row ?? 0;
  const { hashes, isMetAgain } = hashesOf(blocks, column, read);
  /** First places of texts by their hashes. */
  const firsts = new Map<number, number[]>();
  const repeats = new Map<number, number[]>();
  for (let place = 0; place < hashes.length; place++) if (hashes[place] !== NONE && isMetAgain(hashes[place]!)) note(place);
  return [...repeats.values()].map(places => places.map(place => top + place));

  function note(place: number): void {
    const hash = hashes[place]!;
    const others = firsts.get(hash);
    if (others === undefined) {
      firsts.set(hash, [place]);
      return;
    }
    const text = textAt(place);
    const other = others.find(one => textAt(one) === text);
    if (other === undefined) {
      others.push(place);
      return;
    }
    const known = repeats.get(other);
    if (known) known.push(place);
    else repeats.set(other, [other, place]);
  }

  function textAt(place: number): string {
    const block = blockOf(blocks, top + place)!;
    return read(cellsOf(block, column)[top + place - block.row]);
  }
}

/** Of a place without a text. */
const NONE = 0;

/** The hash of each text by its place from the first block's row on, and whether more than one text may have it. */
function hashesOf(blocks: readonly Block[], column: number, read: (cell: Cell | undefined) => string) {
  const count = blocks.reduce((sum, block) => sum + block.count, 0);
  const mask = 2 ** Math.ceil(Math.log2(BITS * count + 32)) - 1;
  const met = new Int32Array((mask + 1) / 32);
  const again = new Int32Array((mask + 1) / 32);
  const hashes = new Int32Array(count);
  const top = blocks[0]?.row ?? 0;
  const hashOfLong = remember(text => hashOf(text as string));
  for (const block of blocks) {
    const cells = cellsOf(block, column);
    for (let i = 0; i < block.count; i++) {
      const text = read(cells[i]);
      if (text === '') continue;
      const hash = (text.length < LONG ? hashOf(text) : hashOfLong(text)) || 1;
      hashes[block.row - top + i] = hash;
      const word = (hash & mask) >>> 5;
      const bit = 1 << (hash & 31);
      if ((met[word]! & bit) === 0) met[word]! |= bit;
      else again[word]! |= bit;
    }
  }
  return { hashes, isMetAgain: (hash: number): boolean => (again[(hash & mask) >>> 5]! & (1 << (hash & 31))) !== 0 };
}

/** Source: Fowler, Noll and Vo, FNV-1a of 32 bits, by letters; the last step spreads it over the low bits. */
function hashOf(text: string): number {
  let hash = -2_128_831_035;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash ^ (hash >>> 15);
}
