/** How many comments hold each word, and how many words were counted in all. */
export interface Vocabulary {
  words: Map<string, number>;
  total: number;
}

export const emptyVocabulary = (): Vocabulary => ({ words: new Map(), total: 0 });

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no spaces between words; pairs of their letters stand for words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The different words of a comment, lowered; numbers are left out. Languages without spaces go by pairs of letters.
 * @example wordsOf('Late, so late!') //=> ['late', 'so']
 * @example wordsOf('送货太慢') //=> ['送货', '货太', '太慢']
 */
export function wordsOf(text: string): string[] {
  const found = new Set<string>();
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (/^\p{N}+$/u.test(run)) continue;
    if (!UNSPACED.test(run)) found.add(run);
    else for (const pair of pairsOf([...run])) found.add(pair);
  }
  return [...found];
}

const pairsOf = (letters: string[]): string[] =>
  letters.length < 2 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);

/** Counts the words of comments; `read` may remember what it read. */
export function vocabularyOf(texts: Iterable<string>, read: (text: string) => string[] = wordsOf): Vocabulary {
  const vocabulary = emptyVocabulary();
  for (const text of texts) {
    for (const word of read(text)) {
      vocabulary.words.set(word, (vocabulary.words.get(word) ?? 0) + 1);
      vocabulary.total++;
    }
  }
  return vocabulary;
}

/** Words in the prior: the larger, the more often a word must occur before it tells anything. */
const PRIOR = 100;

/**
 * How much more often a word occurs in one group of comments than in another: the log-odds ratio with an informative Dirichlet prior,
 * in standard errors. `all` is the vocabulary of all comments, from which the prior is taken, `size` words of it; 0 where nothing can be said.
 * Source: Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16, 2008, equations 15, 16 and 22.
 */
export function logOdds(word: string, one: Vocabulary, other: Vocabulary, all: Vocabulary, size = PRIOR): number {
  const prior = (size * (all.words.get(word) ?? 0)) / all.total;
  if (!(prior > 0)) return 0;
  const [a, b] = [(one.words.get(word) ?? 0) + prior, (other.words.get(word) ?? 0) + prior];
  const difference = Math.log(a / (one.total + size - a)) - Math.log(b / (other.total + size - b));
  return difference / Math.sqrt(1 / a + 1 / b);
}

/** What is in the first but not in the second, of which it is a part. */
export function without(all: Vocabulary, part: Vocabulary): Vocabulary {
  const words = new Map<string, number>();
  for (const [word, count] of all.words) {
    const rest = count - (part.words.get(word) ?? 0);
    if (rest > 0) words.set(word, rest);
  }
  return { words, total: all.total - part.total };
}
