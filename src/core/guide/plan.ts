import type { Cell, Grid } from '../cell/cell';
import { textOf } from '../cell/cell';
import { foldId, foldText, splitList, withoutApostrophe } from '../cell/text';
import { holdsWords } from '../declared/choices';
import { readOneOf } from '../declared/one-of';
import { isNamed, languageOfHeaders, nameIn } from '../table/names/names';
import type { Guide, Other, Question, Telling, Why } from './question';
import type { Subject } from './subject';
import type { TimeClass } from './times/spread-picture';
import { classesOf, limitIn } from './times/spread-picture';

/*
 * A plan: what is asked about a tab as a table that anybody can answer in any editor, and its answers read back.
 *
 *   Guide -> rows, one for each promise that a column tells about, the others below -> the same rows, answered -> Guide, decided
 *
 * It is written in one language, its headers and what columns hold too, and read in every one.
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
type Header = (typeof planHeaders)[number];
type Row = Record<Header, string>;

/** A row of a plan that cannot be understood: where it stands, under which header of the plan, and what of it. */
export interface PlanTrouble {
  row: number;
  column: string;
  found: string;
  /** What may stand there. */
  allowed: readonly string[];
}

/** A plan as it was read. */
export interface ReadPlan {
  guide: Guide;
  troubles: PlanTrouble[];
  /** Rows that ask something and still have no answer. */
  open: number[];
  /** What this plan calls the columns that answer it. */
  names: { tells: string; good: string; holds: string };
}

/** How the words of a plan are said, and in which language. */
export interface PlanWords {
  language: string;
  /** A test as a cell of that language has it. */
  test(test: string): string;
  why(why: readonly Why[]): string;
  doubt(question: Question): string;
  sure(sure: Question['sure']): string;
  reason(other: Other): string;
  timeClass(one: TimeClass, unit: string, isLate: boolean): string;
}

/** What a pair of times holds, by its English name. */
export const planSpans = { time: 'Started to Finished', lateness: 'Promised date to Actual date' } as const;

/** What a question holds. */
const QUESTION_HOLDS: readonly string[] = ['Value', 'Expected', ...Object.values(planSpans)];

/** All that may stand under *Holds*. */
const ALL_HOLDS: readonly string[] = [...QUESTION_HOLDS, ...Object.keys(holdsWords)];

/** What a cell under *Holds* says, by its English name; undefined where it says nothing known. */
const heldBy = (text: string): string | undefined => ALL_HOLDS.find(word => isNamed('choices', word, text));

const isHeader = (header: Header, cell: Cell): boolean => isNamed('headers', header, textOf(cell));

export function planRows(guide: Guide, subjects: readonly Subject[], say: PlanWords): Grid {
  const waiting = (question: Question): number => (question.doubts.length > 0 ? 0 : question.sure === 'likely' ? 1 : 2);
  const questions = [...guide.questions].sort((a, b) => waiting(a) - waiting(b));
  const rows = [...questions.flatMap(question => rowsOf(question, subjects, say)), ...guide.others.map(other => rowOfOther(other, say))];
  return [planHeaders.map(header => nameIn(say.language, 'headers', header)), ...rows.map(row => planHeaders.map(header => row[header]))];
}

