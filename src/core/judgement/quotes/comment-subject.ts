import { isAkin, topicOf } from '../../cell/words/likeness';
import type { Quote } from '../../evidence/quote';
import { tallyOf } from '../../statistics/tally';

/** What a promise is about: its words, and how it is measured. */
export interface Subject {
  measure: string;
  words: readonly string[];
}

/** The comments of a promise; without a subject every one of them speaks of it. */
interface Comments {
  against: readonly Quote[];
  for: readonly Quote[];
  subject?: Subject;
}

/** Promises that a comment may speak of alike: one of three or more is about none of them. */
const ALIKE = 2;

/**
 * Which promises a comment may be quoted for. One that stands in a row with answers about several things (*Anything else?*) is quoted where its
 * words are about that promise, by the words of the promise, its touchpoint and its metric: a word that fewer promises have tells more. All else
 * speaks of the promise that was asked about.
 */
export function quotedWhere(promises: readonly Comments[]): (promise: number, quote: Quote) => boolean {
  const heldBy = new Map<string, Set<number>>();
  for (const [place, { against, for: praise, subject }] of promises.entries())
    if (subject) for (const quote of [...against, ...praise]) tallyOf(heldBy, keyOf(quote), () => new Set()).add(place);
  const topics = promises.map(({ subject }) => (subject ? [...new Set(subject.words.flatMap(topicOf))] : []));
  const spokenOf = new Map<string, ReadonlySet<number> | null>();
  return (promise, quote) => {
    const about = tallyOf(spokenOf, keyOf(quote), () => promisesIn(quote));
    return about === null || about.has(promise);
  };

  /** null where all that it stands beside is one thing. */
  function promisesIn(quote: Quote): ReadonlySet<number> | null {
    const holders = [...(heldBy.get(keyOf(quote)) ?? [])];
    if (new Set(holders.map(place => promises[place]!.subject!.measure)).size < 2) return null;
    const scores = new Map<number, number>();
    for (const word of topicOf(quote.text)) {
      const akin = holders.filter(place => topics[place]!.some(other => isAkin(word, other)));
      for (const place of akin) scores.set(place, (scores.get(place) ?? 0) + 1 / akin.length);
    }
    const most = Math.max(0, ...scores.values());
    const best = [...scores].filter(([, score]) => score > most - 1e-9).map(([place]) => place);
    return new Set(best.length > ALIKE ? [] : best);
  }
}

/** Of evidence that lies elsewhere no cell is known. */
const keyOf = ({ cell, date, text }: Quote): string => `${cell || date}\n${text}`;
