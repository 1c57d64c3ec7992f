import { countedHeaders } from '../../core/evidence/counted-columns';
import type { Dialect, TableColumn } from './dialect';
import { LONGEST_NO_ANSWER, NO_LETTER, PLAIN, PLAIN_WORDS, plainNoAnswers } from './no-answer';
import type { Key, Part, Plan } from './plan';
import type { Sql } from './quote';
import { identifier, joined, literal, sql, whole } from './quote';

/*
 * One statement a table, which reads it once and names only the columns that are mapped:
 *
 *   the table                             -> its columns as c0, c1 ..., and how often an ID or a respondent occurs
 *   moments by their day, comments by whether they say anything, IDs and respondents that occur once by a stroke -> k0, k1 ...
 *   GROUP BY all of these                 -> a row for each combination, with how many rows it stands for and one comment of theirs
 *
 * What a value means is never decided here: the audit reads each different text once.
 */

/** Stands for an ID or a respondent that occurs once: no answer, and not blank. */
const ONCE = '-';
/** Stands for words that surely are a comment: it is one itself. */
const WORDS = '(words)';

const ISO_MOMENT = '^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?$';
const DAY_LETTERS = 10;
const HASH_LETTERS = 32;
/** Letters of a hash that tell respondents apart. */
const KEY_LETTERS = 20;

/** Where a statement reads, and how far it may go. */
export interface Reading {
  dialect: Dialect;
  /** The table, or a function that reads files. */
  from: Sql;
  /** All of its columns in their order. */
  columns: readonly TableColumn[];
  /** Makes opaque keys of IDs and respondents that are not to leave the warehouse; null where they do not leave the machine anyway. */
  salt: string | null;
  /** More rows than these are not given. */
  most: number;
  /** Days within which rows are counted, `2026-11-01`; all where null. */
  days: { from: string | null; to: string | null };
}

/** The statement of a plan. Its columns are those of `plan.keys`, then `counted_for` where it has parts, then `rows_counted`. */
export function statementOf(plan: Plan, reading: Reading): Sql {
  const { dialect, from, columns, most } = reading;
  const { keys, parts, segments } = plan;
  const cells = keys.map(({ column }, i) => sql`${cellOf(columns[column]!, keys[i]!, dialect)} AS ${at('c', i)}`);
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
    sql`${dialect.number(sql`COUNT(*)`)} AS ${headerOf(countedHeaders.times, dialect)}`,
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

const letters = { c: sql`c`, k: sql`k`, n: sql`n`, w: sql`w` };

/** The name of a column within the statement. */
const at = (letter: keyof typeof letters, i: number): Sql => sql`${letters[letter]}${whole(i)}`;

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

/** A cell of the table; IDs and respondents are texts, and moments have no zone. */
function cellOf({ name, kind }: TableColumn, { treatment }: Key, dialect: Dialect): Sql {
  const cell = identifier(name, dialect);
  if (treatment === 'id' || treatment === 'respondent' || kind === 'other') return dialect.text(cell);
  if (kind === 'moment') return treatment === 'day' ? dialect.day(cell) : dialect.moment(cell);
  if (treatment === 'words' || (treatment === 'day' && kind === 'unknown')) return dialect.text(cell);
  return cell;
}

const trimmed = (cell: Sql): Sql => sql`TRIM(${cell})`;

/** What rows are grouped by. A row whose ID occurs again goes as it is: which of them counts depends on all that it says. */
function keyOf({ keys, about }: Plan, i: number, { dialect, columns, salt }: Reading): Sql {
  const { column, treatment } = keys[i]!;
  const cell = at('c', i);
  const id = keys.findIndex(key => key.treatment === 'id');
  const isTwice = sql`${at('n', id)} > 1 AND ${at('c', id)} IS NOT NULL`;
  const unlessTwice = (short: Sql): Sql => (id < 0 ? short : sql`CASE WHEN ${isTwice} THEN ${cell} ELSE ${short} END`);
  switch (treatment) {
    case 'raw':
      return cell;
    case 'day': {
      if (columns[column]!.kind !== 'text' && columns[column]!.kind !== 'unknown') return cell;
      const day = sql`CASE WHEN ${dialect.matches(cell, ISO_MOMENT)} THEN SUBSTR(${cell}, 1, ${whole(DAY_LETTERS)}) ELSE ${cell} END`;
      return unlessTwice(day);
    }
    case 'words':
      return unlessTwice(
        sql`CASE WHEN ${isNamed(keys, about, dialect)}(${isWords(cell, dialect)}) THEN ${literal(WORDS, dialect)} ELSE ${cell} END`,
      );
    case 'id':
    case 'respondent': {
      const own =
        salt === null
          ? cell
          : sql`SUBSTR(${dialect.hash(sql`CONCAT(${literal(salt, dialect)}, ${trimmed(cell)})`)}, 1, ${whole(KEY_LETTERS)})`;
      const once = sql`CASE WHEN ${trimmed(cell)} = '' THEN NULL WHEN ${at('n', i)} > 1 THEN ${own} ELSE ${literal(ONCE, dialect)} END`;
      const told = sql`CASE WHEN ${cell} IS NULL THEN NULL ELSE (${once}) END`;
      return treatment === 'respondent' && salt === null ? unlessTwice(told) : told;
    }
  }
}

/** True where a row itself says what it is about, so that its words are not needed for that. */
function isNamed(keys: readonly Key[], about: readonly number[] | null, dialect: Dialect): Sql {
  if (about === null) return sql``;
  const names = about.map(
    column =>
      sql`TRIM(COALESCE(${dialect.text(
        at(
          'c',
          keys.findIndex(key => key.column === column),
        ),
      )}, ''))`,
  );
  return sql`CONCAT('', ${joined(names, ', ')}) <> '' AND `;
}

/** True only for what surely is a comment; what may be a way of giving no answer goes as it is. */
function isWords(cell: Sql, dialect: Dialect): Sql {
  const bare = dialect.without(sql`LOWER(${cell})`, NO_LETTER);
  const known = joined(
    plainNoAnswers.map(text => literal(text, dialect)),
    ', ',
  );
  const isLong = sql`LENGTH(TRIM(${cell})) > ${whole(LONGEST_NO_ANSWER)} AND NOT ${dialect.matches(cell, '^[ ]*#')}`;
  const isPlain = sql`${dialect.matches(cell, PLAIN)} AND ${dialect.matches(cell, PLAIN_WORDS)} AND ${bare} NOT IN (${known})`;
  return sql`(${isLong}) OR (${isPlain})`;
}

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
function whereOf({ keys, parts }: Plan, { dialect, columns, days }: Reading): Sql {
  const tests: Sql[] = [];
  const day = keys.findIndex(({ column, treatment }) => treatment === 'day' && columns[column]!.name !== '');
  const dayText = dialect.text(at('c', day));
  if (day >= 0 && days.from !== null) tests.push(sql`SUBSTR(${dayText}, 1, ${whole(DAY_LETTERS)}) >= ${literal(days.from, dialect)}`);
  if (day >= 0 && days.to !== null) tests.push(sql`SUBSTR(${dayText}, 1, ${whole(DAY_LETTERS)}) <= ${literal(days.to, dialect)}`);
  if (parts) {
    const texts = keys.map((_, i) => sql`TRIM(COALESCE(${dialect.text(at('c', i))}, ''))`);
    tests.push(sql`CONCAT('', ${joined(texts, ', ')}) <> ''`);
  }
  return tests.length === 0 ? sql`` : sql` WHERE ${joined(tests, ' AND ')}`;
}
