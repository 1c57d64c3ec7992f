// reports -> what each is other than before, noted as being written -> room, number formats, values, then looks, rules, charts, tab by tab -> marks
import type { Sheet } from '../../../report/sheet';
import { linkFormula, sparkFormula, toGoogle } from '../cells';
import type { Mark } from '../mark';
import type { GoogleTab } from '../tab';
import { namesMeanwhile, putCharts } from './chart';
import { withDays } from './day';
import { fingerprint } from './fingerprint';
import { type Length, lengthen, lengthFor, lengthOf, withLength } from './list';
import type { Looked, Step } from './look';
import { lookedAt, stepsToDress } from './look';
import { mergesOf, putMerges } from './merge';
import { warn } from './protection';
import { putHeights, rowHeights } from './row-height';
import { putRules, rangeOf } from './rule';
import { layers } from './runs';
import { isRefused } from './spare';

const PIXELS = 7;

export interface Writing {
  markOf(tab: GoogleTab): Mark;
  save(marks: readonly (readonly [sheetId: number, mark: Mark])[]): void;
  /** The sheet of a tab. */
  sheetIdOf(tab: string): number;
  /** What the warning says to whoever edits a report tab. */
  protection: string;
  /** The headers, folded, that the team's own column may have, which needs no warning. */
  notes: readonly string[];
}

export interface ReportTab {
  report: Sheet;
  tab: GoogleTab;
}

/** A report as it fits into its tab, what is known of how it was last written, and how it will be noted to be. */
interface Job extends ReportTab {
  looked: Looked;
  /** Of a list that is there already. */
  length: { had: Length; needed: Length } | null;
  before: Mark;
  after: Mark;
}

/**
 * Writes report tabs, or rewrites the add-on's own block of them: values always; looks, rules and charts only where they are other than before,
 * so that what a user changed of them stays. Columns keep the widths that users gave them. What users put below a block moves down with its end.
 * Gives the names of tabs of whose looks Google refused some: they are dressed anew the next time.
 */
export function writeReports(reports: readonly ReportTab[], writing: Writing): string[] {
  const jobs = reports.map(report => jobOf(report, writing.markOf(report.tab)));
  const noted = (of: (job: Job) => Mark) => jobs.map(job => [job.tab.id, of(job)] as const);
  writing.save(noted(job => (fingerprint(job.before) === fingerprint(job.after) ? job.before : meanwhile(job))));
  const plain = jobs.filter(job => !writeTab(job, writing)).map(({ tab }) => tab.name);
  writing.save(noted(({ after }) => after));
  return plain;
}

function jobOf({ report: given, tab }: ReportTab, mark: Mark): Job {
  const report = withDays(given);
  const before = isKnown(tab, mark) ? mark : { ...mark, ...unknown };
  const had = report.body && before.isWritten ? moved(lengthOf(tab, mark), mark.head, report.body.row) : null;
  const needed = report.body && lengthFor(report, had ?? { list: 0, tail: 0 });
  const whole = needed ? withLength(report, needed) : report;
  const looked = lookedAt(whole);
  const after: Mark = {
    ...mark,
    rows: whole.cells.length,
    columns: whole.widths.length,
    head: report.body?.row ?? 0,
    list: needed?.list ?? 0,
    isOpen: false,
    isWritten: true,
    isFurnished: true,
    isWarned: true,
    isFiltered: before.isFiltered || whole.filter !== null,
    form: looked.form,
    looks: looked.rest,
    merges: fingerprint(mergesOf(whole)),
    rules: fingerprint(rulesAnywhere(whole)),
    charts: fingerprint(whole.charts),
    heights: report.body ? [] : rowHeights(whole),
  };
  return { report: whole, tab, looked, length: had && needed && { had, needed }, before, after };
}

/** False for a tab whose last writing was cut off, or of whose looks some were refused. */
const isKnown = ({ isNew }: GoogleTab, { isOpen, isWritten }: Mark): boolean => isNew || (isWritten && !isOpen);

/** No fingerprint, and no height. */
const UNKNOWN = '?';
const unknown = { form: UNKNOWN, merges: UNKNOWN, rules: UNKNOWN, charts: UNKNOWN, heights: Array.from({ length: 1000 }, () => 0) };

/** Another version of the add-on may have more rows above a list, or fewer. */
const moved = ({ list, tail }: Length, from: number, to: number): Length => ({ list: list + from - to, tail });

/** The rules, wherever the rows of a list end: they grow along with it. */
const rulesAnywhere = ({ rules, body }: Sheet) => (body ? rules.map(rule => ({ ...rule, area: { ...rule.area, rows: 0 } })) : rules);

const meanwhile = ({ report, before, after }: Job): Mark => ({
  ...before,
  isOpen: true,
  heights: [],
  charted: before.charts === after.charts ? before.charted : namesMeanwhile(report.charts, before.charted),
});

