import { foldText, foldWord } from '../../cell/text';
import type { Metric } from '../../declared/metric';
import { valueReader } from '../../declared/metric-value';
import type { Answer, Guide, Question, Telling } from '../question';
import type { Subject } from '../subject';
import { scaleFor } from '../subject';

/*
 * A question about a promise that something else measures already:
 *
 *   answers that its test knows         -> are good as it says
 *   a few that it does not know         -> asked about
 *   another scale, in words or numbers  -> counts only if a person says so; its words are added, and the test judges what it judged
 */

const numberOf = (metric: Metric, text: string): number | undefined => metric.words.get(foldWord(text)) ?? metric.words.get(foldText(text));

const isGood = ({ test, scale }: Subject, text: string): boolean => test?.oneOf?.includes(numberOf(scale!, text) ?? 0) ?? false;

/** The share of answers, each taken once, that another scale leaves unread. */
const [MOST_UNREAD, MOST_OFF] = [0.5, 0.1];

/** True where the metric of a promise cannot read most of the answers, or their scale ends elsewhere. */
function isOtherScale({ kind, answers, highest }: Question, metric: Metric): boolean {
  const read = valueReader(metric);
  const isRead = ({ text }: Answer): boolean => typeof read(text) === 'number';
  const unread = answers.filter(answer => !isRead(answer)).length / Math.max(1, answers.length);
  if (kind === 'words') return unread > MOST_UNREAD;
  return unread > MOST_OFF || (highest !== null && metric.highest !== null && highest !== metric.highest);
}

/** The question as the written test of its promise has it. */
export function besideTest(question: Question, subjects: readonly Subject[]): Question {
  const { kind, asks, tells, unit, doubts } = question;
  const [telling] = tells;
  const subject = subjects.find(({ id }) => id === telling?.promise);
  const scale = subject && scaleFor(kind, subject);
  if (!telling || !scale || !subject.test || asks !== 'got' || (kind !== 'words' && kind !== 'numbers') || unit !== '') return question;
  if (isOtherScale(question, scale)) return asOther(question, telling, scale);
  if (kind !== 'words' || scale.kind !== 'choice') return question;
  const isNew = ({ text }: Answer): boolean => numberOf(scale, text) === undefined;
  const fresh = question.answers.filter(isNew).map(({ text, count }) => ({ code: 'new-answer' as const, answer: text, count }));
  return {
    ...question,
    good: question.answers.filter(({ text }) => isGood(subject, text)).map(({ text }) => text),
    sure: fresh.length > 0 ? 'open' : question.sure,
    doubts: [...doubts.filter(({ code }) => code !== 'good' && code !== 'straddles'), ...fresh],
  };
}

/** Words can join those of a Choice; what its metric can never read tells of no promise. */
function asOther(question: Question, { promise }: Telling, scale: Metric): Question {
  const isAble = question.kind === 'words' && scale.kind === 'choice';
  const doubt: Question['doubts'][number] = isAble
    ? { code: 'second', answer: scale.name, count: 0, promise }
    : { code: 'promise', answer: '', count: 0 };
  return { ...question, tells: [], sure: 'open', doubts: [doubt, ...(isAble ? question.doubts : [])] };
}

/** Other tabs by which a promise is judged already, where this one is a further file; the test stays as it is written for these. */
export const judgedElsewhere = ({ tab, remembered, written }: Guide, { fedBy }: Subject): string[] =>
  remembered === '' && written.length === 0 ? fedBy.filter(name => foldText(name) !== foldText(tab)) : [];

/** The good answers of a Choice as they are to be written: of what the question does not ask, and of what another file is judged by, those that stand there. */
export function goodWithWritten(question: Question, guide: Guide, subject: Subject): string[] {
  const { scale, test } = subject;
  if (scale?.kind !== 'choice' || !test?.oneOf) return question.good;
  const isKept = judgedElsewhere(guide, subject).length > 0;
  const asked = new Set(question.answers.map(({ text }) => foldWord(text)));
  const stands = (scale.answers ?? []).filter(text => isGood(subject, text) && (isKept || !asked.has(foldWord(text))));
  const added = question.good.filter(text => !isKept || numberOf(scale, text) === undefined);
  const known = new Set(stands.map(foldWord));
  return [...stands, ...added.filter(text => !known.has(foldWord(text)))];
}

/** True where a person ticked good answers otherwise than the test has them that judges other files. */
export const isOtherTest = (question: Question, subject: Subject): boolean =>
  question.answers.some(
    ({ text }) => numberOf(subject.scale!, text) !== undefined && question.good.includes(text) !== isGood(subject, text),
  );
