import { foldText, splitList } from '../../cell/text';
import { staffWord } from '../../connect/staff-survey';
import type { SourceKind } from '../../declared/choices';
import type { SourceRow } from '../../declared/input-tables';
import type { Metric, Test } from '../../declared/metric';
import { isOneName } from '../../declared/metric';
import type { QuestionMaker } from '../plan/plan-reading';
import type { Answer, Guide, Other, Question, Telling } from '../question';
import type { Subject } from '../subject';
import type { Workbench } from '../writing';
import { writingOf } from '../writing';
import { limitRead } from './change';
import { rowKey } from './row-key';

/*
 * Last time's answers, for an export with the same headers:
 *
 *   rows of Sources of the tab that has most of these columns -> what each column told about, which answers were good, what was no answer
 *   what is new -> asked; what was left out -> left out again
 *   rows that a person wrote by hand, which no question says -> read again as they stand
 */

/** So much of what was connected must be there again. */
const MOST = 0.7;

/** `headersOf` gives the headers of a tab, null where it is not there any more; `make` makes a question of a column that was asked last time and would not be this time. */
export function recallAnswers(
  guide: Guide,
  rows: readonly SourceRow[],
  bench: Workbench,
  headersOf: (tab: string) => readonly string[] | null,
  make: QuestionMaker = () => null,
): Guide {
  const names = new Set(
    [...guide.questions.flatMap(({ column, until }) => [column, until]), ...guide.others.map(({ column }) => column)].map(foldText),
  );
  const isOwn = ({ tab }: { tab: string }): boolean => foldText(tab) === foldText(guide.tab);
  const tabs = [...new Map(rows.map(row => [foldText(row.tab), row.tab])).values()];
  const candidates = tabs
    .map(tab => {
      const own = rows.filter(row => foldText(row.tab) === foldText(tab));
      const columns = new Set(own.map(row => foldText(row.column)));
      return { tab, own, met: [...columns].filter(column => names.has(column)).length, size: columns.size };
    })
    .filter(one => one.met > 0 && (isOwn(one) || (one.met >= MOST * one.size && one.met >= Math.min(2, one.size))))
    .sort((a, b) => b.met - a.met);
  // What was decided of this very tab, or else the newest of equals: what was decided last.
  const best = candidates.find(isOwn) ?? candidates.filter(one => one.met === candidates[0]?.met).pop();
  if (!best) return guide;
  const seen = headersOf(best.tab);
  const wasSeen = (column: string): boolean => seen === null || seen.some(name => foldText(name) === foldText(column));
  const wereSeen = ({ column, until }: Question): boolean => wasSeen(column) && (until === '' || wasSeen(until));
  // The same questions, this time of one's own staff by the name of the tab.
  const isNewStaff = !isOwn(best) && staffWord(guide.tab, []) !== '' && staffWord(best.tab, []) === '';
  const asked = [...guide.questions, ...askedBefore(guide, best.own, make)];
  const next = {
    ...guide,
    ...(isNewStaff ? {} : { source: sourceIn(best.own) ?? guide.source, staff: '' }),
    remembered: best.tab,
    questions: asked.flatMap(question => recalled(question, best.own, bench, wereSeen(question))),
    others: guide.others.map(other => recalledOther(other, best.own, wasSeen(other.column))),
  };
  // Rows of another kind of source say nothing of these.
  if (isNewStaff) return { ...next, written: [] };
  const there = best.own.filter(row => row.holds !== null && names.has(foldText(row.column)));
  return { ...withByHand(next, there, bench), written: isOwn(best) ? [...new Set(there.map(rowKey))] : [] };
}

/** Questions of columns that counted last time and that nothing in this tab alone makes questions. */
function askedBefore({ questions }: Guide, rows: readonly SourceRow[], make: QuestionMaker): Question[] {
  const asked = rows.flatMap(row => {
    const kind = row.holds === 'started' ? 'time' : row.holds === 'promised' ? 'lateness' : row.holds === 'value' ? 'value' : null;
    const until = kind === null || kind === 'value' ? '' : (endOf(row, rows)?.column ?? '');
    return kind === null || (kind !== 'value' && until === '') ? [] : [{ column: row.column, until, kind } as const];
  });
  const keyOfAsked = (one: { column: string; until: string }): string => `${foldText(one.column)}\n${foldText(one.until)}`;
  const known = new Set(questions.map(keyOfAsked));
  const fresh = new Map(asked.filter(one => !known.has(keyOfAsked(one))).map(one => [keyOfAsked(one), one]));
  return [...fresh.values()].flatMap(({ column, until, kind }) => make(column, until, kind) ?? []);
}

