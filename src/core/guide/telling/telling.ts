import { isTimeUnit } from '../../cell/unit';
import { asSaid, sharedWords, topicOf } from '../../cell/words/likeness';
import { plain } from '../../cell/words/spoken-number';
import { withoutWaitingPlace } from '../../cell/words/waiting-place';
import { compareAmounts, timesIn } from '../answers/amounts';
import { classOf } from '../answers/classes';
import { isWish } from '../answers/wish';
import { isTimeLimited } from '../columns/spent-column';
import type { Question, Telling, Why } from '../question';
import type { KnownSubject } from '../subject';
import { weightOf } from '../subject';
import type { Concept } from './concepts';
import { conceptsOf, withoutTrial } from './concepts';

/*
 * Which promise each question tells about, by their words:
 *
 *   words that both have (the rarer among promises, the more they tell), what both are about, the name of the touchpoint -> a score each
 *   the best promise of a question, if it is clearly the best, and no other question is a better one for it -> proposed, with how sure
 *   a question about what is expected -> the promise of the question that has the same answers
 */

/** A question as far as it is known before anybody has said what it tells about. */
export type Asked = Pick<Question, 'id' | 'kind' | 'text' | 'part' | 'answers' | 'asks' | 'unit'>;

interface Score {
  subject: KnownSubject;
  points: number;
  words: string[];
  concepts: Concept[];
  /** The share of the touchpoint's name that the question says. */
  place: number;
  /** The question names an amount, the promise another one. */
  isOther: boolean;
}

/** What is proposed for a question: at most one promise; `rival` is another question that tells about the same, better. */
export interface Proposal {
  telling: Telling | null;
  doubt: 'promise' | 'second' | null;
  /** Of a second question: the first one, in its own words, and the promise as this one would tell about it. */
  other?: string;
  second?: Telling;
}

const [CONCEPT, PLACE, AT_PLACE, LEAST, CLEAR, SURE] = [1.25, 0.5, 0.5, 1, 0.5, 2];

/** `given` are questions whose promise is known already, by their ids: no other question is proposed for it. */
export function proposeTellings(
  asked: readonly Asked[],
  subjects: readonly KnownSubject[],
  given: ReadonlyMap<string, string> = new Map(),
): Map<string, Proposal> {
  const weights = new Map<string, number>();
  const weigh = (word: string): number => {
    const known = weights.get(word) ?? weightOf(word, subjects);
    weights.set(word, known);
    return known;
  };
  const ranked = new Map(asked.map(question => [question.id, rank(question, subjects, weigh)]));
  const proposals = new Map<string, Proposal>();
  const taken = new Map<string, { question: Asked; points: number }>();
  const got = asked.filter(question => question.asks === 'got');
  const settled = new Set(given.values());
  for (const [id, promise] of given)
    proposals.set(id, { telling: { promise, keptWhen: '', sure: 'sure', why: [{ code: 'measured', details: {} }] }, doubt: null });
  const free = got.filter(({ id }) => !given.has(id));
  const byStrength = free.sort((a, b) => (ranked.get(b.id)![0]?.points ?? 0) - (ranked.get(a.id)![0]?.points ?? 0));
  for (const question of byStrength) {
    const [best, next] = ranked.get(question.id)!.filter(({ subject }) => !settled.has(subject.id));
    if (!best || best.points < LEAST) {
      proposals.set(question.id, { telling: null, doubt: 'promise' });
      continue;
    }
    const margin = best.points - (next?.points ?? 0);
    if (margin < CLEAR / 2) {
      proposals.set(question.id, { telling: null, doubt: 'promise' });
      continue;
    }
    // Where the question names another touchpoint in full, a promise of that one may be meant as well.
    const elsewhere = best.place < 1 ? ranked.get(question.id)!.filter(({ place }) => place === 1) : [];
    if (elsewhere.some(({ points }) => best.points - points < 1)) {
      proposals.set(question.id, { telling: null, doubt: 'promise' });
      continue;
    }
    const before = taken.get(best.subject.id);
    if (before) {
      proposals.set(question.id, {
        telling: null,
        doubt: 'second',
        other: before.question.part || before.question.text,
        second: tellingOf(best, 'likely', question),
      });
      continue;
    }
    const isSure =
      !best.isOther &&
      elsewhere.length === 0 &&
      best.points >= SURE &&
      margin >= 1 &&
      best.words.length > 0 &&
      (best.words.length > 1 || best.concepts.length > 0);
    taken.set(best.subject.id, { question, points: best.points });
    proposals.set(question.id, { telling: tellingOf(best, isSure && margin >= CLEAR ? 'sure' : 'likely', question), doubt: null });
  }
  for (const question of asked.filter(one => one.asks === 'expects')) proposals.set(question.id, expected(question));
  return proposals;

  /** What customers expect is asked beside what they got. */
  function expected(question: Asked): Proposal {
    const like = got.filter(other => proposals.get(other.id)?.telling && areAlike(question, other));
    const [best] = ranked.get(question.id)!;
    const [one, ...others] = like;
    if (one && others.length === 0) {
      const { promise } = proposals.get(one.id)!.telling!;
      const why: Why = { code: 'same-answers', details: { question: one.text } };
      return {
        telling: { promise, keptWhen: '', sure: best?.subject.id === promise && !isYesNo(question) ? 'sure' : 'likely', why: [why] },
        doubt: null,
      };
    }
    return { telling: null, doubt: 'promise' };
  }
}

