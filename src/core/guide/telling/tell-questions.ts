import type { ScaleEnds } from '../../connect/scales/scale-ends';
import { scaleEnds } from '../../connect/scales/scale-ends';
import { isLater } from '../answers/answers';
import { proposeGood } from '../answers/good-answers';
import { asksHowBad } from '../answers/yes';
import { limitOf, namesUnit, waitTold } from '../columns/spent-column';
import type { Question, Telling } from '../question';
import type { KnownSubject } from '../subject';
import { isAgainst } from '../writing';
import { asMeasured, measuredBy } from './measured';
import type { Asked } from './telling';
import { proposeTellings } from './telling';
import { besideTest } from './written-test';

/** What each tells about, which answers are good, and what is to be decided. */
export function tellQuestions(asked: readonly Question[], subjects: readonly KnownSubject[]): Question[] {
  const named = new Map(asked.map(question => [question.id, measuredBy(question, subjects)]));
  const isNamed = ({ id }: Question): boolean => named.get(id)!.length > 0;
  const given = new Map(asked.flatMap(question => (isNamed(question) ? [[question.id, named.get(question.id)![0]!.id] as const] : [])));
  const proposals = proposeTellings(asked as readonly Asked[], subjects, given);
  return asked.map(question => {
    if (isNamed(question)) return asMeasured(question, named.get(question.id)!);
    const { telling, doubt, other = '', second } = proposals.get(question.id)!;
    const wait = question.asks === 'got' && telling === null ? waitTold(question, subjects) : null;
    if (wait) return { ...question, ...wait, sure: 'likely' };
    if (second) return asSecond(besideTest(toldBy(question, second, null, subjects), subjects), second, other);
    return besideTest(toldBy(question, telling, doubt, subjects), subjects);
  });
}

/** A second question about a promise counts only if a person says so; what is to be known of its answers then is known before. */
function asSecond(question: Question, { promise }: Telling, answer: string): Question {
  // Marks of something bad tell nothing of a promise of more.
  const isAble = question.tells.length > 0;
  const doubt = { code: 'second' as const, answer, count: 0, ...(isAble ? { promise } : {}) };
  return { ...question, tells: [], sure: 'open', doubts: [doubt, ...(isAble ? question.doubts : [])] };
}

/** Questions about promises of which the times of the same tab tell already are further ones. */
export function besideTimes(questions: readonly Question[], pairs: readonly Question[]): Question[] {
  const first = new Map(
    pairs.flatMap(({ column, until, tells }) => tells.map(({ promise }) => [promise, `${column} – ${until}`] as const)),
  );
  return questions.map(question => {
    const telling = question.tells.find(({ promise }) => first.has(promise));
    const isMeasured = telling?.why.some(({ code }) => code === 'measured') ?? false;
    return telling && !isMeasured && question.asks === 'got' ? asSecond(question, telling, first.get(telling.promise)!) : question;
  });
}

/** A question that tells about a promise, or about nothing that is known. */
function toldBy(
  question: Question,
  telling: Telling | null,
  doubt: 'promise' | 'second' | null,
  subjects: readonly KnownSubject[],
): Question {
  const subject = subjects.find(one => one.id === telling?.promise) ?? null;
  const doubts: Question['doubts'] = doubt ? [{ code: doubt, answer: '', count: 0 }] : [];
  if (question.asks === 'got' && question.kind === 'numbers') return tellNumbers(question, telling, subject, doubts);
  if (question.asks === 'expects' || question.kind !== 'words')
    return { ...question, tells: telling ? [telling] : [], doubts, sure: telling?.sure ?? 'open' };
  const good = proposeGood(`${question.part} ${question.text}`, question.answers, subject);
  const later = question.none
    .filter(({ text }) => isLater(text))
    .map(({ text, count }) => ({ code: 'none' as const, answer: text, count }));
  const isOpen = telling === null || !good.isKnown;
  const open = telling !== null && !good.isKnown ? [{ code: 'good' as const, answer: '', count: 0 }] : [];
  const all = [...doubts, ...open, ...(telling ? [...good.doubts, ...later] : [])];
  const order = new Map(good.order.map((text, i) => [text, i]));
  return {
    ...question,
    answers: [...question.answers].sort((a, b) => order.get(a.text)! - order.get(b.text)!),
    tells: telling ? [telling] : [],
    good: good.good,
    sure: isOpen || asksGood(all) ? 'open' : all.length > 0 || !good.isSure ? 'likely' : telling.sure,
    doubts: all,
  };
}

/** Most texts among times that are asked about. */
const MOST_UNREAD = 3;

/** Numbers as far as the question says which of them are good. */
function tellNumbers(question: Question, telling: Telling | null, subject: KnownSubject | null, doubts: Question['doubts']): Question {
  const ends = endsOf(question.text, question);
  if (!telling || !subject) return { ...question, doubts, sure: 'open' };
  if (question.unit !== '') {
    const limit = limitOf(question, subject);
    const open: Question['doubts'] = limit === null ? [{ code: 'good', answer: '', count: 0 }] : [];
    const unread = question.none
      .filter(({ text }) => /\d/.test(text))
      .map(({ text, count }) => ({ code: 'none' as const, answer: text, count }));
    const all = [...doubts, ...open, ...unread.slice(0, MOST_UNREAD)];
    return {
      ...question,
      ...limit,
      tells: [telling],
      doubts: all,
      sure: limit === null ? 'open' : all.length > 0 || !namesUnit(question) ? 'likely' : telling.sure,
    };
  }
  if (isAgainst(question, subject)) return { ...question, doubts: [{ code: 'promise', answer: '', count: 0 }], sure: 'open' };
  // Of how noisy it was nobody has said that more is better: less is, unless a person says otherwise.
  const isOfBad = (ends === null || ends.isAsked) && asksHowBad(`${question.part} ${question.text}`);
  const isAsked = ends?.isAsked || isOfBad;
  const asked: Question['doubts'] = isAsked ? [{ code: 'good', answer: '', count: 0 }] : [];
  const sure = isAsked ? 'open' : ends && !ends.isSure ? 'likely' : telling.sure;
  return { ...(isOfBad ? turned(question) : question), tells: [telling], doubts: [...doubts, ...asked], sure };
}

/** The same way from the low end of the scale. */
const turned = (question: Question): Question => {
  const { better, from, lowest, highest } = question;
  return better === 'lower' || from === null || lowest === null || highest === null
    ? question
    : { ...question, better: 'lower', from: lowest + highest - from };
};

/** True where it is asked which answers are good at all. */
const asksGood = (doubts: Question['doubts']): boolean => doubts.some(({ code, answer }) => code === 'good' && answer === '');

const endsOf = (text: string, { lowest, highest }: Pick<Question, 'lowest' | 'highest'>): ScaleEnds | null =>
  lowest === null || highest === null ? null : scaleEnds(text, lowest, highest);
