import type { Cell } from '../../core/cell/cell';
import { isBlank, textOf } from '../../core/cell/cell';
import { readShare } from '../../core/cell/number';
import { address, reference } from '../../core/cell/reference';
import { foldId } from '../../core/cell/text';
import { inputTables, metricsTable, promisesTable } from '../../core/declared/input-tables';
import { isOnScale, readTest } from '../../core/declared/kept-when';
import type { Metric } from '../../core/declared/metric';
import { isOneName, metricsByName } from '../../core/declared/metric';
import { readMetrics } from '../../core/declared/metric-rows';
import { issueLog } from '../../core/table/issue';
import { languageOfHeaders } from '../../core/table/names/names';
import { UserError } from '../../core/table/user-error';
import type { Words } from '../../words/words';
import type { CellChange } from '../change';
import type { Input } from '../input';
import { readInput } from '../input';
import { settingsOf } from '../set-up/setting';
import type { Replacement, Workbook } from '../workbook';

/*
 * What of a promise can be changed in the sidebar, in its own row:
 *
 *   row -> typed texts -> readings, with the audit's own code -> changes, once confirmed -> cells that still hold what was read
 */

const entryKeys = ['metric', 'keptWhen', 'promisedFor'] as const;
export type EntryKey = (typeof entryKeys)[number];

/** Cells as a person writes them; a column that the tab lacks is left out. */
export type Typed = { [K in EntryKey]?: string | undefined };

/** How the audit reads what is typed, in words; or what is wrong with it. */
export type Readings = Record<EntryKey, { text: string; isBad: boolean }>;

/** A promise as it is written in its row. */
export interface PromiseEntry {
  id: string;
  text: string;
  /** Its cells as they stand; see `Typed`. */
  cells: { [K in EntryKey]?: Cell };
  typed: Typed;
  readings: Readings;
  /** Names of all metrics. */
  metrics: string[];
}

/** Of the cells of a promise, those to be changed. */
export type EntryChanges = { [K in EntryKey]?: CellChange | undefined };

type PromiseInput = Input<typeof promisesTable.columns>;

/** The row of a promise as it is now. Throws UserError `missing-promise` where there is none of that id. */
export function readEntry(workbook: Workbook, id: string, today: string, words: Words): PromiseEntry {
  const { input, row } = find(workbook, id);
  const cells = cellsOf(workbook, input, row.row - 1);
  const typed: Typed = {};
  for (const key of entryKeys) if (key in cells) typed[key] = typedOf(key, cells[key]!);
  const metrics = metricsOf(workbook, languageOfHeaders(input.header.names)).map(({ name }) => name);
  return { id: row.id, text: row.text, cells, typed, readings: readTyped(workbook, typed, today, words), metrics };
}

/** How the audit would read what is typed. */
export function readTyped(workbook: Workbook, typed: Typed, today: string, words: Words): Readings {
  const w = words.server.entry;
  const f = words.format({ metricOf: () => null, asOf: '' });
  const [name, text, share] = [typed.metric ?? '', typed.keptWhen ?? '', typed.promisedFor ?? ''].map(one => one.trim());
  const metric = metricOf(workbook, name!);
  const fine = (reads: string) => ({ text: reads, isBad: false });
  const bad = (trouble: string) => ({ text: trouble, isBad: true });

  const keptWhen = (): Readings['keptWhen'] => {
    if (!metric) return text === '' ? fine(w.hint) : bad(w.needsMetric);
    if (text === '') return metric.keptWhen ? fine(w.readsOwn(f.test(metric.keptWhen, metric))) : bad(w.noTest);
    const test = readTest(text!, metric);
    if (!test) return bad(w.unreadable);
    const end = (level: number | null): string => (level === null ? '–' : f.level(level, metric));
    return isOnScale(test, metric) ? fine(w.reads(f.test(test, metric))) : bad(w.offScale(end(metric.lowest), end(metric.highest)));
  };
  const promisedFor = (): Readings['promisedFor'] => {
    if (share === '') return fine(w.byDefault(f.percent(settingsOf(workbook, today, words).settings.promisedFor)));
    const read = readShare(share!);
    return read === undefined ? bad(w.noShare) : fine(w.reads(f.percent(read)));
  };
  return { metric: name === '' || metric ? fine('') : bad(w.unknownMetric), keptWhen: keptWhen(), promisedFor: promisedFor() };
}

