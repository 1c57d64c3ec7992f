import type { Audit, PromiseAudit } from '../../core/audit';
import { textOf } from '../../core/cell/cell';
import { address } from '../../core/cell/reference';
import { foldText } from '../../core/cell/text';
import { conclude } from '../../core/conclusion';
import type { Action } from '../../core/declared/action';
import { readActions } from '../../core/declared/action';
import type { Declared } from '../../core/declared/declared';
import * as tables from '../../core/declared/input-tables';
import type { Settings } from '../../core/declared/settings';
import { settingColumns } from '../../core/declared/settings';
import { always, onceATab } from '../../core/evidence/counted-once';
import { findDoubles } from '../../core/evidence/doubles';
import { foldStream } from '../../core/evidence/fold-stream';
import { readColumnForms } from '../../core/evidence/rows/column-forms';
import { warnOfDays } from '../../core/evidence/rows/day-warning';
import { sameRows } from '../../core/evidence/same-rows';
import type { Stream } from '../../core/evidence/stream';
import type { Evidence } from '../../core/evidence/summary';
import { emptyEvidence } from '../../core/evidence/summary';
import type { Saved } from '../../core/judgement/history';
import { promisesToActOn } from '../../core/judgement/to-act-on';
import { tallyOf } from '../../core/statistics/tally';
import type { Block } from '../../core/table/block';
import { findHeader } from '../../core/table/header';
import type { IssueLog } from '../../core/table/issue';
import { issueLog } from '../../core/table/issue';
import type { Columns, Table } from '../../core/table/table';
import { UserError } from '../../core/table/user-error';
import { isLanguage, languages } from '../../words/words';
import type { ReadDeclared } from '../declared';
import { readDeclared } from '../declared';
import type { Input, ReadInput } from '../input';
import { findTab, nearTab, readInput } from '../input';
import { isAnyFree, learnFrom, withLessons } from '../match/learn';
import { spokenTabs } from '../match/spoken';
import type { CellAt, Workbook } from '../workbook';
import type { ReadColumn } from './read-columns';
import { readColumns } from './read-columns';
import { savesOf } from './saves';
import { readBlocks, streamsByTab, streamsOf } from './streams';

/*
 * From a workbook to its audit; nothing is written.
 *
 *   input tabs -> settings, metrics, touchpoints, promises, decisions -> declared (app/declared.ts), and actions
 *   comments whose touchpoint is known -> what is learned of words -> the matcher of what is declared
 *   Evidence and Sources -> streams -> blocks of rows, folded one by one -> evidence
 *   declared, evidence -> audit
 */

export interface AuditOptions {
  /** The audit date that the user asked for; null for the setting's, else today. */
  auditDate: string | null;
  /** Today in the spreadsheet's time zone, `2026-11-22`. */
  today: string;
  /** True to leave customers' words out, whatever the setting says. */
  isSilent?: boolean;
  /** Told of each block of rows read: how many of how many. */
  progress?: (done: number, of: number) => void;
  /** Asked once the number of evidence rows is known; throws if they are too many. */
  approve?: (rows: number) => void;
}

/** An audit, and what is to be written into the input tabs because of it. */
export interface Audited {
  audit: Audit;
  /** The input tabs that it read, Evidence without its rows. */
  inputs: ReadInput[];
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
  const read = readDeclared(workbook, options, log);
  requirePromises(workbook, read, log);
  const { settings } = read;
  const declared = options.isSilent ? withoutQuotes(read.declared) : read.declared;
  const acts = readInput(workbook, tables.actionsTable, tables.inputTables, log, declared.settings.dateOrder);
  const actions = acts ? readActions(acts.rows, acts.tab, acts.header, declared.settings.auditDate) : [];
  const sources = readInput(workbook, tables.sourcesTable, tables.inputTables, log);
  const streams = streamsOf(workbook, sources, log);
  const evidence = foldEvidence(workbook, streams, declared, options, log);
  const saves = savesOf(workbook);
  if (settings) {
    reportUnknownSave(settings, declared.settings, saves, log);
    reportUnknownLanguage(settings, declared.settings, log);
  }
  const withActions = (all: readonly Action[]): Audit => conclude(declared, evidence, all, saves, log.list());
  const audit = withActions(actions);
  const others = [...readInputs(tables.actionsTable, acts), ...readInputs(tables.sourcesTable, sources)];
  const inputs = [...read.inputs, ...others];
  return {
    audit,
    inputs: [...inputs, ...evidenceInput(streams, sources)],
    givenIds: cellsOfIds(read),
    toActOn: acts ? promisesToActOn(audit.promises, actions) : [],
    columns: readColumns(inputs, streams, declared),
    words: new Set([...declared.metrics.values()].flatMap(metric => [...metric.words.keys()])),
    withActions,
  };
}

const withoutQuotes = (declared: Declared): Declared => ({ ...declared, settings: { ...declared.settings, quotes: 'left-out' } });

const readInputs = <C extends Columns>(table: Table<C>, input: Input<C> | null): ReadInput[] =>
  input ? [{ table: table as Table<Columns>, input: input as Input<Columns> }] : [];

