import type { Answer, Question, Telling } from './question';

/* What a person can say of a question; each gives the question as it is then. */

const without = (question: Question, code: string, answer = ''): Question => ({
  ...question,
  doubts: question.doubts.filter(doubt => !(doubt.code === code && (answer === '' || doubt.answer === answer))),
});

/** Ticks an answer as a good one, or not; whether it is one is decided then. Which answers are good at all is only decided by `settleGood`: there may be more to tick. */
export function setGood(question: Question, answer: string, isGood: boolean): Question {
  const good = question.answers.map(one => one.text).filter(text => (text === answer ? isGood : question.good.includes(text)));
  const doubts = question.doubts.filter(doubt => doubt.answer !== answer);
  return { ...question, good, doubts };
}

/** Says that the good answers are those that are ticked. */
export const settleGood = (question: Question): Question => ({
  ...question,
  doubts: question.doubts.filter(({ code, answer }) => !(code === 'good' && answer === '')),
});

/** Says which numbers are good; where these are the lowest that anybody gave, the low end is the good one. */
export function setGoodNumbers(question: Question, good: readonly string[]): Question {
  const given = question.answers.map(({ text }) => Number(text));
  const numbers = good.map(Number);
  const [isLow, isHigh] = [numbers.includes(Math.min(...given)), numbers.includes(Math.max(...given))];
  const better = isLow === isHigh ? question.better : isLow ? 'lower' : 'higher';
  const from = numbers.length === 0 ? null : better === 'lower' ? Math.max(...numbers) : Math.min(...numbers);
  return { ...question, better, from, doubts: [] };
}

/** Says that something is an answer, or none. */
export function setNone(question: Question, answer: string, isNone: boolean): Question {
  const all: Answer[] = [...question.answers, ...question.none];
  const now = new Set(question.none.map(one => one.text));
  if (isNone) now.add(answer);
  else now.delete(answer);
  const next = { ...question, answers: all.filter(one => !now.has(one.text)), none: all.filter(one => now.has(one.text)) };
  return without({ ...next, good: next.good.filter(text => text !== answer) }, 'none', answer);
}

/** What a promise's own words limit: a time, and being late. */
export interface SaidLimits {
  keptWhen: string;
  keptLate: string;
}
const noLimits: SaidLimits = { keptWhen: '', keptLate: '' };

/** What it tells about: a promise, a touchpoint where nothing is promised, or nothing. */
export function setAbout(question: Question, promise: string, touchpoint = '', limits = noLimits): Question {
  const before = question.tells.find(one => one.promise === promise);
  const tells = promise === '' ? [] : [{ promise, keptWhen: spanTest(question, limits), ...before, sure: 'sure' as const, why: [] }];
  return { ...question, tells, touchpoint, doubts: question.doubts.filter(({ code }) => code !== 'promise' && code !== 'second') };
}

/** One more promise that the same answers tell about. */
export const addAbout = (question: Question, promise: string, limits = noLimits): Question =>
  question.tells.some(one => one.promise === promise)
    ? question
    : { ...question, tells: [...question.tells, { promise, keptWhen: spanTest(question, limits), sure: 'sure', why: [] }] };

/** Of times the test stands with the promise; of answers the good ones say it. */
const spanTest = ({ kind }: Question, { keptWhen, keptLate }: SaidLimits): string =>
  kind === 'time' ? keptWhen : kind === 'lateness' ? keptLate : '';

export const dropAbout = (question: Question, promise: string): Question => ({
  ...question,
  tells: question.tells.filter(one => one.promise !== promise),
});

export const setKeptWhen = (question: Question, promise: string, keptWhen: string): Question => ({
  ...question,
  tells: question.tells.map(one => (one.promise === promise ? { ...one, keptWhen } : one)),
});

/** What keeps a promise by a question of times or numbers, as *Kept when* has it; '' where nobody has said it. */
export function limitOf({ kind, from, better }: Question, { keptWhen }: Pick<Telling, 'keptWhen'>): string {
  if (kind === 'numbers') return from === null ? '' : `${better === 'lower' ? '<=' : '>='} ${from}`;
  return kind === 'lateness' && keptWhen === '' ? '<= 0' : keptWhen;
}

/** True where somebody has set another limit than the one that the promise has. */
export const isOtherLimit = (question: Question, telling: Telling): boolean =>
  telling.was !== undefined && ![telling.was, ''].includes(limitOf(question, telling));

/** Says whether a new limit holds for what other tabs tell of a promise, too. */
export const setForAll = (question: Question, promise: string, isForAll: boolean): Question => ({
  ...question,
  tells: question.tells.map(one => (one.promise === promise ? { ...one, isForAll } : one)),
});

/** Not counted: nothing is to be decided about it any more. */
export const leaveOut = (question: Question): Question => ({ ...question, tells: [], touchpoint: '', doubts: [] });

/** True where it would count as it stands. */
export const isCounting = ({ kind, asks, tells, touchpoint, good }: Question): boolean =>
  touchpoint !== '' || (tells.length > 0 && (kind !== 'words' || asks === 'expects' || good.length > 0));

/** Of numbers the good ones lie beyond one, on the better side. */
export function isGoodAnswer({ kind, good, from, better }: Question, text: string): boolean {
  if (kind !== 'numbers') return good.includes(text);
  return from !== null && (better === 'lower' ? Number(text) <= from : Number(text) >= from);
}

/** Good answers and all of them. */
export function goodOf(question: Question): { good: number; all: number } {
  const { answers } = question;
  const sum = (some: readonly Answer[]): number => some.reduce((total, one) => total + one.count, 0);
  return { good: sum(answers.filter(({ text }) => isGoodAnswer(question, text))), all: sum(answers) };
}
