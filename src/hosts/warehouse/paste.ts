// Sources alone -> the columns that are mapped -> one statement for each table, to be pasted where it is run
import { databaseOf, tabOfAddress } from '../../app/check/address';
import { readInput } from '../../app/input';
import type { Workbook } from '../../app/workbook';
import { foldText } from '../../core/cell/text';
import { inputTables, sourcesTable } from '../../core/declared/input-tables';
import { issueLog } from '../../core/table/issue';
import type { Outside } from './count';
import { addressesIn, MOST_COUNTED, streamsOver } from './count';
import type { Dialect } from './dialect';
import { bigquery } from './dialects/bigquery';
import { duckdb } from './dialects/duckdb';
import { postgres } from './dialects/postgres';
import { tableNamed } from './files';
import { planOf } from './plan';
import type { Sql } from './quote';
import { literal, sql } from './quote';
import { statementOf } from './statement';

export const dialects: Record<Dialect['name'], Dialect> = { bigquery, duckdb, postgres };

/** A statement, the address that it reads, and what the tab or file with its result is to be called. */
export interface Pasted {
  address: string;
  result: string;
  text: string;
}

/** Days within which rows are counted; all of them where null. */
export interface Days {
  from: string | null;
  to: string | null;
}

/**
 * The statements of all addresses in Sources, in a dialect; [] where there are none. No table is asked: a column is what Sources calls it, of
 * whatever type.
 */
export function statementsOf(workbook: Workbook, dialect: Dialect, salt: string, days: Days): Pasted[] {
  return addressesIn(workbook).flatMap(({ tab, address }) => {
    const columns = columnsIn(workbook, tab).map(name => ({ name, kind: 'unknown' as const }));
    const streams = streamsOver(workbook, [{ tab, head: [columns.map(({ name }) => name)] }]).get(tab) ?? [];
    if (streams.length === 0) return [];
    const from = tableIn(address, dialect);
    const { text } = statementOf(planOf(streams), { dialect, from, columns, salt, most: MOST_COUNTED, days });
    return [{ address: tab, result: tabOfAddress(address), text: `${text};` }];
  });
}

function columnsIn(workbook: Workbook, tab: string): string[] {
  const rows = readInput(workbook, sourcesTable, inputTables, issueLog())?.rows ?? [];
  return [...new Map(rows.filter(row => foldText(row.tab) === foldText(tab)).map(({ column }) => [foldText(column), column])).values()];
}

function tableIn({ engine, what }: Outside['address'], dialect: Dialect): Sql {
  if (engine === 'bigquery' || engine === 'postgres') return tableNamed(what, dialect);
  const database = databaseOf(what);
  if (database !== null) return tableNamed(database.table ?? tabOfAddress({ engine, what }), dialect);
  const files = literal(what, dialect);
  if (/\.parquet$/i.test(what)) return sql`read_parquet(${files})`;
  return /\.(nd)?jsonl?$/i.test(what) ? sql`read_json_auto(${files})` : sql`read_csv(${files}, all_varchar = true)`;
}
