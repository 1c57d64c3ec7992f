import type { Quoting, Sql } from './quote';

/** What a column holds, as far as its type says; `unknown` where nobody has asked. */
export type Kind = 'text' | 'number' | 'date' | 'moment' | 'other' | 'unknown';

/** A column of a table, or of files. */
export interface TableColumn {
  name: string;
  kind: Kind;
}

/** How one engine says what a statement needs, where it does not say it as all others do. */
export interface Dialect extends Quoting {
  name: 'duckdb' | 'postgres' | 'bigquery';
  /** A value as text. */
  text(value: Sql): Sql;
  /** A number with a point, whatever kind of number it is. */
  number(value: Sql): Sql;
  /** How many rows there are, as a number that its program gives as one. */
  count: Sql;
  /** How many different values there are, roughly where that is quicker. */
  different(value: Sql): Sql;
  /** What follows a table to draw so many of its rows by lot. */
  drawn(rows: Sql): Sql;
  /** The day of a moment. */
  day(value: Sql): Sql;
  /** A moment without its zone. */
  moment(value: Sql): Sql;
  /** True where a text matches a pattern (RE2 and POSIX read it alike). */
  matches(value: Sql, pattern: string): Sql;
  /** A text without all that matches a pattern. */
  without(value: Sql, pattern: string): Sql;
  /** 32 letters that stand for a text and tell nothing of it. */
  hash(value: Sql): Sql;
}
