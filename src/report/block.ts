import type { Cell } from '../core/cell/cell';
import type { Spark } from './drawing';
import type { Link } from './link';
import { formats, type LookName, type Tone } from './style';
import type { Beside, Cards, Chart, Highlight, Space, Table, TableCell, TableHead, Text } from './tab';

/** How one column of a table is made from its rows. */
export interface Column<Row> {
  header: string;
  value: (row: Row) => Cell;
  /** Number format; text as it is if left out. */
  format?: string | ((row: Row) => string);
  /** The format of most cells, where it is one for each row. */
  usual?: string;
  /** Columns of the tab; 1 if left out. */
  span?: number;
  align?: 'left' | 'center' | 'right';
  bold?: boolean;
  isOneLine?: boolean;
  isTurned?: boolean;
  link?: (row: Row) => Link | undefined;
  leadsTo?: (row: Row) => string | undefined;
  spark?: (row: Row) => Spark | undefined;
  highlights?: Highlight[];
}

/** A table with one row per item. */
export function table<Row>(items: Row[], columns: Column<Row>[], hasFilter = false, namesOf: (row: Row) => string[] = () => []): Table {
  return {
    kind: 'table',
    head: columns.map(headOf),
    rows: items.map(item => columns.map(column => cellOf(item, column))),
    names: items.map(namesOf),
    hasFilter,
    highlights: columns.flatMap(({ highlights = [] }, column) => highlights.map(highlight => ({ of: { column }, highlight }))),
  };
}

function headOf<Row>(column: Column<Row>): TableHead {
  const { header, span = 1, align = 'left', format, bold = false, isOneLine = false, isTurned = false } = column;
  const isLinked = column.link !== undefined || column.leadsTo !== undefined;
  // A link and a drawing are formulas in Sheets, which a cell of plain text would show as they are written.
  const usual = isLinked || column.spark ? '' : formats.text;
  return {
    header,
    span,
    align,
    format: typeof format === 'string' ? format : (column.usual ?? usual),
    isBold: bold,
    isLinked,
    isOneLine,
    isTurned,
  };
}

function cellOf<Row>(item: Row, column: Column<Row>): TableCell {
  const given = column.value(item);
  const value = given === '' ? null : given;
  const link = column.link?.(item);
  const leadsTo = column.leadsTo?.(item);
  const spark = column.spark?.(item);
  return {
    value,
    format: typeof column.format === 'function' ? column.format(item) : headOf(column).format,
    ...(link ? { link } : {}),
    ...(leadsTo ? { leadsTo } : {}),
    ...(spark ? { spark } : {}),
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
