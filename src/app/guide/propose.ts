import type { Grid } from '../../core/cell/cell';
import { foldText } from '../../core/cell/text';
import { plain } from '../../core/cell/words/spoken-number';
import { recognise } from '../../core/connect/columns/tool-columns';
import { mapColumns } from '../../core/connect/mapping';
import type { Head } from '../../core/connect/tab-head';
import { readHead } from '../../core/connect/tab-head';
import { tools } from '../../core/connect/tools';
import { blankTotals } from '../../core/connect/totals-rows';
import type { Declared } from '../../core/declared/declared';
import type { SourceRow } from '../../core/declared/input-tables';
import { evidenceTable, inputTables } from '../../core/declared/input-tables';
import { isSameTest } from '../../core/declared/kept-when';
import { isOneName, isSameMetric, type Metric } from '../../core/declared/metric';
import { metricOf } from '../../core/declared/metric-draft';
import type { News } from '../../core/guide/again/news';
import { newsOf } from '../../core/guide/again/news';
import { recallAnswers } from '../../core/guide/again/remembered';
import { guideThrough } from '../../core/guide/guide';
import type { GuidedTab } from '../../core/guide/guided-tab';
import { leftOutRows, oddWithoutLeftOut } from '../../core/guide/left-out-rows';
import { makerIn } from '../../core/guide/plan/by-hand';
import type { QuestionMaker } from '../../core/guide/plan/plan-reading';
import type { Guide, Question } from '../../core/guide/question';
import type { Said, Subject } from '../../core/guide/subject';
import type { Workbench } from '../../core/guide/writing';
import { aboutOf } from '../../core/reading/metric-choice';
import { readWords } from '../../core/reading/promise-reading';
import { type Words, wordsOf } from '../../words/words';
import { tabOf } from '../connect/connect';
import { declaredIn, knownOf, sourceRows } from '../connect/known';
import { findTab } from '../input';
import type { Workbook } from '../workbook';
import { copiedFrom } from './copied';

/*
 * A tab as a person is asked about it, in plain JSON, so that the sidebar and the command line share it:
 *
 *   head, all columns in one block -> what the columns hold (core/connect) -> questions (core/guide) -> last time's answers, if there are any
 */

const HEAD = 10;
/** Rows that are looked at: the answers of a longer tab are those of its first rows. */
const MOST = 50_000;

/** Nothing is written. Throws UserError `missing-tab`. */
export function proposeGuide(workbook: Workbook, name: string): Guide {
  const declared = declaredIn(workbook);
  const tab = tabIn(workbook, name);
  const { head, cells } = tab;
  const subjects = subjectsIn(workbook, declared);
  const guide = guideThrough(tab, subjects);
  const sources = sourceRows(workbook);
  const recalled = recallAnswers(guide, sources, benchOf(declared, subjects), headersIn(workbook), makerIn(tab, subjects));
  return {
    ...recalled,
    copyOf: copiedFrom(workbook, tab, sources),
    leftOut: leftOutRows(cells, recalled.others),
    odd: oddWithoutLeftOut(recalled.odd, cells, recalled.others, head.firstRow),
    news: newsIn(workbook, recalled, { head, cells }, sources, declared.settings.evidenceFrom),
  };
}

/** The questions of a tab as if nobody had answered any yet. Throws UserError `missing-tab`. */
export const freshQuestions = (workbook: Workbook, name: string): Question[] =>
  guideThrough(tabIn(workbook, name), subjectsIn(workbook, declaredIn(workbook))).questions;

/** Makes questions of a tab's columns that were not proposed, as a plan names them. */
export function makerOf(workbook: Workbook, name: string): QuestionMaker {
  let make: QuestionMaker | null = null;
  return (...asked) => {
    make ??= makerIn(tabIn(workbook, name), subjectsIn(workbook, declaredIn(workbook)));
    return make(...asked);
  };
}

/** A tab with what its columns hold. */
function tabIn(workbook: Workbook, name: string): GuidedTab {
  const info = tabOf(workbook, name);
  const head = readHead(info.name, workbook.head(info.name, HEAD));
  const rows = Math.max(0, Math.min(MOST, info.rows - head.firstRow));
  const all = Array.from({ length: info.columns }, (_, column) => column);
  const read: Grid = rows === 0 ? all.map(() => []) : workbook.columns(info.name, all, head.firstRow, rows);
  const cells = blankTotals(
    read,
    head.headings.map(({ name: header }) => header),
  );
  const tool = recognise(head, tools);
  const known = knownOf(workbook);
  const { columns, metrics } = mapColumns(info.name, head, cells, tool, known, wordsOf(known.language).connect.metricNames);
  const drafts = metrics.map(metricOf);
  const metricNamed = (metric: string): Metric | null =>
    [...known.metrics.map(one => one.metric), ...drafts].find(one => isOneName(one.name, metric)) ?? null;
  return { name: info.name, head, tool: tool?.name ?? null, rows: info.rows - head.firstRow, cells, columns, metricOf: metricNamed };
}

