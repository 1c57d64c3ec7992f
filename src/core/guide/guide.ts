import { columnLetters } from '../cell/reference';
import type { Look } from '../connect/column-look';
import { lookAt } from '../connect/column-look';
import type { MappedColumn } from '../connect/mapped-column';
import { staffWord } from '../connect/staff-survey';
import type { SourceKind } from '../declared/choices';
import { countQuestion } from './columns/count-column';
import { onceEach, otherOf } from './columns/other-column';
import { questionOf } from './columns/question-column';
import { stateQuestion } from './columns/state-column';
import { isProgress, isStatus } from './columns/status-column';
import type { GuidedTab } from './guided-tab';
import { type OddRows, oddRows } from './odd-rows';
import type { Guide, Other, Question } from './question';
import type { Subject } from './subject';
import { knownSubject } from './subject';
import { besideTimes, tellQuestions } from './telling/tell-questions';
import type { DateColumn } from './times/dated-columns';
import { type DatedColumn, datesIn } from './times/tab-dates';
import { pairTimes } from './times/time-pairs';
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

  const { dates, clocks, day } = datesIn(tab, lookOf);
  const status =
    tab.columns.find(column => isStatus(column.heading.plain, lookOf(column))) ??
    tab.columns.find(column => column.holds === null && isProgress(column.heading.plain, lookOf(column)));
  const states = status ? (tab.cells[status.heading.column] ?? null) : null;
  const pairs = askedOnce(pairTimes(timesOf(dates, day)).map(pair => questionOfTimes(pair, tab, subjects, states)));
  const isDate = (column: MappedColumn): boolean => dates.some(one => one.column === column);
  const asked = tab.columns.flatMap(column => (isDate(column) ? [] : (questionOf(column, lookOf(column), tab) ?? [])));
  const isAsked = ({ heading }: MappedColumn): boolean => asked.some(one => one.id === columnLetters(heading.column));
  const counts = tab.columns.flatMap(column =>
    isDate(column) || isAsked(column) ? [] : (countQuestion(column, lookOf(column), tab.rows, subjects) ?? []),
  );
  const state = status && !isAsked(status) ? stateQuestion(status.heading, lookOf(status), tab.rows, subjects) : null;
  const questions = [...besideTimes(tellQuestions(asked, subjects), pairs), ...counts.slice(0, 1), ...(state ? [state] : [])];
  const paired = new Set(pairs.flatMap(({ id }) => id.split('-')));
  // An end, and a time of day, is no day of a row.
  const noDays = new Set([...pairs.map(({ id }) => id.split('-')[1]!), ...[...clocks].map(columnLetters)]);
  const days = daysIn(tab.columns, dates, noDays);
  const others = tab.columns
    // What became of a case is read beside its times, too.
    .filter(column => !isAsked(column) && counts[0]?.id !== columnLetters(column.heading.column))
    .map(column => otherOf(column, lookOf(column), dates.find(one => one.column === column)?.date ?? null, paired, days));
  const held = new Set(tab.columns.flatMap(({ holds, heading }) => (holds === null ? [] : [columnLetters(heading.column)])));
  const source = sourceOf(tab.columns, pairs, others);
  const staff = source === 'survey' || source === 'employee' ? staffWord(tab.name, tab.head.headings) : '';
  return {
    tab: tab.name,
    tool: tab.tool,
    rows: tab.rows,
    firstRow: tab.head.firstRow,
    source: staff === '' ? source : 'employee',
    staff,
    copyOf: '',
    questions: [...pairs, ...(staff === '' ? questions : questions.map(withoutSure))],
    others: onceEach(others, held),
    leftOut: [],
    remembered: '',
    written: [],
    news: null,
    odd: oddIn(tab, new Set(dates.map(({ column }) => column.heading.column))),
  };
}

/** What staff say is never sure to be what a promise asks of customers. */
const withoutSure = (question: Question): Question => ({ ...question, sure: question.sure === 'sure' ? 'likely' : question.sure });

/** Dates that can be paired: a time of day is no time since the day that it stands on. */
function timesOf(dates: readonly DatedColumn[], day: MappedColumn | null): DateColumn[] {
  const isClock = ({ date }: DatedColumn): boolean => date.isClock;
  const isAlone = dates.filter(({ date }) => date.hasTime).length === 1;
  const rest = dates.filter(one => one.column !== day);
  const able = rest.some(isClock) && rest.every(isClock) && !isAlone ? rest : dates.filter(one => !(isAlone && isClock(one)));
  return able.map(({ date }) => date);
}

/** Columns that may tell the day of a row, by their letters: the one that connect/ takes for it, else any that starts a case or says no more than a day. */
function daysIn(columns: readonly MappedColumn[], dates: readonly DatedColumn[], noDays: ReadonlySet<string>): ReadonlySet<string> {
  const lettersOf = (column: MappedColumn): string => columnLetters(column.heading.column);
  const taken = columns.filter(column => column.holds === 'date' && !noDays.has(lettersOf(column)));
  const able = dates.filter(({ date }) => date.is === 'day' || date.is === 'start').map(({ column }) => column);
  return new Set((taken.length > 0 ? taken : able).map(lettersOf).filter(letters => !noDays.has(letters)));
}

/** Of two pairs with one end, one that tells about nothing is not asked about where the other tells. */
const askedOnce = (pairs: readonly Question[]): Question[] =>
  pairs.filter(pair => pair.tells.length > 0 || !pairs.some(other => other.tells.length > 0 && other.until === pair.until));

function oddIn({ cells, head, columns }: GuidedTab, dates: ReadonlySet<number>): OddRows {
  const at = (is: (column: MappedColumn) => boolean): number[] => columns.filter(is).map(({ heading }) => heading.column);
  const aside = new Set([...dates, ...at(({ holds }) => holds === 'id')]);
  const ids = at(({ holds }) => holds === 'id');
  return oddRows(cells, head.firstRow, aside, new Set(at(({ isPrivate }) => isPrivate)), new Set(ids));
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
