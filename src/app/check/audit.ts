import type { Audit, PromiseAudit } from '../../core/audit';
import { textOf } from '../../core/cell/cell';
import type { DateOrder } from '../../core/cell/moment';
import { address } from '../../core/cell/reference';
import { foldText } from '../../core/cell/text';
import { conclude } from '../../core/conclusion';
import type { Action } from '../../core/declared/action';
import { readActions } from '../../core/declared/action';
import { makeBook } from '../../core/declared/declared';
import * as tables from '../../core/declared/input-tables';
import { readMatches } from '../../core/declared/match';
import { metricsByName } from '../../core/declared/metric';
import { readMetrics } from '../../core/declared/metric-rows';
import { readPromises } from '../../core/declared/promise';
import type { Settings } from '../../core/declared/settings';
import { readSettings, settingColumns } from '../../core/declared/settings';
import { readTouchpoints } from '../../core/declared/touchpoint';
import { always, onceATab } from '../../core/evidence/counted-once';
import { readDateOrders } from '../../core/evidence/date-order';
import { findDoubles } from '../../core/evidence/doubles';
import { streamFolder } from '../../core/evidence/fold-stream';
import { emptyEvidence } from '../../core/evidence/summary';
import { baselineOf, type Saved } from '../../core/judgement/history';
import { promisesToActOn } from '../../core/judgement/to-act-on';
import { tallyOf } from '../../core/statistics/tally';
import type { Block } from '../../core/table/block';
import type { IssueLog } from '../../core/table/issue';
import { issueLog } from '../../core/table/issue';
import type { Columns, Table } from '../../core/table/table';
import { UserError } from '../../core/table/user-error';
import { isLanguage, languages } from '../../words/words';
import type { Input } from '../input';
import { findTab, nearTab, readInput } from '../input';
import { isAnyFree, learnedBook } from '../match/learn';
import { spokenTabs } from '../match/spoken';
import type { CellAt, Workbook } from '../workbook';
import type { ReadColumn, ReadInput } from './read-columns';
import { readColumns } from './read-columns';
import { savesOf } from './saves';
import { readBlocks, streamsByTab, streamsOf } from './streams';

/*
 * From a workbook to its audit; nothing is written.
 *
 *   input tabs -> settings, metrics, touchpoints, promises, actions -> book
 *   comments whose touchpoint is known -> what is learned of words -> the book's matcher
 *   Evidence and Sources -> streams -> blocks of rows, folded one by one -> evidence
 *   book, evidence -> audit
 */

export interface AuditOptions {
  /** The audit date that the user asked for; null for the setting's, else today. */
  auditDate: string | null;
  /** Today in the spreadsheet's time zone, `2026-11-22`. */
  today: string;
  /** Told of each block of rows read: how many of how many. */
  progress?: (done: number, of: number) => void;
  /** Asked once the number of evidence rows is known; throws if they are too many. */
  approve?: (rows: number) => void;
}

/** An audit, and what is to be written into the input tabs because of it. */
export interface Audited {
  audit: Audit;
  /** The ids that it gave to promises without one: blank cells to be filled in. */
  givenIds: { tab: string; cells: CellAt[] } | null;
  /** Promises that an action is proposed for; [] where the workbook has no tab Actions. See `openActions`. */
  toActOn: PromiseAudit[];
  /** The columns that were read, and what their cells were taken for. */
  columns: ReadColumn[];
  /** Words that the scales of its metrics know, folded. */
  words: ReadonlySet<string>;
  /** The audit as it is if these are all the actions there are. */
  withActions(actions: readonly Action[]): Audit;
}

/** Days of earlier saves that a wrong *Compare with* is answered with. */
const MOST_DAYS = 5;

