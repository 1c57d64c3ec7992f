import type { Cell, Grid } from '../../core/cell';
import type { cellReader } from './cells';
import type { Mark, readMarks } from './mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as the host knows it. Size and cells are read when they are asked for, and small tabs only once. */
export interface GoogleTab {
  sheet: Sheet;
  /** The name that the product knows it by: a tab of the add-on's keeps it, whatever the user calls it. */
  name: string;
  known: { mark: Mark; metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata } | null;
  size(): { rows: number; columns: number };
  /** Some rows of some neighbouring columns. */
  read(row: number, column: number, rows: number, columns: number): Grid;
}

/** Tabs of no more cells than this are read whole, at once. */
const SMALL = 20_000;

export function googleTab(sheet: Sheet, marks: ReturnType<typeof readMarks>, toCells: ReturnType<typeof cellReader>): GoogleTab {
  const known = marks.get(sheet.getSheetId()) ?? null;
  let size: { rows: number; columns: number } | null = null;
  let whole: Grid | null = null;
  const sizeOf = (): { rows: number; columns: number } => {
    if (size) return size;
    const used = sheet.getDataRange();
    size = { rows: used.getNumRows(), columns: used.getNumColumns() };
    if (size.rows * size.columns > SMALL) return size;
    whole = toCells(used.getValues());
    // An empty tab has a data range of one blank cell.
    if (size.rows === 1 && whole[0]!.every(cell => cell === null)) size = { rows: 0, columns: 0 };
    return size;
  };
  return {
    sheet,
    name: known ? known.mark.tab : sheet.getName(),
    known,
    size: sizeOf,
    read(row, column, rows, columns) {
      const used = sizeOf();
      if (whole)
        return Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (_, j): Cell => whole![row + i]?.[column + j] ?? null),
        );
      const count = Math.min(rows, used.rows - row);
      return count <= 0 ? [] : toCells(sheet.getRange(row + 1, column + 1, count, columns).getValues());
    },
  };
}
