// result of a statement -> columns where the table has them -> rows whose ID occurs again, each for itself -> a tab that the audit reads like any other
import type { TabInfo, Workbook } from '../../app/workbook';
import type { Cell, Grid } from '../../core/cell/cell';
import { isBlank } from '../../core/cell/cell';
import { countedHeaders, timesOf } from '../../core/evidence/counted-columns';
import { UserError } from '../../core/table/user-error';
import type { Plan } from './plan';
import { ONCE } from './shortened';

/** Evidence outside the workbook, as a tab of counted rows. */
export interface CountedTable {
  /** As Sources names it. */
  tab: string;
  /** The rows above the first one of data. */
  head: Grid;
  /** Column by column; a column that nothing reads is left out. */
  columns: ReadonlyMap<number, readonly Cell[]>;
  /** How many counted rows there are, and how many rows they stand for. */
  rows: number;
  total: number;
}

/** A table of which only the header is known. */
export const headOnly = (tab: string, head: Grid): CountedTable => ({ tab, head, columns: new Map(), rows: 0, total: 0 });

/** The result of a statement as a tab. `width` is how many columns the table has. Throws UserError `too-many-values`. */
export function countedTable(tab: string, head: Grid, plan: Plan, given: readonly (readonly Cell[])[], most: number): CountedTable {
  // Of no rows, some programs do not even give the columns.
  const result = given.length > 0 ? given : Array.from({ length: plan.keys.length + 2 }, () => []);
  const width = Math.max(...head.map(row => row.length), ...plan.keys.map(({ column }) => column + 1));
  const times = result.at(-1)!.map(cell => timesOf(cell));
  if (times.length > most) throw new UserError('too-many-values', { place: tab, most: String(most) });
  const id = plan.keys.findIndex(({ treatment }) => treatment === 'id');
  // Of rows with one ID only one counts, even where they say the same.
  const order = id < 0 ? null : times.flatMap((count, row) => Array.from({ length: isAlone(result[id]![row]) ? 1 : count }, () => row));
  const taken = (cells: readonly Cell[]): readonly Cell[] => (order === null ? cells : order.map(row => cells[row]!));
  const columns = new Map(plan.keys.map(({ column }, i) => [column, taken(result[i]!)] as const));
  const counts = order === null ? times : order.map(row => (isAlone(result[id]![row]) ? times[row]! : 1));
  if (plan.parts) columns.set(width, taken(result[plan.keys.length]!));
  columns.set(width + 1, counts);
  const last = head.length - 1;
  const padded = Array.from({ length: width }, (_, i) => head[last]?.[i] ?? null);
  const header = [...padded, plan.parts ? countedHeaders.part : null, countedHeaders.times];
  return { tab, head: [...head.slice(0, last), header], columns, rows: counts.length, total: counts.reduce((sum, one) => sum + one, 0) };
}

const isAlone = (cell: Cell | undefined): boolean => isBlank(cell) || cell === ONCE;

/** The workbook with tables beside its tabs, to be read; what is written goes into the workbook alone. */
export function withTables<W extends Workbook>(workbook: W, tables: readonly CountedTable[]): W {
  const find = (tab: string): CountedTable | undefined => tables.find(table => table.tab === tab);
  return {
    ...workbook,
    tabs: () => [...workbook.tabs().filter(({ name }) => find(name) === undefined), ...tables.map(infoOf)],
    head: (tab, rows) => find(tab)?.head.slice(0, rows) ?? workbook.head(tab, rows),
    columns(tab, columns, row, count) {
      const table = find(tab);
      if (table === undefined) return workbook.columns(tab, columns, row, count);
      const first = row - table.head.length;
      return columns.map(column => {
        const cells = table.columns.get(column);
        return cells === undefined ? new Array<Cell>(count).fill(null) : cells.slice(first, first + count);
      });
    },
  };
}

const infoOf = ({ tab, head, rows }: CountedTable): TabInfo => ({
  name: tab,
  rows: head.length + rows,
  columns: Math.max(0, ...head.map(row => row.length)),
  isReport: false,
  isElsewhere: true,
});
