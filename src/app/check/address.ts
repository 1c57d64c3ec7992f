/** Where evidence lies outside the workbook, as the column Tab of Sources names it: `bigquery:shop.voice.reviews`, `csv:exports/*.csv`, `duckdb:shop.duckdb#reviews`. */
export interface Address {
  engine: 'bigquery' | 'postgres' | 'duckdb' | 'csv';
  /** A table, or files: what stands behind the colon. */
  what: string;
}

const ADDRESS = /^\s*(bigquery|postgres|duckdb|csv)\s*:\s*(\S.*?)\s*$/i;

/** An address taken apart; null for the name of a tab. */
export function addressOf(tab: string): Address | null {
  const [, engine, what] = ADDRESS.exec(tab) ?? [];
  return engine === undefined ? null : { engine: engine.toLowerCase() as Address['engine'], what: what! };
}

/**
 * What the tab is called that holds the counted rows of an address, where they were brought into the workbook: as the table, or as the folder
 * or file.
 * @example tabOfAddress({ engine: 'duckdb', what: 'data/shop.duckdb#voice.reviews' }) //=> 'reviews'
 * @example tabOfAddress({ engine: 'bigquery', what: 'shop.voice.reviews' }) //=> 'reviews'
 * @example tabOfAddress({ engine: 'duckdb', what: 'data/reviews/*.parquet' }) //=> 'reviews'
 */
export function tabOfAddress({ engine, what }: Address): string {
  const table = engine === 'bigquery' || engine === 'postgres' ? what : databaseOf(what)?.table;
  if (table) return table.split('.').pop()!.replace(/[`"]/g, '');
  const parts = what.split(/[\\/]/).filter(part => part !== '' && !/[*?[]/.test(part));
  return (parts.pop() ?? what).replace(/\.[^.]+$/, '');
}

/**
 * A file that is a database of DuckDB's, and the table in it that is meant; null for any other file.
 * @example databaseOf('data/shop.duckdb#voice.reviews') //=> { file: 'data/shop.duckdb', table: 'voice.reviews' }
 */
export function databaseOf(what: string): { file: string; table: string | null } | null {
  const [, file, table = null] = /^(.*\.duckdb)(?:#(.+))?$/i.exec(what) ?? [];
  return file === undefined ? null : { file, table };
}
