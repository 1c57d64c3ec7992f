import { compareTexts } from '../cell/text';
import type { CommentGroup, CommentLog } from './comment-log';
import type { Learned } from './learning';
import { isRefused } from './learning';
import type { Asked, Question } from './question';
import { questionAbout } from './question';
import { termsWithout } from './terms';
import { questionsByWord } from './word-question';

/*
 * Comments that belong to no touchpoint become a few questions:
 *
 *   alike comments -> groups -> each guessed by what was learned
 *   words that groups have in common, and that speak for one touchpoint -> a question each, the one that settles most first
 *   the groups left -> a question each, as long as that is worth it
 */

/** What is asked, and what stays open whatever is answered. */
export interface Inquiry {
  /** Those that are sure first, then those that settle most rows. */
  questions: Question[];
  /** Comments that nothing is asked about. */
  rest: CommentGroup[];
}

/** A question is worth the asking if it settles so many rows, or this share of the open ones. */
const WORTH = 10;
const SHARE = 0.0025;
/** Nobody answers more of them at a time, nor more than these for so many rows; a small workbook is gone through comment by comment. */
const MOST = 40;
const FOR_ROWS = 10_000;

export function inquire(log: CommentLog, learned: Learned): Inquiry {
  const groups = [...log.values()].sort((a, b) => compareTexts(a.text, b.text));
  const open = groups.map((group): Asked => {
    const terms = termsWithout(learned.termsOf(group.text), group.passing);
    const guess = learned.guess(terms);
    return { group, terms, guess: guess !== null && isRefused(guess, group.refused) ? null : guess };
  });
  const rows = open.reduce((sum, { group }) => sum + group.rows, 0);
  const least = Math.max(1, Math.min(WORTH, Math.ceil(SHARE * rows)));
  const byWord = questionsByWord(open, learned, least, MOST);
  const left = open.filter(({ group }) => !byWord.taken.has(group));
  const most = least < WORTH ? left.length : Math.max(MOST, Math.floor((MOST * rows) / FOR_ROWS)) - byWord.questions.length;
  const single = new Set(
    left
      .filter(({ group }) => group.rows >= least)
      .sort(mostFirst)
      .slice(0, most),
  );
  const rest = left.filter(one => !single.has(one)).map(({ group }) => group);
  return { questions: [...byWord.questions, ...[...single].map(questionAbout)].sort(inOrder), rest };
}

const mostFirst = (a: Asked, b: Asked): number => b.group.rows - a.group.rows || compareTexts(a.group.text, b.group.text);

const order = (one: Question): number => (one.isSure ? 0 : one.touchpoint === null ? 2 : 1);
const inOrder = (a: Question, b: Question): number => order(a) - order(b) || b.rows - a.rows || compareTexts(a.words, b.words);
