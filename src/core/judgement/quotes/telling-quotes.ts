import { sentencesIn } from '../../cell/sentence';
import type { Quote } from '../../evidence/quote';
import { newestQuotes } from '../../evidence/quote';
import { holm } from '../../statistics/holm';
import { atLeastMarked } from '../../statistics/hypergeometric';
import { tallyOf } from '../../statistics/tally';
import type { Vocabulary } from '../../statistics/vocabulary';
import { contrast, vocabularyOf, without } from '../../statistics/vocabulary';
import { quotedWhere, type Subject } from './comment-subject';
import { readable, saidIn } from './comment-words';

/** Quotes of each side that a promise shows at the most. */
const SHOWN = 3;
/** Letters of a quote that a reader sees at once: a longer comment is judged by, and shown from, its most telling sentence on. */
const SEEN = 140;
/** Sentences of a comment that are looked at. */
const SENTENCES = 20;
/** Comments from which on words can tell what sets one side apart, and how many of those words are shown. */
const ENOUGH = 30;
const WORDS = 5;
/** In languages with spaces, words of one or two letters bind sentences, and so do those of three that more than this share of all comments hold. */
const BINDING = 0.1;
/** What a single customer or two say is theirs alone. */
const SEVERAL = 3;
/** In so many promises a word may be named by chance, though hundreds of words are compared. */
const BY_CHANCE = 0.05;
/** Standard errors below which a word is as common elsewhere, for all one knows. */
const TYPICAL = 1;
/** As many words that tell nothing are added to each comment, for one of few words is not the more telling for it. */
const SHORT = 10;

export interface Comments {
  /** How many of each side count, the newest; all if left out. */
  most?: number;
  against: readonly Quote[];
  for: readonly Quote[];
  /** Where it is left out, every comment speaks of the promise. */
  subject?: Subject;
}

export interface Told {
  quotes: { against: Quote[]; for: Quote[] };
  /** Words that those let down use beyond chance more often than the others, the most lopsided first; [] with fewer than 30 comments. */
  words: string[];
}

/** What a comment says. */
interface Said {
  words: readonly string[];
  /** The same for comments of the same words, whatever their signs and case. */
  gist: string;
  passages: readonly Passage[];
}

/** The words of a comment from one of its sentences on, as far as a reader sees. */
interface Passage {
  from: number;
  words: readonly string[];
}

/** A comment that may be quoted. */
interface Comment {
  quote: Quote;
  said: Said;
  /** False where it speaks of something else. */
  isQuoted: boolean;
}

/** The comments of one side of a promise, the newest first, and their words. */
interface Side {
  comments: Comment[];
  vocabulary: Vocabulary;
}

/**
 * Chooses for each promise the most telling comments: those whose words are most typical of their side, weighed by how much more often they
 * occur there than elsewhere. What is said in general is quoted where it speaks of the promise. The same words are shown once in all. What could tell who wrote them is masked.
 */
export function chooseQuotes(promises: readonly Comments[]): Told[] {
  const known = new Map<string, Said>();
  const isQuoted = quotedWhere(promises);
  const sideOf = (place: number, quotes: readonly Quote[], most = quotes.length): Side => {
    const comments = newestQuotes(quotes, most).map((quote): Comment => {
      // Before any word is read: a name out of an address must not become a telling word either.
      const text = readable(quote.text);
      return {
        quote: text === quote.text ? quote : { ...quote, text },
        said: tallyOf(known, text, () => readComment(text)),
        isQuoted: isQuoted(place, quote),
      };
    });
    return { comments, vocabulary: vocabularyOf(comments.map(({ said }) => said.words)) };
  };
  const settled = promises.map((comments, place) => ({
    against: sideOf(place, comments.against, comments.most),
    for: sideOf(place, comments.for, comments.most),
  }));
  const all = vocabularyOf([...known.values()].map(({ words }) => words));
  const isBinding = (word: string): boolean =>
    word.length < 3 ? !/\p{Script=Han}/u.test(word) : word.length === 3 && all.words.get(word)! > BINDING * known.size;
  const shown = new Set<string>();
  return settled.map(sides => {
    const [against, kept] = [typicalWords(sides.against.vocabulary, all, isBinding), typicalWords(sides.for.vocabulary, all, isBinding)];
    return {
      quotes: { against: choose(sides.against.comments, against, shown), for: choose(sides.for.comments, kept, shown) },
      words: tellingWords(sides.against, sides.for, all, isBinding),
    };
  });
}

