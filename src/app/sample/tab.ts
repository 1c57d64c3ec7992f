import type { Cell } from '../../core/cell/cell';
import type { Columns, Table } from '../../core/table/table';

/** A tab of the example: its header row, then its rows, all of one length. */
export interface SampleTab {
  name: string;
  rows: Cell[][];
}

/** An input tab from rows in the order of its columns; cells missing at the end are blank. */
export function tabOf(table: Table<Columns>, rows: readonly (readonly Cell[])[]): SampleTab {
  const headers = Object.values(table.columns).map(column => column.header);
  return { name: table.name, rows: [headers, ...rows.map(row => headers.map((_, i) => row[i] ?? null))] };
}
