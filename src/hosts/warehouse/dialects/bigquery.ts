import type { Dialect } from '../dialect';
import { literal, sql } from '../quote';

const quoting = 'backslash';

/** GoogleSQL. */
export const bigquery: Dialect = {
  name: 'bigquery',
  quoting,
  text: value => sql`CAST(${value} AS STRING)`,
  number: value => sql`CAST(${value} AS FLOAT64)`,
  count: sql`COUNT(*)`,
  different: value => sql`APPROX_COUNT_DISTINCT(${value})`,
  drawn: rows => sql`ORDER BY RAND() LIMIT ${rows}`,
  day: value => sql`CAST(${value} AS DATE)`,
  moment: value => sql`CAST(${value} AS DATETIME)`,
  matches: (value, pattern) => sql`REGEXP_CONTAINS(${value}, ${literal(pattern, { quoting })})`,
  without: (value, pattern) => sql`REGEXP_REPLACE(${value}, ${literal(pattern, { quoting })}, '')`,
  hash: value => sql`TO_HEX(MD5(${value}))`,
};
