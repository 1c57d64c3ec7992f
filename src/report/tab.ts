import type { Cell } from '../core/cell/cell';
import type { Axis, Mark, Spark } from './drawing';
import type { Link } from './link';
import type { LookName, Tone } from './style';

/** A report tab as blocks, one below the other. Where each stands is decided in render.ts. */
export interface Tab {
  name: string;
  /** Widths of the columns, in characters. Blocks of a grid span several of them; tables of a list take one each. */
  widths: number[];
  blocks: Block[];
  /** Columns that stay in sight. */
  frozenColumns: number;
  /**
   * True if it is a list: the head of its first table stays in sight, with all above it, and what stands below that table looks like its rows,
   * so that rows may come and go. `below`: what headings there may say, and what a column of a table there may be called.
   */
  isList: boolean;
  below?: { headings: readonly string[]; heads: readonly { column: number; header: string }[] };
  isLandscape: boolean;
  /** True if it is one page, to be printed whole. */
  isOnePage?: boolean;
  /** See `Sheet`. */
  printed?: { rows: number; note: string };
}

export type Block = Text | Cards | Table | Chart | Beside | Space;

/** Words over `span` columns, merged into one cell where that is more than one. */
export interface Text {
  kind: 'text';
  text: string;
  look: LookName;
  span: number;
  tone: Tone;
  /** Words at the right end of the same row, over `span` columns more. */
  aside: { text: string; look: LookName; span: number } | null;
  /** True if it is of use in a sheet alone. */
  isSheetOnly?: boolean;
  /** Points, at least. */
  height?: number;
}

export interface Cards {
  kind: 'cards';
  cards: { figure: string; label: string; tone: Tone; span: number }[];
  /** True where figure and word share one cell. */
  isOneRow?: boolean;
  /** True where there is nothing to count: a sheet keeps its place. */
  isSheetOnly?: boolean;
}

/** A cell of a table, resolved. */
export interface TableCell {
  value: Cell;
  format: string;
  link?: Link;
  /** The name of a row of some tab that a click leads to; see `Table.names`. */
  leadsTo?: string;
  spark?: Spark;
}

export interface Table {
  kind: 'table';
  head: TableHead[];
  rows: TableCell[][];
  /** What cells lead to by name, row by row. A name that several rows bear is that of the first. */
  names: string[][];
  hasFilter: boolean;
  highlights: Highlighted[];
  /** Of a list, its first columns that matter: those behind them are folded away until somebody asks for them. */
  shown?: number;
  /** The column whose equal cells make a group, where a page shows groups under a heading of their own. */
  groupedBy?: number;
  /** How its cells look; `cell` if left out. */
  look?: LookName;
  /** True for small print: a key that stands beside what it explains. */
  isDense?: boolean;
  /** True if it is of use in a sheet alone: numbers for a native chart, which covers them, or room that nothing is in yet. */
  isSheetOnly?: boolean;
  /** True if a chart covers it: its head is no higher than a line. */
  isCovered?: boolean;
  /** Points of each row, at least. */
  rowHeight?: number | readonly number[];
  /** Room in a sheet for rows and columns to come, so that a page keeps its form whatever it holds. */
  spare?: { rows: number; columns: readonly SpareColumn[]; height?: number };
  /** Words below each row, from its second column to its end; '' for none. Spare rows have room for them, too. */
  below?: { texts: readonly string[]; look: LookName };
  /** What it is, for a page to lay it out by. */
  form?: 'standing' | 'changes' | 'duties';
  /** True if each column is about a thing of its own; where a page is narrow, they go one below the other. */
  isByColumn?: boolean;
}

/** A column to come, with the number format of each row. */
export interface SpareColumn {
  span: number;
  formats: readonly string[];
}

export interface TableHead {
  header: string;
  /** Columns of the tab that one column of the table takes. */
  span: number;
  align: 'left' | 'center' | 'right';
  /** The number format of most of its cells, blank ones among them. */
  format: string;
  isBold: boolean;
  /** True if its cells lead somewhere. */
  isLinked: boolean;
  /** True if its cells are never broken into lines. */
  isOneLine: boolean;
  /** True if its header runs upwards, over narrow cells. */
  isTurned: boolean;
}

/** A conditional format. `where` looks at another column of the same row; `odd` is a text that begins with an odd number, `sign` one that begins with that sign. */
export type Highlight =
  | { kind: 'sign'; sign: string; tone: Tone }
  | { kind: 'text'; equals: string; tone: Tone }
  | { kind: 'number' | 'odd'; tone: Tone }
  | { kind: 'where'; column: number; equals: string; tone: Tone }
  | { kind: 'below' | 'above'; value: number; tone: Tone }
  | { kind: 'scale'; low: ScalePoint; middle: ScalePoint; high: ScalePoint };

interface ScalePoint {
  at: number;
  fill: string;
}

/** What a conditional format covers: a column of the table without its head, or one row without its first cell. */
export interface Highlighted {
  of: { column: number } | { row: number };
  highlight: Highlight;
}

/** A native chart of a table that stands in the same tab; it covers what comes after it. Its columns are columns of that table; a blank cell is not drawn. */
export interface Chart {
  kind: 'chart';
  /** One column per row of the table with marks above it, or points in a field. */
  shape: 'columns' | 'points';
  title: string;
  data: Table;
  /** The column that numbers the rows, and the one that names them. */
  numbers: number;
  names: number;
  series: { name: string; values: number; tone: Tone; mark: Mark }[];
  /** The values' axis. */
  axis: Axis;
  /** What points are placed along, and where the field is cut in four; null for columns. */
  field: Field | null;
  span: number;
  /** Points, at least. */
  height: number;
  /** True where there is nothing to draw: a sheet keeps its place. */
  isSheetOnly?: boolean;
}

export interface Field {
  /** The column of the chart's table that points are placed along; and that of the same, moved aside so that in a sheet none covers another. */
  along: number;
  across: number;
  axis: Axis;
  /** Where the field is cut, along its axis and that of the values; and the ends of the two lines as the table that the chart covers holds them. */
  cut: { along: number; values: number };
  cutLines: Table;
  /** The chart's table, which charts cover, too. */
  points: Table;
  /** Numbers of the rows whose place along the axis nobody has set: their points are drawn hollow. */
  hollow: readonly number[];
  /** Names of the four quarters: below left and right, above left and right. */
  quarters: readonly [string, string, string, string];
}

/** Blocks side by side, each within its own columns. */
export interface Beside {
  kind: 'beside';
  parts: { span: number; blocks: Block[] }[];
}

export interface Space {
  kind: 'space';
  /** Points. */
  height: number;
}
