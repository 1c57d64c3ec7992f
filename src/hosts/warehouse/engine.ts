import type { Cell } from '../../core/cell/cell';
import { UserError } from '../../core/table/user-error';
import type { Dialect, TableColumn } from './dialect';
import type { Sql } from './quote';

/** What texts of a column of a result mean; of all of them, or of each different one. */
export type AsCells = (texts: readonly Cell[], column: number) => readonly Cell[];

/** What runs statements: a database, or a program that reads files like one. All of its errors are UserErrors that name `place`. */
export interface Engine {
  dialect: Dialect;
  /** The columns of a table, without reading it. */
  describe(from: Sql, place: string): Promise<TableColumn[]>;
  /** The result of a statement, column by column. */
  run(statement: Sql, place: string): Promise<Cell[][]>;
  /** The same of a statement whose rows have many texts in common, as cells. */
  runGrouped(statement: Sql, place: string, asCells: AsCells): Promise<(readonly Cell[])[]>;
  close(): Promise<void>;
}

/** A package that need not be installed. Throws UserError `no-driver`, which says how it is. */
export async function driver<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND' && !/Cannot find (module|package)/.test(message)) throw error;
    throw new UserError('no-driver', { package: name });
  }
}

/** The first line of what an engine says, without its own name of the kind of error. */
export const saidBy = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')[0]!
    .replace(/^[A-Z][A-Za-z ]* Error: /, '')
    .slice(0, 200);
