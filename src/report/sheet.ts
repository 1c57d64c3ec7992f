import type { Cell } from '../core/cell/cell';
import type { Axis, Mark, Spark } from './drawing';

/** How one cell looks. Resolved: a host copies it and decides nothing. Equal looks are the same object. */
export interface Look {
  bold: boolean;
  italic: boolean;
  /** Points. */
  size: number;
  /** `#rrggbb` of the text. */
  color: string;
  /** `#rrggbb` of the ground; null for none. */
  fill: string | null;
  /** Number format as spreadsheets write it; '' for plain. `@` shows text as it is. */
  format: string;
  align: 'left' | 'center' | 'right';
  valign: 'top' | 'middle';
  wrap: boolean;
  /** True for words that run upwards. */
  isTurned: boolean;
  /** A thin line in this colour under the cell, or a thick one at its left (the mark of a card); null for none. */
  underline: string | null;
  edge: string | null;
}

export interface SheetCell {
  /** Text is text, whatever it begins with; a host makes sure that it never becomes a formula. */
  value: Cell;
  look: Look;
  /** A place in the workbook that a click leads to. */
  link?: { tab: string; cell: string };
  /** A small drawing for a host that can draw within a cell; `value` says the same in text. */
  spark?: Spark;
}

/** A rectangle of a sheet: first row and column, counted from 0, and size. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A conditional format: the user can change it in the spreadsheet's own dialog. */
export type Rule =
  | { kind: 'text'; area: Area; equals: string; color: string; fill: string }
  /** Where the cell of the same row in `column` is that text. */
  | { kind: 'where'; area: Area; column: number; equals: string; color: string; fill: string; isBold?: boolean }
  /** Where the cell is a text that begins with that one letter or sign. */
  | { kind: 'sign'; area: Area; sign: string; color: string; fill: string }
  /** Where the cell is a number, or a text that begins with an odd one. */
  | { kind: 'number' | 'odd'; area: Area; color: string; fill: string }
  | { kind: 'below'; area: Area; value: number; color: string; fill: string }
  | { kind: 'above'; area: Area; value: number; color: string; fill: string }
  | {
      kind: 'scale';
      area: Area;
      low: { at: number; fill: string };
      middle: { at: number; fill: string };
      high: { at: number; fill: string };
    };

/** A native chart over cells of the same sheet, each area a single column of cells; a blank cell is not drawn. */
export interface Chart {
  /** `columns`: series of that mark as columns on one another, the others as marks. `points`: all series as marks. */
  kind: 'columns' | 'points';
  title: string;
  /** What stands below the columns, or where points lie along the horizontal axis. */
  categories: Area;
  /** What a point is labelled with; null for columns. */
  labels: Area | null;
  series: { name: string; values: Area; color: string; mark: Mark }[];
  /** The cells that it covers, and about how large that is in pixels. */
  area: Area;
  width: number;
  height: number;
  /** The horizontal axis (of columns only its title counts), and the upright one. */
  across: Axis;
  axis: Axis;
  /** Lines that cut points in four quarters, each from cell to cell; and the places of the quarters' names: below left and right, above left and right. */
  cut: { lines: readonly Place[]; quarters: Place & { names: Area } } | null;
}

/** Cells that tell where points lie. */
export interface Place {
  across: Area;
  up: Area;
}

/** A report tab, ready to be copied into a spreadsheet from A1 on: one rectangle of cells, with rules and charts. */
export interface Sheet {
  name: string;
  /** `#rrggbb` of the tab. */
  color: string;
  /** Rows of equal length. */
  cells: SheetCell[][];
  /** Of a list, where its rows begin and how many they are, and how the cells of a row look that does not say otherwise; null for a page. */
  body: { row: number; rows: number; looks: Look[] } | null;
  /** Width of each column, in characters. */
  widths: number[];
  /** Columns that are folded into a group when the tab is made; null for none. */
  folded: { first: number; count: number } | null;
  /** Height of each row in points; null where the host may choose. */
  heights: (number | null)[];
  /** Areas shown as one cell; only around text of the add-on's own, never in a table. */
  merges: Area[];
  /** Rows and columns that stay in sight. */
  frozen: { rows: number; columns: number };
  /** The table that gets a filter; null for none. */
  filter: Area | null;
  rules: Rule[];
  charts: Chart[];
  isLandscape: boolean;
  /** True if it is to be printed on one page; else as wide as a page, and as long as it needs. */
  isOnePage: boolean;
  /** Of a list that would take too much paper, the rows from the top that are printed, and what is said below them; null where all are. */
  printed: { rows: number; note: string } | null;
}
