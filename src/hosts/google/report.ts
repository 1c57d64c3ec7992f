// what each tab lacks -> marks that say so -> room, form, values, looks, rules, charts of one tab after the other -> marks of what is there
import type { Rule, Sheet } from '../../report/sheet';
import { linkFormula, sparkFormula, toGoogle } from './cells';
import { namesMeanwhile, putCharts } from './chart';
import { fingerprint } from './fingerprint';
import { putHeights, rowHeights } from './height';
import type { Looked } from './look';
import { copyRow, lookedAt, putForm, putRest } from './look';
import type { Mark } from './mark';
import { mergesOf, putMerges } from './merge';
import { blockOf, gridRows } from './room';
import { putRules, rangeOf } from './rule';
import { layers } from './runs';
import type { GoogleTab } from './tab';

const PIXELS = 7;
/** No fingerprint: of what a run has begun to write, nothing is known if it ends there. */
const UNKNOWN = '?';

export interface Writing {
  markOf(tab: GoogleTab): Mark;
  save(marks: readonly (readonly [sheetId: number, mark: Mark])[]): void;
  /** The sheet that a report tab of this name is. */
  sheetIdOf(tab: string): number;
  /** What the warning says to whoever edits a report tab. */
  protection: string;
}

export interface ReportTab {
  report: Sheet;
  tab: GoogleTab;
}

/** A tab's report, how it was last written, and how it will be noted to be. */
interface Job extends ReportTab {
  looked: Looked;
  before: Mark;
  after: Mark;
}

/**
 * Writes report tabs, or rewrites the add-on's own block of them: values always; looks, rules and charts only where they are other than before,
 * so that what a user changed of them stays. Columns keep the widths that users gave them.
 */
export function writeReports(reports: readonly ReportTab[], { markOf, save, sheetIdOf, protection }: Writing): void {
  const jobs = reports.map(report => jobOf(report, markOf(report.tab)));
  save(jobs.map(job => [job.tab.sheet.getSheetId(), unfinished(job)]));
  for (const job of jobs) {
    const { report, tab, before, after, looked } = job;
    const { sheet, isNew } = tab;
    // Rows that were put in look like the one above them, be it a row of the list or its head.
    const isFormed = !makeWay(job) && before.form === after.form;
    const block = blockOf(sheet, after.rows, after.columns);
    if (!before.isFurnished) furnish(job, protection);
    if (report.body && !isFormed) putForm(sheet, looked, report.body.row, before.form === after.form ? after.rows : after.formed);
    else if (report.body) copyRow(sheet, report.body.row, after.columns, before.formed, after.formed);
    if (before.merges !== after.merges) putMerges(sheet, report, before);
    putRest(sheet, looked, isFormed || !report.body ? before : { ...before, looks: {} });
    putHeights(sheet, before.heights, after.heights);
    block.setValues(valuesOf(report, sheetIdOf));
    if (after.isFiltered && !before.isFiltered) putFilter(job);
    // What was copied to other rows may have taken rules along.
    if (before.rules !== after.rules || (report.body && !isFormed) || before.formed !== after.formed) {
      const end = endOf(job);
      putRules(sheet, openEnded(report, end), { rows: Math.max(before.rows, end), columns: before.columns }, isNew);
    }
    if (before.charts !== after.charts) after.chartNames = putCharts(sheet, report.charts, before.chartNames, before.charts === UNKNOWN);
  }
  save(jobs.map(({ tab, after }) => [tab.sheet.getSheetId(), after]));
}

function jobOf({ report, tab }: ReportTab, before: Mark): Job {
  const { body, cells, widths, charts, filter } = report;
  const looked = lookedAt(report);
  const isFormed = before.formed > 0 && before.form === looked.form;
  // Looks that users gave to what they put below the block stay.
  const formed = isFormed ? before.formed : before.isFurnished ? before.rows : body ? gridRows(tab) : 0;
  const after: Mark = {
    ...before,
    rows: cells.length,
    columns: widths.length,
    isFurnished: true,
    isFiltered: before.isFiltered || filter !== null,
    form: looked.form,
    looks: looked.rest,
    merges: fingerprint(mergesOf(report)),
    rules: fingerprint(openEnded(report, 0)),
    charts: fingerprint(charts),
    formed: body ? Math.max(cells.length, formed) : 0,
    heights: body ? [] : rowHeights(report),
  };
  return { report, tab, looked, before, after };
}

