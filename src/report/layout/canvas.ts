import type { Cell } from '../../core/cell/cell';
import type { Spark } from '../drawing';
import type { Link } from '../link';
import type { Area, Look, SheetCell } from '../sheet';
import { look } from '../style';
import { charactersOf, heightOf, turnedHeightOf } from './measure';

/** Height of a row that nothing asks for more, in points. */
const rowHeight = 15;

/** A sheet in the making: cells are put where they belong, rows grow with what they hold. */
export interface Canvas {
  /** Puts a cell, over `span` columns; what is merged looks alike. */
  put(row: number, column: number, span: number, value: Cell, traits: Partial<Look>, extra?: { link?: Link; spark?: Spark }): void;
  /** Makes a cell lead somewhere, in the colour of links. */
  link(row: number, column: number, link: Link, color: string): void;
  /** Makes a row at least so high, in points; one that nothing is put into gets a usual height. */
  grow(row: number, height: number): void;
  heightBetween(first: number, end: number): number;
  /** Pixels that columns take. */
  widthOf(column: number, span: number): number;
  cells(): SheetCell[][];
  heights(): number[];
  merges: Area[];
}

const blank: SheetCell = { value: null, look: look() };

/** `shown`: columns that count for the height of rows; what is folded away does not. */
export function canvas(widths: number[], shown = widths.length): Canvas {
  const rows: SheetCell[][] = [];
  const heights: number[] = [];
  const merges: Area[] = [];
  const grow = (row: number, height: number) => {
    while (rows.length <= row) {
      rows.push(widths.map(() => blank));
      heights.push(0);
    }
    heights[row] = Math.max(heights[row]!, height);
  };
  return {
    merges,
    grow,
    put(row, column, span, value, traits, extra = {}) {
      const whole = look(traits);
      const words = typeof value === 'string' ? value : '';
      const tall = (): number =>
        whole.isTurned
          ? turnedHeightOf(words, whole.size, whole.bold)
          : heightOf(words, charactersOf(widths.slice(column, column + span)), whole.size, whole.bold, whole.wrap);
      grow(row, value === null || column >= shown ? 0 : tall());
      for (let i = 0; i < span; i++)
        rows[row]![column + i] = { value: i === 0 ? value : null, look: i === 0 ? whole : look({ ...traits, edge: null }) };
      rows[row]![column] = { value, look: whole, ...extra };
      if (span > 1) merges.push({ row, column, rows: 1, columns: span });
    },
    link: (row, column, link, color) => {
      const cell = rows[row]![column]!;
      rows[row]![column] = { ...cell, look: look({ ...cell.look, color }), link };
    },
    heightBetween: (first, end) => heights.slice(first, end).reduce((sum, height) => sum + (height || rowHeight), 0),
    widthOf: (column, span) => widths.slice(column, column + span).reduce((sum, width) => sum + width * 7 + 5, 0),
    cells: () => rows,
    heights: () => heights.map(height => height || rowHeight),
  };
}
