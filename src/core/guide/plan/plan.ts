import type { Cell, Grid } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { unitNamed } from '../../cell/unit';
import { holdsWords } from '../../declared/choices';
import { isNamed, nameIn } from '../../table/names/names';
import type { Guide, Other, Question, Telling, Why } from '../question';
import type { Subject } from '../subject';
import type { TimeClass } from '../times/spread-picture';
import { classesOf, limitIn } from '../times/spread-picture';

/*
 * A plan: what is asked about a tab as a table that anybody can answer in any editor; plan-reading.ts reads its answers back.
 *
 *   Guide -> rows, one for each promise that a column tells about, the others below
 *
 * It is written in one language, its headers and what columns hold too.
 */

/** Headers of a plan, in their order, by their English names. */
export const planHeaders = [
  'Column',
  'Until',
  'Holds',
  'Tells about',
  'Good answers',
  'Not an answer',
  'To decide',
  'How sure',
  'Answers',
  'Why',
] as const;
export type PlanHeader = (typeof planHeaders)[number];
export type PlanRow = Record<PlanHeader, string>;

/** How the words of a plan are said, and in which language. */
export interface PlanWords {
  language: string;
  /** A test as a cell of that language has it. */
  test(test: string): string;
  why(why: readonly Why[]): string;
  doubt(question: Question): string;
  sure(sure: Question['sure']): string;
  reason(other: Other): string;
  /** Asks whether the rows from a day on are to be judged alone. */
  judge(day: string): string;
  timeClass(one: TimeClass, unit: string, isLate: boolean): string;
}

/** What a pair of times holds, by its English name. */
export const planSpans = { time: 'Started to Finished', lateness: 'Promised date to Actual date' } as const;

export const isHeader = (header: PlanHeader, cell: Cell): boolean => isNamed('headers', header, textOf(cell));

export function planRows(guide: Guide, subjects: readonly Subject[], say: PlanWords): Grid {
  const waiting = (question: Question): number => (question.doubts.length > 0 ? 0 : question.sure === 'likely' ? 1 : 2);
  const questions = [...guide.questions].sort((a, b) => waiting(a) - waiting(b));
  const rows = [
    ...questions.flatMap(question => rowsOf(question, subjects, say)),
    ...guide.others.map(other => rowOfOther(other, say)),
    ...rowsOfPeriod(guide, say),
  ];
  return [planHeaders.map(header => nameIn(say.language, 'headers', header)), ...rows.map(row => planHeaders.map(header => row[header]))];
}

function rowsOf(question: Question, subjects: readonly Subject[], say: PlanWords): PlanRow[] {
  const { column, until, none, answers, kind, asks } = question;
  const shown = question.spread ? timesOf(question, say) : answers;
  const counts = shown.map(({ text, count }) => `${text} (${count})`).join('; ');
  const common = {
    Column: column,
    Until: until,
    Holds: holdsIn(say, kind === 'time' || kind === 'lateness' ? planSpans[kind] : asks === 'expects' ? 'Expected' : 'Value'),
    'Not an answer': none.map(({ text }) => text).join('; '),
    'To decide': say.doubt(question),
    Answers: counts,
  };
  const row = (about: string, good: string, sure: string, why: string): PlanRow => ({
    ...common,
    'Tells about': about,
    'Good answers': good,
    'How sure': sure,
    Why: why,
  });
  if (question.tells.length === 0) return [row(question.touchpoint, goodOf(question, null, say), say.sure(question.sure), '')];
  return question.tells.map(telling => {
    const subject = subjects.find(one => one.id === telling.promise);
    return row(subject?.text ?? telling.promise, goodOf(question, telling, say), say.sure(question.sure), say.why(telling.why));
  });
}

/** How the times lie, in classes of which one ends at the limit of the first promise. */
function timesOf({ spread, tells: [telling], kind }: Question, say: PlanWords): { text: string; count: number }[] {
  const isLate = kind === 'lateness';
  const limit = telling ? limitIn(telling.keptWhen || (isLate ? '<= 0' : ''), spread!.unit, unitNamed) : null;
  return classesOf(spread!, limit).map(one => ({ text: say.timeClass(one, spread!.unit, isLate), count: one.count }));
}

const holdsIn = ({ language }: PlanWords, word: string): string => nameIn(language, 'choices', word);

function goodOf({ kind, asks, good, from, better }: Question, telling: Telling | null, say: PlanWords): string {
  if (asks === 'expects') return '';
  if (kind === 'words') return good.join('; ');
  if (kind === 'numbers') return from === null ? '' : `${better === 'lower' ? '<=' : '>='} ${from}`;
  return say.test(telling?.keptWhen || (telling && kind === 'lateness' ? '<= 0' : ''));
}

const wordOfHolds = (holds: string | null): string => Object.entries(holdsWords).find(([, value]) => value === holds)?.[0] ?? '';

const rowOfOther = (other: Other, say: PlanWords): PlanRow => ({
  Column: other.column,
  Until: '',
  Holds: holdsIn(say, wordOfHolds(other.holds)),
  'Tells about': other.touchpoint,
  'Good answers': '',
  'Not an answer': other.notAnswers.join('; '),
  'To decide': '',
  'How sure': '',
  Answers: '',
  Why: say.reason(other),
});

/** Which setting a plan may set: where the rows are later than last time's, whether they are judged alone. */
export const PERIOD = 'Evidence from';

const rowsOfPeriod = ({ news }: Guide, say: PlanWords): PlanRow[] =>
  news?.isLater && news.from !== null
    ? [{ ...blankRow, Column: nameIn(say.language, 'settings', PERIOD), 'To decide': say.judge(news.from) }]
    : [];

const blankRow = Object.fromEntries(planHeaders.map(header => [header, ''])) as PlanRow;
