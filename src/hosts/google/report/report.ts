// reports -> what each is other than before, noted as being written -> room, looks, values, rules, charts, one tab after the other -> marks
import type { Sheet } from '../../../report/sheet';
import { linkFormula, sparkFormula, toGoogle } from '../cells';
import type { Mark } from '../mark';
import { blockOf } from '../room';
import type { GoogleTab } from '../tab';
import { namesMeanwhile, putCharts } from './chart';
import { fingerprint } from './fingerprint';
import { makeRoom, type Room, roomFor, roomOf, withRoom } from './list';
import type { Looked } from './look';
import { dress, lookedAt } from './look';
import { mergesOf, putMerges } from './merge';
import { putHeights, rowHeights } from './row-height';
import { putRules, rangeOf } from './rule';
import { layers } from './runs';

const PIXELS = 7;

export interface Writing {
  markOf(tab: GoogleTab): Mark;
  save(marks: readonly (readonly [sheetId: number, mark: Mark])[]): void;
  /** The sheet of a tab. */
  sheetIdOf(tab: string): number;
  /** What the warning says to whoever edits a report tab. */
  protection: string;
}

export interface ReportTab {
  report: Sheet;
  tab: GoogleTab;
}

/** A report as it fits into its tab, what is known of how it was last written, and how it will be noted to be. */
interface Job extends ReportTab {
  looked: Looked;
  /** Of a list that is there already. */
  room: { had: Room; needed: Room } | null;
  before: Mark;
  after: Mark;
}

/**
 * Writes report tabs, or rewrites the add-on's own block of them: values always; looks, rules and charts only where they are other than before,
 * so that what a user changed of them stays. Columns keep the widths that users gave them. What users put below a block moves down with its end.
 */
export function writeReports(reports: readonly ReportTab[], { markOf, save, sheetIdOf, protection }: Writing): void {
  const jobs = reports.map(report => jobOf(report, markOf(report.tab)));
  const noted = (of: (job: Job) => Mark) => jobs.map(job => [job.tab.sheet.getSheetId(), of(job)] as const);
  save(noted(job => (fingerprint(job.before) === fingerprint(job.after) ? job.before : meanwhile(job))));
  for (const job of jobs) writeTab(job, sheetIdOf, protection);
  save(noted(({ after }) => after));
}

function jobOf({ report, tab }: ReportTab, mark: Mark): Job {
  const before = isKnown(tab, mark) ? mark : { ...mark, ...unknown };
  const had = report.body && before.isFurnished ? moved(roomOf(tab, mark), mark.head, report.body.row) : null;
  const needed = report.body && roomFor(report, had ?? { list: 0, tail: 0 });
  const whole = needed ? withRoom(report, needed) : report;
  const looked = lookedAt(whole);
  const after: Mark = {
    ...mark,
    rows: whole.cells.length,
    columns: whole.widths.length,
    head: report.body?.row ?? 0,
    list: needed?.list ?? 0,
    isOpen: false,
    isFurnished: true,
    isFiltered: before.isFiltered || whole.filter !== null,
    form: looked.form,
    looks: looked.rest,
    merges: fingerprint(mergesOf(whole)),
    rules: fingerprint(rulesAnywhere(whole)),
    charts: fingerprint(whole.charts),
    heights: report.body ? [] : rowHeights(whole),
  };
  return { report: whole, tab, looked, room: had && needed && { had, needed }, before, after };
}

/** False for a tab whose last writing was cut off. */
const isKnown = ({ isNew }: GoogleTab, { isOpen, isFurnished }: Mark): boolean => isNew || (isFurnished && !isOpen);

/** No fingerprint, and no height. */
const UNKNOWN = '?';
const unknown = { form: UNKNOWN, merges: UNKNOWN, rules: UNKNOWN, charts: UNKNOWN, heights: Array.from({ length: 1000 }, () => 0) };

/** Another version of the add-on may have more rows above a list, or fewer. */
const moved = ({ list, tail }: Room, from: number, to: number): Room => ({ list: list + from - to, tail });

/** The rules, wherever the rows of a list end: they grow along with it. */
const rulesAnywhere = ({ rules, body }: Sheet) => (body ? rules.map(rule => ({ ...rule, area: { ...rule.area, rows: 0 } })) : rules);

const meanwhile = ({ report, before, after }: Job): Mark => ({
  ...before,
  isOpen: true,
  heights: [],
  charted: before.charts === after.charts ? before.charted : namesMeanwhile(report.charts, before.charted),
});

function writeTab(job: Job, sheetIdOf: Writing['sheetIdOf'], protection: string): void {
  const { report, tab, looked, room, before, after } = job;
  const { sheet, isNew } = tab;
  if (room) makeRoom(tab, report.body!.row, room.had, room.needed);
  else if (!isNew && before.isFurnished && after.rows > before.rows && tab.size().rows > before.rows)
    sheet.insertRowsAfter(before.rows, after.rows - before.rows);
  const block = blockOf(sheet, after.rows, after.columns);
  if (!before.isFurnished) furnish(job, protection);
  if (before.merges !== after.merges) putMerges(sheet, report, before);
  dress(block, looked, before);
  putHeights(sheet, before.heights, after.heights);
  block.setValues(valuesOf(report, sheetIdOf));
  clearRest(job);
  if (after.isFiltered && (!before.isFiltered || before.head !== after.head)) putFilter(job);
  if (before.rules !== after.rules) putRules(sheet, report.rules, range => isWithin(range, job), isNew);
  if (before.charts !== after.charts) after.charted = putCharts(sheet, report.charts, before.charted, before.charts === UNKNOWN);
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

/** Clears what a smaller block no longer covers. A list keeps its rows. */
function clearRest({ tab: { sheet, isNew }, before: { rows, columns, isFurnished }, after }: Job): void {
  if (isNew || !isFurnished) return;
  if (after.rows >= rows && after.columns >= columns) return;
  blockOf(sheet, rows, columns);
  if (after.rows < rows)
    sheet
      .getRange(after.rows + 1, 1, rows - after.rows, columns)
      .breakApart()
      .clear();
  if (after.columns < columns) sheet.getRange(1, after.columns + 1, after.rows, columns - after.columns).clear();
}

/** Puts a filter on a list. One that is there already stays, but where another version had its list in another row. */
function putFilter({ report: { filter }, tab: { sheet }, before }: Job): void {
  if (before.isFiltered) sheet.getFilter()?.remove();
  try {
    rangeOf(sheet, filter!).createFilter();
  } catch (error) {
    if (sheet.getFilter() === null) throw error;
  }
}

/** True where rules of the add-on's may stand: from the first row of a list on, or within a page. */
function isWithin(range: GoogleAppsScript.Spreadsheet.Range, { report: { body }, before, after }: Job): boolean {
  const isInRows = body ? [before.head, after.head].includes(range.getRow() - 1) : range.getLastRow() <= Math.max(before.rows, after.rows);
  return isInRows && range.getLastColumn() <= Math.max(before.columns, after.columns);
}
