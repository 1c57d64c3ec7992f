// a workbook -> what of its evidence lies elsewhere -> counted there -> the workbook with tabs of counted rows beside its own
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename, dirname, extname, resolve } from 'node:path';
import type { Address } from '../../../app/check/address';
import { UserError } from '../../../core/table/user-error';
import type { Means, Outside } from '../../warehouse/count';
import { addressesToCount, countOutside, MOST_COUNTED, streamsOver } from '../../warehouse/count';
import type { CountedTable } from '../../warehouse/counted-table';
import { withTables } from '../../warehouse/counted-table';
import type { Engine } from '../../warehouse/engine';
import { openBigquery, sizeOf } from '../../warehouse/engines/bigquery';
import { openDuckdb } from '../../warehouse/engines/duckdb';
import { openPostgres } from '../../warehouse/engines/postgres';
import { kindAt } from '../files/identity';
import { csvCells, csvHead } from '../read/csv-head';
import { hasLines, MANY_ROWS } from '../read/large';
import type { IsLeft } from '../read/open';
import type { Words } from '../words';
import type { LocalWorkbook } from '../workbook';
import type { HowToRead } from './how-to-read';

/** A workbook that is open, whatever else goes with it. */
interface Holder {
  workbook: LocalWorkbook;
}

/** What was opened, the workbook as the audit is to read it, and what was counted elsewhere. */
export interface Counted<T> {
  opened: T;
  seen: LocalWorkbook;
  tables: readonly CountedTable[];
}

/**
 * Opens a workbook with `open` and counts what of its evidence lies elsewhere. A large file that the engine cannot read is read like any other file.
 * Throws what engines throw.
 */
export async function openCounted<T extends Holder>(
  path: string,
  reading: HowToRead,
  words: Words,
  open: (isLeft: IsLeft) => T,
): Promise<Counted<T>> {
  const opened = open(leftBy(reading));
  const { workbook } = opened;
  try {
    const tables = await count(workbook, path, reading, words);
    return { opened, seen: tables.length === 0 ? workbook : withTables(workbook, tables), tables };
  } catch (error) {
    const place = error instanceof UserError ? error.details.place : undefined;
    const isOwn = workbook.outside.some(({ tab, path: file }) => /\.csv$/i.test(file) && (place === tab || place === fileAt(file).what));
    if (reading.engine !== null || !isOwn) throw error;
    return await openCounted(path, { ...reading, engine: 'js' }, words, open);
  }
}

/** Which files of a folder are left where they are: large ones, where there is who counts them, and those that only an engine reads. */
function leftBy({ engine, isCopied }: HowToRead): IsLeft {
  if (engine === 'js' || isCopied) return file => !/\.csv$/i.test(file);
  return file => !/\.csv$/i.test(file) || (hasLines(file, MANY_ROWS) && (engine === 'duckdb' || isInstalled('@duckdb/node-api')));
}

function isInstalled(name: string): boolean {
  try {
    return createRequire(import.meta.url).resolve(name) !== '';
  } catch {
    return false;
  }
}

async function count(workbook: LocalWorkbook, path: string, reading: HowToRead, words: Words): Promise<CountedTable[]> {
  const own = workbook.outside.map(({ tab, path: file }): Outside => ({ tab, address: fileAt(file) }));
  const small = reading.engine === 'duckdb' && kindAt(path) === 'folder' ? smallFiles(workbook) : [];
  const outside = [...addressesToCount(workbook), ...own, ...small];
  if (outside.length === 0) return [];
  return await countOutside(workbook, outside, meansOf(path, reading, words));
}

/** How engines count for a workbook. */
export const meansOf = (path: string, reading: HowToRead, words: Words): Means => ({
  open: engine => openEngine(engine, reading, words),
  folder: folderOf(path),
  csv: { head: csvHead, cells: csvCells },
  salt: randomBytes(12).toString('hex'),
  most: MOST_COUNTED,
});

/** The folder that addresses of a workbook are told from. */
export const folderOf = (path: string): string => (kindAt(path) === 'folder' ? path : dirname(path));

/** Files of evidence that were read, but are to be counted all the same. */
function smallFiles(workbook: LocalWorkbook): Outside[] {
  const tabs = streamsOver(workbook, []);
  return workbook.files.flatMap(({ path }) => {
    const tab = basename(path, extname(path)).normalize();
    return tabs.has(tab) ? [{ tab, address: fileAt(path) }] : [];
  });
}

/** A file as it is called, whatever signs are in its name. */
const fileAt = (path: string): Address => ({ engine: 'duckdb', what: resolve(path).replace(/[*?[]/g, '[$&]') });

function openEngine(engine: Address['engine'], reading: HowToRead, words: Words): Promise<Engine> {
  switch (engine) {
    case 'bigquery':
      return openBigquery({
        ...reading,
        announce: (place, bytes, price) => void process.stderr.write(`${words.commands.willRead(place, sizeOf(bytes), price)}\n`),
      });
    case 'postgres':
      return openPostgres(reading);
    default:
      return openDuckdb(reading.seconds);
  }
}
