import { isPolish } from '../../core/cell/words/polish';
import type { ReadyQuestion } from '../../core/guide/ready-question';
import type { AskedWords } from './asked-words';
import { chinese, taiwanese } from './chinese';
import { english } from './english';
import { polish } from './polish';

/*
 * Questions to customers, in the language of the promise that they ask about, whatever language the team reads.
 */

/** A question as it is copied into a form. */
export interface Asked {
  question: string;
  /** Best first, without `none`. */
  answers: string[];
  none: string;
  good: string[];
  /** What to ask beside it, with the same answers; '' for nothing. */
  expected: string;
}

/** A question in words. */
export function askedOf(ready: ReadyQuestion, promise: string): Asked {
  const say = languageOf(promise);
  const quoted = say.quoted(promise);
  const { question, answers } = saidIn(say, ready, quoted);
  const expected = ready.form === 'time' ? say.expected(quoted) : '';
  return { question, answers, none: say.none, good: answers.slice(0, ready.good), expected };
}

function saidIn(say: AskedWords, ready: ReadyQuestion, quoted: string): { question: string; answers: string[] } {
  switch (ready.form) {
    case 'time':
      return { question: say.time(quoted), answers: ready.classes.map(one => say.classOf(one, ready.unit)) };
    case 'on-time':
      return { question: say.onTime.question(quoted), answers: say.onTime.answers };
    case 'level':
      return { question: say.level[ready.level].question(quoted), answers: say.level[ready.level].answers };
    case 'satisfied':
    case 'fulfilled':
      return { question: say[ready.form].question(quoted), answers: say[ready.form].answers };
  }
}

/** Signs that only simplified Chinese has. */
const SIMPLIFIED =
  /[们个吗务货间时这还开关门车电话请让说对钱买卖么业乐为实质证员单应项欢鲜热厅馆级体费诉观营线极达来认识语订购换东药医疗级态顾经费验]/u;

/** The language that a promise is written in. */
function languageOf(promise: string): AskedWords {
  if (/\p{Script=Han}/u.test(promise)) return SIMPLIFIED.test(promise) ? chinese : taiwanese;
  return isPolish(promise) ? polish : english;
}