export function auditWorkbook(workbook: Workbook, options: AuditOptions): Audited {
  const log = issueLog();
  for (const issue of workbook.issues()) log.add(issue);
  const inputs: ReadInput[] = [];
  const read = <C extends Columns>(table: Table<C>, order: DateOrder | null = null): Input<C> | null => {
    const input = readInput(workbook, table, tables.inputTables, log, order);
    if (input) inputs.push({ table: table as Table<Columns>, input: input as Input<Columns> });
    return input;
  };
  const settingRows = read(tables.settingsTable);
  const settings = settingRows
    ? readSettings(settingRows.rows, settingRows.tab, settingRows.header, options.auditDate, options.today, log)
    : readSettings([], '', { row: 0, columns: {}, names: [] }, options.auditDate, options.today, log);
  const { dateOrder } = settings;

  const metricRows = read(tables.metricsTable, dateOrder);
  const metrics = metricsByName(metricRows ? readMetrics(metricRows.rows, metricRows.tab, metricRows.header, log) : []);
  const touchpointRows = read(tables.touchpointsTable, dateOrder);
  const promiseRows = read(tables.promisesTable, dateOrder);
  if (!promiseRows) throw promisesMissing(workbook, log);
  const { promises, touchpoints, givenIds } = readPromises(
    promiseRows.rows,
    promiseRows.tab,
    promiseRows.header,
    {
      touchpoints: touchpointRows ? readTouchpoints(touchpointRows.rows, touchpointRows.tab, touchpointRows.header, log) : [],
      hasTouchpointsTab: touchpointRows !== null,
      metrics,
      settings,
    },
    log,
  );
  if (promises.length === 0) throw new UserError('no-promises', { tab: promiseRows.tab });
  if (!touchpointRows)
    log.add({ code: 'missing-tab', severity: 'warning', tab: tables.touchpointsTable.name, found: tables.touchpointsTable.name });
  const actionRows = read(tables.actionsTable, dateOrder);
  const actions = actionRows ? readActions(actionRows.rows, actionRows.tab, actionRows.header, settings.auditDate) : [];

  const matchRows = read(tables.matchesTable, dateOrder);
  const decisions = matchRows ? readMatches(matchRows.rows, matchRows.tab, matchRows.header, touchpoints, log) : [];
  const declared = makeBook(settings, metrics, touchpoints, promises, decisions);
  const evidence = emptyEvidence(promises.length, touchpoints.length);
  const streams = streamsOf(workbook, read(tables.sourcesTable), log);
  const byTab = streamsByTab(streams);
  const rowsOf = (name: string): number => workbook.tabs().find(tab => tab.name === name)?.rows ?? 0;
  const all = [...byTab].reduce((sum, [tab, [stream]]) => sum + rowsOf(tab) - stream!.firstRow, 0);
  options.approve?.(all);
  let done = 0;
  const advance = (rows: number): void => {
    done += rows;
    options.progress?.(done, all);
  };
  // Comments are read first: what they teach decides where others belong. Their blocks are kept until it is their turn.
  const early = new Map<string, Block[]>();
  const readEarly = (tab: string): readonly Block[] =>
    tallyOf(early, tab, () => readBlocks(workbook, tab, byTab.get(tab)!, rowsOf(tab), advance));
  const book = isAnyFree(streams) ? learnedBook(declared, spokenTabs(byTab, readEarly)) : declared;
  for (const [tab, streams] of byTab) {
    const blocks = early.get(tab) ?? readBlocks(workbook, tab, streams, rowsOf(tab), advance);
    early.delete(tab);
    const orders = readDateOrders(streams, blocks, settings, log);
    const doubles = findDoubles(streams, blocks, orders, log);
    const once = streams.length > 1 ? onceATab() : always;
    for (const stream of streams) {
      const fold = streamFolder(stream, book, orders, evidence, log, once, doubles.get(stream));
      for (const block of blocks) fold(block);
    }
  }
  const saves = savesOf(workbook);
  if (settingRows) {
    reportUnknownSave(settingRows, settings, saves, log);
    reportUnknownLanguage(settingRows, settings, log);
  }
  const withActions = (all: readonly Action[]): Audit => conclude(book, evidence, all, saves, log.list());
  const audit = withActions(actions);
  const toActOn = actionRows ? promisesToActOn(audit.promises, actions) : [];
  const columns = readColumns(inputs, streams, book);
  const scaleWords = new Set([...metrics.values()].flatMap(metric => [...metric.words.keys()]));
  const audited: Audited = { audit, givenIds: null, toActOn, columns, words: scaleWords, withActions };
  const { id: idColumn, text: textColumn } = promiseRows.header.columns;
  if (givenIds.length === 0 || idColumn < 0) return audited;
  return {
    ...audited,
    givenIds: {
      tab: promiseRows.tab,
      cells: givenIds.map(({ row, id, text }) => ({
        row: row - 1,
        column: idColumn,
        value: id,
        beside: { column: textColumn, value: text },
      })),
    },
  };
}

/** The setting *Compare with* names a day that no save stands on or before. */
function reportUnknownSave(
  { tab, rows }: Input<typeof tables.settingsTable.columns>,
  settings: Settings,
  saves: readonly Saved[],
  log: IssueLog,
): void {
  if (settings.compareWith === null || baselineOf(saves, settings) !== null) return;
  const { header } = settingColumns.compareWith;
  const row = rows.find(({ setting }) => foldText(setting) === foldText(header))?.row ?? null;
  const days = [...new Set(saves.map(({ on }) => on).filter(on => on < settings.auditDate))].sort().slice(0, MOST_DAYS);
  log.add({ code: 'unknown-save', tab, row, column: header, found: settings.compareWith, guess: days.join(', ') });
}

/** The setting *Language* names one that there are no words of. */
function reportUnknownLanguage(
  { tab, header, rows }: Input<typeof tables.settingsTable.columns>,
  { language }: Settings,
  log: IssueLog,
): void {
  if (isLanguage(language)) return;
  const { row = null } = rows.find(({ value }) => textOf(value).trim() === language) ?? {};
  const [at, guess] = [header.columns.value, languages.join(', ')];
  const cell = row === null ? null : address(row - 1, at);
  log.add({ code: 'unknown-language', tab, row, column: header.names[at] ?? null, cell, found: language, guess });
}

function promisesMissing(workbook: Workbook, log: IssueLog): UserError {
  const tab = findTab(workbook, tables.promisesTable, tables.inputTables);
  if (tab?.rows === 0) return new UserError('no-promises', { tab: tab.name });
  const issues = log.list().filter(issue => issue.tab === tab?.name);
  const missing = issues.find(({ code }) => code === 'missing-column');
  if (missing) {
    const misspelt = issues.find(({ code, guess }) => code === 'unknown-header' && guess === missing.found);
    return new UserError('missing-column', { tab: missing.tab, column: missing.found, ...(misspelt && { near: misspelt.found }) });
  }
  const near = nearTab(workbook, tables.promisesTable, tables.inputTables);
  const details: Record<string, string> = near?.missing[0] === undefined ? {} : { near: near.tab, column: near.missing[0] };
  return new UserError('missing-tab', { tab: tables.promisesTable.name, ...details });
}
