import type { Cell } from '../../core/cell/cell';
import { isBlank, textOf } from '../../core/cell/cell';
import { foldId, foldText, splitList, writeList } from '../../core/cell/text';
import { holdsWords } from '../../core/declared/choices';
import type { SourceRow } from '../../core/declared/input-tables';
import { inputTables, metricsTable, promisesTable, sourcesTable } from '../../core/declared/input-tables';
import { isOneOf } from '../../core/declared/one-of';
import { sourceKinds } from '../../core/declared/source-words';
import type { Guide } from '../../core/guide/question';
import type { SourceDraft, Writing } from '../../core/guide/writing';
import { writingOf } from '../../core/guide/writing';
import { issueLog } from '../../core/table/issue';
import { languageOfHeaders, nameIn } from '../../core/table/names/names';
import type { Words } from '../../words/words';
import { wordsOf } from '../../words/words';
import type { Cells } from '../append';
import { inputFor, rowUnder } from '../append';
import { keyLast } from '../blank-rows';
import { metricCells, wordFor } from '../connect/confirm';
import { declaredIn } from '../connect/known';
import type { Input } from '../input';
import { readInput } from '../input';
import type { Replacement, Workbook } from '../workbook';
import { workbenchOf } from './propose';

/*
 * What was decided about a tab, written down:
 *
 *   Guide, decided -> rows of Metrics and Sources, answers that join a Choice, cells of Promises -> what takes all of it back
 */

/** Cells that were written, tab by tab, as they would be put back. */
export interface Written {
  tab: string;
  cells: Replacement[];
}

/** What was written, and what takes it back. */
export interface Confirmed {
  /** Questions that count, promises that have a measure now, rows of Sources. */
  counted: number;
  promises: number;
  sources: number;
  undo: Written[];
}

/** Writes a guide as it was decided. Rows that stand there already are not written again. */
export function confirmGuide(workbook: Workbook, guide: Guide, words: Words): Confirmed {
  const writing = writingOf(guide, workbenchOf(workbook, words));
  // A day or a group alone is evidence of nothing.
  if (writing.counted === 0 && !writing.sources.some(({ holds }) => holds === 'comment'))
    return { counted: 0, promises: 0, sources: 0, undo: [] };
  const undo: Written[] = [];
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
        fresh.map(({ tab, draft }) => rowUnder(sources, sourceCells(tab, draft))),
      ),
    );
  const promises = measurePromises(workbook, writing.promises, undo);
  return { counted: writing.counted, promises, sources: fresh.length, undo: undo.reverse() };
}

/** What other tabs told by a metric of which a promise parts, by the one that it gets. */
const carriedIn = (rows: readonly SourceRow[], own: string, { carried }: Writing): { tab: string; draft: SourceDraft }[] =>
  carried.flatMap(({ touchpoint, from, to }) =>
    rows.flatMap(({ tab, column, holds, touchpoint: place, metric, notAnswers, source }) => {
      const isCarried = foldText(place) === foldText(touchpoint) && foldText(metric) === foldText(from) && foldText(tab) !== foldText(own);
      if (!isCarried || holds === null) return [];
      const kind = source === 'unknown' ? null : source;
      return [{ tab, draft: { column, holds, touchpoint: place, metric: to, notAnswers: splitList(notAnswers), source: kind } }];
    }),
  );

/** Puts cells back that still hold what was written; the rows that were appended are blank then. */
export function takeBack(workbook: Workbook, undo: readonly Written[]): { cells: number; skipped: number } {
  let [cells, skipped] = [0, 0];
  for (const { tab, cells: some } of undo) {
    const left = workbook.replaceCells(tab, some).length;
    cells += some.length - left;
    skipped += left;
  }
  return { cells, skipped };
}

export function append(workbook: Workbook, tab: string, rows: Cell[][]): Written {
  const first = workbook.tabs().find(one => one.name === tab)!.rows;
  workbook.appendRows(tab, rows);
  const cells = rows.flatMap((row, i) =>
    row.flatMap((cell, column): Replacement[] => (isBlank(cell) ? [] : [{ row: first + i, column, from: cell, to: null }])),
  );
  return { tab, cells };
}

function isSame(row: Input<typeof sourcesTable.columns>['rows'][number], tab: string, draft: SourceDraft): boolean {
  return (
    foldText(row.tab) === foldText(tab) &&
    foldText(row.column) === foldText(draft.column) &&
    row.holds === draft.holds &&
    foldText(row.touchpoint) === foldText(draft.touchpoint) &&
    foldText(row.metric) === foldText(draft.metric)
  );
}

const sourceCells = (tab: string, draft: SourceDraft): Cells<typeof sourcesTable.columns> => ({
  tab,
  column: draft.column,
  holds: wordFor(holdsWords, draft.holds),
  touchpoint: draft.touchpoint,
  metric: draft.metric,
  notAnswers: writeList(draft.notAnswers),
  source: wordFor(sourceKinds, draft.source),
  asked: null,
});

