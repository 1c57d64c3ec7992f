import type { Grid } from '../cell/cell';
import { foldText } from '../cell/text';
import { plainHeader, wordIn } from '../cell/words/header-words';
import type { Metric } from '../declared/metric';
import type { MetricDraft } from '../declared/metric-draft';
import { isCalledOff, isNoShow } from '../evidence/rows/case-state';
import { lookAt } from './column-look';
import { roleOf } from './column-role';
import { seekAsked, settleAsked } from './columns/asked-columns';
import { placeByComments, placeComments } from './columns/comment-columns';
import { isDateColumn, pairDates } from './columns/date-columns';
import { asksExpectation, pairExpectations } from './columns/expected-columns';
import { takeFormStatus, takeUnfinished } from './columns/form-status';
import { tellOtherUnit } from './columns/other-unit';
import { takeRepeatedIds } from './columns/repeated-ids';
import { takeReplyDates } from './columns/reply-dates';
import { partShared } from './columns/shared-place';
import { columnFromTool, toolColumn } from './columns/tool-columns';
import { withoutTwins } from './columns/twin-columns';
import { placeValues } from './columns/value-columns';
import { takeComplaints } from './complaint-list';
import { limeSurvey } from './exports/lime-survey';
import type { Known, MappedColumn } from './mapped-column';
import { because, drop, isFree, isMeasure, unused } from './mapped-column';
import { fitter, type MetricNames, nameOfKnown } from './scales/metric-fit';
import { wordScaleOf } from './scales/word-scales';
import { segmentWord } from './segment-word';
import { staffWord } from './staff-survey';
import type { Head } from './tab-head';
import type { Tool } from './tool';

/*
 * What each column of an export holds, proposed with its reasons:
 *
 *   header, cells -> what the tool says of the column -> private, blank, comment, id ... -> dates
 *   the others    -> metrics on which their answers can be read, with codes for no answer -> touchpoints by the words of names
 *   comments      -> the touchpoint they are about; what is left -> segments, or nothing
 */

export interface Mapping {
  columns: MappedColumn[];
  /** Rows for the tab Metrics. */
  metrics: MetricDraft[];
}

/** Most segments that are proposed: each of them splits every promise. */
const MOST_SEGMENTS = 5;
/** Most different answers of a closed question. */
const MOST_ANSWERS = 12;

const isPart = ({ holds }: MappedColumn): boolean => holds === 'promised' || holds === 'started';

/** `cells` are columns of the rows that are looked at, one for each heading. */
export function mapColumns(tab: string, head: Head, cells: Grid, tool: Tool | null, known: Known, names: MetricNames): Mapping {
  const columns = head.headings.map((heading, i): MappedColumn => {
    const look = lookAt(cells[i] ?? []);
    const given = tool && toolColumn(tool, heading);
    if (given) return columnFromTool(tool, given, heading, look);
    return roleOf(heading, look, known) ?? unused(heading, look, because('unknown'));
  });

  takeRepeatedIds(columns, cells);
  takeFormStatus(columns);
  if (tool === limeSurvey) takeUnfinished(columns, cells);
  seekAsked(columns);
  const dates = columns.filter(column => isFree(column) && isDateColumn(column.heading, column.look));
  pairDates(tab, dates, columns, cells, known, tool);

  markSums(columns);
  const fit = fitter(known, names);
  const expectations = columns.filter(column => isFree(column) && asksExpectation(column) && column.look.sentences === 0);
  const asked = columns.filter(
    column => isMeasure(column) || (isFree(column) && !dates.includes(column) && !expectations.includes(column)),
  );
  const able = asked.map(column => ({
    column,
    heading: column.heading,
    fits: fit.fitsOf(column, tool && toolColumn(tool, column.heading)),
  }));
  const seekers = withoutTwins(able, cells);
  placeValues(tab, tool, columns, seekers, fit.known());
  partShared(columns);
  pairExpectations(expectations, columns, fit.known());
  placeComments(columns, known);
  placeByComments(columns);

  takeComplaints(tab, columns);
  takeReplyDates(columns);
  takeStatus(columns);
  tellWordless(columns, fit.drafts(), known, names);

  tellOtherUnit(columns, known);
  settleAsked(columns, cells);
  const segments = columns.filter(column => isFree(column) && !dates.includes(column) && segmentWord(column.heading, column.look) !== '');
  const room = Math.max(0, MOST_SEGMENTS - columns.filter(column => column.holds === 'segment').length);
  for (const column of segments.slice(0, room))
    Object.assign(column, {
      holds: 'segment',
      sure: 'likely',
      why: [because('header', { word: segmentWord(column.heading, column.look) })],
    });
  for (const column of columns) if (isFree(column) && isClosed(column)) column.why = [because('closed')];
  // What can stand only once in a tab.
  for (const holds of ['id', 'weight', 'count', 'respondent'] as const)
    for (const column of columns.filter(one => one.holds === holds).slice(1)) drop(column, holds);

  // Numbers of customers say nothing without the answer that they gave.
  if (!columns.some(column => column.holds === 'value'))
    for (const column of columns.filter(one => one.holds === 'count'))
      Object.assign(column, { holds: null, sure: 'open', why: [because('sums', { word: column.heading.short })] });

  // A date or a segment alone is evidence of nothing.
  if (!columns.some(column => isMeasure(column) || column.holds === 'comment' || column.holds === 'expected'))
    for (const column of columns)
      if (column.holds !== null) Object.assign(column, { holds: null, sure: 'open', why: [because('alone', { holds: column.holds })] });

  const staff = (tool?.source ?? 'survey') === 'survey' ? staffWord(tab, head.headings) : '';
  const kind = tool?.source ?? (columns.some(isPart) ? 'operations' : 'survey');
  const opinions = new Set(fit.known().metrics.flatMap(({ metric }) => (isOpinion(metric) ? [foldText(metric.name)] : [])));
  for (const column of columns) {
    if (!isMeasure(column) && !isPart(column)) continue;
    // What customers think of a case was asked, whatever else of it was measured.
    const own = kind === 'operations' && opinions.has(foldText(column.metric)) ? 'survey' : kind;
    column.source = (tool && toolColumn(tool, column.heading)?.source) ?? own;
    if (staff === '' || column.source !== 'survey') continue;
    Object.assign(column, {
      source: 'employee',
      sure: column.sure === 'sure' ? 'likely' : column.sure,
      why: [...column.why, because('of-staff', { word: staff })],
    });
  }
  const used = new Set(columns.filter(column => column.holds !== null).map(column => foldText(column.metric)));
  return { columns, metrics: fit.drafts().filter(draft => used.has(foldText(draft.name))) };
}

