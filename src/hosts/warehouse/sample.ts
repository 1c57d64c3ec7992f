// a table -> how many rows it has and how many different values each column -> those of the columns that have few, counted
//         -> rows drawn by lot, and one more for each value that no lot has drawn -> a tab to be looked at before anything is connected
import type { Cell } from '../../core/cell/cell';
import { isBlank } from '../../core/cell/cell';
import type { Opened } from './count';
import type { CountedTable } from './counted-table';
import type { Dialect, TableColumn } from './dialect';
import { at } from './letter';
import type { Sql } from './quote';
import { identifier, joined, sql, whole } from './quote';

/** Rows drawn by lot. */
const DRAWN = 2000;
/** Of a column with no more different values each is looked at, however rare. */
const FEW = 200;
/** More different values than these are never counted: an estimate may be wrong. */
const MOST = 20_000;

/** Some rows of a table as a tab, and what is known of all of them. */
export interface Sample {
  table: CountedTable;
  /** Rows of the table, and rows drawn of it. */
  rows: number;
  drawn: number;
  countsOf(column: number): Map<Cell, number> | null;
}

/** Draws a sample of a table, and counts each value of the columns that have few. Throws what engines throw. */
export async function sampleTable({ engine, from, columns, head, tab, cells: asCells }: Opened): Promise<Sample> {
  const { dialect } = engine;
  const all = columns.map((_, i) => i);
  const cells = sql`(SELECT ${joined(
    columns.map((column, i) => sql`${cellOf(column, dialect)} AS ${at('c', i)}`),
    ', ',
  )} FROM ${from}) AS cells`;
  const namesOf = (some: readonly number[]): Sql =>
    joined(
      some.map(i => at('c', i)),
      ', ',
    );

  const sizes = joined(
    all.map(i => sql`${dialect.different(at('c', i))} AS ${at('n', i)}`),
    ', ',
  );
  const [[rows] = [0], ...different] = await engine.run(sql`SELECT ${dialect.count} AS n, ${sizes} FROM ${cells}`, tab);
  const few = all.filter(i => Number(different[i]?.[0] ?? 0) <= FEW);
  const drawn = await engine.run(sql`SELECT ${namesOf(all)} FROM ${cells} ${dialect.drawn(whole(DRAWN))}`, tab);
  const counted = few.length === 0 ? [] : await engine.run(countOf(few, cells, dialect), tab);

  const found = all.map((i): { cells: readonly Cell[]; counts: Map<Cell, number> | null } => {
    const place = few.indexOf(i);
    if (place < 0) return { cells: asCells(drawn[i] ?? []), counts: null };
    const times = counted.at(-1) ?? [];
    const met = (counted[place] ?? []).flatMap((cell, row) => (isBlank(cell) ? [] : [{ cell, times: Number(times[row]) }]));
    // What texts mean is decided over those of the lot and the rest together.
    const read = asCells([...(drawn[i] ?? []), ...met.map(({ cell }) => cell)]);
    const count = drawn[i]?.length ?? 0;
    const counts = new Map<Cell, number>();
    for (const [k, one] of met.entries()) {
      const cell = read[count + k]!;
      if (!isBlank(cell)) counts.set(cell, (counts.get(cell) ?? 0) + one.times);
    }
    return { cells: read.slice(0, count), counts };
  });
  return {
    table: tabOf(tab, head, found),
    rows: Number(rows),
    drawn: drawn[0]?.length ?? 0,
    countsOf: column => found[column]?.counts ?? null,
  };
}

/** A cell as a number or a text, whatever the table holds. */
function cellOf({ name, kind }: TableColumn, dialect: Dialect): Sql {
  const cell = identifier(name, dialect);
  if (kind === 'number') return dialect.number(cell);
  return kind === 'text' ? cell : dialect.text(cell);
}

/** Each value of each of these columns, all other columns of its row blank, and how often it occurs. */
function countOf(few: readonly number[], cells: Sql, dialect: Dialect): Sql {
  const names = few.map(i => at('c', i));
  const sets = joined(
    names.map(name => sql`(${name})`),
    ', ',
  );
  return sql`SELECT ${joined(names, ', ')}, ${dialect.count} AS n FROM ${cells} GROUP BY GROUPING SETS (${sets}) LIMIT ${whole(MOST)}`;
}

/** The rows of the lot, and below them each value that is not among them in a row of its own. */
function tabOf(
  tab: string,
  head: CountedTable['head'],
  found: readonly { cells: readonly Cell[]; counts: ReadonlyMap<Cell, number> | null }[],
): CountedTable {
  const missed = found.map(({ cells, counts }) => {
    const met = new Set(cells);
    return [...(counts?.keys() ?? [])].filter(cell => !met.has(cell));
  });
  const drawn = found[0]?.cells.length ?? 0;
  const rows = drawn + missed.reduce((sum, cells) => sum + cells.length, 0);
  let next = drawn;
  const columns = new Map(
    found.map(({ cells }, i) => {
      const column = [...cells, ...new Array<Cell>(rows - drawn).fill(null)];
      for (const cell of missed[i]!) column[next++] = cell;
      return [i, column] as const;
    }),
  );
  return { tab, head, columns, rows, total: rows };
}