/** New answers of a question join those that its metric lists. */
function addAnswers(workbook: Workbook, { answers }: Writing, undo: Written[]): void {
  const input = answers.length > 0 ? readInput(workbook, metricsTable, inputTables, issueLog()) : null;
  if (!input || input.header.columns.words < 0) return;
  const cells = answers.flatMap(({ metric, add }): Replacement[] => {
    const row = [...input.rows].reverse().find(one => foldText(one.metric) === foldText(metric));
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

/** Fills *Metric*, *Kept when* and, where the words of a promise say for how many customers it is meant, *Promised for*; a tab that lacks these columns gets them at its right. Gives how many promises that concerns. */
export function measurePromises(workbook: Workbook, promises: Writing['promises'], undo: Written[]): number {
  const input = promises.length > 0 ? readInput(workbook, promisesTable, inputTables, issueLog()) : null;
  if (!input) return 0;
  const { tab, header } = input;
  const language = languageOfHeaders(header.names);
  const { written } = wordsOf(language);
  let width = Math.max(header.names.length, workbook.tabs().find(one => one.name === tab)!.columns);
  const columnOf = (key: 'metric' | 'keptWhen' | 'promisedFor'): number => {
    if (header.columns[key] >= 0) return header.columns[key];
    const name = nameIn(language, 'headers', promisesTable.columns[key].header);
    workbook.fillBlanks(tab, [{ row: header.row, column: width, value: name }]);
    undo.push({ tab, cells: [{ row: header.row, column: width, from: name, to: null }] });
    return width++;
  };
  const [metricAt, keptAt] = [columnOf('metric'), columnOf('keptWhen')];
  const shareAt = promises.some(({ share }) => share !== null) ? columnOf('promisedFor') : null;
  const declared = declaredIn(workbook);
  const rowOf = new Map(declared.promises.map(promise => [foldId(promise.id), promise.row]));
  const first = header.row + 1;
  const last = Math.max(first, ...input.rows.map(({ row }) => row));
  const places = [metricAt, keptAt, ...(shareAt === null ? [] : [shareAt])];
  const [metricsNow = [], testsNow = [], sharesNow = []] = workbook.columns(tab, places, first, last - first);
  const cells = promises.flatMap(({ id, metric, keptWhen: test, instead, share }): Replacement[] => {
    const keptWhen = written(test);
    const row = (rowOf.get(foldId(id)) ?? 0) - 1;
    if (row < first) return [];
    const [metricNow = null, keptNow = null] = [metricsNow[row - first], testsNow[row - first]];
    const isInstead = instead !== '' && foldText(textOf(metricNow)) === foldText(instead);
    if (!isBlank(metricNow) && !isInstead && foldText(textOf(metricNow)) !== foldText(metric)) return [];
    const isOurs = isBlank(keptNow) || isInstead || (isOneOf(textOf(keptNow)) && textOf(keptNow) !== keptWhen);
    const isFree = isBlank(metricNow) || (isInstead && foldText(instead) !== foldText(metric));
    return [
      ...(keptWhen !== '' && isOurs && textOf(keptNow) !== keptWhen
        ? [{ row, column: keptAt, from: isBlank(keptNow) ? null : keptNow, to: keptWhen }]
        : []),
      // A share that somebody has written was thought about.
      ...(shareAt !== null && share !== null && isFree && isBlank(sharesNow[row - first])
        ? [{ row, column: shareAt, from: null, to: share }]
        : []),
      ...(isFree && metric !== '' ? [{ row, column: metricAt, from: isBlank(metricNow) ? null : metricNow, to: metric }] : []),
    ];
  });
  // A promise counts as measured once it has a metric and a test: what makes it so comes last, so that a run that was cut off is finished by another.
  const isMade = new Set(
    promises.flatMap(({ id, metric }) => (declared.metrics.get(foldText(metric))?.keptWhen ? [rowOf.get(foldId(id))! - 1] : [])),
  );
  const isLate = ({ row, column }: Replacement): boolean => column === keptAt && !isMade.has(row);
  replace(
    workbook,
    tab,
    keyLast(
      cells.filter(cell => !isLate(cell)),
      metricAt,
    ),
    undo,
  );
  replace(workbook, tab, cells.filter(isLate), undo);
  return new Set(cells.map(({ row }) => row)).size;
}

/** Replaces cells that still hold what was read, notes how to put them back, and gives how many. */
export function replace(workbook: Workbook, tab: string, cells: Replacement[], undo: Written[]): number {
  if (cells.length === 0) return 0;
  const left = workbook.replaceCells(tab, cells);
  const done = cells.filter(cell => !left.some(one => one.row === cell.row && one.column === cell.column));
  undo.push({ tab, cells: done.map(({ row, column, from, to }) => ({ row, column, from: to, to: from })) });
  return done.length;
}