/** True if all of it could be done. */
function writeTab(job: Job, writing: Writing): boolean {
  const { report, tab, looked, length, before, after } = job;
  const { room, isNew } = tab;
  if (length) lengthen(tab, report.body!.row, length.had, length.needed);
  else if (!isNew && before.isWritten && after.rows > before.rows && tab.size().rows > before.rows)
    room.insertRows(before.rows, after.rows - before.rows);
  const block = room.block(after.rows, after.columns);
  const dressing = stepsToDress(looked, before);
  const refused = dressing.first.filter(step => isRefused(() => step(block)));
  block.setValues(valuesOf(report, writing.sheetIdOf, refused.length === 0));
  clearValues(job);
  refused.push(...stepsOf(job, writing, dressing.rest).filter(step => isRefused(() => step(block))));
  if (refused.length > 0) {
    const { isFurnished, isWarned, isFiltered } = before;
    Object.assign(after, { isOpen: true, isFurnished, isWarned, isFiltered });
  }
  return refused.length === 0;
}

/** What is done for the looks of a tab once its values stand there: each may be refused by itself. */
function stepsOf(job: Job, { protection, notes }: Writing, dressing: Step[]): Step[] {
  const { report, tab, before, after } = job;
  const { sheet, isNew } = tab;
  const steps: [isDue: boolean, step: Step][] = [
    [!before.isFurnished, () => furnish(job)],
    [!before.isWarned, () => warn(tab, after, report, protection, notes)],
    [before.merges !== after.merges, () => putMerges(tab, report, before)],
    [true, () => clearLooks(job)],
    ...dressing.map((step): [boolean, Step] => [true, step]),
    [true, () => putHeights(sheet, before.heights, after.heights)],
    [after.isFiltered && (!before.isFiltered || before.head !== after.head), () => putFilter(job)],
    [before.rules !== after.rules, () => putRules(sheet, report.rules, range => isWithin(range, job), isNew)],
    [before.charts !== after.charts, () => chart(job)],
  ];
  return steps.flatMap(([isDue, step]) => (isDue ? [step] : []));
}

function chart({ report, tab: { sheet }, before, after }: Job): void {
  after.charted = namesMeanwhile(report.charts, before.charted);
  after.charted = putCharts(sheet, report.charts, before.charted, before.charts === UNKNOWN);
}

/** Values as they are written; `isFormatted`: the cells have their number formats by now. */
function valuesOf({ cells }: Sheet, sheetIdOf: Writing['sheetIdOf'], isFormatted: boolean): (string | number | boolean)[][] {
  return cells.map(row =>
    row.map(({ value, look, link, spark }) => {
      if (spark) return sparkFormula(spark);
      if (link && value !== null) return linkFormula(value, sheetIdOf(link.tab), link.cell);
      return toGoogle(value, isFormatted ? look.format : '');
    }),
  );
}

/** What a tab gets once and users may change: widths, frozen rows, colour. */
function furnish({ report, tab: { sheet } }: Job): void {
  for (const { first, count, value } of layers(report.widths)) sheet.setColumnWidths(first + 1, count, Math.round(value * PIXELS));
  if (report.frozen.rows > 0) sheet.setFrozenRows(report.frozen.rows);
  if (report.frozen.columns > 0) sheet.setFrozenColumns(report.frozen.columns);
  if (report.folded)
    rangeOf(sheet, { row: 0, column: report.folded.first, rows: 1, columns: report.folded.count })
      .shiftColumnGroupDepth(1)
      .collapseGroups();
  sheet.setTabColor(report.color);
  if (!report.body) sheet.setHiddenGridlines(true);
}

/** Clears what a smaller block no longer covers. A list keeps its rows. */
function clearValues(job: Job): void {
  for (const range of surplus(job)) range.clear();
}

function clearLooks(job: Job): void {
  for (const range of surplus(job)) range.breakApart();
}

/** Where the block was larger than it is: below it, and right of it. */
function surplus({ tab: { sheet, room, isNew }, before: { rows, columns, isWritten }, after }: Job): GoogleAppsScript.Spreadsheet.Range[] {
  if (isNew || !isWritten || (after.rows >= rows && after.columns >= columns)) return [];
  room.block(rows, columns);
  return [
    ...(after.rows < rows ? [sheet.getRange(after.rows + 1, 1, rows - after.rows, columns)] : []),
    ...(after.columns < columns ? [sheet.getRange(1, after.columns + 1, after.rows, columns - after.columns)] : []),
  ];
}

/** Puts a filter on a list. One that is there already stays, but where another version had its list in another row. */
function putFilter({ report: { filter }, tab: { sheet }, before }: Job): void {
  if (before.isFiltered) sheet.getFilter()?.remove();
  if (sheet.getFilter() === null) rangeOf(sheet, filter!).createFilter();
}

/** True where rules of the add-on's may stand: from the first row of a list on, or within a page. */
function isWithin(range: GoogleAppsScript.Spreadsheet.Range, { report: { body }, before, after }: Job): boolean {
  const isInRows = body ? [before.head, after.head].includes(range.getRow() - 1) : range.getLastRow() <= Math.max(before.rows, after.rows);
  return isInRows && range.getLastColumn() <= Math.max(before.columns, after.columns);
}
