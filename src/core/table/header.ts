import type { Cell, Grid } from '../cell/cell';
import { isBlank, textOf } from '../cell/cell';
import { address, columnLetters } from '../cell/reference';
import { foldText, isSlipOf } from '../cell/text';
import type { IssueLog } from './issue';
import type { Column, Columns, Header, Table } from './table';

const HEADER_ROWS = 10;

/**
 * Finds the header within the first ten rows: the row that names most columns of the table, the first of equals.
 * A header that stands twice is reported by column letters and is not used; so are columns without a header that hold something in the
 * rows of `head`. null if no row names a required column.
 */
export function findHeader<C extends Columns>(table: Table<C>, tab: string, head: Grid, log: IssueLog): Header<keyof C & string> | null {
  const keys = Object.keys(table.columns) as (keyof C & string)[];
  const keyOf = keyFinder(table);
  const counts = head.slice(0, HEADER_ROWS).map(cells => new Set(cells.map(keyOf).filter(key => key !== undefined)).size);
  const row = counts.indexOf(Math.max(1, ...counts));
  if (row < 0) return null;
  const names = Array.from(head[row]!, textOf);
  const columns = Object.fromEntries(keys.map(key => [key, -1])) as Record<keyof C & string, number>;
  for (const key of keys) {
    const places = names.flatMap((name, at) => (keyOf(name) === key ? [at] : []));
    const exact = places.filter(at => foldText(names[at]!) === foldText(table.columns[key]!.header));
    const [first, second] = exact.length > 0 ? exact : places;
    if (second !== undefined)
      log.add({
        code: 'duplicate-column',
        tab,
        row: row + 1,
        column: names[second]!,
        cell: address(row, second),
        found: names[second]!,
        guess: `${table.columns[key]!.header}: ${places.map(columnLetters).join(', ')}`,
      });
    else if (first !== undefined) columns[key] = first;
  }
  const width = Math.max(...head.map(cells => cells.length));
  const isNameless = (at: number): boolean => (names[at] ?? '') === '' && head.slice(row + 1).some(cells => !isBlank(cells[at]));
  const nameless = Array.from({ length: width }, (_, at) => at).filter(isNameless);
  if (nameless.length > 0) log.add({ code: 'blank-header', tab, row: row + 1, found: nameless.map(columnLetters).join(', ') });
  return { row, columns, names };
}

/** How many of a table's columns a header names. */
export const countColumns = (header: Header): number => Object.values(header.columns).filter(at => at >= 0).length;

/** The key of the column that a header names, be it by an alias. */
function keyFinder<C extends Columns>(table: Table<C>): (cell: Cell | undefined) => (keyof C & string) | undefined {
  const keys = Object.keys(table.columns) as (keyof C & string)[];
  const byName = new Map<string, keyof C & string>();
  for (const key of keys) for (const alias of table.columns[key]!.aliases) byName.set(foldText(alias), key);
  for (const key of keys) byName.set(foldText(table.columns[key]!.header), key);
  return cell => (typeof cell === 'string' ? byName.get(foldText(cell)) : undefined);
}

/**
 * Reports the headers of an input tab that are not read: each that seems to be a misspelt one of a column that the tab lacks, and all others in
 * one note, for further columns are welcome. `read` are columns that are read although no header of the table's stands there.
 */
export function reportUnread(
  table: Table<Columns>,
  tab: string,
  header: Header,
  head: Grid,
  log: IssueLog,
  read: readonly number[] = [],
): void {
  const keyOf = keyFinder(table);
  const named = new Set(header.names.map(keyOf));
  const lacking = Object.keys(table.columns).flatMap(key => (named.has(key) ? [] : [table.columns[key]!]));
  const used = new Set([...Object.values(header.columns), ...read]);
  const unread = header.names.flatMap((name, at) => {
    const key = keyOf(name);
    // A header that stands twice is reported already.
    const isTwice = key !== undefined && header.columns[key]! < 0;
    if (name === '' || used.has(at) || isTwice) return [];
    return [{ name, at, meant: lacking.filter(column => isSlipOf(name, column.header) && isReadable(column, at)) }];
  });
  const claims = new Map<Column<unknown>, number>();
  for (const column of unread.flatMap(({ meant }) => meant)) claims.set(column, (claims.get(column) ?? 0) + 1);
  const isMisspelt = ({ meant: [column, second] }: (typeof unread)[number]): boolean =>
    column !== undefined && second === undefined && claims.get(column) === 1;

  const row = header.row + 1;
  const misspelt = unread.filter(isMisspelt);
  for (const { name, at, meant } of misspelt)
    log.add({ code: 'unknown-header', tab, row, cell: address(header.row, at), found: name, guess: meant[0]!.header });
  const own = unread.filter(one => !misspelt.includes(one)).map(({ name }) => name);
  const others = lacking.filter(column => !misspelt.some(({ meant }) => meant[0] === column)).map(column => column.header);
  if (own.length > 0) log.add({ code: 'unused-column', tab, row, found: own.join(', '), guess: others.join(', ') });

  /** False where something stands in the first rows, and nothing of it could stand in that column. */
  function isReadable({ kind, read }: Column<unknown>, at: number): boolean {
    const cells = head.slice(header.row + 1).flatMap(row => (isBlank(row[at]) ? [] : [row[at] as string | number | true]));
    return kind === 'text' || kind === 'raw' || cells.length === 0 || cells.some(cell => read(cell, 'day-first') !== undefined);
  }
}
