import { textOf } from '../cell/cell';
import { remember } from '../cell/remember';
import { tokensOf } from '../cell/words/phrase';
import type { Matcher, Refusal } from '../declared/comment/match';
import type { Declared } from '../declared/declared';
import { wilson } from '../statistics/wilson';
import type { Guess } from './classifier';
import { classifierOf, countNothing, countTerms } from './classifier';
import { hashOf } from './hash';
import type { Lesson, Lessons } from './lessons';
import { lessonsByWords } from './lessons';
import { isTopic, termsOf, termsWithout } from './terms';

/*
 * Learning where comments belong:
 *
 *   lessons, and what touchpoints are called and promise -> a classifier
 *   the same without a fifth of the lessons              -> that fifth guessed: how far ahead a guess was, and whether it was right
 *   those                                                -> how far ahead a guess has to be to be sure
 */

/** What was learned. */
export interface Learned {
  /** Where a comment belongs by its words; null where nothing is known. */
  guess(terms: readonly string[]): Guess | null;
  termsOf(comment: string): string[];
  /** True for a guess about a comment of the kind that was learned from, at a touchpoint of which enough was. */
  isTaught(guess: Guess): boolean;
  /** Place of the touchpoint that 95 of 100 rows with a term name, as far as that can be said; null for other terms. */
  placeOf(term: string): number | null;
  /** The margin from which on guesses are sure; null where too little is known to say so. */
  sureFrom: number | null;
  /** True for a term that comments of several touchpoints have in common. */
  isCommon(term: string): boolean;
  /** Guesses about comments that a person has placed and that were not learned from: all of them, and those that would have been sure. */
  heldOut: { n: number; right: number; sure: number; sureRight: number };
}

/** Sure is right in so many of all cases, as far as 9 of 10 such samples say. */
const SURE = 0.95;
const NINE_OF_TEN = 1.2816;
/** A term of which no touchpoint has so large a share is said of several. */
const COMMON = 0.7;
/** So far ahead must another touchpoint be before a name is taken for one said in passing. */
const DOUBT = 0.8;
const FOLDS = 5;
const FAMILIAR = 0.6;
const SPEAKING = 2;
/** Touchpoints with fewer lessons are not guessed at: nothing could be held out of them. */
const FEWEST = 5;

interface Example {
  terms: readonly string[];
  /** Without the words that say where it belongs: guessing these would be no feat. */
  asked: readonly string[];
  place: number;
  fold: number;
  isTest: boolean;
  isTold: boolean;
}

interface Tried {
  margin: number;
  isRight: boolean;
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

  const tried: Tried[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const asked = examples.filter(one => one.fold === fold && one.isTest);
    if (asked.length === 0) continue;
    const guess = guesser(examples.filter(one => one.fold !== fold));
    for (const { asked: own, place } of asked) {
      const found = guess(own);
      if (found !== null && isTaught(found)) tried.push({ margin: found.margin, isRight: found.best === place });
    }
  }
  tried.sort((a, b) => b.margin - a.margin || Number(a.isRight) - Number(b.isRight));
  const sure = surestOf(tried);
  const sureFrom = sure === 0 ? null : tried[sure - 1]!.margin;
  const guess = guesser(examples);
  const [byRows, byAll] = [countNothing(placed.length), countNothing(placed.length)];
  for (const one of examples) {
    countTerms(byAll, one.asked, classOf.get(one.place)!);
    if (one.isTold) countTerms(byRows, one.terms, classOf.get(one.place)!);
  }
  return {
    guess,
    termsOf: terms,
    isTaught,
    placeOf,
    isCommon,
    sureFrom,
    heldOut: { n: tried.length, right: rightOf(tried), sure, sureRight: rightOf(tried.slice(0, sure)) },
  };

  function placeOf(term: string): number | null {
    const counts = byRows.byTerm.get(term);
    if (counts === undefined) return null;
    const most = Math.max(...counts);
    const all = counts.reduce((sum, one) => sum + one, 0);
    const [least] = wilson(most / all, all, NINE_OF_TEN);
    const place = placed[counts.indexOf(most)]!;
    return least >= SURE && place !== left ? place : null;
  }

  function isCommon(term: string): boolean {
    const counts = byAll.byTerm.get(term);
    if (counts === undefined) return false;
    const all = counts.reduce((sum, one) => sum + one, 0);
    return all > 1 && Math.max(...counts) < COMMON * all;
  }

  function exampleOf(key: string, { text, touchpoint, isUnclear, teacher, words, isOpen }: Lesson): Example[] {
    if (isUnclear) return [];
    const all = terms(text);
    const isTest = teacher === 'told' ? isOpen : teacher === 'decided';
    const place = touchpoint < 0 ? left : touchpoint;
    return [{ terms: all, asked: termsWithout(all, words), place, fold: hashOf(key) % FOLDS, isTest, isTold: teacher === 'told' }];
  }

  function guesser(some: readonly Example[]): (terms: readonly string[]) => Guess | null {
    const counted = countNothing(placed.length);
    for (const one of texts) countTerms(counted, one.terms, classOf.get(one.place)!);
    for (const one of some) countTerms(counted, one.terms, classOf.get(one.place)!);
    if (placed.length < 2) return () => null;
    const classify = classifierOf(counted);
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

/** How many of the guesses, those farthest ahead first, are sure together: the most of which that may be said. */
function surestOf(tried: readonly Tried[]): number {
  let [right, most] = [0, 0];
  for (const [i, { margin, isRight }] of tried.entries()) {
    if (isRight) right++;
    // Guesses equally far ahead are sure together or not at all.
    if (tried[i + 1]?.margin === margin) continue;
    const [least] = wilson(right / (i + 1), i + 1, NINE_OF_TEN);
    if (least >= SURE) most = i + 1;
  }
  return most;
}

/** What the team declared of each touchpoint, as texts that speak for it: its names, its stage, what it promises. */
function textsOf(declared: Declared): { text: string; place: number }[] {
  return [
    ...declared.touchpoints.flatMap(({ name, alsoCalled }, place) => [name, ...alsoCalled].map(text => ({ text, place }))),
    ...declared.promises.filter(promise => !promise.isRetired).map(({ text, touchpoint: place }) => ({ text, place })),
  ];
}

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
      if (
        other === null ||
        other.best === found.touchpoint ||
        isRefused(other, found.refused) ||
        other.margin < DOUBT ||
        !learned.isTaught(other)
      )
        return found;
      const between = [found.touchpoint, other.best].sort((a, b) => a - b);
      return { ...found, touchpoint: -1, by: null, words: [], between, passing: found.words };
    }
    const guess = learned.guess(terms);
    if (guess === null || guess.margin < sureFrom! || isRefused(guess, found.refused) || !learned.isTaught(guess)) return found;
    return { ...found, touchpoint: guess.best, by: 'learned', words: guess.telling() };
  });
}
