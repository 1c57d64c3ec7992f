import type { Dialect, TableColumn } from './dialect';
import type { Sql } from './quote';

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
