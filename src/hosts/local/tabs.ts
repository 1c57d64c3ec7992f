import type { Cell, Grid } from '../../core/cell/cell';
import type { IssueAt } from '../../core/table/issue';
import type { Area } from '../../report/sheet';
import type { Known } from './files/publish';
import { sheetName } from './sheet-name';

/** A tab, as it was read or as it stands by now. */
export interface LocalTab {
  name: string;
  /** Its name in the .xlsx, which may not allow the tab's own. */
  sheet: string;
  /** Trimmed of blank rows below and blank cells at the right. */
  grid: Grid;
  /** 1 where it is hidden, 2 where programs do not even offer to show it. */
  hidden?: 0 | 1 | 2;
  /** The name of its mark, which says which report it is. */
  mark?: string;
  /** The add-on's own cells; null on a tab of the user's. */
  block: Area | null;
}

/** What was read from a file or a folder. */
export interface Book {
  tabs: LocalTab[];
  /** Names of its sheets that have no cells, such as a chart on a sheet of its own: nothing is read of them, and no tab may bear their names. */
  withoutCells: readonly string[];
  issues: IssueAt[];
  /** The .xlsx as it is, to be kept as it is when saved; null where a fresh one is made of the tabs. */
  origin: Uint8Array | null;
  /** How the name of its .xlsx ends: `.xlsm` where it has macros. */
  ending: '.xlsx' | '.xlsm';
  /** The files that it was read from, and what they held. */
  files: Known[];
  /** Files of a folder that are left where they are, by the names of the tabs that they would be. */
  outside: { tab: string; path: string }[];
  /** True where dates are counted from 1904. */
  is1904: boolean;
}

/** A book of such tabs that was read from no file. */
export const bookOf = (tabs: LocalTab[]): Book => ({
  tabs,
  withoutCells: [],
  issues: [],
  origin: null,
  ending: '.xlsx',
  files: [],
  outside: [],
  is1904: false,
});

/** A tab of a name that the others leave to it. */
export function newTab(name: string, others: readonly LocalTab[], grid: Grid): LocalTab {
  const taken = others.map(tab => tab.sheet);
  return { name, sheet: sheetName(name, taken), grid, block: null };
}

/** Drops blank rows at the end and blank cells at the end of each row. */
export function trimmed(grid: Grid): Grid {
  const rows = grid.map(row => row.slice(0, row.findLastIndex(cell => cell !== null && cell !== undefined) + 1));
  return rows.slice(0, rows.findLastIndex(row => row.length > 0) + 1);
}

/** Cells of the longest row. */
export const widthOf = (grid: Grid): number => grid.reduce((widest, row) => Math.max(widest, row.length), 0);

/** Puts a cell wherever it belongs; the grid grows as far as that takes. */
export function setCell(grid: Grid, row: number, column: number, value: Cell): void {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row]!;
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}
