import type { Quote } from './audit';
import { mask } from './mask';
import { settle } from './summary';
import { tallyOf } from './tally';
import type { Vocabulary } from './vocabulary';
import { logOdds, vocabularyOf, without, wordsOf } from './vocabulary';

/** Quotes of each side that a promise shows at the most. */
const SHOWN = 3;
/** Comments from which on words can tell what sets one side apart, and how many of those words are shown. */
const ENOUGH = 30;
const WORDS = 5;
/** Standard errors beyond which a word is no chance, though hundreds of words are compared. */
const BEYOND_CHANCE = 2.58;
/** A comment of few words is not the more telling for it. */
const SHORT = 4;

export interface Comments {
  against: readonly Quote[];
  for: readonly Quote[];
}

/** Comments of one promise, settled, with the words of each side. */
interface Sides {
  against: Quote[];
  for: Quote[];
}

export interface Told {
  quotes: Sides;
  /** Words that those let down use beyond chance more often than the others, the strongest first; [] with fewer than 30 comments. */
  words: string[];
}

/**
 * Chooses for each promise the most telling comments: those whose words are most typical of their side, weighed by how much more often they
 * occur there than elsewhere. The same words are shown once in all. What could tell who wrote them is masked.
 */
export function chooseQuotes(promises: readonly Comments[]): Told[] {
  // Before any word is read: a name out of an address must not become a telling word either.
  const masked = (quotes: readonly Quote[]): Quote[] => settle(quotes).map(quote => ({ ...quote, text: mask(quote.text) }));
  const settled = promises.map((comments): Sides => ({ against: masked(comments.against), for: masked(comments.for) }));
  const texts = new Set(settled.flatMap(sides => [...sides.against, ...sides.for].map(quote => quote.text)));
  const known = new Map<string, string[]>();
  const read = (text: string): string[] => tallyOf(known, text, () => wordsOf(text));
  const all = vocabularyOf(texts, read);
  const shown = new Set<string>();
  const choose = (quotes: readonly Quote[]): Quote[] => {
    const chosen = rank(quotes, all, read)
      .filter(quote => !shown.has(quote.text))
      .slice(0, SHOWN);
    for (const { text } of chosen) shown.add(text);
    return chosen;
  };
  return settled.map(sides => ({
    quotes: { against: choose(sides.against), for: choose(sides.for) },
    words: tellingWords(sides, all, read),
  }));
}

/** The most typical first; equals by day, the newest first, for `settle` has put them so. */
function rank(quotes: readonly Quote[], all: Vocabulary, read: (text: string) => string[]): Quote[] {
  const group = vocabularyOf(
    quotes.map(quote => quote.text),
    read,
  );
  const rest = without(all, group);
  const weights = new Map<string, number>();
  const weightOf = (word: string): number => {
    let weight = weights.get(word);
    if (weight === undefined) {
      // A word that a single comment uses is its own, not its side's.
      weight = (group.words.get(word) ?? 0) < 2 ? 0 : Math.max(0, logOdds(word, group, rest, all));
      weights.set(word, weight);
    }
    return weight;
  };
  const scored = quotes.map(quote => {
    const words = read(quote.text);
    return { quote, score: words.reduce((sum, word) => sum + weightOf(word), 0) / (words.length + SHORT) };
  });
  return scored.sort((a, b) => b.score - a.score).map(({ quote }) => quote);
}

/** Words of one or two letters bind sentences, in any language with spaces; a word that is used once says nothing of others. */
const isTelling = (word: string, all: Vocabulary): boolean =>
  (word.length >= 3 || /\p{Script=Han}/u.test(word)) && all.words.get(word)! > 1;

function tellingWords(sides: Sides, all: Vocabulary, read: (text: string) => string[]): string[] {
  if (sides.against.length + sides.for.length < ENOUGH) return [];
  const [against, kept] = [
    vocabularyOf(
      sides.against.map(quote => quote.text),
      read,
    ),
    vocabularyOf(
      sides.for.map(quote => quote.text),
      read,
    ),
  ];
  const weighed = [...against.words.keys()].map(word => ({ word, weight: logOdds(word, against, kept, all) }));
  return weighed
    .filter(({ word, weight }) => weight > BEYOND_CHANCE && isTelling(word, all))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS)
    .map(({ word }) => word);
}
