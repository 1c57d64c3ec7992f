import type { Dialect } from '../dialect';
import { literal, sql } from '../quote';

const quoting = 'double';

export const postgres: Dialect = {
  name: 'postgres',
  quoting,
  text: value => sql`CAST(${value} AS text)`,
  number: value => sql`CAST(CAST(${value} AS text) AS double precision)`,
  count: sql`CAST(COUNT(*) AS double precision)`,
  different: value => sql`CAST(COUNT(DISTINCT ${value}) AS double precision)`,
  drawn: rows => sql`ORDER BY random() LIMIT ${rows}`,
  day: value => sql`CAST(${value} AS date)`,
  moment: value => sql`CAST(${value} AS timestamp)`,
  matches: (value, pattern) => sql`(${value} ~ ${literal(pattern, { quoting })})`,
  without: (value, pattern) => sql`regexp_replace(${value}, ${literal(pattern, { quoting })}, '', 'g')`,
  hash: value => sql`md5(${value})`,
};
