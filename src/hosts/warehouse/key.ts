import type { Dialect, TableColumn } from './dialect';
import { at } from './letter';
import { LONGEST_NO_ANSWER, NO_LETTER, PLAIN, PLAIN_WORDS, plainNoAnswers } from './no-answer';
import type { Key, Plan, Treatment } from './plan';
import type { Sql } from './quote';
import { identifier, joined, literal, sql, whole } from './quote';
import type { Reading } from './reading';
import { DAY_LETTERS, ONCE, WORDS } from './shortened';

const ISO_MOMENT = '^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?$';
/** Letters of a hash that tell respondents apart. */
const KEY_LETTERS = 20;

/** A cell of the table; IDs and respondents are texts, and moments have no zone. */
export function cellOf({ name, kind }: TableColumn, { treatment }: Key, hasId: boolean, dialect: Dialect): Sql {
  const cell = identifier(name, dialect);
  if (treatment === 'id' || treatment === 'respondent' || treatment === 'person' || kind === 'other') return dialect.text(cell);
  if (kind === 'moment' && treatment === 'day' && hasId) return dialect.text(dialect.moment(cell));
  if (kind === 'moment') return treatment === 'day' ? dialect.day(cell) : dialect.moment(cell);
  if (treatment === 'words' || (treatment === 'day' && kind === 'unknown')) return dialect.text(cell);
  return cell;
}

export const trimmed = (cell: Sql): Sql => sql`TRIM(${cell})`;

/** What rows are grouped by. A row whose ID occurs again goes as it is: which of them counts depends on all that it says. */
export function keyOf({ keys, about }: Plan, i: number, { dialect, columns, salt }: Reading): Sql {
  const { column, treatment } = keys[i]!;
  const cell = at('c', i);
  const id = keys.findIndex(key => key.treatment === 'id');
  const isTwice = sql`${at('n', id)} > 1 AND ${at('c', id)} IS NOT NULL`;
  const unlessTwice = (short: Sql): Sql => (id < 0 ? short : sql`CASE WHEN ${isTwice} THEN ${cell} ELSE ${short} END`);
  switch (treatment) {
    case 'raw':
      return cell;
    case 'day': {
      const { kind } = columns[column]!;
      if (kind !== 'text' && kind !== 'unknown' && !(kind === 'moment' && id >= 0)) return cell;
      const day = sql`CASE WHEN ${dialect.matches(cell, ISO_MOMENT)} THEN SUBSTR(${cell}, 1, ${whole(DAY_LETTERS)}) ELSE ${cell} END`;
      return unlessTwice(day);
    }
    case 'words':
      return unlessTwice(
        sql`CASE WHEN ${isNamed(keys, about, dialect)}(${isWords(cell, dialect)}) THEN ${literal(WORDS, dialect)} ELSE ${cell} END`,
      );
    default:
      return personOf(treatment, i, salt, dialect, unlessTwice);
  }
}

/** An ID or who answered: as it is on this machine, by an opaque key where it would leave another; what says that there is none stays none. */
function personOf(treatment: Treatment, i: number, salt: string | null, dialect: Dialect, unlessTwice: (short: Sql) => Sql): Sql {
  const cell = at('c', i);
  const [once, none] = [literal(ONCE, dialect), sql`${trimmed(cell)} = ''`];
  const isOnce = treatment === 'person' ? sql`` : sql` WHEN ${at('n', i)} = 1 THEN ${once}`;
  if (salt === null) {
    const told = sql`CASE WHEN ${cell} IS NULL OR ${none} THEN NULL${isOnce} ELSE ${cell} END`;
    return treatment === 'respondent' ? unlessTwice(told) : told;
  }
  const hash = dialect.hash(sql`CONCAT(${literal(salt, dialect)}, ${trimmed(cell)})`);
  const isNone = sql`${dialect.matches(cell, PLAIN)} AND ${bareOf(cell, dialect)} IN ('', ${knownIn(dialect)})`;
  const key = sql`SUBSTR(${hash}, 1, ${whole(KEY_LETTERS)})`;
  return sql`CASE WHEN ${cell} IS NULL OR ${none} THEN NULL${isOnce} WHEN ${isNone} THEN ${once} ELSE ${key} END`;
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
  const isLong = sql`LENGTH(TRIM(${cell})) > ${whole(LONGEST_NO_ANSWER)} AND NOT ${dialect.matches(cell, '^[ ]*#')}`;
  const isPlain = sql`${dialect.matches(cell, PLAIN)} AND ${dialect.matches(cell, PLAIN_WORDS)} AND ${bareOf(cell, dialect)} NOT IN (${knownIn(dialect)})`;
  return sql`(${isLong}) OR (${isPlain})`;
}

/** The letters of a plain text. */
const bareOf = (cell: Sql, dialect: Dialect): Sql => dialect.without(sql`LOWER(${cell})`, NO_LETTER);

const knownIn = (dialect: Dialect): Sql =>
  joined(
    plainNoAnswers.map(text => literal(text, dialect)),
    ', ',
  );
