import fc from 'fast-check';
import type { Grid } from '../../../src/core/cell/cell';
import { openWorkbook } from '../../../src/hosts/local/read/open';
import type { LocalWorkbook } from '../../../src/hosts/local/workbook';
import type { Outside } from '../../../src/hosts/warehouse/count';
import { withTable } from '../../../src/hosts/warehouse/count';
import { withTables } from '../../../src/hosts/warehouse/counted-table';
import { openPostgres } from '../../../src/hosts/warehouse/engines/postgres';
import { sampleTable } from '../../../src/hosts/warehouse/sample';
import { memoryWorkbook } from '../../memory';
import { asTables, load } from './as-table';
import { acceptanceCases } from './cases';
import { figuresOf } from './figures';
import { count, meansIn } from './folder';
import { workbooks } from './random';
import type { Server } from './server';
import { isInstalled, startServer } from './server';

if (!isInstalled) process.stderr.write('PostgreSQL is not installed, so nothing is counted by it here: apt-get install postgresql\n');

const tabsIn = (workbook: LocalWorkbook): Record<string, Grid> =>
  Object.fromEntries(workbook.tabs().map(({ name, rows }) => [name, workbook.head(name, rows)]));

async function isSame(server: Server, given: Record<string, Grid>): Promise<void> {
  const { tables, tabs } = asTables(given);
  const outside: Outside[] = [];
  for (const [i, table] of tables.entries()) {
    await load(server.client, `evidence ${i}`, table);
    outside.push({ tab: table.tab, address: { engine: 'postgres', what: `public.evidence ${i}` } });
  }
  const workbook = memoryWorkbook(tabs) as unknown as LocalWorkbook;
  const counted = await count(workbook, '.', outside, () => openPostgres({ url: server.url, seconds: 60 }));
  expect(figuresOf(withTables(workbook, counted))).toEqual(figuresOf(workbook));
}

if (!isInstalled) test('without PostgreSQL nothing is counted by it', () => expect(isInstalled).toBe(false));
else
  describe('PostgreSQL counts what the rows say', () => {
    let server: Server;
    beforeAll(async () => {
      server = await startServer();
    }, 60_000);
    afterAll(() => server.stop());

    test('in each acceptance case', async () => {
      const wrong: string[] = [];
      for (const [name, folder] of acceptanceCases())
        await isSame(server, tabsIn(openWorkbook(folder))).catch((error: unknown) => void wrong.push(`${name}: ${String(error)}`));
      expect(wrong).toEqual([]);
    }, 300_000);

    test('in a sample, beside which each rare answer stands in a row of its own', async () => {
      await server.client.query(
        `CREATE TABLE stays AS SELECT date '2026-03-01' + r % 9 AS day, CASE WHEN r = 7 THEN 99 ELSE 1 + r % 5 END AS score, r % 2 = 0 AS ok, 'x' || r AS id FROM generate_series(1, 9000) AS t(r)`,
      );
      const outside: Outside = { tab: 'postgres:stays', address: { engine: 'postgres', what: 'public.stays' } };
      const means = { ...meansIn('.'), open: () => openPostgres({ url: server.url, seconds: 60 }) };
      const sample = await withTable(outside, means, () => 1, sampleTable);
      expect([sample.rows, sample.drawn, sample.countsOf(3)]).toEqual([9000, 2000, null]);
      expect(sample.countsOf(1)).toEqual(new Map([1, 2, 3, 4, 5, 99].map(score => [score, score === 99 ? 1 : score === 3 ? 1799 : 1800])));
      expect(sample.countsOf(2)).toEqual(new Map(['false', 'true'].map(ok => [ok, 4500])));
      expect(sample.table.columns.get(1)).toContain(99);
      expect(sample.table.columns.get(0)![0]).toMatch(/^2026-03-0\d$/);
    });

    test('in random workbooks', async () => {
      await fc.assert(
        fc.asyncProperty(workbooks, tabs => isSame(server, tabs)),
        { seed: 5, numRuns: 100 },
      );
    }, 300_000);
  });