function rowsOf(question: Question, subjects: readonly Subject[], say: PlanWords): Row[] {
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
  const row = (about: string, good: string, sure: string, why: string): Row => ({
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
  const limit = telling ? limitIn(telling.keptWhen || (isLate ? '<= 0' : ''), spread!.unit) : null;
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

const rowOfOther = (other: Other, say: PlanWords): Row => ({
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

/** True for a table with the headers that a plan cannot do without. */
export const isPlan = ([head = []]: Grid): boolean =>
  (['Column', 'Holds', 'Tells about', 'Good answers'] as const).every(header => head.some(cell => isHeader(header, cell)));

/** The guide as the rows of a plan decide it. A column that the plan does not name is not used; what cannot be understood is given. */
export function readPlan(rows: Grid, guide: Guide, subjects: readonly Subject[], touchpoints: readonly string[]): ReadPlan {
  const troubles: PlanTrouble[] = [];
  const open: number[] = [];
  const [head = []] = rows;
  const places = new Map(planHeaders.map(header => [header, head.findIndex(cell => isHeader(header, cell))]));
  const named = (header: Header): string => textOf(head[places.get(header)!]) || header;
  const trouble = (row: number, header: Header, found: string, allowed: readonly string[]): void => {
    troubles.push({ row, column: named(header), found, allowed });
  };
  /** What may be held, as the language of the plan has it. */
  const language = languageOfHeaders(head.map(textOf));
  const holdsAllowed = (words: readonly string[]): string[] => words.map(word => nameIn(language, 'choices', word));
  const lines = rows.slice(1).flatMap((cells, i) => {
    const line = Object.fromEntries(planHeaders.map(header => [header, withoutApostrophe(textOf(cells[places.get(header)!]))])) as Row;
    return line.Column === '' ? [] : [{ ...line, row: i + 2 }];
  });
  type Line = (typeof lines)[number];
  const columns = [...guide.questions.flatMap(({ column, until }) => [column, until]), ...guide.others.map(({ column }) => column)];
  const known = new Set(columns.map(foldText));
  for (const line of lines)
    if (!known.has(foldText(line.Column))) trouble(line.row, 'Column', line.Column, [...new Set(columns.filter(name => name !== ''))]);
  const of = ({ column, until }: Pick<Question, 'column' | 'until'>): Line[] =>
    lines.filter(line => foldText(line.Column) === foldText(column) && foldText(line.Until) === foldText(until));

  const questions = guide.questions.map(question => decided(question, of(question)));
  const others = guide.others.map((other): Other => {
    const [line] = of({ column: other.column, until: '' });
    if (!line || line.Holds === '') return { ...other, holds: null };
    const holds = Object.entries(holdsWords).find(([word]) => isNamed('choices', word, line.Holds))?.[1];
    if (!holds) trouble(line.row, 'Holds', line.Holds, holdsAllowed(Object.keys(holdsWords)));
    const place = touchpointOf(line['Tells about']);
    return { ...other, holds: holds ?? null, touchpoint: place ?? '', notAnswers: splitList(line['Not an answer']) };
  });
  const names = { tells: named('Tells about'), good: named('Good answers'), holds: named('Holds') };
  return { guide: { ...guide, questions, others }, troubles, open, names };

  function decided(question: Question, its: readonly Line[]): Question {
    const [first] = its;
    if (!first || first.Holds === '') return { ...question, tells: [], touchpoint: '', doubts: [] };
    const odd = its.find(({ Holds }) => Holds !== '' && heldBy(Holds) === undefined);
    if (odd) trouble(odd.row, 'Holds', odd.Holds, holdsAllowed(QUESTION_HOLDS));
    const asks = heldBy(first.Holds) === 'Expected' ? ('expects' as const) : ('got' as const);
    const noneSaid = new Set(splitList(first['Not an answer']).map(foldText));
    const all = [...question.answers, ...question.none];
    const isNone = ({ text }: { text: string }): boolean => noneSaid.has(foldText(text));
    const isWords = question.kind === 'words';
    const answers = isWords ? all.filter(answer => !isNone(answer)) : question.answers;
    const none = isWords ? all.filter(isNone) : question.none;
    const next: Question = { ...question, asks, answers, none, tells: [], touchpoint: '', doubts: [], good: [], from: null };
    for (const line of its) {
      const about = line['Tells about'];
      const good = goodIn(next, line['Good answers']);
      if (good === null) trouble(line.row, 'Good answers', line['Good answers'], goodAllowed(next));
      if (good && next.good.length === 0) next.good = good.good;
      if (good && next.from === null) [next.from, next.better] = [good.from, good.better];
      const isUntold = isWords && asks === 'got' && line['Good answers'] === '';
      if (line['To decide'] !== '' && (about === '' || isUntold)) open.push(line.row);
      if (about === '') continue;
      const subject = subjectOf(about);
      const place = subject ? null : touchpointOf(about);
      if (!subject && place === null) {
        trouble(line.row, 'Tells about', about, [...subjects.map(({ text }) => text), ...touchpoints]);
      }
      if (!subject && place !== null) next.touchpoint = place;
      const isSpan = question.kind === 'time' || question.kind === 'lateness';
      if (subject) next.tells.push({ promise: subject.id, keptWhen: isSpan ? line['Good answers'] : '', sure: 'sure', why: [] });
    }
    return { ...next, sure: 'sure' };
  }

  function subjectOf(text: string): Subject | undefined {
    const same = subjects.filter(one => foldId(one.id) === foldId(text));
    const alike = subjects.filter(one => foldText(one.text) === foldText(text));
    return same[0] ?? (alike.length === 1 ? alike[0] : undefined);
  }

  function touchpointOf(text: string): string | null {
    return touchpoints.find(name => text !== '' && foldText(name) === foldText(text)) ?? null;
  }
}

/** What may stand under *Good answers* of a question. */
const goodAllowed = ({ kind, answers }: Question): string[] => (kind === 'numbers' ? ['>= 4', '<= 2'] : answers.map(({ text }) => text));

/** null where an answer is named that nobody gave. */
function goodIn({ kind, answers, asks, better: before }: Question, text: string): Pick<Question, 'good' | 'from' | 'better'> | null {
  if (kind === 'numbers') {
    const number = Number(/-?\d+(?:\.\d+)?/.exec(text.replace(',', '.'))?.[0] ?? Number.NaN);
    const better = /[<≤]/u.test(text) ? 'lower' : /[>≥]/u.test(text) ? 'higher' : before;
    return text === '' ? { good: [], from: null, better } : Number.isNaN(number) ? null : { good: [], from: number, better };
  }
  if (kind !== 'words' || asks === 'expects' || text === '') return { good: [], from: null, better: before };
  const words = new Map(answers.map((answer, i) => [foldText(answer.text), i + 1] as const));
  const test = readOneOf(text, { words });
  return test?.oneOf ? { good: test.oneOf.map(number => answers[number - 1]!.text), from: null, better: before } : null;
}
