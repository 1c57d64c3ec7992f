import fc from 'fast-check';
import type { Grid } from '../../../src/core/cell/cell';
import { openWorkbook } from '../../../src/hosts/local/read/open';
import type { LocalWorkbook } from '../../../src/hosts/local/workbook';
import type { Outside } from '../../../src/hosts/warehouse/count';
import { withTables } from '../../../src/hosts/warehouse/counted-table';
import { openPostgres } from '../../../src/hosts/warehouse/engines/postgres';
import { memoryWorkbook } from '../../memory';
import { asTables, load } from './as-table';
import { acceptanceCases } from './cases';
import { figuresOf } from './figures';
import { count } from './folder';
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

    test('in random workbooks', async () => {
      await fc.assert(
        fc.asyncProperty(workbooks, tabs => isSame(server, tabs)),
        { seed: 5, numRuns: 100 },
      );
    }, 300_000);
  });