const ENDS: Partial<Record<string, SourceRow['holds']>> = { started: 'finished', promised: 'actual' };

/** The row that ends the pair which this one begins. */
const endOf = ({ holds, touchpoint, metric }: SourceRow, rows: readonly SourceRow[], until?: string): SourceRow | undefined =>
  rows.find(
    row =>
      row.holds === ENDS[holds ?? ''] &&
      foldText(row.touchpoint) === foldText(touchpoint) &&
      isOneName(row.metric, metric) &&
      (until === undefined || foldText(row.column) === foldText(until)),
  );

const MEASURES: readonly (string | null)[] = ['started', 'finished', 'promised', 'actual', 'value', 'expected'];

/** The kind of source that all rows of answers and comments were given alike; null where they differ, or say none. */
function sourceIn(rows: readonly SourceRow[]): SourceKind | null {
  const given = new Set(rows.filter(({ holds }) => holds === 'value' || holds === 'comment').map(({ source }) => source));
  const [only = null] = given;
  return given.size === 1 && only !== 'unknown' ? only : null;
}

/** What the rows of last time say and the questions of this time do not is read as it stands, in place of the questions about the same column. */
function withByHand(guide: Guide, rows: readonly SourceRow[], bench: Workbench): Guide {
  const now = new Set(writingOf(guide, bench).sources.map(rowKey));
  const isOther = (row: SourceRow): boolean => !now.has(rowKey(row));
  const measured = new Set(rows.filter(row => MEASURES.includes(row.holds) && isOther(row)).map(({ column }) => foldText(column)));
  const isTaken = ({ column, until }: Question): boolean =>
    measured.has(foldText(column)) || (until !== '' && measured.has(foldText(until)));
  const questions = guide.questions.filter(question => !isTaken(question));
  const left = new Set(writingOf({ ...guide, questions }, bench).sources.map(rowKey));
  const missing = rows.filter(row => !left.has(rowKey(row)));
  const lettersOf = (column: string): string => {
    const other = guide.others.find(one => foldText(one.column) === foldText(column));
    return other?.letters ?? guide.questions.find(one => foldText(one.column) === foldText(column))?.id ?? '';
  };
  const kept = missing.map(
    (row): Other => ({
      letters: lettersOf(row.column),
      column: row.column,
      holds: row.holds,
      touchpoint: row.touchpoint,
      because: 'by-hand',
      notAnswers: splitList(row.notAnswers),
      samples: [],
      byHand: { metric: row.metric, source: row.source },
    }),
  );
  const asAnswers = new Set(questions.filter(({ until }) => until === '').map(({ column }) => foldText(column)));
  const isUsed = ({ column, holds }: Other): boolean =>
    holds !== null || !(kept.some(one => foldText(one.column) === foldText(column)) || asAnswers.has(foldText(column)));
  return { ...guide, questions, others: [...guide.others.filter(isUsed), ...kept] };
}

const measures = { words: ['value'], numbers: ['value'], time: ['started'], lateness: ['promised'] } as const;

