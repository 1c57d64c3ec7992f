import { basename, extname, resolve } from 'node:path';
import { csvCells, csvHead } from '../../../src/hosts/local/read/csv-head';
import { openWorkbook } from '../../../src/hosts/local/read/open';
import type { LocalWorkbook } from '../../../src/hosts/local/workbook';
import { countOutside, MOST_COUNTED, streamsOver } from '../../../src/hosts/warehouse/count';
import { withTables } from '../../../src/hosts/warehouse/counted-table';
import { openDuckdb } from '../../../src/hosts/warehouse/engines/duckdb';
import { acceptanceCases } from './cases';
import { figuresOf } from './figures';

/** The evidence of a folder, counted by DuckDB out of its files. */
async function counted(workbook: LocalWorkbook, folder: string): Promise<LocalWorkbook> {
  const streams = streamsOver(workbook, []);
  const outside = workbook.files.flatMap(({ path }) => {
    const tab = basename(path, extname(path)).normalize();
    const isRead = streams.has(tab) && csvHead(path) !== null;
    return isRead ? [{ tab, address: { engine: 'duckdb' as const, what: resolve(path) } }] : [];
  });
  const csv = { head: csvHead, cells: csvCells };
  return withTables(
    workbook,
    await countOutside(workbook, outside, { open: () => openDuckdb(), folder, csv, salt: 's', most: MOST_COUNTED }),
  );
}

test('in each acceptance case DuckDB counts what the rows say', async () => {
  const wrong: string[] = [];
  for (const [name, folder] of acceptanceCases()) {
    const workbook = openWorkbook(folder);
    const [found, wanted] = [figuresOf(await counted(workbook, folder)), figuresOf(workbook)];
    if (JSON.stringify(found) !== JSON.stringify(wanted)) wrong.push(name);
  }
  expect(wrong).toEqual([]);
}, 300_000);