/**
 * Writes what was confirmed into the promise's own cells, if they still hold what was read, or what is to be written: a run that was cut off is
 * finished by another. Gives where it wrote, and the changes that take it back.
 * A blank takes the metric's own test, or the setting's share. Throws UserError `missing-promise`, `invalid-entry` and `changed-meanwhile`.
 */
export function writeEntry(workbook: Workbook, id: string, text: string, changes: EntryChanges): { cells: string[]; undo: EntryChanges } {
  const { input, row } = find(workbook, id);
  const { tab, header } = input;
  const now = cellsOf(workbook, input, row.row - 1);
  const keys = entryKeys.filter(key => changes[key] && header.columns[key] >= 0);
  const isAt = (key: EntryKey, cell: Cell): boolean => textOf(now[key]) === textOf(cell);
  if (row.text !== text) throw new UserError('changed-meanwhile', { tab });
  const metric = metricOf(workbook, textOf(changes.metric?.to ?? row.metric));
  const written = keys.map(key => ({ key, to: cellOf(key, changes[key]!, metric), from: changes[key]!.from }));
  if (written.some(({ key, to, from }) => !isAt(key, from) && !isAt(key, to))) throw new UserError('changed-meanwhile', { tab });
  const cells = written.map(({ key, to }): Replacement => ({ row: row.row - 1, column: header.columns[key], from: now[key] ?? null, to }));
  const left = workbook.replaceCells(tab, cells);
  if (left.length > 0) {
    // All or nothing: what was written beside a formula, or beside what somebody else wrote just now, is taken back.
    const done = cells.filter(({ column }) => !left.some(one => one.column === column));
    if (done.length > 0)
      workbook.replaceCells(
        tab,
        done.map(cell => ({ ...cell, from: cell.to, to: cell.from })),
      );
    throw new UserError('changed-meanwhile', { tab });
  }
  return {
    cells: cells.map(({ row: at, column }, i) => (i === 0 ? reference(tab, at, column) : address(at, column))),
    undo: Object.fromEntries(written.map(({ key, to, from }) => [key, { from: to, to: from, isBack: true }])),
  };
}

/** What is written for what was typed. Throws UserError `invalid-entry`. */
function cellOf(key: EntryKey, { to, isBack }: CellChange, metric: Metric | null): Cell {
  const text = textOf(to);
  if (isBack) return to;
  if (text === '') return null;
  const test = key === 'keptWhen' && metric ? readTest(text, metric) : undefined;
  const isFine = {
    metric: metric !== null,
    keptWhen: test !== undefined && isOnScale(test, metric!),
    promisedFor: readShare(text) !== undefined,
  };
  if (!isFine[key])
    throw new UserError('invalid-entry', { value: text, ownTab: promisesTable.name, ownColumn: promisesTable.columns[key].header });
  return key === 'promisedFor' ? readShare(text)! : text;
}

/** A cell as a person writes it: a share as a percentage. */
function typedOf(key: EntryKey, cell: Cell): string {
  const share = key === 'promisedFor' && typeof cell === 'number' ? readShare(cell) : undefined;
  return share === undefined ? textOf(cell) : `${Number((share * 100).toFixed(6))} %`;
}

function find(workbook: Workbook, id: string): { input: PromiseInput; row: PromiseInput['rows'][number] } {
  const input = readInput(workbook, promisesTable, inputTables, issueLog());
  if (!input) throw new UserError('missing-tab', { ownTab: promisesTable.name });
  const row = input.rows.find(one => foldId(one.id) === foldId(id));
  if (!row) throw new UserError('missing-promise', { id, tab: input.tab });
  return { input, row };
}

/** Cells of a row as they stand, before anything is read out of them. */
function cellsOf(workbook: Workbook, { tab, header }: PromiseInput, row: number): { [K in EntryKey]?: Cell } {
  const keys = entryKeys.filter(key => header.columns[key] >= 0);
  const places = keys.map(key => header.columns[key]);
  const columns = workbook.columns(tab, places, row, 1);
  const cellAt = (i: number): Cell => (isBlank(columns[i]![0]) ? null : columns[i]![0]!);
  return Object.fromEntries(keys.map((key, i) => [key, cellAt(i)]));
}

/** All metrics, each once. */
function metricsOf(workbook: Workbook, language?: string): Metric[] {
  const input = readInput(workbook, metricsTable, inputTables, issueLog());
  return [...new Set(metricsByName(input ? readMetrics(input.rows, input.tab, input.header, issueLog()) : [], language).values())];
}

const metricOf = (workbook: Workbook, name: string): Metric | null =>
  metricsOf(workbook).find(metric => isOneName(metric.name, name)) ?? null;
