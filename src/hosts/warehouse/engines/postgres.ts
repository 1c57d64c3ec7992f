import type { Client } from 'pg';
import type { Cell } from '../../../core/cell/cell';
import { UserError } from '../../../core/table/user-error';
import type { Kind } from '../dialect';
import { postgres as dialect } from '../dialects/postgres';
import type { Engine } from '../engine';
import { driver, saidBy } from '../engine';
import type { Sql } from '../quote';
import { sql } from '../quote';

/** Where the server is, null where the variables PGHOST, PGUSER ... say; and how long a statement may take. */
export interface PostgresAccess {
  url: string | null;
  seconds: number;
}

const CONNECTING = 15_000;

/** PostgreSQL, in one transaction that can only read. Throws UserError `no-driver`, `no-right`, `warehouse-failed`. */
export async function openPostgres({ url, seconds }: PostgresAccess): Promise<Engine> {
  const pg = await driver('pg', () => import('pg'));
  const client = new pg.default.Client({
    ...(url === null ? {} : { connectionString: url }),
    application_name: 'promise-audit',
    statement_timeout: seconds * 1000,
    connectionTimeoutMillis: CONNECTING,
  });
  client.on('error', () => undefined);
  const ask = (statement: Sql, place: string): Promise<Answer> => read(client, statement, place, seconds);
  try {
    await client.connect();
  } catch (error) {
    throw new UserError('no-connection', { program: 'PostgreSQL', said: saidBy(error) });
  }
  // Days are told as they are read, and a backslash in a text is one, whatever the server's own settings.
  for (const setting of [sql`BEGIN READ ONLY`, sql`SET LOCAL datestyle TO 'ISO, YMD'`, sql`SET LOCAL standard_conforming_strings TO on`])
    await ask(setting, 'PostgreSQL');
  const run = async (statement: Sql, place: string): Promise<Cell[][]> => {
    const { fields, rows } = await ask(statement, place);
    return fields.map((_, at) => rows.map(row => row[at] ?? null));
  };
  return {
    dialect,
    async describe(from, place) {
      const { fields } = await ask(sql`SELECT * FROM ${from} LIMIT 0`, place);
      return fields.map(({ name, dataTypeID }) => ({ name, kind: kinds[dataTypeID] ?? 'other' }));
    },
    run,
    runGrouped: async (statement, place, asCells) => (await run(statement, place)).map(asCells),
    close: () => client.end(),
  };
}

interface Answer {
  fields: { name: string; dataTypeID: number }[];
  rows: Cell[][];
}

async function read(client: Client, { text }: Sql, place: string, seconds: number): Promise<Answer> {
  try {
    return await client.query<Cell[]>({ text, rowMode: 'array' });
  } catch (error) {
    throw troubleOf(error, place, seconds);
  }
}

/** Kinds of its types by their numbers, which never change. */
const kinds: Record<number, Kind> = {
  19: 'text',
  25: 'text',
  1042: 'text',
  1043: 'text',
  20: 'number',
  21: 'number',
  23: 'number',
  700: 'number',
  701: 'number',
  1700: 'number',
  1082: 'date',
  1114: 'moment',
  1184: 'moment',
};

/** Codes: PostgreSQL's manual, appendix A. */
function troubleOf(error: unknown, place: string, seconds: number): UserError {
  const { code = '' } = error as { code?: string };
  const said = saidBy(error);
  if (code === '42P01' || code === '3F000' || code === '3D000') return new UserError('no-table', { place });
  if (code === '42501' || code.startsWith('28')) return new UserError('no-right', { place });
  if (code === '57014')
    return /timeout/.test(said) ? new UserError('timed-out', { place, most: String(seconds) }) : new UserError('interrupted', { place });
  if (code.startsWith('22') || code === '42804' || code === '42883') return new UserError('wrong-type', { place, said });
  return new UserError('warehouse-failed', { place, said });
}
