// tabs of Sources that are addresses, and large files -> their columns -> streams -> one statement each -> tabs of counted rows
import { type Address, addressOf, tabOfAddress } from '../../app/check/address';
import { streamsByTab, streamsOf } from '../../app/check/streams';
import { readDeclared } from '../../app/declared';
import { readInput } from '../../app/input';
import type { Workbook } from '../../app/workbook';
import type { Cell, Grid } from '../../core/cell/cell';
import { foldText } from '../../core/cell/text';
import type { Declared } from '../../core/declared/declared';
import { inputTables, sourcesTable } from '../../core/declared/input-tables';
import { sameRows } from '../../core/evidence/same-rows';
import type { Stream } from '../../core/evidence/stream';
import { issueLog } from '../../core/table/issue';
import { UserError } from '../../core/table/user-error';
import type { CountedTable } from './counted-table';
import { countedTable, headOnly, withTables } from './counted-table';
import type { TableColumn } from './dialect';
import type { Engine } from './engine';
import type { CsvReader } from './files';
import { openFiles, tableNamed } from './files';
import type { Plan } from './plan';
import { planOf } from './plan';
import type { Sql } from './quote';
import { statementOf } from './statement';

/** Evidence that lies outside the workbook: a tab by its name, and where it is. */
export interface Outside {
  tab: string;
  address: Address;
}

/** How engines are opened and what they may do. */
export interface Means {
  /** Each engine once; it is closed when all is counted. */
  open(engine: Address['engine']): Promise<Engine>;
  /** Paths of files are told from here. */
  folder: string;
  csv: CsvReader;
  /** Keys of one run cannot be told from those of another; null keeps IDs and respondents as they are, on this machine. */
  salt: string;
  /** The most counted rows of one table. */
  most: number;
}

/** More rows than these would not be counted but copied. */
export const MOST_COUNTED = 2_000_000;

/** A table that is open: what is read of it, the rows above its data, and what its texts mean. */
export interface Opened extends Outside {
  engine: Engine;
  from: Sql;
  head: Grid;
  columns: TableColumn[];
  cells(column: readonly Cell[]): readonly Cell[];
}

/** The addresses that Sources names. */
export function addressesIn(workbook: Workbook): Outside[] {
  const sources = readInput(workbook, sourcesTable, inputTables, issueLog());
  const names = [...new Map((sources?.rows ?? []).map(({ tab }) => [foldText(tab), tab])).values()];
  return names.flatMap(tab => {
    const address = addressOf(tab);
    return address === null ? [] : [{ tab, address }];
  });
}

/** Those of them that are to be counted: what was counted before and brought into the workbook, as a tab of the table's name, is read instead. */
export function addressesToCount(workbook: Workbook): Outside[] {
  const known = new Set(workbook.tabs().map(({ name }) => foldText(name)));
  return addressesIn(workbook).filter(({ tab, address }) => !known.has(foldText(tab)) && !known.has(foldText(tabOfAddress(address))));
}

/** Counts what lies outside, table by table. Throws what engines throw, and UserError `too-many-values`. */
export async function countOutside(workbook: Workbook, outside: readonly Outside[], means: Means): Promise<CountedTable[]> {
  const engines = new Map<Address['engine'], Promise<Engine>>();
  const engineOf = (name: Address['engine']): Promise<Engine> => {
    const own = name === 'csv' ? 'duckdb' : name;
    const known = engines.get(own) ?? means.open(own);
    engines.set(own, known);
    return known;
  };
  try {
    const tables: Opened[] = [];
    for (const one of outside) {
      const firstRowOf = (head: Grid): number => streamsOver(workbook, [{ tab: one.tab, head }]).get(one.tab)?.[0]?.firstRow ?? 1;
      tables.push(await openTable(one, await engineOf(one.address.engine), means, firstRowOf));
    }
    const streams = streamsOver(workbook, tables);
    const counted: CountedTable[] = [];
    const { declared } = readDeclared(workbook, { auditDate: null, today: '2000-01-01' }, issueLog());
    for (const table of tables) {
      const own = streams.get(table.tab) ?? [];
      counted.push(own.length === 0 ? headOnly(table.tab, table.head) : await countTable(table, own, declared, means));
    }
    return counted;
  } finally {
    for (const engine of engines.values()) await engine.then(one => one.close()).catch(() => undefined);
  }
}

/** Opens one table for as long as `use` takes; `firstRowOf` finds the first row of data under the rows above it. Throws what engines throw. */
export async function withTable<T>(
  outside: Outside,
  means: Means,
  firstRowOf: (head: Grid) => number,
  use: (table: Opened) => Promise<T>,
): Promise<T> {
  const { engine: name } = outside.address;
  const engine = await means.open(name === 'csv' ? 'duckdb' : name);
  try {
    return await use(await openTable(outside, engine, means, firstRowOf));
  } finally {
    await engine.close().catch(() => undefined);
  }
}

async function openTable(outside: Outside, engine: Engine, { folder, csv }: Means, firstRowOf: (head: Grid) => number): Promise<Opened> {
  const { address } = outside;
  if (engine.dialect.name !== 'duckdb') {
    const from = tableNamed(address.what, engine.dialect);
    const columns = await engine.describe(from, address.what);
    return { ...outside, engine, from, columns, head: [columns.map(({ name }) => name)], cells: column => column };
  }
  return { ...outside, engine, ...(await openFiles(engine, address.what, folder, csv, firstRowOf)) };
}

/** The streams of tables of which only the head is known. */
export const streamsOver = (workbook: Workbook, tables: readonly { tab: string; head: Grid }[]): Map<string, Stream[]> => {
  const seen = withTables(
    workbook,
    tables.map(({ tab, head }) => headOnly(tab, head)),
  );
  const log = issueLog();
  return streamsByTab(streamsOf(seen, readInput(seen, sourcesTable, inputTables, log), log));
};

/** Answers of one customer stay together where they are compared, unless there are too many combinations of them. */
export async function countTable(table: Opened, streams: readonly Stream[], declared: Declared, means: Means): Promise<CountedTable> {
  const plan = planOf(streams);
  if (plan.parts === null || sameRows(streams, declared) === null) return await countBy(plan, table, means);
  try {
    return await countBy(planOf(streams, true), table, means);
  } catch (error) {
    if (error instanceof UserError && error.code === 'too-many-values') return await countBy(plan, table, means);
    throw error;
  }
}

async function countBy(plan: Plan, table: Opened, { salt, most }: Means): Promise<CountedTable> {
  const { tab, head, engine, from, columns, cells } = table;
  const isHere = engine.dialect.name === 'duckdb';
  const days = { from: null, to: null };
  const statement = statementOf(plan, { dialect: engine.dialect, from, columns, salt: isHere ? null : salt, most, days });
  const result = await engine.runGrouped(statement, tab, (texts, i) => (i < plan.keys.length ? cells(texts) : texts));
  return countedTable(tab, head, plan, result, most);
}
