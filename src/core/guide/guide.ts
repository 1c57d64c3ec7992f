import { columnLetters } from '../cell/reference';
import type { Look } from '../connect/column-look';
import { lookAt } from '../connect/column-look';
import type { MappedColumn } from '../connect/mapped-column';
import type { SourceKind } from '../declared/choices';
import { onceEach, otherOf } from './columns/other-column';
import { questionOf } from './columns/question-column';
import { isStatus } from './columns/status-column';
import type { GuidedTab } from './guided-tab';
import { type OddRows, oddRows } from './odd-rows';
import type { Guide, Other, Question } from './question';
import type { Subject } from './subject';
import { knownSubject } from './subject';
import { tellQuestions } from './tell-questions';
import { dateColumn, pairTimes } from './times/time-pairs';
import { questionOfTimes } from './times/time-question';

/*
 * From a tab to what a person is asked about it:
 *
 *   columns, as connect/ takes them -> dates in pairs (times/), closed questions and numbers (columns/) -> questions
 *   questions, promises             -> which promise each tells about (telling.ts) -> good answers (good-answers.ts) -> what is to be decided (tell-questions.ts)
 *   the other columns               -> what else is read, and what stays out with its reason
 */

export function guideThrough(tab: GuidedTab, promises: readonly Subject[]): Guide {
  const subjects = promises.map(knownSubject);
  const looks = tab.cells.map(lookAt);
  const lookOf = (column: MappedColumn): Look => looks[column.heading.column] ?? column.look;

  const dates = tab.columns.flatMap(column => {
    // The day on which somebody was asked is not that of an answer.
    if (column.holds === 'asked') return [];
    const found =
      column.isPrivate || column.heading.name === ''
        ? null
        : dateColumn(column.heading, lookOf(column), tab.cells[column.heading.column] ?? []);
    return found ? [{ column, date: found }] : [];
  });
  const status = tab.columns.find(column => isStatus(column.heading.plain, lookOf(column)));
  const states = status ? (tab.cells[status.heading.column] ?? null) : null;
  const pairs = pairTimes(dates.map(({ date }) => date)).map(pair => questionOfTimes(pair, tab.name, subjects, states));
  const isDate = (column: MappedColumn): boolean => dates.some(one => one.column === column);
  const asked = tab.columns.flatMap(column => (isDate(column) ? [] : (questionOf(column, lookOf(column), tab) ?? [])));
  const questions = tellQuestions(asked, subjects);
  const paired = new Set(pairs.flatMap(({ id }) => id.split('-')));
  const others = tab.columns
    .filter(column => !asked.some(one => one.id === columnLetters(column.heading.column)))
    .map(column => otherOf(column, lookOf(column), dates.find(one => one.column === column)?.date ?? null, paired));
  return {
    tab: tab.name,
    tool: tab.tool,
    rows: tab.rows,
    firstRow: tab.head.firstRow,
    source: sourceOf(tab.columns, pairs, others),
    questions: [...pairs, ...questions],
    others: onceEach(others),
    remembered: '',
    news: null,
    odd: oddIn(tab, new Set(dates.map(({ column }) => column.heading.column))),
  };
}

function oddIn({ cells, head, columns }: GuidedTab, dates: ReadonlySet<number>): OddRows {
  const at = (is: (column: MappedColumn) => boolean): number[] => columns.filter(is).map(({ heading }) => heading.column);
  const aside = new Set([...dates, ...at(({ holds }) => holds === 'id')]);
  return oddRows(cells, head.firstRow, aside, new Set(at(({ isPrivate }) => isPrivate)));
}

/** The kind of source of the whole tab. A list of what went wrong is one of complaints, whose times are operations all the same. */
function sourceOf(columns: readonly MappedColumn[], pairs: readonly Question[], others: readonly Other[]): SourceKind {
  const given = columns.find(column => column.source !== null)?.source;
  if (given === 'review') return given;
  const isComplaints = others.some(
    other => other.holds === 'comment' && /complain|what happened|reklamac|skarg|投[诉訴]|抱怨|客[诉訴]/iu.test(other.column),
  );
  if (isComplaints) return 'complaint';
  return given ?? (pairs.length > 0 ? 'operations' : 'survey');
}

/** The rows of a guide that a person has to look at before it counts. */
export const isUndecided = ({ sure, tells, touchpoint }: Question): boolean => sure === 'open' && tells.length === 0 && touchpoint === '';
