import { textOf } from '../cell/cell';
import { remember } from '../cell/remember';
import { tokensOf } from '../cell/words/phrase';
import type { Matcher, Refusal } from '../declared/comment/match';
import type { Declared } from '../declared/declared';
import type { Counted, Guess } from './classifier';
import { classifierOf, countNothing, countTerms } from './classifier';
import { hashOf } from './hash';
import type { Lesson, Lessons } from './lessons';
import { lessonsByWords } from './lessons';
import type { Tried } from './sureness';
import { surestOf } from './sureness';
import { isTopic, termsOf, termsWithout } from './terms';
import type { Placed, Vocabulary } from './vocabulary';
import { vocabularyOf } from './vocabulary';

/*
 * Learning where comments belong:
 *
 *   lessons, and what touchpoints are called and promise -> a classifier
 *   the same without a fifth of the lessons              -> that fifth guessed: how far ahead a guess was, and whether it was right
 *   those                                                -> how far ahead a guess has to be to be sure
 */

/** What was learned. */
export interface Learned extends Vocabulary {
  /** Where a comment belongs by its words; null where nothing is known. */
  guess(terms: readonly string[]): Guess | null;
  termsOf(comment: string): string[];
  /** True for a guess about a comment of the kind that was learned from, at a touchpoint of which enough was. */
  isTaught(guess: Guess): boolean;
  /** The margin from which on guesses are sure; null where too little is known to say so. */
  sureFrom: number | null;
  /** Comments that a row has placed and that a name would place, too: how many, and how many of these alike. */
  namesTried: { n: number; right: number };
  /** Guesses about comments that a person has placed and that were not learned from: all of them, and those that would have been sure. */
  heldOut: { n: number; right: number; sure: number; sureRight: number };
}

/** So far ahead must another touchpoint be before a name is taken for one said in passing. */
const DOUBT = 0.8;
const FOLDS = 5;
const FAMILIAR = 0.6;
const SPEAKING = 2;
/** Touchpoints with fewer lessons are not guessed at: nothing could be held out of them. */
const FEWEST = 5;

interface Example extends Placed {
  fold: number;
  isTest: boolean;
  named: Lesson['named'];
}

export function learn(declared: Declared, lessons: Lessons): Learned {
  const without = new Set(tokensOf(declared.settings.brand));
  const left = declared.touchpoints.length;
  const terms = (comment: string): string[] => termsOf(comment, without);
  const examples = [...lessonsByWords(lessons)].flatMap(([key, lesson]) => exampleOf(key, lesson));
  const texts = textsOf(declared).map(({ text, place }) => ({ terms: terms(text), place }));
  const taught = new Set(examples.map(({ place }) => place));
  const placed = [...new Set([...taught, ...texts.map(({ place }) => place)])].sort((a, b) => a - b);
  const classOf = new Map(placed.map((place, i) => [place, i]));
  const counts = new Map<number, number>();
  for (const { place } of examples) counts.set(place, (counts.get(place) ?? 0) + 1);

  const isTaught = (guess: Guess): boolean => isFamiliar(guess) && (counts.get(guess.best) ?? 0) >= FEWEST;

  const all = countNothing(placed.length);
  for (const one of [...texts, ...examples]) countTerms(all, one.terms, classOf.get(one.place)!);
  const tried: Tried[] = [];
  const namesTried = { n: 0, right: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = examples.filter(one => one.fold === fold);
    if (!own.some(one => one.isTest || one.named)) continue;
    const less = countNothing(placed.length);
    for (const one of own) countTerms(less, one.terms, classOf.get(one.place)!);
    const guess = guesser(less);
    for (const { terms: said, asked, place, isTest, named } of own) {
      if (named && !isElsewhere(guess(termsWithout(said, named.words)), named.place, isTaught)) {
        namesTried.n++;
        if (named.place === place) namesTried.right++;
      }
      const found = isTest ? guess(asked) : null;
      if (found !== null && isTaught(found)) tried.push({ margin: found.margin, isRight: found.best === place });
    }
  }
  tried.sort((a, b) => b.margin - a.margin || Number(a.isRight) - Number(b.isRight));
  const sure = surestOf(tried);
  const sureFrom = sure === 0 ? null : tried[sure - 1]!.margin;
  return {
    ...vocabularyOf(examples, texts, left),
    guess: guesser(),
    termsOf: terms,
    isTaught,
    sureFrom,
    namesTried,
    heldOut: { n: tried.length, right: rightOf(tried), sure, sureRight: rightOf(tried.slice(0, sure)) },
  };

  function exampleOf(key: string, { text, touchpoint, isUnclear, teacher, words, isOpen, named }: Lesson): Example[] {
    if (isUnclear) return [];
    const all = terms(text);
    const isTest = teacher === 'told' ? isOpen : teacher === 'decided';
    const place = touchpoint < 0 ? left : touchpoint;
    return [{ terms: all, asked: termsWithout(all, words), place, fold: hashOf(key) % FOLDS, isTest, isTold: teacher === 'told', named }];
  }

  function guesser(less?: Counted): (terms: readonly string[]) => Guess | null {
    if (placed.length < 2) return () => null;
    const classify = classifierOf(all, less);
    return asked => {
      const guess = classify(asked);
      return guess.margin > 0 && placed[guess.best] !== left ? { ...guess, best: placed[guess.best]! } : null;
    };
  }
}

