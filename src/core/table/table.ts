import type { Cell } from '../cell/cell';
import { isBlank, isFormulaError, textOf } from '../cell/cell';
import { dateOrderOf, settleOrder } from '../cell/date-order';
import type { DateOrder, DateReading } from '../cell/moment';
import { isoDay, readMoment } from '../cell/moment';
import { readNumber, readShare } from '../cell/number';
import { address, columnLetters } from '../cell/reference';
import { foldText, nearest } from '../cell/text';
import { readSaidShare } from '../cell/words/spoken-share';
import type { IssueCode, IssueLog } from './issue';
import type { NameKind } from './names/language-names';
import { namesOf } from './names/names';

/** A column of an input tab: declared once, found by header or alias, read cell by cell. */
export interface Column<T> {
  header: string;
  aliases: readonly string[];
  isRequired: boolean;
  kind: 'text' | 'number' | 'share' | 'date' | 'choice' | 'raw';
  /** What may stand there, as the drop-down offers it; [] if anything may. */
  choices: readonly string[];
  /** What a blank cell reads as. */
  blank: T;
  /** What a cell that cannot be read reads as; as if blank where it is left out. */
  unread?: T;
  /** The value of a cell that is not blank; undefined if it has none. `order` is that of day and month. */
  read(cell: string | number | true, order?: DateReading): T | undefined;
  /** What to report of a cell that cannot be read. */
  issue: IssueCode;
  /** The lowest and the highest number that may stand there; left out where any may. */
  range?: readonly [number, number];
}

export type Columns = Record<string, Column<unknown>>;

/** An input tab of the workbook. */
export interface Table<C extends Columns> {
  name: string;
  /** Other names the tab may bear. */
  aliases: readonly string[];
  columns: C;
}

/** One row: a value for each column, and the row's number as the user sees it. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never } & { readonly row: number };

/** `names`: where other languages' names for it are; headers where it is left out. */
type Options = { aliases?: string[]; isRequired?: boolean; names?: NameKind };

const column = <T>(
  header: string,
  kind: Column<T>['kind'],
  blank: T,
  issue: IssueCode,
  read: Column<T>['read'],
  options: Options,
): Column<T> => {
  return {
    header,
    kind,
    blank,
    issue,
    read,
    choices: [],
    aliases: [...new Set([...(options.aliases ?? []), ...namesOf(options.names ?? 'headers', header)])].filter(name => name !== header),
    isRequired: options.isRequired ?? false,
  };
};

export const text = (header: string, options: Options = {}): Column<string> =>
  column<string>(header, 'text', '', 'invalid-value', cell => String(cell).trim(), options);

/** The cell as it stands, for what can be read only with the metric at hand. */
export const raw = (header: string, options: Options = {}): Column<Cell> =>
  column<Cell>(header, 'raw', null, 'invalid-value', cell => cell, options);

export const number = (header: string, options: Options = {}): Column<number | null> =>
  column<number | null>(header, 'number', null, 'invalid-number', cell => readNumber(cell), options);

export const share = (header: string, options: Options = {}): Column<number | null> =>
  column<number | null>(
    header,
    'share',
    null,
    'invalid-share',
    cell => readShare(cell) ?? (typeof cell === 'string' ? readSaidShare(cell) : undefined),
    options,
  );

/** A day, as ISO text. */
export const date = (header: string, options: Options = {}): Column<string | null> =>
  column<string | null>(
    header,
    'date',
    null,
    'invalid-date',
    (cell, order = null) => {
      const moment = readMoment(cell, order);
      return typeof moment === 'number' ? isoDay(moment) : (moment ?? undefined);
    },
    options,
  );

/** One of some words: `choices` says which value each stands for, the first of a value being the one that drop-downs offer. */
export function choice<T extends string>(header: string, choices: Record<string, T>, options: Options = {}): Column<T | null> {
  const byWord = new Map<string, T>();
  for (const [word, value] of Object.entries(choices)) for (const name of namesOf('choices', word)) byWord.set(foldText(name), value);
  // A word of the table's own, in whatever language, means what the table says.
  for (const [word, value] of Object.entries(choices)) byWord.set(foldText(word), value);
  const offered = Object.entries(choices).filter(
    ([word, value], i, all) => all.findIndex(([, other]) => other === value) === i && word !== '',
  );
  const read = (cell: string | number | true): T | undefined => byWord.get(foldText(String(cell)));
  return { ...column<T | null>(header, 'choice', null, 'unknown-choice', read, options), choices: offered.map(([word]) => word) };
}