/** What is other than in the tab whose answers were taken over; null where that is not there any more, or is the same one. */
function newsIn(
  workbook: Workbook,
  guide: Guide,
  { head, cells }: { head: Head; cells: Grid },
  sources: readonly SourceRow[],
  periodFrom: string | null,
): News | null {
  const before = guide.remembered;
  const info = workbook.tabs().find(one => foldText(one.name) === foldText(before));
  if (before === '' || !info || foldText(before) === foldText(guide.tab)) return null;
  const old = readHead(info.name, workbook.head(info.name, HEAD));
  const placeIn = ({ headings }: Head, name: string): number => headings.find(one => foldText(one.name) === foldText(name))?.column ?? -1;
  const segments = guide.others.flatMap(({ holds, column }) => (holds === 'segment' ? [column] : []));
  const date = guide.others.find(({ holds }) => holds === 'date')?.column ?? null;
  const compared = date === null ? segments : [...segments, date];
  const places = compared.map(name => placeIn(old, name)).filter(place => place >= 0);
  const rows = Math.min(MOST, info.rows - old.firstRow);
  const columns = places.length === 0 || rows <= 0 ? [] : workbook.columns(info.name, places, old.firstRow, rows);
  return newsOf(
    { headers: head.headings.map(({ name }) => name), cells: name => cells[placeIn(head, name)] ?? [] },
    { headers: old.headings.map(({ name }) => name), cells: name => columns[places.indexOf(placeIn(old, name))] ?? [] },
    {
      segments,
      date,
      periodFrom,
      read: sources.filter(row => foldText(row.tab) === foldText(before)).map(({ column }) => column),
    },
  );
}

/** What a guide is confirmed with. */
export function workbenchOf(workbook: Workbook): Workbench & { touchpoints: string[] } {
  const declared = declaredIn(workbook);
  return {
    ...benchOf(declared, subjectsIn(workbook, declared)),
    touchpoints: declared.touchpoints.map(({ name }) => name),
  };
}

const benchOf = ({ metrics, settings }: Declared, subjects: readonly Subject[]): Workbench => ({
  subjects,
  metricOf: metric => metrics.get(foldText(metric)) ?? null,
  spanOf: wordsOf(settings.language).connect.metricNames.span,
});

/** Live promises that customers can judge, with what their own words say of how they are measured. */
function subjectsIn(workbook: Workbook, { promises, touchpoints, metrics, settings }: Declared): Subject[] {
  const own = wordsOf(settings.language);
  const sources = sourceRows(workbook);
  const evidence = findTab(workbook, evidenceTable, inputTables);
  const hasEvidence = (evidence?.rows ?? 0) > 1;
  const feeding = (touchpoint: string, metric: Metric): SourceRow[] =>
    sources.filter(row => {
      const isThere = row.touchpoint === '' || foldText(row.touchpoint) === foldText(touchpoint);
      return isThere && (row.holds === 'metric' || isOneName(row.metric, metric.name));
    });
  return promises
    .filter(promise => !promise.isRetired && promise.proof === null)
    .map(({ id, text, touchpoint, scale, test }) => {
      const { name, alsoCalled } = touchpoints[touchpoint]!;
      const said = saidIn(text, name, metrics, own);
      const isSaid = scale !== null && test !== null && said?.test != null && isSameMetric(said.metric, scale);
      const feed = scale ? feeding(name, scale) : [];
      const isSpoken = isSaid && isSameTest(said.test!, test, scale) && !hasEvidence && feed.length === 0;
      const canPart = isSaid && !hasEvidence && feed.every(row => row.touchpoint !== '' && row.metric !== '');
      const fedBy = [...new Set([...feed.map(({ tab }) => tab), ...(hasEvidence && scale ? [evidence!.name] : [])])];
      return { id, text, touchpoint: name, alsoCalled, scale, test, isSpoken, canPart, fedBy, said };
    });
}

function saidIn(text: string, touchpoint: string, metrics: ReadonlyMap<string, Metric>, words: Words): Said | null {
  const reading = readWords(text, metrics, words.reading.metricNames, touchpoint);
  if (!reading?.metric || reading.sure === 'open') return null;
  const { metric, keptWhen, test, promisedFor: share } = reading;
  const kind = metric.kind === 'duration' ? 'time' : isLate(metric) ? 'lateness' : 'other';
  return { kind, metric, keptWhen, test, share, about: aboutOf(plain(text)) ?? aboutOf(plain(touchpoint)) };
}

const isLate = ({ kind }: Metric): boolean => kind === 'days-late' || kind === 'time-late';

/** The headers of a tab that is there; null where it is not. */
const headersIn =
  (workbook: Workbook) =>
  (tab: string): readonly string[] | null => {
    const info = workbook.tabs().find(one => foldText(one.name) === foldText(tab));
    return info ? readHead(info.name, workbook.head(info.name, HEAD)).headings.map(heading => heading.name) : null;
  };
