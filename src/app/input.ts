import type { Cell, Grid } from '../core/cell/cell';
import type { DateOrder } from '../core/cell/moment';
import { foldText } from '../core/cell/text';
import { countColumns, findHeader, reportUnread } from '../core/table/header';
import type { IssueLog } from '../core/table/issue';
import { issueLog } from '../core/table/issue';
import type { Columns, Header, RowOf, Table } from '../core/table/table';
import { readRows } from '../core/table/table';
import type { TabInfo, Workbook } from './workbook';

/** An input tab as it was found: its name, its header and its rows. */
export interface Input<C extends Columns> {
  table: Table<C>;
  tab: string;
  header: Header<keyof C & string>;
  rows: RowOf<C>[];
}

const HEAD = 10;

/** Columns that must be named before a tab of another name is taken for a renamed input tab, beyond the required ones. */
const SURE = 2;

/**
 * Finds the tab of a table: by its name, by an alias, else the one tab whose header names all required columns and at least two more,
 * and no more of another table's.
 * Report tabs, tabs that bear another table's name and those `read` already are passed over. null if there is none.
 */
export function findTab(
  workbook: Workbook,
  table: Table<Columns>,
  others: readonly Table<Columns>[],
  read: ReadonlySet<string> = new Set(),
): TabInfo | null {
  const tabs = workbook.tabs().filter(tab => !tab.isReport && !read.has(tab.name));
  const named = (name: string): TabInfo | undefined => tabs.find(tab => foldText(tab.name) === foldText(name));
  const known = [table.name, ...table.aliases].map(named).find(tab => tab !== undefined);
  if (known) return known;
  const taken = new Set(others.flatMap(other => (other === table ? [] : [other.name, ...other.aliases])).map(foldText));
  const alike = tabs.filter(tab => {
    if (taken.has(foldText(tab.name))) return false;
    const head = workbook.head(tab.name, HEAD);
    const likeness = likenessOf(head, table);
    return likeness > 0 && others.every(other => likenessOf(head, other) <= likeness);
  });
  return alike.length === 1 ? alike[0]! : null;
}

/**
 * The tab that comes nearest to one that is missing: it names at least three of the table's columns, but lacks some that are required.
 * null where there is none, or more than one.
 */
export function nearTab(
  workbook: Workbook,
  table: Table<Columns>,
  others: readonly Table<Columns>[],
): { tab: string; missing: string[] } | null {
  const taken = new Set(others.flatMap(other => [other.name, ...other.aliases]).map(foldText));
  const near = workbook.tabs().flatMap(({ name, isReport }) => {
    const head = isReport || taken.has(foldText(name)) ? [] : workbook.head(name, HEAD);
    const header = findHeader(table, '', head, issueLog());
    const count = header ? countColumns(header) : 0;
    const isAlike = count > SURE && others.every(other => likenessOf(head, other) === 0);
    return header && isAlike ? [{ tab: name, missing: missingColumns(table, header) }] : [];
  });
  return near.length === 1 ? near[0]! : null;
}

/** How many columns of a table the first rows of a tab name; 0 if too few to take it for that table. */
function likenessOf(head: Grid, table: Table<Columns>): number {
  const header = findHeader(table, '', head, issueLog());
  if (!header) return 0;
  const required = Object.keys(table.columns).filter(key => table.columns[key]!.isRequired);
  const isAlike = required.every(key => header.columns[key]! >= 0) && countColumns(header) >= required.length + SURE;
  return isAlike ? countColumns(header) : 0;
}

/** The required columns that a header lacks, by name. */
export const missingColumns = (table: Table<Columns>, header: Header): string[] =>
  Object.entries(table.columns).flatMap(([key, column]) => (column.isRequired && header.columns[key]! < 0 ? [column.header] : []));

/** Reads an input tab whole. null where there is no such tab, it is empty, or a required column is missing, which is reported. */
export function readInput<C extends Columns>(
  workbook: Workbook,
  table: Table<C>,
  others: readonly Table<Columns>[],
  log: IssueLog,
  dateOrder: DateOrder | null = null,
): Input<C> | null {
  const found = findTab(workbook, table as Table<Columns>, others);
  if (!found || found.rows === 0) return null;
  const tab = found.name;
  const head = workbook.head(tab, HEAD);
  const header = findHeader(table, tab, head, log);
  if (header) reportUnread(table as Table<Columns>, tab, header, head, log);
  const missing = header
    ? missingColumns(table as Table<Columns>, header)
    : Object.values(table.columns)
        .filter(column => column.isRequired)
        .map(column => column.header);
  if (!header || missing.length > 0) {
    for (const column of missing) log.add({ code: 'missing-column', tab, column, found: column });
    return null;
  }
  const wanted = Object.values<number>(header.columns).filter(at => at >= 0);
  const read = workbook.columns(tab, wanted, header.row + 1, found.rows - header.row - 1);
  const byColumn = new Map<number, Cell[]>(wanted.map((at, i) => [at, read[i]!]));
  return { table, tab, header, rows: readRows(table, tab, header, at => byColumn.get(at) ?? [], log, dateOrder) };
}

/** An input tab that was read, and the table it was read as. */
export interface ReadInput {
  table: Table<Columns>;
  input: Input<Columns>;
}
