import { createRequire } from 'node:module';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Cell } from '../../../core/cell/cell';
import { UserError } from '../../../core/table/user-error';
import type { Kind } from '../dialect';
import { duckdb as dialect } from '../dialects/duckdb';
import type { AsCells, Engine } from '../engine';
import { driver, saidBy } from '../engine';
import { at } from '../letter';
import type { Sql } from '../quote';
import { joined, sql } from '../quote';

const PACKAGE = '@duckdb/node-api';

/** Files are read where they are, and nothing is fetched: extensions that are not within the program stay out. */
const settings = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
};

interface Connection {
  duckdb: DuckDBConnection;
  /** That a statement may take. */
  seconds: number;
}

/** DuckDB, within this process; a statement takes so many seconds at most. Throws UserError `no-driver`. */
export async function openDuckdb(seconds = 600): Promise<Engine> {
  // Its hundred files are read sooner so than by `import`, which looks through each of them for names first.
  const load = createRequire(import.meta.url);
  const { DuckDBInstance } = await driver(PACKAGE, async () => load(PACKAGE) as typeof import('@duckdb/node-api'));
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection: Connection = { duckdb: await instance.connect(), seconds };
  return {
    dialect,
    async describe(from, place) {
      const rows = await read(connection, sql`DESCRIBE SELECT * FROM ${from}`, place);
      return rows[0]!.map((name, i) => ({ name: String(name), kind: kindOf(String(rows[1]![i])) }));
    },
    run: (statement, place) => read(connection, statement, place),
    runGrouped: (statement, place, asCells) => readGrouped(connection, statement, place, asCells),
    async close() {
      connection.duckdb.closeSync();
      instance.closeSync();
    },
  };
}

/** A text that stands in one of many rows is as quickly read as its number in a list, and so are all of few rows. */
const MOST_TEXTS = 10_000;

/**
 * Texts that stand in many rows come as numbers of a list, which is read once: making a text of the program's costs more than counting it.
 *
 *   the statement -> a table in memory -> of each column with few different texts a list of these, as cells -> rows of numbers -> rows of cells
 */
async function readGrouped(connection: Connection, statement: Sql, place: string, asCells: AsCells): Promise<(readonly Cell[])[]> {
  const types = await tried(connection, place, async () => {
    const prepared = await connection.duckdb.prepare(statement.text);
    return Array.from({ length: prepared.columnCount }, (_, i) => String(prepared.columnType(i)));
  });
  const all = types.map((_, i) => at('c', i));
  await tried(connection, place, () =>
    connection.duckdb.run(sql`CREATE OR REPLACE TEMP TABLE grouped (${joined(all, ', ')}) AS ${statement}`.text),
  );
  const sizes = all.map((name, i) => (types[i] === 'VARCHAR' ? sql`approx_count_distinct(${name})::DOUBLE` : sql`0::DOUBLE`));
  const [[rows] = [0], ...different] = await read(connection, sql`SELECT COUNT(*)::DOUBLE, ${joined(sizes, ', ')} FROM grouped`, place);
  const isListed = (i: number): boolean => types[i] === 'VARCHAR' && Number(rows) > MOST_TEXTS && Number(different[i]?.[0]) <= MOST_TEXTS;
  const lists = new Map<number, readonly Cell[]>();
  for (const [i, name] of all.entries()) if (isListed(i)) lists.set(i, asCells(await listTexts(connection, name, place), i));
  const outputs = all.map((name, i) =>
    lists.has(i) ? sql`COALESCE(enum_code(CAST(${name} AS ${listOf(name)}))::INTEGER, ${BLANK})` : name,
  );
  const result = await read(connection, sql`SELECT ${joined(outputs, ', ')} FROM grouped`, place);
  await connection.duckdb.run('DROP TABLE grouped');
  for (const i of lists.keys()) await connection.duckdb.run(sql`DROP TYPE ${listOf(all[i]!)}`.text);
  return result.map((column, i) => {
    const list = lists.get(i);
    return list === undefined ? asCells(column, i) : column.map(number => list[Number(number)] ?? null);
  });
}

/** The number of what stands in no list. */
const BLANK = sql`-1`;

/** Makes a list of the different texts of a column, and reads it. */
async function listTexts(connection: Connection, name: Sql, place: string): Promise<Cell[]> {
  const list = sql`SELECT DISTINCT ${name} FROM grouped WHERE ${name} IS NOT NULL`;
  await tried(connection, place, () => connection.duckdb.run(sql`CREATE TYPE ${listOf(name)} AS ENUM (${list})`.text));
  const [texts = []] = await read(connection, sql`SELECT CAST(unnest(enum_range(CAST(NULL AS ${listOf(name)}))) AS VARCHAR)`, place);
  return texts;
}

const listOf = (name: Sql): Sql => sql`list_${name}`;

async function tried<T>({ duckdb, seconds }: Connection, place: string, work: () => Promise<T>): Promise<T> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    duckdb.interrupt();
  }, seconds * 1000);
  try {
    return await work();
  } catch (error) {
    throw isLate ? new UserError('timed-out', { place, most: String(seconds) }) : troubleOf(error, place);
  } finally {
    clearTimeout(timer);
  }
}

async function read(connection: Connection, { text }: Sql, place: string): Promise<Cell[][]> {
  return await tried(connection, place, async () => {
    const result = await connection.duckdb.stream(text);
    const columns: Cell[][] = Array.from({ length: result.columnCount }, () => []);
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      for (const [i, cells] of columns.entries()) chunk.visitColumnValues(i, value => void cells.push(value as Cell));
    }
    return columns;
  });
}

const NUMBER = /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|UHUGEINT|FLOAT|DOUBLE|DECIMAL\(.*\))$/;

function kindOf(type: string): Kind {
  if (type === 'VARCHAR') return 'text';
  if (NUMBER.test(type)) return 'number';
  if (type === 'DATE') return 'date';
  return type.startsWith('TIMESTAMP') ? 'moment' : 'other';
}

function troubleOf(error: unknown, place: string): UserError {
  const said = saidBy(error);
  if (/no files found|does not exist|no such file/i.test(said)) return new UserError('no-table', { place });
  if (/permission denied|access denied/i.test(said)) return new UserError('no-right', { place });
  if (/interrupt/i.test(said)) return new UserError('interrupted', { place });
  if (/conversion|cast|type mismatch/i.test(said)) return new UserError('wrong-type', { place, said });
  return new UserError('warehouse-failed', { place, said });
}
