import { createRequire } from 'node:module';
import type { Sql } from '../../../src/hosts/warehouse/quote';

interface Polyglot {
  init(): Promise<void>;
  transpile(text: string, from: string, to: string): { success: boolean; sql?: string[]; error?: string | null };
  Dialect: { BigQuery: string; DuckDB: string };
}

/** An independent translator of SQL, which knows GoogleSQL by its own parser. */
export async function translator(): Promise<(text: string) => Sql> {
  const polyglot = createRequire(`${process.cwd()}/package.json`)('@polyglot-sql/sdk') as Polyglot;
  await polyglot.init();
  return text => {
    const { success, sql = [], error } = polyglot.transpile(text, polyglot.Dialect.BigQuery, polyglot.Dialect.DuckDB);
    if (!success || sql.length !== 1) throw new Error(`not GoogleSQL: ${error}`);
    return { text: sql[0]! } as Sql;
  };
}
