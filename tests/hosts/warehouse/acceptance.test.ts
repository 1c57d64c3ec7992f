import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { csvCells, csvHead } from '../../../src/hosts/local/read/csv-head';
import { openWorkbook } from '../../../src/hosts/local/read/open';
import type { LocalWorkbook } from '../../../src/hosts/local/workbook';
import { countOutside, MOST_COUNTED, streamsOver } from '../../../src/hosts/warehouse/count';
import { withTables } from '../../../src/hosts/warehouse/counted-table';
import { openDuckdb } from '../../../src/hosts/warehouse/engines/duckdb';
import { figuresOf } from './figures';

/** The acceptance cases that are folders of .csv files, read where they lie. */
const cases = resolve('../shared/acceptance/cases');

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? [join(path, entry.name), ...folders(join(path, entry.name))] : [],
  );
const all = existsSync(cases) ? folders(cases).filter(folder => existsSync(join(folder, 'Promises.csv'))) : [];

/** The evidence of a folder, counted by DuckDB out of its files. */
async function counted(workbook: LocalWorkbook, folder: string): Promise<LocalWorkbook> {
  const streams = streamsOver(workbook, []);
  const outside = workbook.files.flatMap(({ path }) => {
    const tab = basename(path, extname(path)).normalize();
    const isRead = streams.has(tab) && csvHead(path) !== null;
    return isRead ? [{ tab, address: { engine: 'duckdb' as const, what: resolve(path) } }] : [];
  });
  const csv = { head: csvHead, cells: csvCells };
  return withTables(workbook, await countOutside(workbook, outside, { open: openDuckdb, folder, csv, salt: 's', most: MOST_COUNTED }));
}

test.each(all.map(folder => [`${basename(dirname(folder))}/${basename(folder)}`, folder]))(
  '%s: DuckDB counts what the rows say',
  async (_, folder) => {
    const workbook = openWorkbook(folder);
    expect(figuresOf(await counted(workbook, folder))).toEqual(figuresOf(workbook));
  },
);
