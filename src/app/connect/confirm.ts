import { foldText, writeList } from '../../core/cell/text';
import { readHead } from '../../core/connect/tab-head';
import { holdsWords, metricKinds } from '../../core/declared/choices';
import { metricsTable, sourcesTable } from '../../core/declared/input-tables';
import { isOneName } from '../../core/declared/metric';
import type { MetricDraft } from '../../core/declared/metric-draft';
import { sourceKinds } from '../../core/declared/source-words';
import { UserError } from '../../core/table/user-error';
import type { Words } from '../../words/words';
import type { Cells } from '../append';
import { inputFor, rowUnder } from '../append';
import type { Input } from '../input';
import type { Workbook } from '../workbook';
import { type ConnectedColumn, type Connection, HEAD } from './connect';

/**
 * Writes a connection: appends rows to Sources and Metrics, which are made where they are missing, and gives how many.
 * A row that stands there already is not written again. Throws UserError `tab-taken` where a tab of the user's only bears one of these names.
 */
export function confirmConnection(workbook: Workbook, connection: Connection, words: Words): { sources: number; metrics: number } {
  const columns = connection.columns.filter(column => column.holds !== null && column.column !== '');
  const used = new Set(columns.map(column => foldText(column.metric)));
  const drafts = connection.metrics.filter(draft => used.has(foldText(draft.name)));
  refuseMoved(workbook, connection.tab, columns);
  // Both are made before anything is written.
  const sources = inputFor(workbook, sourcesTable, words);
  const metrics = drafts.length > 0 ? inputFor(workbook, metricsTable, words) : null;

  const newColumns = columns.filter(column => !sources.rows.some(row => isSame(row, connection.tab, column)));
  const rowOf = (draft: MetricDraft) => metrics!.rows.find(row => isOneName(row.metric, draft.name));
  const newDrafts = drafts.filter(draft => !rowOf(draft));
  const column = metrics?.header.columns.words ?? -1;
  // The tab comes filled: a metric that stands there without words of its own is given those of this scale.
  const wordless = drafts.flatMap(draft => {
    const row = rowOf(draft);
    return row && draft.words !== '' && row.words === '' && column >= 0 ? [{ row: row.row - 1, column, value: draft.words }] : [];
  });
  if (wordless.length > 0) workbook.fillBlanks(metrics!.tab, wordless);
  if (newDrafts.length > 0)
    workbook.appendRows(
      metrics!.tab,
      newDrafts.map(draft => rowUnder(metrics!, metricCells(draft))),
    );
  if (newColumns.length > 0)
    workbook.appendRows(
      sources.tab,
      newColumns.map(column => rowUnder(sources, sourceCells(connection.tab, column))),
    );
  return { sources: newColumns.length, metrics: newDrafts.length };
}

/** Throws UserError `missing-tab` or `missing-column` where somebody has given the tab or a column another name since it was proposed. */
function refuseMoved(workbook: Workbook, tab: string, columns: readonly ConnectedColumn[]): void {
  const known = workbook.tabs().find(one => one.name === tab);
  if (!known) throw new UserError('missing-tab', { tab });
  const { headings } = readHead(known.name, workbook.head(known.name, HEAD));
  const names = new Set(headings.map(({ name }) => foldText(name)));
  const gone = columns.find(({ column }) => !names.has(foldText(column)));
  if (gone) throw new UserError('missing-column', { tab, column: gone.column });
}

/** True for a row that says the same, or that says more of what is left open. */
function isSame(row: Input<typeof sourcesTable.columns>['rows'][number], tab: string, column: ConnectedColumn): boolean {
  const isPlace = foldText(row.touchpoint) === foldText(column.touchpoint) && isOneName(row.metric, column.metric);
  return (
    foldText(row.tab) === foldText(tab) &&
    foldText(row.column) === foldText(column.column) &&
    row.holds === column.holds &&
    (isPlace || column.touchpoint === '')
  );
}

/** The word of a list that stands for a value. */
export const wordFor = <T extends string>(list: Record<string, T>, value: T | null): string =>
  Object.keys(list).find(word => list[word] === value) ?? '';

const sourceCells = (
  tab: string,
  { column, holds, touchpoint, metric, notAnswers, source }: ConnectedColumn,
): Cells<typeof sourcesTable.columns> => ({
  tab,
  column,
  holds: wordFor(holdsWords, holds),
  touchpoint,
  metric,
  notAnswers: writeList(notAnswers),
  source: wordFor(sourceKinds, source),
  asked: null,
});

/** A draft as a row of Metrics. */
export const metricCells = ({
  name,
  kind,
  lowest,
  highest,
  unit,
  better,
  keptWhen,
  words,
}: MetricDraft): Cells<typeof metricsTable.columns> => ({
  metric: name,
  kind: wordFor(metricKinds, kind),
  lowest,
  highest,
  unit,
  better: better === 'higher' ? 'Higher' : 'Lower',
  keptWhen,
  words,
});
