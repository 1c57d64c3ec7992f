import { foldText } from '../../../core/cell/text';
import type { Sheet } from '../../../report/sheet';
import type { Mark } from '../mark';
import type { GoogleTab } from '../tab';

/**
 * Warns whoever edits a report tab, but not where it is the team's: its column of notes, and what lies right of the report and below it.
 * A protection of the user's own, and what it says, stays as it is.
 */
export function warn({ sheet, room, isNew }: GoogleTab, mark: Mark, report: Sheet, words: string, notes: readonly string[]): void {
  const all = isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  // Of a run that was cut off, or an earlier version, it may be there already.
  const own = all.find(one => one.getDescription() === words);
  if (!own && all.length > 0) return;
  const protection = own ?? sheet.protect();
  try {
    protection
      .setDescription(words)
      .setWarningOnly(true)
      .setUnprotectedRanges(openRanges(sheet, room.size(), mark, report, notes));
  } catch (error) {
    // Half of it would be taken for the user's own the next time.
    if (!own) protection.remove();
    throw error;
  }
}

function openRanges(
  sheet: GoogleTab['sheet'],
  grid: { rows: number; columns: number },
  { rows, columns, head }: Mark,
  report: Sheet,
  notes: readonly string[],
): GoogleAppsScript.Spreadsheet.Range[] {
  const open = [];
  if (grid.columns > columns) open.push(sheet.getRange(1, columns + 1, grid.rows, grid.columns - columns));
  if (grid.rows > rows) open.push(sheet.getRange(rows + 1, 1, grid.rows - rows, columns));
  const column = report.body
    ? (report.cells[report.body.row - 1]?.findIndex(({ value }) => typeof value === 'string' && notes.includes(foldText(value))) ?? -1)
    : -1;
  if (column >= 0) open.push(sheet.getRange(head + 1, column + 1, rows - head, 1));
  return open;
}
