import type { Cell, Grid } from '../../../core/cell/cell';

/** A grid in a few arrays, which pass from one process to another many times faster than cells do. A text that stands in many cells is held once. */
export interface Packed {
  /** Cells of each row. */
  lengths: Int32Array;
  kinds: Uint8Array;
  /** Of each cell: the number, 1 or 0 for true and false, or the place of its text. */
  values: Float64Array;
  texts: string[];
}

const [BLANK, NUMBER, BOOLEAN, TEXT] = [0, 1, 2, 3];

/** @example unpacked(packed([['a', 1], [null, true]])) //=> [['a', 1], [null, true]] */
export function packed(grid: Grid): Packed {
  const lengths = Int32Array.from(grid, row => row.length);
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const [kinds, values] = [new Uint8Array(count), new Float64Array(count)];
  const places = new Map<string, number>();
  let at = 0;
  for (const row of grid) {
    for (const cell of row) {
      if (typeof cell === 'string') {
        kinds[at] = TEXT;
        values[at] = placeOf(cell);
      } else if (cell !== null) {
        kinds[at] = typeof cell === 'number' ? NUMBER : BOOLEAN;
        values[at] = Number(cell);
      }
      at++;
    }
  }
  return { lengths, kinds, values, texts: [...places.keys()] };

  function placeOf(text: string): number {
    const place = places.get(text) ?? places.size;
    if (place === places.size) places.set(text, place);
    return place;
  }
}

export function unpacked({ lengths, kinds, values, texts }: Packed): Grid {
  let at = 0;
  return Array.from(lengths, length => {
    const row = new Array<Cell>(length);
    for (let i = 0; i < length; i++, at++) row[i] = cellAt(at);
    return row;
  });

  function cellAt(place: number): Cell {
    const value = values[place]!;
    switch (kinds[place]) {
      case BLANK:
        return null;
      case NUMBER:
        return value;
      case BOOLEAN:
        return value === 1;
      default:
        return texts[value]!;
    }
  }
}
