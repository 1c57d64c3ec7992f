// an address, or a file that only an engine reads -> a sample of it as a tab beside the workbook's own -> what a connection to it would count
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { addressOf } from '../../../app/check/address';
import type { Counted } from '../../../app/connect/census';
import type { Connection } from '../../../app/connect/connect';
import { declaredIn, sourceRows } from '../../../app/connect/known';
import type { Preview } from '../../../app/connect/preview';
import { connectedStreams, previewConnection } from '../../../app/connect/preview';
import { foldText } from '../../../core/cell/text';
import { readHead } from '../../../core/connect/tab-head';
import { UserError } from '../../../core/table/user-error';
import type { Opened, Outside } from '../../warehouse/count';
import { countTable, withTable } from '../../warehouse/count';
import { withTables } from '../../warehouse/counted-table';
import { sampleTable } from '../../warehouse/sample';
import { today } from '../clock';
import type { Place } from '../target/target';
import { outOf } from '../target/target';
import type { Words } from '../words';
import type { LocalWorkbook } from '../workbook';
import type { HowToRead } from './how-to-read';
import { folderOf, meansOf } from './open-counted';

/** What lies outside the workbook and is to be connected. */
export interface EvidenceOutside {
  /** The workbook with a sample in place of the table; what is written goes into the workbook alone. */
  seen: LocalWorkbook;
  tab: string;
  /** Rows of the sample. */
  drawn: number;
  counted: Counted;
  /** What would be read of all rows. */
  preview(connection: Connection): Promise<Preview>;
}

const READ_BY_ENGINES = /\.(?:parquet|ndjson|jsonl|duckdb(?:#.+)?)$/i;

/**
 * The address that a name stands for: one that is written out, or a file that nothing but an engine reads; null for any other file, and for a tab
 * of the workbook. Its files are told from the folder of the workbook, and in Sources from that of the one that is written.
 */
export function outsideNamed(workbook: LocalWorkbook, { workbook: path, ...place }: Place, name: string): Outside | null {
  if (workbook.tabs().some(tab => foldText(tab.name) === foldText(name))) return null;
  const given = addressOf(name);
  if (given === null && !READ_BY_ENGINES.test(name)) return null;
  const { engine, what } = given ?? { engine: 'duckdb', what: resolve(name) };
  if (engine === 'bigquery' || engine === 'postgres') return { tab: name.trim(), address: { engine, what } };
  const [from, to] = [resolve(folderOf(path)), resolve(dirname(outOf({ workbook: path, ...place }, 'connected')))];
  const file = resolve(from, what);
  // Where nothing moves, an address stays as it was written.
  const told = given !== null && (from === to || isAbsolute(what)) ? what : relative(to, file).split(sep).join('/');
  return { tab: `${engine}:${told}`, address: { engine, what: file } };
}

/** Looks at a table for as long as `use` takes. Throws what engines throw, and UserError `connected` unless it may be so again, `isAgain`. */
export async function lookOutside<T>(
  workbook: LocalWorkbook,
  path: string,
  outside: Outside,
  reading: HowToRead,
  words: Words,
  use: (evidence: EvidenceOutside) => Promise<T>,
  isAgain = false,
): Promise<T> {
  const { tab } = outside;
  if (!isAgain && sourceRows(workbook).some(row => foldText(row.tab) === foldText(tab))) throw new UserError('connected', { tab });
  const means = meansOf(path, reading, words);
  return await withTable(
    outside,
    means,
    head => readHead(tab, head).firstRow,
    async table => {
      const { table: sample, rows, drawn, countsOf } = await sampleTable(table);
      if (rows === 0) throw new UserError('empty-table', { file: tab });
      const seen = withTables(workbook, [sample]);
      return await use({ seen, tab, drawn, counted: { rows, countsOf }, preview: connection => preview(table, seen, connection) });
    },
  );

  async function preview(table: Opened, seen: LocalWorkbook, connection: Connection): Promise<Preview> {
    const streams = connectedStreams(seen, connection);
    if (streams.length === 0) return previewConnection(seen, connection, today());
    const declared = declaredIn(seen, connection.metrics, today());
    return previewConnection(withTables(workbook, [await countTable(table, streams, declared, means)]), connection, today());
  }
}
