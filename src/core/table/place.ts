import { address, reference } from '../cell/reference';
import type { Issue } from './issue';
import type { Header } from './table';

/** Where a cell stands, as an issue names it. */
export type Place = Pick<Issue, 'tab' | 'row' | 'column' | 'cell'>;

/** A row of an input tab, as the user counts it. */
interface Row {
  row: number;
}

/** The place of a row's cell; `key` is the table's own name of the column. Where the tab has no such column, only the row is known. */
export function placeOf(tab: string, { columns, names }: Header, { row }: Row, key: string): Place {
  const at = columns[key]!;
  return { tab, row, column: names[at] ?? null, cell: at < 0 ? null : address(row - 1, at) };
}

/** The cell with its tab, as a finding points at it: `Promises!C5`; '' where the tab has no such column. */
export function pointerOf(tab: string, { columns }: Header, { row }: Row, key: string): string {
  const at = columns[key]!;
  return at < 0 ? '' : reference(tab, row - 1, at);
}
