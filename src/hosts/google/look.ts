import type { Look, Sheet } from '../../report/sheet';
import type { Mark } from './mark';
import { runs } from './runs';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Points to pixels. */
const PIXELS = 4 / 3;

/** Gives the block its looks: one call for each property, one for each merge and for each run of equal heights. */
export function dress(sheet: GoogleSheet, report: Sheet, before: Mark | null): void {
  const { cells, merges, heights } = report;
  const columns = report.widths.length;
  const block = sheet.getRange(1, 1, cells.length, columns);
  if (before) sheet.getRange(1, 1, Math.max(cells.length, before.rows), Math.max(columns, before.columns)).breakApart();
  const of = <T>(property: (look: Look) => T): T[][] => cells.map(row => row.map(cell => property(cell.look)));
  const styles = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  block.setTextStyles(of(look => textStyle(look, styles)));
  block.setBackgrounds(of(look => look.fill));
  block.setNumberFormats(of(look => look.format || 'General'));
  block.setHorizontalAlignments(of(look => look.align));
  block.setVerticalAlignments(of(look => look.valign));
  block.setWraps(of(look => look.wrap));
  for (const { row, column, rows, columns: width } of merges) sheet.getRange(row + 1, column + 1, rows, width).merge();
  for (const { first, count, value } of runs(heights))
    if (value !== null) sheet.setRowHeightsForced(first + 1, count, Math.round(value * PIXELS));
}

function textStyle(
  { bold, italic, size, color }: Look,
  known: Map<string, GoogleAppsScript.Spreadsheet.TextStyle>,
): GoogleAppsScript.Spreadsheet.TextStyle {
  const key = `${bold}${italic}${size}${color}`;
  let style = known.get(key);
  if (!style) {
    style = SpreadsheetApp.newTextStyle()
      .setBold(bold)
      .setItalic(italic)
      .setFontSize(size)
      .setForegroundColor(color)
      .setUnderline(false)
      .build();
    known.set(key, style);
  }
  return style;
}
