import type { Cell, Grid } from '../core/cell/cell';
import type { IssueAt } from '../core/table/issue';
import type { Sheet } from '../report/sheet';

/** A tab as the host sees it; rows and columns are the used ones, header rows included. */
export interface TabInfo {
  name: string;
  rows: number;
  columns: number;
  /** True for a report tab that the add-on made itself; false for each tab of the user's, whatever its name. */
  isReport: boolean;
  /** True for a tab of the worked example, where a host can tell. */
  isExample?: boolean;
  /** True where its rows lie outside the workbook, in files or a warehouse, and are given counted. */
  isElsewhere?: boolean;
}

/** Where to write one cell of an input tab; row and column are counted from 0. */
export interface CellAt {
  row: number;
  column: number;
  value: Cell;
  /** Another cell of the row, as it was read: if it is other by now, somebody has moved the rows and nothing is written. */
  beside?: { column: number; value: Cell };
}

/** One cell to be replaced where it still holds what was read; row and column are counted from 0. */
export interface Replacement {
  row: number;
  column: number;
  from: Cell;
  to: Cell;
}

/** A cell that was not replaced: it holds a formula, or by now something else than was read. */
export interface Skipped {
  row: number;
  column: number;
  why: 'formula' | 'changed';
}

/** A list for the cells of a column, out of a column of another tab; columns are counted from 0. */
export interface Offer {
  column: number;
  from: { tab: string; column: number };
}

/** One input tab as set-up makes it. */
export interface InputTab {
  name: string;
  /** What the tab is called where its name is in use; the product still knows it by its name. */
  title?: string;
  /** True for tabs of the worked example, which can be removed again. */
  isExample?: boolean;
  columns: { header: string; note: string; isRequired: boolean; choices: string[]; format: string; width: number }[];
  rows: Grid;
}

/**
 * The spreadsheet as the product sees it. All rows and columns are counted from 0, tabs go by their names.
 * Reading never changes anything; a host may hold writes back until its own `save`.
 */
export interface Workbook {
  tabs(): TabInfo[];
  /** The first rows of a tab, row by row; fewer where the tab is shorter. */
  head(tab: string, rows: number): Grid;
  /** Some columns of some rows, column by column: result[i][j] is column columns[i] of row `row + j`. */
  columns(tab: string, columns: number[], row: number, count: number): Grid;
  /** What the host noticed while it read (encodings, ragged rows); empty on most hosts. */
  issues(): IssueAt[];
  /**
   * Makes report tabs, or rewrites the add-on's own block of them and nothing else, one after the other.
   * Throws UserError `tab-taken` where a tab of the user's, and not an empty one, bears the name of one.
   */
  writeReport(...sheets: Sheet[]): void;
  /**
   * Says at the top of a report tab that it is being rewritten; its next report takes the place of that.
   * Makes the tab if there is none. A host that writes all at once need not show it.
   */
  announce(tab: string, text: string): void;
  /** Appends rows under the last used row of an input tab. */
  appendRows(tab: string, rows: Grid): void;
  /** Fills cells that are blank; a cell that is not blank by now is left as it is. */
  fillBlanks(tab: string, cells: CellAt[]): void;
  /**
   * Replaces cells that still hold what was read and no formula, and gives those that were left as they are. Their formats stay. Columns are written one after the
   * other as the cells first name them: what tells whether all of it was done comes last, so that a run that was cut off is finished by another.
   */
  replaceCells(tab: string, cells: Replacement[]): Skipped[];
  /** Makes an input tab with header, notes and choices. Throws UserError `tab-taken` where its name is in use. */
  createInputTab(tab: InputTab): void;
  /** Offers in cells below a tab's header what stands below the header of another tab, and will stand there; anything else may stand there, too. */
  offer(tab: string, offers: Offer[]): void;
}

/** How many tabs of the worked example there are. */
export const examplesIn = (workbook: Workbook): number => workbook.tabs().filter(({ isExample }) => isExample).length;

/** The tab of the user's that bears the name of a report tab; an empty one is free to be taken. */
export const takenBy = (workbook: Workbook, report: string): string | undefined =>
  workbook.tabs().find(tab => !tab.isReport && tab.name.toLowerCase() === report.toLowerCase() && tab.rows > 0)?.name;
