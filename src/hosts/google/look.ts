import type { Look, Sheet } from '../../report/sheet';
import { drawLines } from './line';
import type { Mark } from './mark';
import { rangeOf } from './rule';
import { runs, stacked } from './runs';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Points to pixels. */
const PIXELS = 4 / 3;
/** Height of a row as Google makes it, in pixels. */
const ROW = 21;

/** Gives the block its looks: one call for each property, one for each merge and for each run of equal heights. */
export function dress(sheet: GoogleSheet, report: Sheet, before: Mark | null): void {
  const { cells, heights } = report;
  const columns = report.widths.length;
  const block = sheet.getRange(1, 1, cells.length, columns);
  if (before) sheet.getRange(1, 1, Math.max(cells.length, before.rows), Math.max(columns, before.columns)).breakApart();
  // Plain words at the left run over the blank cells beside them by themselves.
  const merges = report.merges.filter(({ row, column }) => {
    const { wrap, align } = cells[row]![column]!.look;
    return wrap || align !== 'left';
  });
  for (const area of stacked(merges)) rangeOf(sheet, area).mergeAcross();
  const of = <T>(property: (look: Look) => T): T[][] => cells.map(row => row.map(cell => property(cell.look)));
  const styles = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  block.setTextStyles(of(look => textStyle(look, styles)));
  block.setBackgrounds(of(look => look.fill));
  block.setNumberFormats(of(look => look.format || 'General'));
  block.setHorizontalAlignments(of(look => look.align));
  block.setVerticalAlignments(of(look => look.valign));
  block.setWraps(of(look => look.wrap));
  drawLines(sheet, block, cells, before !== null);
  if (merges.length === 0) return;
  // Rows fit themselves to their text, but for that of merged cells.
  if (before) sheet.setRowHeights(1, cells.length, ROW);
  const merged = new Set(merges.flatMap(({ row, column }) => (cells[row]![column]!.look.wrap ? [row] : [])));
  const pixels = heights.map((height, row) => (merged.has(row) && height !== null ? Math.round(height * PIXELS) : ROW));
  // A pixel or two more is no reason for a call.
  for (const { first, count, value } of runs(pixels.map(height => (height > ROW + 2 ? height : ROW))))
    if (value !== ROW) sheet.setRowHeightsForced(first + 1, count, value);
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
