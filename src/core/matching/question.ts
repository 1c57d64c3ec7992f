import { mask } from '../cell/words/mask';
import { tokensOf } from '../cell/words/phrase';
import { wholeComment } from '../declared/comment/decision';
import type { Guess } from './classifier';
import type { CommentGroup } from './comment-log';
import { isTopic } from './terms';

/** What is asked about some comments. */
export interface Question {
  /** As the Matches tab would have them. */
  words: string;
  /** What a touchpoint of these comments would be called; '' where nobody can say. */
  name: string;
  /** Some of the comments, at most three, the commonest first. */
  examples: readonly CommentGroup[];
  rows: number;
  /** Place of the touchpoint that their words speak for; null where they speak for none. */
  touchpoint: number | null;
  /** What is refused with the touchpoint that is proposed, as the Matches tab would have it: the words, or what a name may be a part of. */
  refusal: string[];
  /** True where it is known to be right in 95 of 100 cases. */
  isSure: boolean;
  /** Places of others that they may belong to. */
  others: number[];
  why: 'maybe' | 'words' | 'alike' | 'several' | 'nothing' | 'new';
  /** The words that speak for the touchpoint, the strongest first. */
  telling: readonly string[];
}

/** A comment that belongs nowhere yet, and where its words may belong. */
export interface Asked {
  group: CommentGroup;
  terms: readonly string[];
  guess: Guess | null;
}

/** A guess so far ahead of the next is worth proposing. */
export const LIKELY = 0.5;
const OTHERS = 3;
/** Longer comments are known again by their beginning, if that has so many words. */
const LONGEST = 160;
const TELLING = 8;

/** What is asked about a comment that no word of it settles: whether it belongs to the touchpoint that its words speak for, if they do for one. */
export function questionAbout({ group, guess }: Asked): Question {
  const { between } = group;
  const isLikely = guess !== null && guess.margin >= LIKELY && between.length === 0;
  const others = [...between, ...(guess && !isLikely ? [guess.best] : [])];
  return {
    words: wordsFor(group.text),
    name: '',
    examples: [group],
    rows: group.rows,
    refusal: [wordsFor(group.text)],
    touchpoint: isLikely ? guess.best : null,
    isSure: false,
    others: [...new Set(others)].slice(0, OTHERS),
    why: isLikely ? 'words' : others.length > 0 ? 'several' : 'nothing',
    telling: isLikely ? guess.telling().filter(isTopic) : [],
  };
}

/** A comment as the Matches tab has it, without what could tell who wrote it: whole, or the beginning of a long one. */
export function wordsFor(comment: string): string {
  const text = mask(comment).replace(/\s+/g, ' ').trim();
  const cut = text.slice(0, LONGEST);
  const start = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\ud800-\udbff]$/, '');
  return text.length <= LONGEST || tokensOf(start).length < TELLING ? wholeComment(text) : start;
}
