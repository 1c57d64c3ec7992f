import type { Cell } from '../../cell/cell';
import { columnLetters } from '../../cell/reference';
import { foldText } from '../../cell/text';
import type { Look } from '../../connect/column-look';
import { lookAt } from '../../connect/column-look';
import type { MappedColumn } from '../../connect/mapped-column';
import { isClosed, isLater, isNone, isSeveral, tallySpellings } from '../answers/answers';
import { blankQuestion } from '../blank-question';
import { questionOf } from '../columns/question-column';
import type { GuidedTab } from '../guided-tab';
import type { Question } from '../question';
import type { Subject } from '../subject';
import { knownSubject } from '../subject';
import type { DateColumn } from '../times/dated-columns';
import { datesIn } from '../times/tab-dates';
import { dateColumn } from '../times/time-pairs';
import { questionOfTimes } from '../times/time-question';
import type { QuestionMaker } from './plan-reading';

/** Makes questions of what a person names in a tab though it was not proposed: a few answers or numbers in a column, or two columns of times. */
export const makerIn =
  (tab: GuidedTab, promises: readonly Subject[]): QuestionMaker =>
  (column, until, kind) => {
    const from = columnIn(tab, column);
    const to = columnIn(tab, until);
    if (!from || from.isPrivate) return null;
    if (kind === 'value') return answersIn(from, tab);
    const { dates, timed } = datesIn(tab, column => lookIn(column, tab));
    const timesIn = (one: MappedColumn): DateColumn | null =>
      [...dates, ...timed].find(({ column }) => column === one)?.date ?? dateColumn(one.heading, lookIn(one, tab), cellsOf(one, tab));
    const [start, end] = [from, to].map(one => one && timesIn(one));
    if (!start || !end) return null;
    const pair = { kind, from: start, to: end, isQueue: false, isWaitElsewhere: false };
    return questionOfTimes(pair, tab, promises.map(knownSubject), null);
  };

const columnIn = ({ columns }: GuidedTab, name: string): MappedColumn | undefined =>
  columns.find(({ heading }) => heading.name !== '' && foldText(heading.name) === foldText(name));

const cellsOf = ({ heading }: MappedColumn, { cells }: GuidedTab): readonly Cell[] => cells[heading.column] ?? [];

const lookIn = (column: MappedColumn, tab: GuidedTab): Look => lookAt(cellsOf(column, tab));

function answersIn(column: MappedColumn, tab: GuidedTab): Question | null {
  const look = lookIn(column, tab);
  const proposed = questionOf(column, look, tab);
  if (proposed) return proposed;
  const { heading } = column;
  const common = { ...blankQuestion(heading, columnLetters(heading.column)), blank: Math.max(0, tab.rows - look.filled) };
  const spelt = tallySpellings(look.counts);
  const none = spelt.filter(({ text }) => isNone(text) || isLater(text) || column.notAnswers.includes(text));
  const answers = spelt.filter(answer => !none.includes(answer));
  if (look.filled === 0 || answers.length === 0) return null;
  if (look.numbers > look.filled / 2) return { ...common, kind: 'numbers', answers, none };
  return isSeveral(spelt) || !isClosed(spelt) ? null : { ...common, kind: 'words', answers, none };
}
