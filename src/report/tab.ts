import type { Cell } from '../core/cell';
import type { Link } from './link';
import type { LookName, Tone } from './style';

/** A report tab as blocks, one below the other. Where each stands is decided in render.ts. */
export interface Tab {
  name: string;
  /** Widths of the columns, in characters. Blocks of a grid span several of them; tables of a list take one each. */
  widths: number[];
  blocks: Block[];
  /** Columns that stay in sight, and whether the head of the first table does, with all above it. */
  frozenColumns: number;
  isHeadFrozen: boolean;
  isLandscape: boolean;
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
  /** True if it tells how to work in the tab, which is of no use elsewhere. */
  isAboutTab?: boolean;
}

export interface Cards {
  kind: 'cards';
  cards: { figure: string; label: string; tone: Tone; span: number }[];
}

/** A cell of a table, resolved. */
export interface TableCell {
  value: Cell;
  format: string;
  tone: Tone;
  isBold: boolean;
  link?: Link;
}

export interface Table {
  kind: 'table';
  head: TableHead[];
  rows: TableCell[][];
  hasFilter: boolean;
  highlights: Highlighted[];
  /** True if each column is about a thing of its own; where a page is narrow, they go one below the other. */
  isByColumn?: boolean;
}

export interface TableHead {
  header: string;
  /** Columns of the tab that one column of the table takes. */
  span: number;
  align: 'left' | 'center' | 'right';
}

/** A conditional format. */
export type Highlight =
  | { kind: 'text'; equals: string; tone: Tone }
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

/** A native chart of a table that stands in the same tab; `categories` and `values` are columns of that table. */
export interface Chart {
  kind: 'chart';
  /** Upright columns, or bars that lie in the order of the rows. */
  shape: 'column' | 'bar';
  title: string;
  data: Table;
  categories: number;
  series: { name: string; values: number; color: string }[];
  /** A third value, for a page that can point at it where a native chart would need one series more. */
  pointer: { name: string; values: number } | null;
  axis: { title: string; format: string; lowest: number; highest: number };
  span: number;
  /** Points, at least. */
  height: number;
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

/** How one column of a table is made from its rows. */
export interface Column<Row> {
  header: string;
  value: (row: Row) => Cell;
  /** Number format; text as it is if left out. */
  format?: string | ((row: Row) => string);
  /** Columns of the tab; 1 if left out. */
  span?: number;
  align?: 'left' | 'center' | 'right';
  tone?: (row: Row) => Tone;
  bold?: boolean;
  link?: (row: Row) => Link | undefined;
  highlights?: Highlight[];
}

/** A table with one row per item. */
export function table<Row>(items: Row[], columns: Column<Row>[], hasFilter = false): Table {
  return {
    kind: 'table',
    head: columns.map(({ header, span = 1, align = 'left' }) => ({ header, span, align })),
    rows: items.map(item => columns.map(column => cellOf(item, column))),
    hasFilter,
    highlights: columns.flatMap(({ highlights = [] }, column) => highlights.map(highlight => ({ of: { column }, highlight }))),
  };
}

function cellOf<Row>(item: Row, column: Column<Row>): TableCell {
  const given = column.value(item);
  const value = given === '' ? null : given;
  const format = typeof column.format === 'function' ? column.format(item) : column.format;
  const link = column.link?.(item);
  return {
    value,
    format: format ?? (typeof value === 'string' ? '@' : ''),
    tone: column.tone?.(item) ?? 'plain',
    isBold: column.bold ?? false,
    ...(link ? { link } : {}),
  };
}

export const text = (words: string, look: LookName, span = 1, tone: Tone = 'plain'): Text => ({
  kind: 'text',
  text: words,
  look,
  span,
  tone,
  aside: null,
});

export const heading = (words: string, span = 1): Text => text(words, 'heading', span);

export const space = (height = 8): Space => ({ kind: 'space', height });

export const cards = (all: Cards['cards']): Cards => ({ kind: 'cards', cards: all });

export const beside = (...parts: Beside['parts']): Beside => ({ kind: 'beside', parts });

export const chart = (of: Omit<Chart, 'kind'>): Chart => ({ kind: 'chart', ...of });
