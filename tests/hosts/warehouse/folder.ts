import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Grid } from '../../../src/core/cell/cell';
import { csvCells, csvHead } from '../../../src/hosts/local/read/csv-head';
import { openWorkbook } from '../../../src/hosts/local/read/open';
import type { LocalWorkbook } from '../../../src/hosts/local/workbook';
import type { Means, Outside } from '../../../src/hosts/warehouse/count';
import { countOutside, MOST_COUNTED } from '../../../src/hosts/warehouse/count';
import type { CountedTable } from '../../../src/hosts/warehouse/counted-table';
import { withTables } from '../../../src/hosts/warehouse/counted-table';
import type { Engine } from '../../../src/hosts/warehouse/engine';
import { openDuckdb } from '../../../src/hosts/warehouse/engines/duckdb';

/** Writes tabs as .csv files into a folder that is gone after `use`. */
export async function inFolder<T>(tabs: Record<string, Grid>, use: (folder: string, workbook: LocalWorkbook) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
  try {
    for (const [tab, grid] of Object.entries(tabs)) writeFileSync(join(folder, `${tab}.csv`), `${Papa.unparse(grid, { newline: '\n' })}\n`);
    return await use(folder, openWorkbook(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Counts what lies outside a workbook, by DuckDB unless another engine is given. */
export const count = (
  workbook: LocalWorkbook,
  folder: string,
  outside: readonly Outside[],
  open: () => Promise<Engine> = () => openDuckdb(),
): Promise<CountedTable[]> => countOutside(workbook, outside, { ...meansIn(folder), open });

/** How evidence of a folder is counted. */
export const meansIn = (folder: string): Means => ({
  open: () => openDuckdb(),
  folder,
  csv: { head: csvHead, cells: csvCells },
  salt: 'salt',
  most: MOST_COUNTED,
});

/** An engine that many workbooks share: whoever is done with it leaves it open. */
export const shared = (engine: Engine): (() => Promise<Engine>) => {
  return () => Promise.resolve({ ...engine, close: () => Promise.resolve() });
};

/** The workbook with these tabs counted out of their files. */
export async function counted(
  workbook: LocalWorkbook,
  folder: string,
  tabs: readonly string[],
  open: () => Promise<Engine> = () => openDuckdb(),
): Promise<LocalWorkbook> {
  const outside = tabs.map((tab): Outside => ({ tab, address: { engine: 'csv', what: `${tab}.csv` } }));
  return withTables(workbook, await count(workbook, folder, outside, open));
}
