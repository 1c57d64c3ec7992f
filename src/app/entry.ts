import type { Cell } from '../core/cell';
import { isBlank, textOf } from '../core/cell';
import { UserError } from '../core/error';
import { issueLog } from '../core/issue';
import { type Metric, metricsByName } from '../core/metric';
import { readShare } from '../core/number';
import { address, reference } from '../core/reference';
import { readMetrics } from '../core/scale';
import { inputTables, metricsTable, promisesTable } from '../core/tables';
import { isOnScale, readTest } from '../core/test';
import { foldId, foldText } from '../core/text';
import type { Words } from '../words/words';
import { type Input, readInput } from './input';
import { settingsOf } from './setting';
import type { Replacement, Workbook } from './workbook';

/** What of a promise can be changed in the sidebar. */
export const entryKeys = ['metric', 'keptWhen', 'promisedFor'] as const;
export type EntryKey = (typeof entryKeys)[number];

/** A promise as it is written in its row, to be changed there. */
export interface PromiseEntry {
  id: string;
  text: string;
  /** Its cells as they stand; undefined for a column that the tab lacks. */
  cells: { [K in EntryKey]?: Cell };
  metrics: PlainMetric[];
  /** Share of customers it is promised for where its cell is blank. */
  promisedFor: number;
}

/** A metric in plain JSON. */
export type PlainMetric = Omit<Metric, 'words'> & { words: [string, number][] };

/** Cells to be changed: what was read, and what is to stand there. */
export type EntryChanges = { [K in EntryKey]?: { from: Cell; to: string } | undefined };

type PromiseInput = Input<typeof promisesTable.columns>;

/** The row of a promise as it is now. Throws UserError `missing-promise` where there is none of that id. */
export function readEntry(workbook: Workbook, id: string, today: string, words: Words): PromiseEntry {
  const { input, row } = find(workbook, id);
  const isThere = (key: EntryKey): boolean => input.header.columns[key] >= 0;
  const cells = cellsOf(workbook, input, row.row - 1);
  return {
    id: row.id,
    text: row.text,
    cells: Object.fromEntries(entryKeys.filter(isThere).map(key => [key, isBlank(cells[key]) ? null : cells[key]!])),
    metrics: metricsOf(workbook).map(({ words: names, ...rest }) => ({ ...rest, words: [...names] })),
    promisedFor: settingsOf(workbook, today, words).settings.promisedFor,
  };
}

/**
 * Writes what was confirmed into the promise's own cells, if they still hold what was read; gives where it wrote.
 * A blank takes the metric's own test, or the setting's share. Throws UserError `missing-promise`, `invalid-entry` and `changed-meanwhile`.
 */
export function writeEntry(workbook: Workbook, id: string, text: string, changes: EntryChanges): string[] {
  const { input, row } = find(workbook, id);
  const { tab, header } = input;
  if (row.text !== text) throw new UserError('changed-meanwhile', { tab });
  const metrics = metricsOf(workbook);
  const metricName = changes.metric?.to ?? row.metric;
  const metric = metrics.find(({ name }) => foldText(name) === foldText(metricName)) ?? null;
  const refuse = (key: EntryKey, value: string): never => {
    throw new UserError('invalid-entry', { value, column: promisesTable.columns[key].header });
  };
  const replacements = entryKeys.flatMap((key): Replacement[] => {
    const change = changes[key];
    if (!change || header.columns[key] < 0) return [];
    const to = change.to.trim();
    if (key === 'metric' && to !== '' && !metric) refuse(key, to);
    if (key === 'keptWhen' && to !== '' && !isTest(to, metric)) refuse(key, to);
    const share = key === 'promisedFor' && to !== '' ? (readShare(to) ?? refuse(key, to)) : null;
    return [{ row: row.row - 1, column: header.columns[key], from: change.from, to: to === '' ? null : (share ?? to) }];
  });
  // All of them are looked at before any is written.
  const now = cellsOf(workbook, input, row.row - 1);
  const isOther = entryKeys.some(key => changes[key] && textOf(now[key]) !== textOf(changes[key]!.from));
  if (isOther || workbook.replaceCells(tab, replacements).length > 0) throw new UserError('changed-meanwhile', { tab });
  return replacements.map(({ row: at, column }, i) => (i === 0 ? reference(tab, at, column) : address(at, column)));
}

const isTest = (text: string, metric: Metric | null): boolean => {
  const test = metric ? readTest(text, metric) : undefined;
  return test !== undefined && isOnScale(test, metric!);
};

function find(workbook: Workbook, id: string): { input: PromiseInput; row: PromiseInput['rows'][number] } {
  const input = readInput(workbook, promisesTable, inputTables, issueLog());
  if (!input) throw new UserError('missing-tab', { tab: promisesTable.name });
  const row = input.rows.find(one => foldId(one.id) === foldId(id));
  if (!row) throw new UserError('missing-promise', { id, tab: input.tab });
  return { input, row };
}

/** Cells of a row as they stand, before anything is read out of them. */
function cellsOf(workbook: Workbook, { tab, header }: PromiseInput, row: number): { [K in EntryKey]?: Cell } {
  const keys = entryKeys.filter(key => header.columns[key] >= 0);
  const places = keys.map(key => header.columns[key]);
  const columns = workbook.columns(tab, places, row, 1);
  return Object.fromEntries(keys.map((key, i) => [key, columns[i]![0] ?? null]));
}

/** The metrics there are, each once. */
function metricsOf(workbook: Workbook): Metric[] {
  const input = readInput(workbook, metricsTable, inputTables, issueLog());
  return [...new Set(metricsByName(input ? readMetrics(input.rows, input.tab, input.header, issueLog()) : []).values())];
}
