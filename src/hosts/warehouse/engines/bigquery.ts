import type { Cell } from '../../../core/cell/cell';
import { UserError } from '../../../core/table/user-error';
import type { Kind } from '../dialect';
import { bigquery as dialect } from '../dialects/bigquery';
import type { Engine } from '../engine';
import { driver, saidBy } from '../engine';

/** What a query may read and how long it may take; told of each query before it runs: what it will read. */
export interface BigqueryLimits {
  mostBytes: number;
  seconds: number;
  announce(place: string, bytes: number, price: number): void;
}

/** As much of Google's client as is used, with the user's own credentials, which `getClient` finds. */
export interface BigqueryClient {
  authClient: { getClient(): Promise<unknown> };
  dataset(
    name: string,
    options: { projectId?: string },
  ): { table(name: string): { getMetadata(): Promise<[TableMetadata, ...unknown[]]> } };
  createQueryJob(options: Record<string, unknown>): Promise<[QueryJob, ...unknown[]]>;
}

interface TableMetadata {
  schema?: { fields?: { name?: string; type?: string }[] };
}

interface QueryJob {
  metadata: { statistics?: { totalBytesProcessed?: string | number } };
  getQueryResults(): Promise<[Record<string, unknown>[], ...unknown[]]>;
}

/** List price of a tebibyte that a query on demand reads, in dollars; what a contract says goes before it. */
const PRICE_A_TEBIBYTE = 6.25;
const TEBIBYTE = 2 ** 40;

async function googleClient(): Promise<BigqueryClient> {
  const { BigQuery } = await driver('@google-cloud/bigquery', () => import('@google-cloud/bigquery'));
  return new BigQuery() as unknown as BigqueryClient;
}

/** Without credentials the client would ask all the same, again and again for a quarter of a minute. */
async function logIn({ authClient }: BigqueryClient): Promise<void> {
  try {
    await authClient.getClient();
  } catch {
    throw new UserError('no-login', { program: 'BigQuery' });
  }
}

/** BigQuery. Each query is run dry first, and not at all if it would read more than it may. Throws UserError `no-driver`, `no-login`. */
export async function openBigquery(limits: BigqueryLimits, client?: BigqueryClient): Promise<Engine> {
  const bigquery = client ?? (await googleClient());
  await logIn(bigquery);
  const run: Engine['run'] = ({ text }, place) =>
    guarded(place, limits, async () => {
      const [dry] = await bigquery.createQueryJob({ query: text, useLegacySql: false, dryRun: true });
      const bytes = Number(dry.metadata.statistics?.totalBytesProcessed ?? 0);
      limits.announce(place, bytes, (bytes / TEBIBYTE) * PRICE_A_TEBIBYTE);
      if (bytes > limits.mostBytes) throw new UserError('too-many-bytes', { place, found: sizeOf(bytes), most: sizeOf(limits.mostBytes) });
      const [job] = await bigquery.createQueryJob({
        query: text,
        useLegacySql: false,
        maximumBytesBilled: String(Math.max(limits.mostBytes, LEAST_BILLED)),
        jobTimeoutMs: limits.seconds * 1000,
      });
      const [rows] = await job.getQueryResults();
      const names = Object.keys(rows[0] ?? {});
      return names.map(name => rows.map(row => (row[name] ?? null) as Cell));
    });
  return {
    dialect,
    describe: (_from, place) =>
      guarded(place, limits, async () => {
        const [project, dataset, table] = partsOf(place);
        const [{ schema }] = await bigquery
          .dataset(dataset, project === undefined ? {} : { projectId: project })
          .table(table)
          .getMetadata();
        return (schema?.fields ?? []).map(({ name = '', type = '' }) => ({ name, kind: kinds[type] ?? 'other' }));
      }),
    run,
    runGrouped: async (statement, place, asCells) => (await run(statement, place)).map(asCells),
    close: () => Promise.resolve(),
  };
}

/** No query is billed less than 10 MB a table. */
const LEAST_BILLED = 10 * 2 ** 20;

/** @example sizeOf(4.2e10) //=> '42 GB' */
export function sizeOf(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB', 'PB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${Number((bytes / 1000 ** step).toPrecision(2))} ${units[step]}`;
}

/** `project.dataset.table`, or without its project. A project may have a point of its own (`example.com:shop`). */
function partsOf(place: string): [string | undefined, string, string] {
  const parts = place.replace(/`/g, '').split('.');
  const [table, dataset] = [parts.pop()!, parts.pop()];
  if (dataset === undefined) throw new UserError('no-table', { place });
  return [parts.length === 0 ? undefined : parts.join('.'), dataset, table];
}

const kinds: Record<string, Kind> = {
  STRING: 'text',
  INTEGER: 'number',
  INT64: 'number',
  FLOAT: 'number',
  FLOAT64: 'number',
  NUMERIC: 'number',
  BIGNUMERIC: 'number',
  DATE: 'date',
  DATETIME: 'moment',
  TIMESTAMP: 'moment',
};

async function guarded<T>(place: string, { seconds }: BigqueryLimits, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as { code?: number };
    const said = saidBy(error);
    if (code === 404 || /not found/i.test(said)) throw new UserError('no-table', { place });
    if (code === 403 || code === 401 || /credential|permission|access denied/i.test(said)) throw new UserError('no-right', { place });
    if (/timed? ?out|timeout/i.test(said)) throw new UserError('timed-out', { place, most: String(seconds) });
    if (/cancel/i.test(said)) throw new UserError('interrupted', { place });
    throw new UserError(code === 400 ? 'wrong-type' : 'warehouse-failed', { place, said });
  }
}
