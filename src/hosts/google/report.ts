import type { Look, Sheet } from '../../report/sheet';
import { linkFormula, sparkFormula, toGoogle } from './cells';
import { putCharts } from './chart';
import { fingerprint } from './fingerprint';
import { dress } from './look';
import type { Mark } from './mark';
import { newReport, writeMark } from './mark';
import { makeRoom } from './room';
import { putRules } from './rule';
import { runs } from './runs';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PIXELS = 7;

/**
 * Makes a report tab, or rewrites the add-on's own block of it: values always; looks, rules and charts only where they are other than before,
 * so that what a user changed of them stays. Columns keep the widths that users gave them.
 */
export function writeReport(
  spreadsheet: Spreadsheet,
  report: Sheet,
  found: GoogleSheet | null,
  known: { mark: Mark; metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata } | null,
  sheetIdOf: (tab: string) => number | undefined,
  protection: string,
): GoogleSheet {
  const rows = report.cells.length;
  const columns = report.widths.length;
  const sheet = found ?? sheetFor(spreadsheet, report.name);
  const before = known && known.mark.rows > 0 ? known.mark : null;
  if (!before || rows > before.rows || columns > before.columns) makeRoom(sheet, rows, columns);
  let metadata = known?.metadata ?? null;
  const looks = fingerprint([report.merges, report.heights, ...numbered(report)]);
  const isDressed = before?.looks === looks && before.rows === rows && before.columns === columns;
  if (!isDressed) {
    if (before) makeWay(sheet, before, rows, columns);
    else furnish(sheet, report, protection);
    // If the run ends here, the next one finds a block that it must dress again, as large as either.
    const unfinished = {
      ...newReport(report.name),
      rows: Math.max(rows, before?.rows ?? 0),
      columns: Math.max(columns, before?.columns ?? 0),
    };
    metadata = writeMark(sheet, { ...unfinished, chartIds: before?.chartIds ?? [] }, metadata);
    dress(sheet, report, before);
  }
  sheet.getRange(1, 1, rows, columns).setValues(
    report.cells.map(row =>
      row.map(({ value, link, spark }) => {
        if (spark) return sparkFormula(spark);
        const id = link ? sheetIdOf(link.tab) : undefined;
        return link && id !== undefined && value !== null ? linkFormula(value, id, link.cell) : toGoogle(value);
      }),
    ),
  );
  const rules = fingerprint(report.rules);
  if (before?.rules !== rules) putRules(sheet, report.rules, before);
  const charts = fingerprint(report.charts);
  const chartIds = before?.charts === charts ? before.chartIds : putCharts(sheet, report.charts, before?.chartIds ?? []);
  writeMark(sheet, { tab: report.name, isReport: true, rows, columns, looks, rules, charts, chartIds }, metadata);
  return sheet;
}

/** A tab for a report that has none: an empty one of its name, or a new one at the end. */
export function sheetFor(spreadsheet: Spreadsheet, name: string): GoogleSheet {
  return spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
}

/** What a tab gets once and users may change: widths, frozen rows, colour, filter, a warning to whoever edits it. */
function furnish(sheet: GoogleSheet, report: Sheet, words: string): void {
  for (const { first, count, value } of runs(report.widths)) sheet.setColumnWidths(first + 1, count, Math.round(value * PIXELS));
  if (report.frozen.rows > 0) sheet.setFrozenRows(report.frozen.rows);
  if (report.frozen.columns > 0) sheet.setFrozenColumns(report.frozen.columns);
  sheet.setTabColor(report.color);
  sheet.setHiddenGridlines(true);
  // Of a run that was cut off, both may be there already.
  if (report.filter && sheet.getFilter() === null)
    sheet.getRange(report.filter.row + 1, report.filter.column + 1, report.filter.rows, report.filter.columns).createFilter();
  const [protection = sheet.protect()] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
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