/** Where a table's header row stands and which column each key has; row and columns are counted from 0, -1 for none. */
export interface Header<K extends string = string> {
  row: number;
  columns: Record<K, number>;
  /** The header row as it stands. */
  names: string[];
}

/**
 * Reads the rows below a header, column by column: `cells[i]` holds the column `wanted[i]` of the rows from `header.row + 1` on.
 * A row counts only if its required cells are filled; where one is blank, the row is reported and left out. A row without any of them is
 * none at all, unless somebody wrote text in it: boxes, numbers and choices are often there before the row is.
 * A cell that cannot be read is reported and read as blank. Whether day or month comes first is decided column by column;
 * where a column does not settle it, `dateOrder` does.
 */
export function readRows<C extends Columns>(
  table: Table<C>,
  tab: string,
  header: Header<keyof C & string>,
  cells: ColumnCells,
  log: IssueLog,
  dateOrder: DateOrder | null = null,
): RowOf<C>[] {
  const keys = (Object.keys(table.columns) as (keyof C & string)[]).filter(key => header.columns[key] >= 0);
  const required = keys.filter(key => table.columns[key]!.isRequired);
  const count = Math.max(0, ...keys.map(key => cells(header.columns[key]).length));
  const orders = new Map(keys.filter(key => table.columns[key]!.kind === 'date').map(key => [header.columns[key], orderOf(key)]));
  const rows: RowOf<C>[] = [];
  for (let i = 0; i < count; i++) {
    const at = header.row + 1 + i;
    const missing = required.filter(key => isBlank(cells(header.columns[key])[i]));
    if (missing.length === required.length && !hasText(i)) continue;
    for (const key of missing.length === required.length ? missing.slice(0, 1) : missing)
      log.add({
        code: 'missing-cell',
        tab,
        row: at + 1,
        column: header.names[header.columns[key]]!,
        cell: address(at, header.columns[key]),
      });
    if (missing.length > 0) continue;
    const row: Record<string, unknown> = { row: at + 1 };
    for (const [key, one] of Object.entries(table.columns)) row[key] = readCell(one, header.columns[key] ?? -1, at);
    rows.push(row as RowOf<C>);
  }
  return rows;

  function hasText(i: number): boolean {
    return keys.some(key => {
      const cell = table.columns[key]!.kind === 'text' ? cells(header.columns[key])[i] : null;
      return typeof cell !== 'boolean' && !isBlank(cell);
    });
  }

  function orderOf(key: keyof C & string): DateReading {
    const column = header.columns[key];
    const order = settleOrder(dateOrderOf([cells(column)]), dateOrder);
    if (order.issue) log.add({ code: order.issue, tab, column: header.names[column]!, found: columnLetters(column) });
    return order.order;
  }

  function readCell(one: Column<unknown>, column: number, at: number): unknown {
    const cell = column < 0 ? null : cells(column)[at - header.row - 1];
    // In a row that is one, an unticked box says no where no can be said.
    if (cell === false && one.kind === 'choice') return one.read('FALSE') ?? one.blank;
    if (isBlank(cell)) return one.blank;
    const value = isFormulaError(cell) ? undefined : one.read(cell as string | number | true, orders.get(column) ?? null);
    if (value !== undefined) return value;
    // A date that can be read in one order or the other is its column's affair.
    if (one.kind === 'date' && one.read(cell as string, 'day-first') !== undefined) return one.blank;
    const code = isFormulaError(cell) ? 'formula-error' : one.issue;
    const guess = one.choices.length === 0 ? '' : nearest(textOf(cell), one.choices) || one.choices.join(', ');
    log.add({ code, tab, row: at + 1, column: header.names[column]!, cell: address(at, column), found: textOf(cell), guess });
    return one.unread ?? one.blank;
  }
}

/** The cells of a column below the header, by the column's place in the tab. */
export type ColumnCells = (column: number) => readonly Cell[];