/** The tab Evidence, known by its stream, which stands before those that Sources describes. */
function evidenceInput([stream]: readonly Stream[], sources: { rows: readonly { tab: string }[] } | null): ReadInput[] {
  if (!stream || sources?.rows.some(row => foldText(row.tab) === foldText(stream.tab))) return [];
  const { tab, names } = stream;
  const head = Array.from({ length: Math.max(...names.keys()) + 1 }, (_, at) => names.get(at) ?? null);
  const table = tables.evidenceTable as Table<Columns>;
  const header = findHeader(table, tab, [head], issueLog());
  return header ? [{ table, input: { table, tab, header, rows: [] } }] : [];
}

/** Throws where there is nothing to audit; where the touchpoints are missing, the promises name them. */
function requirePromises(workbook: Workbook, { promises, touchpoints, declared }: ReadDeclared, log: IssueLog): void {
  if (!promises) throw promisesMissing(workbook, log);
  if (declared.promises.length === 0) throw new UserError('no-promises', { tab: promises.tab });
  const { name } = tables.touchpointsTable;
  if (!touchpoints) log.add({ code: 'missing-tab', severity: 'warning', tab: name, found: name });
}

/** Folds the blocks of all streams, tab by tab. */
function foldEvidence(
  workbook: Workbook,
  streams: readonly Stream[],
  declared: Declared,
  { approve, progress }: AuditOptions,
  log: IssueLog,
): Evidence {
  const evidence = emptyEvidence(declared.promises.length, declared.touchpoints.length);
  const byTab = streamsByTab(streams);
  const rowsOf = (name: string): number => workbook.tabs().find(tab => tab.name === name)?.rows ?? 0;
  const all = [...byTab].reduce((sum, [tab, [stream]]) => sum + rowsOf(tab) - stream!.firstRow, 0);
  approve?.(all);
  let done = 0;
  const advance = (rows: number): void => {
    done += rows;
    progress?.(done, all);
  };
  // Comments are read first: what they teach decides where others belong. Their blocks are kept until it is their turn.
  const early = new Map<string, Block[]>();
  const readEarly = (tab: string): readonly Block[] =>
    tallyOf(early, tab, () => readBlocks(workbook, tab, byTab.get(tab)!, rowsOf(tab), advance));
  const spoken = spokenTabs(byTab, readEarly);
  const learned = isAnyFree(spoken) ? withLessons(declared, learnFrom(declared, spoken)) : declared;
  for (const [tab, streams] of byTab) {
    const blocks = early.get(tab) ?? readBlocks(workbook, tab, streams, rowsOf(tab), advance);
    early.delete(tab);
    const forms = readColumnForms(streams, blocks, declared, log);
    const doubles = findDoubles(streams, blocks, forms.orders, log);
    const once = streams.length > 1 ? onceATab() : always;
    const beside = sameRows(streams, declared);
    for (const stream of streams) {
      warnOfDays(stream, learned, forms, blocks, log);
      const fold = foldStream(stream, learned, forms, evidence, log, once, doubles.get(stream), beside);
      for (const block of blocks) fold(block);
    }
    const outcome = beside?.summary() ?? null;
    if (outcome !== null) evidence.outcomes.push(outcome);
  }
  return evidence;
}

/** Where the ids given to promises without one are to be written; null where there are none, or no column for them. */
function cellsOfIds({ promises, givenIds }: ReadDeclared): Audited['givenIds'] {
  if (!promises) return null;
  const { id: column, text } = promises.header.columns;
  if (givenIds.length === 0 || column < 0) return null;
  const cells = givenIds.map(({ row, id, text: words }) => ({ row: row - 1, column, value: id, beside: { column: text, value: words } }));
  return { tab: promises.tab, cells };
}

/** The setting *Compare with* names a day that no save stands on or before. */
function reportUnknownSave(
  { tab, rows }: Input<typeof tables.settingsTable.columns>,
  settings: Settings,
  saves: readonly Saved[],
  log: IssueLog,
): void {
  const { compareWith } = settings;
  if (compareWith === null || !saves.some(({ on }) => on < settings.auditDate) || saves.some(({ on }) => on <= compareWith)) return;
  const { header } = settingColumns.compareWith;
  const row = rows.find(({ setting }) => foldText(setting) === foldText(header))?.row ?? null;
  const days = [...new Set(saves.map(({ on }) => on).filter(on => on < settings.auditDate))].sort().slice(0, MOST_DAYS);
  log.add({ code: 'unknown-save', tab, row, column: header, found: compareWith, guess: days.join(', ') });
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
    return new UserError('missing-column', { tab: missing.tab, ownColumn: missing.found, ...(misspelt && { near: misspelt.found }) });
  }
  const near = nearTab(workbook, tables.promisesTable, tables.inputTables);
  const details: Record<string, string> = near?.missing[0] === undefined ? {} : { near: near.tab, ownColumn: near.missing[0] };
  return new UserError('missing-tab', { ownTab: tables.promisesTable.name, ...details });
}