function readComment(text: string): Said {
  const words = saidIn(text);
  return { words, gist: words.join(' ') || text, passages: passagesOf(text, words) };
}

/** A short comment is one passage; a longer one has as many as sentences, but for those that leave little to be seen. */
function passagesOf(text: string, words: readonly string[]): Passage[] {
  if (text.length <= SEEN) return [{ from: 0, words }];
  const starts = sentencesIn(text)
    .slice(0, SENTENCES)
    .filter(from => text.length - from >= SEEN / 2);
  return starts.map(from => ({ from, words: saidIn(text.slice(from, from + SEEN)) }));
}

/** The most typical comments of a side, each saying what those before do not. `shown` are the gists of all that were chosen so far. */
function choose(comments: readonly Comment[], typical: ReadonlyMap<string, number>, shown: Set<string>): Quote[] {
  const weights = new Map(typical);
  const chosen: Quote[] = [];
  while (chosen.length < SHOWN) {
    let best: { comment: Comment; passage: Passage; score: number } | null = null;
    // Of equals the first, which is the newest.
    for (const comment of comments) {
      if (!comment.isQuoted || shown.has(comment.said.gist)) continue;
      for (const passage of comment.said.passages) {
        const score = typicality(passage.words, weights);
        if (!best || score > best.score) best = { comment, passage, score };
      }
    }
    if (!best) break;
    const { comment, passage } = best;
    chosen.push(passage.from > 0 ? { ...comment.quote, from: passage.from } : comment.quote);
    shown.add(comment.said.gist);
    for (const word of passage.words) weights.delete(word);
  }
  return chosen;
}

/** How typical each word is of a side, but for those that bind sentences: in standard errors by which it occurs more often there than elsewhere. */
function typicalWords(side: Vocabulary, all: Vocabulary, isBinding: (word: string) => boolean): Map<string, number> {
  const rest = without(all, side);
  const weights = new Map<string, number>();
  for (const [word, count] of side.words) {
    // A word that a single comment uses is its own, not its side's.
    if (count < 2 || isBinding(word)) continue;
    const { z } = contrast(word, side, rest, all);
    if (z > TYPICAL) weights.set(word, z);
  }
  return weights;
}

/** How typical its words are on average. */
function typicality(words: readonly string[], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum / (words.length + SHORT);
}

/**
 * The words that comments of those let down hold more often than chance brings about, over all words that can be compared, and of these the most
 * lopsided: `not` is said most often, but on both sides.
 */
function tellingWords(against: Side, kept: Side, all: Vocabulary, isBinding: (word: string) => boolean): string[] {
  const comments = against.comments.length + kept.comments.length;
  if (comments < ENOUGH) return [];
  const words = new Set([...against.vocabulary.words.keys(), ...kept.vocabulary.words.keys()]);
  const tested: { word: string; count: number; chance: number }[] = [];
  for (const word of words) {
    const count = against.vocabulary.words.get(word) ?? 0;
    const marked = count + (kept.vocabulary.words.get(word) ?? 0);
    if (marked < SEVERAL || isBinding(word)) continue;
    tested.push({ word, count, chance: atLeastMarked(count, { all: comments, marked, drawn: against.comments.length }) });
  }
  const corrected = holm(tested.map(({ chance }) => chance));
  const telling = tested
    .filter((_, i) => corrected[i]! <= BY_CHANCE)
    .map(({ word, count }): Counted => ({ word, count, logOdds: contrast(word, against.vocabulary, kept.vocabulary, all).logOdds }));
  return telling
    .filter(one => !telling.some(other => isPartOf(one, other, against.comments)))
    .sort((a, b) => b.logOdds - a.logOdds || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS)
    .map(({ word }) => word);
}

interface Counted {
  word: string;
  count: number;
  logOdds: number;
}

/** True for a pair of letters that mostly comes out of a longer word, of which the other pair is the better part. */
function isPartOf(one: Counted, other: Counted, comments: readonly Comment[]): boolean {
  if (one.word.length !== 2 || other.word.length !== 2) return false;
  if (one.count > other.count || (one.count === other.count && one.word <= other.word)) return false;
  const [a, b, c, d] = `${one.word}${other.word}`;
  const joined = b === c ? `${one.word}${d}` : d === a ? `${other.word}${b}` : '';
  return joined !== '' && comments.filter(({ quote }) => quote.text.includes(joined)).length > one.count / 2;
}
