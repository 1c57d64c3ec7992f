import { basename, extname, isAbsolute, join } from 'node:path';
import { databaseOf } from '../../app/check/address';
import type { Cell, Grid } from '../../core/cell/cell';
import { columnLetters } from '../../core/cell/reference';
import { UserError } from '../../core/table/user-error';
import type { TableColumn } from './dialect';
import { duckdb } from './dialects/duckdb';
import type { Engine } from './engine';
import type { Sql } from './quote';
import { identifier, joined, literal, sql, whole } from './quote';

/** What the command line knows of .csv files: their first rows and delimiter, and what a text in one means as a cell. */
export interface CsvReader {
  /** null where a file is to be read whole, for its encoding or its form is none that an engine reads alike. */
  head(path: string): { grid: Grid; delimiter: string } | null;
  /** Columns of texts as columns of cells. */
  cells(column: readonly Cell[]): Cell[];
}

/** Files as a table: what is read, the rows above its data, its columns, and how its texts become cells. */
export interface FileTable {
  from: Sql;
  head: Grid;
  columns: TableColumn[];
  cells: (column: readonly Cell[]) => readonly Cell[];
}

const dialect = duckdb;

/**
 * Opens files such as `reviews/*.parquet`, or a table of `shop.duckdb#reviews`, from the folder of the workbook. `headerRow` finds the last row above the data.
 * Throws UserError `no-table`, `which-table`, `not-countable`, `wrong-type`.
 */
export async function openFiles(
  engine: Engine,
  what: string,
  folder: string,
  csv: CsvReader,
  firstRowOf: (head: Grid) => number,
): Promise<FileTable> {
  const database = databaseOf(what);
  if (database !== null) return await openDatabase(engine, { ...database, what, folder });
  const pattern = isAbsolute(what) ? what : join(folder, what);
  const files = literal(pattern, { quoting: 'double' });
  const [found = []] = await engine.run(sql`SELECT file FROM glob(${files}) ORDER BY file LIMIT 1`, what);
  const first = found[0];
  if (typeof first !== 'string') throw new UserError('no-table', { place: what });
  switch (extname(first).toLowerCase()) {
    case '.csv':
    case '.tsv':
    case '.txt':
      return openCsv(first, files, what, csv, firstRowOf);
    case '.parquet':
      return await described(engine, sql`read_parquet(${files}, union_by_name = true)`, what);
    case '.ndjson':
    case '.jsonl':
    case '.json':
      return await described(engine, sql`read_json_auto(${files}, union_by_name = true)`, what);
    default:
      throw new UserError('not-countable', { file: basename(first) });
  }
}

/** Most tables that are named where none was. */
const MOST_NAMED = 10;

/** A table of a database file, which is only read; where it has but one, that one. */
async function openDatabase(
  engine: Engine,
  { file, table, what, folder }: { file: string; table: string | null; what: string; folder: string },
): Promise<FileTable> {
  const path = isAbsolute(file) ? file : join(folder, file);
  const name = identifier(path, dialect);
  await engine.run(sql`ATTACH IF NOT EXISTS ${literal(path, dialect)} AS ${name} (READ_ONLY)`, what);
  const own = sql`database_name = ${literal(path, dialect)} AND NOT internal`;
  const named = sql`SELECT CASE WHEN schema_name = 'main' THEN '' ELSE schema_name || '.' END || table_name AS name FROM duckdb_tables() WHERE ${own}`;
  const views = sql`SELECT CASE WHEN schema_name = 'main' THEN '' ELSE schema_name || '.' END || view_name AS name FROM duckdb_views() WHERE ${own}`;
  const [tables = []] = await engine.run(sql`SELECT name FROM (${named} UNION ALL ${views}) AS all_tables ORDER BY name`, what);
  if (tables.length === 0) throw new UserError('empty-table', { file: what });
  const [only, second] = table === null ? tables : [table];
  if (second !== undefined) throw new UserError('which-table', { place: what, tables: tables.slice(0, MOST_NAMED).join('\n') });
  return await described(engine, sql`${name}.${tableNamed(String(only), dialect)}`, what);
}

async function described(engine: Engine, from: Sql, place: string): Promise<FileTable> {
  const columns = await engine.describe(from, place);
  return { from, columns, head: [columns.map(({ name }) => name)], cells: column => column };
}

/** A .csv file is read as texts, so that what they mean is decided where it always is. */
function openCsv(first: string, files: Sql, what: string, csv: CsvReader, firstRowOf: (head: Grid) => number): FileTable {
  const found = csv.head(first);
  if (found === null) throw new UserError('wrong-type', { place: what, reason: 'encoding' });
  const { grid, delimiter } = found;
  const firstRow = firstRowOf(grid);
  const head = grid.slice(0, firstRow);
  const columns = Array.from(
    { length: Math.max(1, ...grid.map(row => row.length)) },
    (_, i): TableColumn => ({ name: `f${columnLetters(i)}`, kind: 'text' }),
  );
  const options = sql`header = false, skip = ${whole(firstRow)}, all_varchar = true, auto_detect = false, quote = '"', escape = '"', null_padding = true, strict_mode = true, max_line_size = 20000000`;
  const types = sql`columns = {${joined(
    columns.map(({ name }) => sql`${literal(name, dialect)}: 'VARCHAR'`),
    ', ',
  )}}`;
  return {
    from: sql`read_csv(${files}, delim = ${literal(delimiter, dialect)}, ${options}, ${types})`,
    head,
    columns,
    cells: column => csv.cells(column),
  };
}

/** A table of a database, from its schema on. */
export const tableNamed = (what: string, quoting: Engine['dialect']): Sql => identifierPath(what.split('.'), quoting);

const identifierPath = (parts: readonly string[], quoting: Engine['dialect']): Sql => {
  const names = parts.map(part => identifier(part.trim().replace(/^["`]|["`]$/g, ''), quoting));
  return names.slice(1).reduce((path, name) => sql`${path}.${name}`, names[0]!);
};
