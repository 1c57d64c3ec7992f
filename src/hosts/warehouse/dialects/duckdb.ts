import type { Dialect } from '../dialect';
import { literal, sql } from '../quote';

const quoting = 'double';

export const duckdb: Dialect = {
  name: 'duckdb',
  quoting,
  text: value => sql`CAST(${value} AS VARCHAR)`,
  // By its text: 4.1 of single precision is 4.1, not 4.099999904632568.
  number: value => sql`CAST(CAST(${value} AS VARCHAR) AS DOUBLE)`,
  count: sql`CAST(COUNT(*) AS DOUBLE)`,
  different: value => sql`CAST(approx_count_distinct(${value}) AS DOUBLE)`,
  drawn: rows => sql`USING SAMPLE reservoir(${rows} ROWS) REPEATABLE (1)`,
  day: value => sql`CAST(${value} AS DATE)`,
  moment: value => sql`CAST(${value} AS TIMESTAMP)`,
  matches: (value, pattern) => sql`regexp_matches(${value}, ${literal(pattern, { quoting })})`,
  without: (value, pattern) => sql`regexp_replace(${value}, ${literal(pattern, { quoting })}, '', 'g')`,
  hash: value => sql`md5(${value})`,
};
