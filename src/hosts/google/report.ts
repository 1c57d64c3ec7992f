import type { Look, Sheet } from '../../report/sheet';
import { linkFormula, sparkFormula, toGoogle } from './cells';
import { putCharts } from './chart';
import { fingerprint } from './fingerprint';
import { dress } from './look';
import type { Mark } from './mark';
import { newMark } from './mark';
import { makeRoom } from './room';
import { putRules, rangeOf } from './rule';
import { layers } from './runs';
import type { GoogleTab } from './tab';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const PIXELS = 7;

export interface Writing {
  tab: GoogleTab;
  /** The tab's mark as it is. */
  mark: Mark;
  save(mark: Mark): void;
  /** Makes the report tab that a link leads to, if it is yet to be written. */
  sheetIdOf(tab: string): number;
  /** What the warning says to whoever edits the tab. */
  protection: string;
}

/**
 * Writes a report tab, or rewrites the add-on's own block of it: values always; looks, rules and charts only where they are other than before,
 * so that what a user changed of them stays. Columns keep the widths that users gave them.
 */
export function writeReport(report: Sheet, { tab: { sheet, isNew }, mark, save, sheetIdOf, protection }: Writing): void {
  const rows = report.cells.length;
  const columns = report.widths.length;
  // A new tab need not be asked what is in it.
  const before = isNew ? null : mark;
  const looks = fingerprint([report.merges, report.heights, ...numbered(report)]);
  const isDressed = before?.looks === looks && before.rows === rows && before.columns === columns;
  if (!isDressed) {
    if (!before?.isFurnished) makeRoom(sheet, rows, columns, isNew);
    else if (rows > before.rows || columns > before.columns) makeRoom(sheet, rows, columns > before.columns ? columns : 0);
    if (before) makeWay(sheet, before, rows, columns);
    if (!before?.isFurnished) furnish(sheet, report, isNew, protection);
    // If the run ends here, the next one finds a block that it must dress again, as large as either.
    const unfinished = newMark(report.name, true, Math.max(rows, before?.rows ?? 0), Math.max(columns, before?.columns ?? 0));
    save({ ...unfinished, isFurnished: before?.isFurnished ?? false, chartIds: mark.chartIds });
    dress(sheet, report, before);
  }
  sheet.getRange(1, 1, rows, columns).setValues(
    report.cells.map(row =>
      row.map(({ value, link, spark }) => {
        if (spark) return sparkFormula(spark);
        return link && value !== null ? linkFormula(value, sheetIdOf(link.tab), link.cell) : toGoogle(value);
      }),
    ),
  );
  const rules = fingerprint(report.rules);
  if (before?.rules !== rules) putRules(sheet, report.rules, before);
  const charts = fingerprint(report.charts);
  const chartIds = before?.charts === charts ? before.chartIds : putCharts(sheet, report.charts, before);
  save({ tab: report.name, isReport: true, rows, columns, isFurnished: true, looks, rules, charts, chartIds });
}

/** What a tab gets once and users may change: widths, frozen rows, colour, filter, a warning to whoever edits it. */
function furnish(sheet: GoogleSheet, report: Sheet, isNew: boolean, words: string): void {
  for (const { first, count, value } of layers(report.widths)) sheet.setColumnWidths(first + 1, count, Math.round(value * PIXELS));
  if (report.frozen.rows > 0) sheet.setFrozenRows(report.frozen.rows);
  if (report.frozen.columns > 0) sheet.setFrozenColumns(report.frozen.columns);
  sheet.setTabColor(report.color);
  sheet.setHiddenGridlines(true);
  // Of a run that was cut off, both may be there already.
  if (report.filter && (isNew || sheet.getFilter() === null)) rangeOf(sheet, report.filter).createFilter();
  const [protection = sheet.protect()] = isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  protection.setDescription(words).setWarningOnly(true);
}

/** Clears what the new block no longer covers, and pushes down what users put below the old block if the new one is taller. */
function makeWay(sheet: GoogleSheet, before: Mark, rows: number, columns: number): void {
  if (rows > before.rows && sheet.getLastRow() > before.rows) sheet.insertRowsAfter(before.rows, rows - before.rows);
  if (rows < before.rows)
    sheet
      .getRange(rows + 1, 1, before.rows - rows, before.columns)
      .breakApart()
      .clear();
  if (columns < before.columns) sheet.getRange(1, columns + 1, Math.min(rows, before.rows), before.columns - columns).clear();
}

/** The looks of a report, each once, and the number of each cell's: short enough to be fingerprinted. */
function numbered(report: Sheet): [Look[], number[][]] {
  const numbers = new Map<Look, number>();
  const numberOf = (look: Look): number => {
    if (!numbers.has(look)) numbers.set(look, numbers.size);
    return numbers.get(look)!;
  };
  const cells = report.cells.map(row => row.map(cell => numberOf(cell.look)));
  return [[...numbers.keys()], cells];
}