const isOpinion = ({ kind }: Metric): boolean => kind === 'rating' || kind === 'likelihood';

/** `run_status`, `Order state` */
const STATUS = /\b(status|state|stan|progress)$|^(status|stan)\b|状态|狀態|进度|進度/;

/** How far a case has come: those that were cancelled are no answers. Without the two dates of cases only a column that says so of some. */
function takeStatus(columns: readonly MappedColumn[]): void {
  const hasCases = columns.some(isPart);
  if (!hasCases && !columns.some(isMeasure)) return;
  const free = columns.filter(column => isFree(column) && column.look.filled > 0 && column.look.numbers === 0);
  const said = free.filter(({ heading }) => STATUS.test(plainHeader(heading.short)));
  const telling = said.find(({ look }) => [...look.counts.keys()].some(cell => isCalledOff(cell) || isNoShow(cell)));
  const status =
    telling ?? said.slice(0, hasCases ? said.length : 0).find(({ heading }) => wordIn(plainHeader(heading.short), 'status') !== '');
  if (!status) return;
  const isSaid = status === telling;
  Object.assign(status, {
    holds: 'status',
    sure: isSaid ? 'sure' : 'likely',
    why: [because('case-status', { word: status.heading.short })],
  });
}

/** Sums of the customers that gave an answer, a column for each answer: `Very satisfied`, `Satisfied` ... over numbers. A score beside them was worked out. */
function markSums(columns: readonly MappedColumn[]): void {
  const numbers = columns.filter(column => isFree(column) && column.look.filled > 0 && column.look.numbers === column.look.filled);
  const isScale = wordScaleOf(numbers.map(column => column.heading.short)) !== null;
  if (isScale) for (const column of numbers) column.why = [because('sums', { word: column.heading.short })];
  if (!columns.some(column => column.why[0]?.code === 'sums')) return;
  for (const column of numbers.filter(isFree))
    if (wordIn(column.heading.plain, 'likelihood') !== '' || wordIn(column.heading.plain, 'rating') !== '')
      column.why = [because('computed', { word: column.heading.short })];
}

/** A question with a few answers in words that come again and again, of which nobody has said which are good. */
function isClosed({ heading, look }: MappedColumn): boolean {
  const kinds = look.counts.size;
  const isAsked = /[?？]\s*$/.test(heading.short) || /[?？]\s*$/.test(heading.question);
  return isAsked && look.numbers === 0 && look.dates === 0 && kinds > 1 && kinds <= MOST_ANSWERS && look.filled >= 2 * kinds;
}

/** A metric of the user's own that has the name of a scale in words, and none of its words: what is measured on a new one could be measured on it. */
function tellWordless(columns: readonly MappedColumn[], drafts: readonly MetricDraft[], known: Known, names: MetricNames): void {
  const usual = new Set([...Object.values(names).filter(name => typeof name === 'string'), nameOfKnown('CSAT', known)].map(foldText));
  for (const column of columns.filter(one => one.holds === 'value')) {
    const draft = drafts.find(one => one.name === column.metric && one.words !== '');
    const called = foldText(draft?.name.replace(/ \d+$/, '') ?? '');
    const own = known.metrics.find(
      ({ metric, isOwn }) => isOwn && foldText(metric.name) === called && metric.words.size === 0 && metric.highest === draft?.highest,
    );
    if (draft && own && usual.has(called)) column.why.push(because('no-words', { metric: own.metric.name, words: draft.words }));
  }
}
