import type { Cell } from '../core/cell';

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
  | { kind: 'below'; area: Area; value: number; color: string; fill: string }
  | { kind: 'above'; area: Area; value: number; color: string; fill: string }
  | {
      kind: 'scale';
      area: Area;
      low: { at: number; fill: string };
      middle: { at: number; fill: string };
      high: { at: number; fill: string };
    };

/** A native chart over cells of the same sheet. Series and categories are single columns of cells. */
export interface Chart {
  kind: 'column' | 'bar';
  title: string;
  categories: Area;
  series: { name: string; values: Area; color: string }[];
  /** Top left cell. */
  row: number;
  column: number;
  /** Pixels. */
  width: number;
  height: number;
  axis: { title: string; format: string; lowest: number; highest: number };
}

/** A report tab, ready to be copied into a spreadsheet from A1 on: one rectangle of cells, with rules and charts. */
export interface Sheet {
  name: string;
  /** `#rrggbb` of the tab. */
  color: string;
  /** Rows of equal length. */
  cells: SheetCell[][];
  /** Width of each column, in characters. */
  widths: number[];
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
}
