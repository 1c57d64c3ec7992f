import { isFormOf } from '../cell/words/inflection';
import { tallyOf } from '../statistics/tally';
import { wilson } from '../statistics/wilson';
import { NINE_OF_TEN, SURE } from './sureness';
import { startOf } from './terms';

/** A comment whose touchpoint is known. */
export interface Placed {
  terms: readonly string[];
  /** Without the words that say where it belongs. */
  asked: readonly string[];
  /** Place of the touchpoint, or how many of them there are where it is left out. */
  place: number;
  /** True where its row says so. */
  isTold: boolean;
}

/** What is known of single words. */
export interface Vocabulary {
  /** Place of the touchpoint that 95 of 100 rows with a term name, as far as that can be said; null for other terms. */
  placeOf(term: string): number | null;
  /** True for a term that comments of several touchpoints have in common. */
  isCommon(term: string): boolean;
  /** How many different comments with a touchpoint there are, and how many of these have a word, in whatever form. */
  placed: number;
  placedWith(word: string): number;
  /** True for a word, in whatever form, that comments at the touchpoint of a place have, or what it is called or promises. */
  isSaidAt(word: string, place: number): boolean;
  /** True for a word, in whatever form, of what a touchpoint is called or promises. */
  isDeclared(word: string): boolean;
}

/** A term of which no touchpoint has so large a share is said of several. */
const COMMON = 0.7;

/** What comments whose touchpoint is known, and the terms of what is declared, say of words. `left` is the place of comments that are left out. */
export function vocabularyOf(comments: readonly Placed[], declared: readonly Pick<Placed, 'terms' | 'place'>[], left: number): Vocabulary {
  const [byRows, byAll] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const count = (counts: typeof byAll, terms: readonly string[], place: number): void => {
    for (const term of terms) tallyOf(counts, term, () => new Array<number>(left + 1).fill(0))[place]!++;
  };
  for (const { terms, asked, place, isTold } of comments) {
    count(byAll, asked, place);
    if (isTold) count(byRows, terms, place);
  }
  const starting = byStart(byAll.keys());
  const said = new Map<string, number[]>();
  for (const { terms, place } of declared) count(said, terms, place);
  const saying = byStart(said.keys());
  const countOf = (term: string): number => sumOf(byAll.get(term)!);
  return {
    placed: comments.length,
    placedWith: word => formsIn(starting, word).reduce((sum, form) => sum + countOf(form), 0),
    isSaidAt: (word, place) =>
      formsIn(starting, word).some(form => byAll.get(form)![place]! > 0) || formsIn(saying, word).some(form => said.get(form)![place]! > 0),
    isDeclared: word => formsIn(saying, word).length > 0,
    isCommon(term) {
      const counts = byAll.get(term);
      if (counts === undefined) return false;
      const all = sumOf(counts);
      return all > 1 && Math.max(...counts) < COMMON * all;
    },
    placeOf(term) {
      const counts = byRows.get(term);
      if (counts === undefined) return null;
      const [most, all] = [Math.max(...counts), sumOf(counts)];
      const [least] = wilson(most / all, all, NINE_OF_TEN);
      const place = counts.indexOf(most);
      return least >= SURE && place !== left ? place : null;
    },
  };
}

const sumOf = (counts: number[]): number => counts.reduce((sum, one) => sum + one, 0);

function byStart(words: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) tallyOf(found, startOf(word), () => [] as string[]).push(word);
  return found;
}

const formsIn = (known: ReadonlyMap<string, string[]>, word: string): string[] =>
  known.get(startOf(word))?.filter(one => isFormOf(one, word)) ?? [];
