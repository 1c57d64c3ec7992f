type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The grid of a tab: its size is asked for once, and it is made larger before anything is done beyond it. */
export interface Room {
  size(): { rows: number; columns: number };
  /** The block from A1 on. */
  block(rows: number, columns: number): Range;
  /** Puts rows in; row numbers are counted from 1. */
  insertRows(after: number, count: number): void;
}

/**
 * Google may take a range that lies beyond the grid, and refuse what is done with it: nothing tells but the size itself.
 * Users may have cut off rows and columns at the end.
 */
export function roomOf(sheet: Sheet): Room {
  let known: { rows: number; columns: number } | null = null;
  const size = (): { rows: number; columns: number } => {
    known ??= { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    return known;
  };
  const insertRows = (after: number, count: number): void => {
    sheet.insertRowsAfter(after, count);
    if (known) known.rows += count;
  };
  return {
    size,
    insertRows,
    block(rows, columns) {
      const have = size();
      if (have.rows < rows) insertRows(have.rows, rows - have.rows);
      if (have.columns < columns) {
        sheet.insertColumnsAfter(have.columns, columns - have.columns);
        have.columns = columns;
      }
      return sheet.getRange(1, 1, rows, columns);
    },
  };
}