/**
 * True where a comment is of the kind that was learned from: most of its words are known, and two at least that say something speak for the guess.
 * Only of such ones may be said how often a guess about them is right.
 */
const isFamiliar = ({ known, telling }: Guess): boolean => known >= FAMILIAR && telling().filter(isTopic).length >= SPEAKING;

const rightOf = (tried: readonly Tried[]): number => tried.filter(one => one.isRight).length;

/** What the team declared of each touchpoint, as texts that speak for it: its names, and what it promises. */
function textsOf(declared: Declared): { text: string; place: number }[] {
  return [
    ...declared.touchpoints.flatMap(({ name, alsoCalled }, place) => [name, ...alsoCalled].map(text => ({ text, place }))),
    ...declared.promises.filter(promise => !promise.isRetired).map(({ text, touchpoint: place }) => ({ text, place })),
  ];
}

/** True where the words beside a name speak plainly of another touchpoint than its own: it is said in passing. */
const isElsewhere = (other: Guess | null, place: number, isTaught: Learned['isTaught']): other is Guess =>
  other !== null && other.best !== place && other.margin >= DOUBT && isTaught(other);

/** True for a guess that a person has contradicted: the next best one was never put to the test, so there is none instead. */
export const isRefused = (guess: Guess, refused: readonly Refusal[]): boolean =>
  refused.some(({ touchpoint }) => touchpoint === guess.best);

/**
 * A matcher that knows what was learned. A name said in passing does not count: where the other words of the comment speak plainly of another
 * touchpoint, it waits between the two. Where names and decisions say nothing, what was learned does, if it is sure.
 */
export function withLearned(match: Matcher, learned: Learned): Matcher {
  const { sureFrom } = learned;
  return remember(cell => {
    const found = match(cell);
    if (found.by === 'decision' || (found.by === null && sureFrom === null)) return found;
    const terms = learned.termsOf(textOf(cell));
    if (found.by === 'rule') {
      const other = learned.guess(termsWithout(terms, found.words));
      if (!isElsewhere(other, found.touchpoint, learned.isTaught) || isRefused(other, found.refused)) return found;
      const between = [found.touchpoint, other.best].sort((a, b) => a - b);
      return { ...found, touchpoint: -1, by: null, words: [], between, passing: found.words };
    }
    const guess = learned.guess(terms);
    if (guess === null || guess.margin < sureFrom! || isRefused(guess, found.refused) || !learned.isTaught(guess)) return found;
    return { ...found, touchpoint: guess.best, by: 'learned', words: guess.telling().filter(isTopic) };
  });
}
