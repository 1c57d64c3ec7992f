import { isAkin, topicOf } from '../cell/likeness';

/** Some words of a text, and how often each stands there. */
export type Words = ReadonlyMap<string, number>;

/** One text that words are near to. */
export interface Ranked {
  /** Place of the text. */
  text: number;
  /** Above 0. */
  score: number;
  /** The words that speak for it, the strongest first. */
  words: string[];
}

/** How soon further occurrences of a word add little, and how much the length of a text is held against it. */
const K1 = 1.2;
const B = 0.75;

/** Words akin to each other share their first letters. */
const STEM = 3;

/**
 * Ranks texts by how near they are to some words, the nearest first; those that share no word are left out. Words of one stem are one word.
 * Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, equation 3.15, with the usual k1 and b, and
 * 1 added within the logarithm, so that no word counts against a text.
 */
export function rankingOf(texts: readonly Words[]): (words: readonly string[]) => Ranked[] {
  const lengths = texts.map(words => [...words.values()].reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const byStem = new Map<string, Set<string>>();
  for (const words of texts) {
    for (const word of words.keys()) {
      const stem = word.slice(0, STEM);
      byStem.set(stem, (byStem.get(stem) ?? new Set()).add(word));
    }
  }
  const known = new Map<string, readonly number[] | null>();

  return words => {
    const scores = texts.map((): { score: number; words: [string, number][] } => ({ score: 0, words: [] }));
    for (const word of words) {
      weightsOf(word)?.forEach((weight, text) => {
        if (weight === 0) return;
        scores[text]!.score += weight;
        scores[text]!.words.push([word, weight]);
      });
    }
    return scores
      .map(({ score, words: own }, text) => ({ text, score, words: own.sort(([, a], [, b]) => b - a).map(([word]) => word) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.text - b.text);
  };

  /** What a word weighs for each text; null where none has it. */
  function weightsOf(word: string): readonly number[] | null {
    const before = known.get(word);
    if (before !== undefined) return before;
    const akin = [...(byStem.get(word.slice(0, STEM)) ?? [])].filter(other => isAkin(word, other));
    const counts = texts.map(own => akin.reduce((sum, other) => sum + (own.get(other) ?? 0), 0));
    const having = counts.filter(count => count > 0).length;
    const rarity = Math.log(1 + (texts.length - having + 0.5) / (having + 0.5));
    const weights = counts.map((count, i) => (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[i]!) / mean)));
    const found = having === 0 ? null : weights;
    known.set(word, found);
    return found;
  }
}

/** Words that customers use of anything: of time and number, of coming and going, of good and bad; accents left off. */
const dull = new Set(
  (
    'then first second third last back know see saw seen go goes went gone come came say said says tell told ask asked give gave given take took taken put let ' +
    'still ever never always again once twice only even also too just because but while until when after before now today day days week weeks hour hours minute minutes ' +
    'second seconds month months year years half zero three four five six seven eight nine ten twelve twenty thirty forty fifty hundred nice great fine lovely bad ' +
    'best better worse worst love loved like liked thing things way lot bit much many own same other another someone nobody one everyone everything nothing thank thanks please ' +
    'potem bylem bylam mam mial miala bardzo juz jeszcze tylko kiedy gdy dzien dni godzina godziny godzin minuta minuty minut raz dwa trzy dobry dobra dobrze zle super polecam dziekuje'
  ).split(' '),
);

/** The words of a text that say what it is about. */
export const tellingWords = (text: string): string[] => topicOf(text).filter(word => !dull.has(word));

/** The telling words of some texts, each weighed by how much it says. */
export function countWords(texts: readonly (readonly [text: string, weight: number])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [text, weight] of texts) for (const word of tellingWords(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
  return counts;
}
