import { createRequire } from 'node:module';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Cell } from '../../../core/cell/cell';
import { UserError } from '../../../core/table/user-error';
import type { Kind } from '../dialect';
import { duckdb as dialect } from '../dialects/duckdb';
import type { Engine } from '../engine';
import { driver, saidBy } from '../engine';
import type { Sql } from '../quote';
import { sql } from '../quote';

const PACKAGE = '@duckdb/node-api';

/** Files are read where they are, and nothing is fetched: extensions that are not within the program stay out. */
const settings = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  preserve_insertion_order: 'false',
};

/** DuckDB, within this process. Throws UserError `no-driver`. */
export async function openDuckdb(): Promise<Engine> {
  // Its hundred files are read sooner so than by `import`, which looks through each of them for names first.
  const load = createRequire(import.meta.url);
  const { DuckDBInstance } = await driver(PACKAGE, async () => load(PACKAGE) as typeof import('@duckdb/node-api'));
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  return {
    dialect,
    async describe(from, place) {
      const rows = await read(connection, sql`DESCRIBE SELECT * FROM ${from}`, place);
      return rows[0]!.map((name, i) => ({ name: String(name), kind: kindOf(String(rows[1]![i])) }));
    },
    run: (statement, place) => read(connection, statement, place),
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function read(connection: DuckDBConnection, { text }: Sql, place: string): Promise<Cell[][]> {
  try {
    const result = await connection.stream(text);
    const columns: Cell[][] = Array.from({ length: result.columnCount }, () => []);
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      for (const [at, cells] of columns.entries()) for (const value of chunk.getColumnValues(at)) cells.push(value as Cell);
    }
    return columns;
  } catch (error) {
    throw troubleOf(error, place);
  }
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
