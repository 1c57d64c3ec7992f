import type { BigqueryClient } from '../../../src/hosts/warehouse/engines/bigquery';
import { openBigquery } from '../../../src/hosts/warehouse/engines/bigquery';
import { sql } from '../../../src/hosts/warehouse/quote';

/** A client that knows one table and answers one query. */
function standIn(bytes: number, rows: Record<string, unknown>[], asked: Record<string, unknown>[] = []): BigqueryClient {
  return {
    authClient: { getClient: () => Promise.resolve({}) },
    dataset: dataset => ({
      table: table => ({
        getMetadata: () =>
          table === 'reviews'
            ? Promise.resolve([
                {
                  schema: {
                    fields: [
                      { name: 'Stars', type: 'INTEGER' },
                      { name: 'At', type: 'TIMESTAMP' },
                    ],
                  },
                },
              ])
            : Promise.reject(Object.assign(new Error(`Not found: Table ${dataset}.${table}`), { code: 404 })),
      }),
    }),
    createQueryJob(options) {
      asked.push(options);
      return Promise.resolve([
        { metadata: { statistics: { totalBytesProcessed: String(bytes) } }, getQueryResults: () => Promise.resolve([rows]) },
      ]);
    },
  };
}
const limits = { mostBytes: 10e9, seconds: 60, announce: () => undefined };
const statement = sql`SELECT 1 AS a, 'x' AS b`;

test('a query is run dry first, its price is told, and it may read no more than it said it would', async () => {
  const asked: Record<string, unknown>[] = [];
  const told: unknown[] = [];
  const engine = await openBigquery(
    { ...limits, announce: (...all) => void told.push(all) },
    standIn(2 ** 40 / 1000, [{ a: 1, b: 'x' }], asked),
  );
  expect(await engine.run(statement, 'shop.voice.reviews')).toEqual([[1], ['x']]);
  expect(asked.map(({ dryRun }) => dryRun === true)).toEqual([true, false]);
  expect(asked[1]).toMatchObject({ maximumBytesBilled: '10000000000', jobTimeoutMs: 60_000 });
  expect(told).toEqual([['shop.voice.reviews', 2 ** 40 / 1000, 0.00625]]);
});

test('a query that would read too much is not run', async () => {
  const asked: Record<string, unknown>[] = [];
  const engine = await openBigquery(limits, standIn(42e9, [], asked));
  await expect(engine.run(statement, 'shop.voice.reviews')).rejects.toMatchObject({
    code: 'too-many-bytes',
    details: { found: '42 GB', most: '10 GB' },
  });
  expect(asked).toHaveLength(1);
});

test('columns and their kinds come from the table itself; one that is not there is said', async () => {
  const engine = await openBigquery(limits, standIn(0, []));
  const kinds = await engine.describe(sql`nothing`, 'shop.voice.reviews');
  expect(kinds).toEqual([
    { name: 'Stars', kind: 'number' },
    { name: 'At', kind: 'moment' },
  ]);
  await expect(engine.describe(sql`nothing`, 'shop.voice.revews')).rejects.toMatchObject({ code: 'no-table' });
});

test('where nobody is logged in, nothing is asked and the way to log in is said', async () => {
  const asked: Record<string, unknown>[] = [];
  const client = standIn(0, [], asked);
  client.authClient.getClient = () => Promise.reject(new Error('Could not load the default credentials.'));
  await expect(openBigquery(limits, client)).rejects.toMatchObject({ code: 'no-login', details: { program: 'BigQuery' } });
  expect(asked).toEqual([]);
});