/** A question as it was answered; one whose promises have good answers of their own comes once for each of these. */
function recalled(question: Question, rows: readonly SourceRow[], { subjects, metricOf }: Workbench, wasSeen: boolean): Question[] {
  const isIts = (row: SourceRow): boolean => foldText(row.column) === foldText(question.column);
  const expected = rows.filter(row => isIts(row) && row.holds === 'expected');
  const wanted: readonly string[] = measures[question.kind];
  const measured = rows.filter(
    row => isIts(row) && wanted.includes(row.holds ?? '') && (question.until === '' || endOf(row, rows, question.until) !== undefined),
  );
  const its = measured.length > 0 ? measured : expected;
  if (its.length === 0) return [wasSeen ? { ...question, tells: [], doubts: [], sure: 'sure' } : question];
  const asks = measured.length > 0 ? ('got' as const) : ('expects' as const);
  const told = subjects.filter(({ touchpoint, scale }) =>
    its.some(row => foldText(row.touchpoint) === foldText(touchpoint) && scale !== null && isOneName(row.metric, scale.name)),
  );
  const metric = metricOf(its[0]!.metric);
  const noneSaid = new Set(its.flatMap(row => splitList(row.notAnswers)).map(foldText));
  const all = [...question.answers, ...question.none];
  const isListed = ({ text }: Answer): boolean => metric?.kind !== 'choice' || metric.words.has(foldText(text));
  const isNone = (answer: Answer): boolean =>
    noneSaid.has(foldText(answer.text)) || (question.none.includes(answer) && !(metric?.kind === 'choice' && isListed(answer)));
  const isWords = question.kind === 'words';
  const answers = isWords ? all.filter(answer => !isNone(answer)) : question.answers.filter(({ text }) => !noneSaid.has(foldText(text)));
  const none = isWords ? all.filter(isNone) : withCodes(question, noneSaid);
  const fresh = isWords && asks === 'got' ? answers.filter(answer => !isListed(answer)) : [];
  const better = question.kind === 'numbers' ? (metric?.better ?? question.better) : question.better;
  const end = better === 'lower' ? ('to' as const) : ('from' as const);
  const answeredAs = (some: readonly Subject[]): Question => {
    const [test] = some.map(one => one.test);
    return {
      ...question,
      asks,
      answers,
      none,
      tells: some.map(subject => tellingOf({ ...question, asks, better }, subject)),
      touchpoint: some.length === 0 ? its[0]!.touchpoint : '',
      good: isWords && metric ? goodOf(answers, metric, test ?? metric.keptWhen) : question.good,
      better,
      from: question.kind === 'numbers' ? (test?.[end] ?? metric?.keptWhen?.[end] ?? question.from) : question.from,
      sure: fresh.length > 0 ? 'open' : 'sure',
      doubts: fresh.map(({ text, count }) => ({ code: 'new-answer', answer: text, count })),
    };
  };
  const isSpan = question.kind === 'time' || question.kind === 'lateness';
  const wayOf = ({ test }: Subject): string => (isSpan || asks === 'expects' ? '' : JSON.stringify(test));
  const ways = [...new Set(told.map(wayOf))];
  return ways.length < 2 ? [answeredAs(told)] : ways.map(way => answeredAs(told.filter(subject => wayOf(subject) === way)));
}

/** A promise of last time, with its limit where it has one. */
function tellingOf(question: Question, subject: Subject): Telling {
  const limit = question.asks === 'got' ? limitRead(question, subject) : '';
  const keptWhen = question.kind === 'numbers' ? '' : limit;
  return {
    promise: subject.id,
    keptWhen,
    ...(limit === '' ? {} : { was: limit }),
    sure: 'sure',
    why: [{ code: 'remembered', details: {} }],
  };
}

/** What is no answer among numbers and times, and the codes that were given for that, though none of them may be there this time. */
function withCodes({ answers, none }: Question, codes: ReadonlySet<string>): Answer[] {
  const there = [...none, ...answers.filter(({ text }) => codes.has(foldText(text)))];
  const more = [...codes].filter(code => !there.some(({ text }) => foldText(text) === code));
  return [...there, ...more.map(text => ({ text, count: 0 }))];
}

const goodOf = (answers: readonly Answer[], metric: Metric, test: Test | null): string[] =>
  answers.filter(({ text }) => test?.oneOf?.includes(metric.words.get(foldText(text)) ?? 0)).map(({ text }) => text);

function recalledOther(other: Other, rows: readonly SourceRow[], wasSeen: boolean): Other {
  const row = rows.find(one => foldText(one.column) === foldText(other.column) && !MEASURES.includes(one.holds));
  if (row) return { ...other, holds: row.holds, touchpoint: row.touchpoint, notAnswers: splitList(row.notAnswers), because: 'role' };
  return wasSeen && other.holds !== null ? { ...other, holds: null, because: 'same' } : other;
}
