import type { Sql } from './quote';
import { sql, whole } from './quote';

/** Columns within a statement: c of the table, n how often one occurs, k what rows are grouped by, w comments. */
const letters = { c: sql`c`, k: sql`k`, n: sql`n`, w: sql`w` };

/** The name of one, counted from 0. */
export const at = (letter: keyof typeof letters, i: number): Sql => sql`${letters[letter]}${whole(i)}`;
