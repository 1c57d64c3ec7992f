import { countedHeaders } from '../../core/evidence/counted-columns';
import type { Dialect, TableColumn } from './dialect';
import { cellOf, keyOf, trimmed } from './key';
import { at } from './letter';
import type { Key, Part, Plan } from './plan';
import type { Sql } from './quote';
import { identifier, joined, literal, sql, whole } from './quote';
import type { Reading } from './reading';
import { DAY_LETTERS, WORDS } from './shortened';

/*
 * One statement a table, which reads it once and names only the columns that are mapped:
 *
 *   the table                             -> its columns as c0, c1 ..., and how often an ID or a respondent occurs
 *   moments by their day, comments by whether they say anything, IDs and respondents that occur once by a stroke -> k0, k1 ...
 *   GROUP BY all of these                 -> a row for each combination, with how many rows it stands for and one comment of theirs
 *
 * What a value means is never decided here: the audit reads each different text once.
 */

const HASH_LETTERS = 32;

/** The statement of a plan. Its columns are those of `plan.keys`, then `counted_for` where it has parts, then `rows_counted`. */
export function statementOf(plan: Plan, reading: Reading): Sql {
  const { dialect, from, columns, most } = reading;
  const { keys, parts, segments } = plan;
  const hasId = keys.some(({ treatment }) => treatment === 'id');
  const cells = keys.map(({ column }, i) => sql`${cellOf(columns[column]!, keys[i]!, hasId, dialect)} AS ${at('c', i)}`);
  const counts = keys.flatMap(({ treatment }, i) =>
    treatment === 'id' || treatment === 'respondent' ? [sql`COUNT(*) OVER (PARTITION BY ${trimmed(at('c', i))}) AS ${at('n', i)}`] : [],
  );
  const table = sql`SELECT ${joined(cells, ', ')} FROM ${from}`;
  const told = counts.length === 0 ? table : sql`SELECT *, ${joined(counts, ', ')} FROM (${table}) AS cells`;
  const keyed = keys.map((_, i) => sql`${keyOf(plan, i, reading)} AS ${at('k', i)}`);
  const words = keys.flatMap(({ treatment }, i) => (treatment === 'words' ? [sql`${at('c', i)} AS ${at('w', i)}`] : []));
  const outputs = [
    ...keys.map(
      ({ column }, i) => sql`${outputOf(columns[column]!, keys[i]!, i, dialect)} AS ${identifier(columns[column]!.name, dialect)}`,
    ),
    ...(parts ? [sql`${partOf(parts, keys, dialect)} AS ${headerOf(countedHeaders.part, dialect)}`] : []),
    sql`${dialect.count} AS ${headerOf(countedHeaders.times, dialect)}`,
  ];
  return joined(
    [
      sql`SELECT
  ${joined(outputs, ',\n  ')}`,
      sql`FROM (SELECT ${joined([...keyed, ...words], ', ')} FROM (${told}) AS told${whereOf(plan, reading)}) AS keyed`,
      sql`GROUP BY ${
        parts
          ? sql`GROUPING SETS (${joined(
              parts.map(part => sql`(${namesOf(part.columns, keys)})`),
              ', ',
            )})`
          : allOf(keys)
      }`,
      ...(segments.length === 0 ? [] : [sql`ORDER BY ${namesOf(segments, keys)}`]),
      sql`LIMIT ${whole(most + 1)}`,
    ],
    '\n',
  );
}

const allOf = (keys: readonly Key[]): Sql =>
  joined(
    keys.map((_, i) => at('k', i)),
    ', ',
  );

const namesOf = (columns: readonly number[], keys: readonly Key[]): Sql =>
  joined(
    columns.map(column =>
      at(
        'k',
        keys.findIndex(key => key.column === column),
      ),
    ),
    ', ',
  );

/** A header as warehouses allow one; it is found all the same. */
const headerOf = (header: string, dialect: Dialect): Sql => identifier(header.toLowerCase().replace(/ /g, '_'), dialect);

/** A cell of the result; of comments that were counted together, one that says nothing of where it stood among them. */
function outputOf({ kind }: TableColumn, { treatment }: Key, i: number, dialect: Dialect): Sql {
  const key = at('k', i);
  if (treatment === 'words') {
    const sample = sql`SUBSTR(MIN(CONCAT(${dialect.hash(at('w', i))}, ${at('w', i)})), ${whole(HASH_LETTERS + 1)})`;
    return sql`CASE WHEN ${key} = ${literal(WORDS, dialect)} THEN ${sample} ELSE ${key} END`;
  }
  if (treatment !== 'raw' && treatment !== 'day') return key;
  if (kind === 'number') return dialect.number(key);
  return kind === 'date' || kind === 'moment' ? dialect.text(key) : key;
}

/** The touchpoint whose questions a row was counted for, told by which columns it was grouped by. */
function partOf(parts: readonly Part[], keys: readonly Key[], dialect: Dialect): Sql {
  const bits = keys.map((_, i) => sql`GROUPING(${at('k', i)}) * ${whole(2 ** i)}`);
  const cases = parts.map(({ touchpoint, columns }) => {
    const mask = keys.reduce((sum, { column }, i) => (columns.includes(column) ? sum : sum + 2 ** i), 0);
    return sql`WHEN ${whole(mask)} THEN ${literal(touchpoint, dialect)}`;
  });
  return sql`CASE ${joined(bits, ' + ')} ${joined(cases, '\n')} END`;
}

/** Rows that are wanted: those of some days, and, where parts are counted, no blank ones, for such a row is counted as one that is there. */
function whereOf({ keys, parts, date }: Plan, { dialect, days }: Reading): Sql {
  const tests: Sql[] = [];
  const day = keys.findIndex(({ column }) => column === date);
  const dayText = dialect.text(at('c', day));
  if (day >= 0 && days.from !== null) tests.push(sql`SUBSTR(${dayText}, 1, ${whole(DAY_LETTERS)}) >= ${literal(days.from, dialect)}`);
  if (day >= 0 && days.to !== null) tests.push(sql`SUBSTR(${dayText}, 1, ${whole(DAY_LETTERS)}) <= ${literal(days.to, dialect)}`);
  if (parts) {
    const texts = keys.map((_, i) => sql`TRIM(COALESCE(${dialect.text(at('c', i))}, ''))`);
    tests.push(sql`CONCAT('', ${joined(texts, ', ')}) <> ''`);
  }
  return tests.length === 0 ? sql`` : sql` WHERE ${joined(tests, ' AND ')}`;
}