/** Until the run has ended: what is yet to be changed is not known, and the block is as large as before or after. */
function unfinished({ report, before, after }: Job): Mark {
  const of = (was: string | undefined, is: string): string => (was === is ? is : UNKNOWN);
  return {
    ...before,
    rows: Math.max(before.rows, after.rows),
    columns: Math.max(before.columns, after.columns),
    form: of(before.form, after.form),
    looks: Object.fromEntries(Object.entries(after.looks).map(([name, print]) => [name, of(before.looks[name], print)])),
    merges: of(before.merges, after.merges),
    rules: of(before.rules, after.rules),
    charts: of(before.charts, after.charts),
    chartNames: before.charts === after.charts ? before.chartNames : namesMeanwhile(report.charts, before.chartNames),
    heights: before.heights.join() === after.heights.join() ? before.heights : after.heights.map(() => 0),
  };
}

function valuesOf({ cells }: Sheet, sheetIdOf: Writing['sheetIdOf']): (string | number | boolean)[][] {
  return cells.map(row =>
    row.map(({ value, link, spark }) => {
      if (spark) return sparkFormula(spark);
      return link && value !== null ? linkFormula(value, sheetIdOf(link.tab), link.cell) : toGoogle(value);
    }),
  );
}

/** What a tab gets once and users may change: widths, frozen rows, colour, a warning to whoever edits it. */
function furnish({ report, tab: { sheet, isNew } }: Job, words: string): void {
  for (const { first, count, value } of layers(report.widths)) sheet.setColumnWidths(first + 1, count, Math.round(value * PIXELS));
  if (report.frozen.rows > 0) sheet.setFrozenRows(report.frozen.rows);
  if (report.frozen.columns > 0) sheet.setFrozenColumns(report.frozen.columns);
  sheet.setTabColor(report.color);
  if (!report.body) sheet.setHiddenGridlines(true);
  // Of a run that was cut off, it may be there already.
  const [protection = sheet.protect()] = isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  protection.setDescription(words).setWarningOnly(true);
}

/** Puts a filter on a list; where nothing stands below its rows, for those to come, too. A filter that is there already stays. */
function putFilter(job: Job): void {
  const { filter, body } = job.report;
  const { sheet } = job.tab;
  const area = filter!;
  const rows = body?.isLast ? endOf(job) - area.row : area.rows;
  try {
    rangeOf(sheet, { ...area, rows }).createFilter();
  } catch (error) {
    if (sheet.getFilter() === null) throw error;
  }
}

/** The last row of a list that may be filled one day; users may have deleted some. */
const endOf = ({ tab: { sheet, isNew }, after }: Job): number => (isNew ? after.formed : Math.min(after.formed, sheet.getMaxRows()));

/**
 * Clears what the new block no longer covers, and pushes down what users put below the old block if the new one is taller:
 * gives whether rows were put in for that.
 */
function makeWay({ report: { body }, tab, before: { rows, columns }, after }: Job): boolean {
  const { sheet, isNew } = tab;
  if (isNew) return false;
  const isToInsert = after.rows > rows && tab.size().rows > rows;
  if (isToInsert) sheet.insertRowsAfter(rows, after.rows - rows);
  if (after.rows < rows) {
    const below = sheet.getRange(after.rows + 1, 1, rows - after.rows, columns);
    if (body) below.clearContent();
    else below.breakApart().clear();
  }
  if (after.columns < columns) sheet.getRange(1, after.columns + 1, Math.min(after.rows, rows), columns - after.columns).clear();
  return isToInsert;
}

/** The rules of a report, those of a list for all rows down to `end`, be they filled or not. */
const openEnded = ({ rules, body }: Sheet, end: number): Rule[] =>
  body ? rules.map(rule => ({ ...rule, area: { ...rule.area, rows: end - rule.area.row } })) : rules;