/** Promises that a question may tell about, the likeliest first, by their ids; told apart from what is sure by nobody. */
export function nearTo(question: Asked, subjects: readonly KnownSubject[]): string[] {
  return rank(question, subjects, word => weightOf(word, subjects)).map(({ subject }) => subject.id);
}

function rank(question: Asked, subjects: readonly KnownSubject[], weigh: (word: string) => number): Score[] {
  const said = `${question.part} ${question.text}`;
  // Of questions that begin alike the part alone says what each is about.
  const own = question.part === '' ? question.text : question.part;
  const concepts = conceptsOf(own);
  // Whom somebody would recommend it to says nothing of what it is.
  // A unit is said of any time, and who looks for a wait finds none in the name of a waiting room.
  const asked = question.unit === '' ? withoutTrial(own) : withoutWaitingPlace(plain(own));
  const topic = topicOf(asked).filter(word => !isTimeUnit(word) && !(concepts.has('recommend') && TO_WHOM.test(word)));
  const whole = topicOf(said);
  /** A time is asked of a touchpoint by its name: it tells about the time that is promised there. */
  const isTimeThere = (place: number): boolean => question.unit !== '' && place === 1;
  const marks = marksOf(question);
  const near = subjects.filter(subject => isAble(question, subject) && isNear(marks, subject));
  const scores = near
    .map((subject): Score => {
      const words = sharedWords(topic, subject.topic);
      const isTime = marks.length > 0 && concepts.has('wait') && timesIn(subject.text).length > 0;
      const common = [...concepts].filter(concept => subject.concepts.has(concept) || (concept === 'wait' && isTime));
      const place = Math.max(0, ...subject.names.map(name => (name.length === 0 ? 0 : sharedWords(name, whole).length / name.length)));
      const points =
        words.reduce((sum, one) => sum + weigh(one), 0) + CONCEPT * Math.min(2, common.length) + (place >= 0.5 ? PLACE * place : 0);
      return {
        subject,
        points: words.length === 0 && common.length === 0 && !isTimeThere(place) ? 0 : points + (isTimeThere(place) ? AT_PLACE : 0),
        words,
        concepts: common,
        place,
        isOther: compareAmounts(own, subject.text) === 'other',
      };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  // Of `in 60 minutes` and `in 90 minutes` the question has named the one that it means.
  const isNamed = scores.some(({ subject }) => compareAmounts(own, subject.text) === 'same');
  return isNamed ? scores.filter(({ isOther }) => !isOther) : scores;
}

const TO_WHOM = /^(?:friends?|colleagues?|family|families|relatives?|others?|znajom\w*|rodzin\w*|przyjaci\w*|朋友|同事|家人|[親亲]友)$/u;

/** A limit of time is told by times, by yes and no, or by numbers; not by how easy or friendly something was. */
function isAble(question: Asked, subject: KnownSubject): boolean {
  const { said } = subject;
  if (question.unit !== '') return isTimeLimited(subject, question.unit);
  if (said === null || said.kind === 'other') return true;
  const { answers } = question;
  if (question.kind === 'numbers') return false;
  const isTimed = answers.filter(answer => classOf(answer.text)?.isTime).length > answers.length / 2;
  const isOften = answers.filter(({ text }) => OFTEN.test(text.trim())).length > answers.length / 2;
  return isTimed || isOften || answers.some(answer => YES.test(answer.text)) || answers.every(({ text }) => text === '1' || text === '0');
}

/** A time is so many times longer or shorter than any that the answers name: they cannot tell whether it is kept. */
const FAR = 4;

/** The ends of answers that are classes of time, in seconds; none where most are something else. */
function marksOf({ answers, kind }: Asked): number[] {
  const classes = kind === 'words' ? answers.flatMap(({ text }) => classOf(text) ?? []).filter(({ isTime }) => isTime) : [];
  return classes.length > answers.length / 2 ? classes.flatMap(({ from, to }) => [from, to ?? 0]).filter(end => end > 0) : [];
}

/** False for a promise of a minute, where answers go from days to weeks. */
function isNear(marks: readonly number[], { text }: KnownSubject): boolean {
  const named = timesIn(text).map(({ seconds }) => seconds);
  const [least, most] = [Math.min(...marks) / FAR, Math.max(...marks) * FAR];
  return marks.length === 0 || named.length === 0 || named.some(seconds => seconds >= least && seconds <= most);
}

const OFTEN =
  /^(?:always|(?:almost |nearly )?(?:every time|always|never)|(?:very )?often|mostly|most of the time|usually|sometimes|now and then|seldom|rarely|never|zawsze|prawie zawsze|zwykle|zazwyczaj|często|czasami?|rzadko|nigdy)$|^(?:[总總]是|每次都?|[经經]常|常常|通常|大多|有[时時]候?|偶[尔爾]|很少|[从從]不|[从從][来來]不|[从從]未)$/iu;

const YES = /^(?:yes|tak)(?!\p{L})|^(?:是|有|会|會|对|對)/iu;

/** Answers that any question may have. */
const isYesNo = ({ answers }: Asked): boolean => answers.some(({ text }) => YES.test(text));

const tellingOf = ({ subject, words, concepts, place }: Score, sure: Telling['sure'], { part, text }: Asked): Telling => ({
  promise: subject.id,
  keptWhen: '',
  sure,
  why: [
    ...saying(asSaid(words, part || text)),
    ...concepts.slice(0, 1).map(concept => ({ code: 'concept' as const, details: { concept } })),
    ...(place >= 0.5 ? [{ code: 'touchpoint' as const, details: { touchpoint: subject.touchpoint } }] : []),
  ],
});

const saying = (words: readonly string[]): Why[] => (words.length > 0 ? [{ code: 'words', details: { words: words.join(', ') } }] : []);

/** Most answers of the one are answers of the other. */
function areAlike(one: Asked, other: Asked): boolean {
  const texts = new Set(other.answers.map(answer => plain(answer.text)));
  const shared = one.answers.filter(answer => texts.has(plain(answer.text))).length;
  return one.answers.length > 1 && shared >= 0.7 * Math.max(one.answers.length, other.answers.length);
}

const EXPECTS =
  /\b(?:is it ok(?:ay)? to|acceptable|reasonable|should (?:it|a|the|we)\b.*\b(?:take|be|last|cost)|(?:do|would) you expect|are you (?:willing|prepared) to|how long (?:may|can) )|oczekuj|akceptowal|powin(?:ien|no|na)|dopuszczaln|可接受|能接受|期望|期待|[应應][该該]|合理/iu;
const MET =
  /\b(?:meet|met|exceed\w*|live[ds]? up|match\w*|compared?|than)\b.{0,30}expect|spełni|zgodn\w* z oczekiw|符合|[满滿]足|超出|超[过過]/iu;

/** True for a question about what customers expect, not about what they got. */
export const asksExpected = (question: string): boolean => (EXPECTS.test(question) || isWish(question)) && !MET.test(question);
