import { foldText, splitList } from '../../cell/text';
import { readTest } from '../../declared/kept-when';
import { withoutPoints } from '../../declared/mark-text';
import type { Metric } from '../../declared/metric';
import { scaleOf } from '../../declared/metric';
import { readOneOf } from '../../declared/one-of';
import { goodOf, isGoodAnswer, setGoodNumbers } from '../decide';
import type { Question } from '../question';

/* What stands under *Good answers* of a plan. */

/** What may stand there. */
export const goodAllowed = ({ kind, answers }: Question): string[] => {
  if (kind === 'words') return answers.map(({ text }) => text);
  return kind === 'numbers' ? ['>= 4', '<= 2'] : kind === 'lateness' ? ['<= 0', '<= 10 minutes'] : ['<= 30 minutes', '<= 3 days'];
};

/** The good answers of a question of words or numbers; a text where that is what is not understood. Of times there is nothing to be found here. */
export function goodIn(question: Question, text: string): Pick<Question, 'good' | 'from' | 'better'> | string {
  const { kind, answers, asks, better } = question;
  const nothing = { good: [], from: null, better };
  if (text === '' || (kind !== 'numbers' && (kind !== 'words' || asks === 'expects'))) return nothing;
  if (kind === 'numbers') return numbersIn(question, text) ?? text;
  const words = new Map(answers.map((answer, i) => [foldText(answer.text), i + 1] as const));
  const read = (said: string): string[] | null => readOneOf(said, { words })?.oneOf?.map(number => answers[number - 1]!.text) ?? null;
  // Answers may hold commas: these part them only where all that is between them are answers.
  const good = read(text) ?? read(text.replace(/[,，、]/gu, ';'));
  return good ? { ...nothing, good } : (splitList(text).find(one => read(one) === null) ?? text);
}

const EDGE =
  /^(?:(>=|≥|at least|from|co najmniej|od|至少)|(<=|≤|at most|up to|co najwyżej|do|最多))?\s*(-?\d+(?:[.,]\d+)?)\s*(?:(or more|and up|up|lub więcej|i więcej|以上)|(or less|or fewer|and down|lub mniej|i mniej|以下))?$/iu;

/** One edge, or the numbers themselves where they are all at one end of those that were given; null for anything else. */
function numbersIn(question: Question, said: string): Pick<Question, 'good' | 'from' | 'better'> | null {
  const text = withoutPoints(said.trim());
  const found = EDGE.exec(text);
  if (found) {
    const [, above, below, number, more, less] = found;
    const better = above || more ? ('higher' as const) : below || less ? ('lower' as const) : question.better;
    return (above && less) || (below && more) ? null : { good: [], from: Number(number!.replace(',', '.')), better };
  }
  const listed = text.split(/\s*[;；\n]\s*|, /u).filter(one => one !== '');
  const given = question.answers.filter(({ text: answer }) => listed.includes(answer));
  if (listed.length < 2 || given.length !== listed.length) return null;
  const next = setGoodNumbers(question, listed);
  const isAll = goodOf(next).good === given.reduce((sum, { count }) => sum + count, 0) && listed.every(one => isGoodAnswer(next, one));
  return isAll ? { good: [], from: next.from, better: next.better } : null;
}

/** True for a test of some length of time, as the check will read it: in any language, of any unit. */
export const isTimeTest = (text: string): boolean => TIMES.some(scale => readTest(text, scale) !== undefined);

const TIMES = ['days', 'working days', 'months'].map(
  (unit): Metric => ({ ...scaleOf['days-late'], name: '', kind: 'days-late', unit, keptWhen: null, words: new Map() }),
);
