import { foldText, splitList, writeList } from '../../core/cell/text';
import { holdsWords } from '../../core/declared/choices';
import type { SourceRow } from '../../core/declared/input-tables';
import { inputTables, metricsTable, sourcesTable } from '../../core/declared/input-tables';
import { isOneName } from '../../core/declared/metric';
import { sourceKinds } from '../../core/declared/source-words';
import type { Change } from '../../core/guide/again/change';
import { changeOf } from '../../core/guide/again/change';
import { rowKey } from '../../core/guide/again/row-key';
import type { Guide } from '../../core/guide/question';
import type { SourceDraft, Writing } from '../../core/guide/writing';
import { writingOf } from '../../core/guide/writing';
import { issueLog } from '../../core/table/issue';
import type { Words } from '../../words/words';
import type { Cells } from '../append';
import { inputFor, rowUnder } from '../append';
import { metricCells, wordFor } from '../connect/confirm';
import type { Input } from '../input';
import { readInput } from '../input';
import type { Replacement, Workbook } from '../workbook';
import type { Written } from '../written';
import { append, replace } from '../written';
import { emptySources } from './changed';
import { judgeFrom } from './period';
import { dropMeasures, measurePromises } from './promise-measures';
import { workbenchOf } from './propose';

/*
 * What was decided about a tab, written down:
 *
 *   Guide, decided -> rows of Metrics and Sources, answers that join a Choice, cells of Promises -> what takes all of it back
 */

/** What was written, and what takes it back. */
export interface Confirmed {
  /** Questions that count, promises that have a measure now, rows of Sources. */
  counted: number;
  promises: number;
  sources: number;
  /** Limits that stay as they were, for other tabs tell of their promises, too. */
  stays: Change['stays'];
  /** Words of promises that have no measure any more. */
  unmeasured: string[];
  undo: Written[];
}

/**
 * Writes a guide as it was decided. Rows that stand there already are not written again; of a tab that was connected, those that it does not say
 * any more are emptied, after the others are written: what was cut off is finished by another run. Throws UserError `invalid-entry`.
 */
export function confirmGuide(workbook: Workbook, guide: Guide, words: Words): Confirmed {
  const bench = workbenchOf(workbook);
  const writing = writingOf(guide, bench);
  const undo: Written[] = [];
  // A day or a group alone is evidence of nothing.
  if (writing.counted === 0 && !writing.sources.some(({ holds }) => holds === 'comment'))
    return { counted: 0, promises: 0, sources: 0, stays: [], unmeasured: [], undo };
  const change = changeOf(guide, writing, bench);
  if (writing.metrics.length > 0) {
    const input = inputFor(workbook, metricsTable, words);
    const rows = writing.metrics.map(draft => rowUnder(input, metricCells(draft)));
    undo.push(append(workbook, input.tab, rows));
  }
  addAnswers(workbook, writing, undo);
  const sources = inputFor(workbook, sourcesTable, words);
  const drafts = [...writing.sources.map(draft => ({ tab: guide.tab, draft })), ...carriedIn(sources.rows, guide.tab, writing)];
  const fresh = drafts.filter(({ tab, draft }) => !sources.rows.some(row => isSame(row, tab, draft)));
  if (fresh.length > 0)
    undo.push(
      append(
        workbook,
        sources.tab,
        fresh.map(({ tab, draft }) => rowUnder(sources, sourceCells(tab, draft, askedBefore(sources.rows, tab, draft, change)))),
      ),
    );
  const promises = measurePromises(workbook, writing.promises, undo);
  measurePromises(workbook, change.limits, undo);
  dropMeasures(
    workbook,
    change.unmeasured.map(({ id }) => id),
    undo,
  );
  if (guide.written.length > 0) emptySources(workbook, sources, guide.tab, writing, change, undo);
  if (guide.judgeFrom) judgeFrom(workbook, guide.judgeFrom, undo, words);
  const unmeasured = change.unmeasured.map(({ text }) => text);
  return { counted: writing.counted, promises, sources: fresh.length, stays: change.stays, unmeasured, undo: undo.reverse() };
}

/** What other tabs told by a metric of which a promise parts, by the one that it gets. */
const carriedIn = (rows: readonly SourceRow[], own: string, { carried }: Writing): { tab: string; draft: SourceDraft }[] =>
  carried.flatMap(({ touchpoint, from, to }) =>
    rows.flatMap(({ tab, column, holds, touchpoint: place, metric, notAnswers, source }) => {
      const isCarried = foldText(place) === foldText(touchpoint) && isOneName(metric, from) && foldText(tab) !== foldText(own);
      if (!isCarried || holds === null) return [];
      const kind = source === 'unknown' ? null : source;
      return [{ tab, draft: { column, holds, touchpoint: place, metric: to, notAnswers: splitList(notAnswers), source: kind } }];
    }),
  );

/** How many were asked, as it stands in a row that gives way to this one. */
const askedBefore = (rows: readonly SourceRow[], tab: string, { column, holds }: SourceDraft, { gone }: Change): number | null =>
  rows.find(
    row => foldText(row.tab) === foldText(tab) && foldText(row.column) === foldText(column) && row.holds === holds && gone.has(rowKey(row)),
  )?.asked ?? null;

function isSame(row: Input<typeof sourcesTable.columns>['rows'][number], tab: string, draft: SourceDraft): boolean {
  return (
    foldText(row.tab) === foldText(tab) &&
    foldText(row.column) === foldText(draft.column) &&
    row.holds === draft.holds &&
    foldText(row.touchpoint) === foldText(draft.touchpoint) &&
    isOneName(row.metric, draft.metric)
  );
}

const sourceCells = (tab: string, draft: SourceDraft, asked: number | null): Cells<typeof sourcesTable.columns> => ({
  tab,
  column: draft.column,
  holds: wordFor(holdsWords, draft.holds),
  touchpoint: draft.touchpoint,
  metric: draft.metric,
  notAnswers: writeList(draft.notAnswers),
  source: wordFor(sourceKinds, draft.source),
  asked,
});

/** New answers of a question join those that its metric lists. */
function addAnswers(workbook: Workbook, { answers }: Writing, undo: Written[]): void {
  const input = answers.length > 0 ? readInput(workbook, metricsTable, inputTables, issueLog()) : null;
  if (!input || input.header.columns.words < 0) return;
  const cells = answers.flatMap(({ metric, add }): Replacement[] => {
    const row = [...input.rows].reverse().find(one => isOneName(one.metric, metric));
    if (!row) return [];
    return [
      {
        row: row.row - 1,
        column: input.header.columns.words,
        from: row.words,
        to: writeList([row.words, ...add].filter(text => text !== '')),
      },
    ];
  });
  replace(workbook, input.tab, cells, undo);
}
