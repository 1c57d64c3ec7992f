/** How many comments hold each word, and how many words were counted in all. */
export interface Vocabulary extends Counts {
  words: Map<string, number>;
}

/** As much of a vocabulary as it takes to look a word up. */
export interface Counts {
  words: { get(word: string): number | undefined };
  total: number;
}

export const emptyVocabulary = (): Vocabulary => ({ words: new Map(), total: 0 });

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[\x20-\x7e\s]*$/;
const PLAIN_RUN = /[a-z0-9]+/g;
/** Scripts that put no spaces between words; pairs of their letters stand for words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The different words of a comment, lowered; numbers are left out. Languages without spaces go by pairs of letters.
 * @example wordsOf('Late, so late!') //=> ['late', 'so']
 * @example wordsOf('送货太慢') //=> ['送货', '货太', '太慢']
 */
export function wordsOf(text: string): string[] {
  const found = new Set<string>();
  if (PLAIN.test(text)) {
    for (const run of text.toLowerCase().match(PLAIN_RUN) ?? []) if (/[a-z]/.test(run)) found.add(run);
    return [...found];
  }
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (/^\p{N}+$/u.test(run)) continue;
    if (!UNSPACED.test(run)) found.add(run);
    else for (const pair of pairsOf([...run])) found.add(pair);
  }
  return [...found];
}

const pairsOf = (letters: string[]): string[] =>
  letters.length < 2 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);

/** Counts the different words of each comment. */
export function vocabularyOf(comments: Iterable<readonly string[]>): Vocabulary {
  const vocabulary = emptyVocabulary();
  const { words } = vocabulary;
  for (const comment of comments) {
    for (const word of comment) words.set(word, (words.get(word) ?? 0) + 1);
    vocabulary.total += comment.length;
  }
  return vocabulary;
}

/** How large the prior is beside the words compared: the larger, the more often a word must occur before it tells anything. */
const PRIOR = 0.1;

/** How differently two groups of comments use a word: the difference of its log-odds, and that in standard errors. */
export interface Contrast {
  logOdds: number;
  z: number;
}

/**
 * How much more often a word occurs in one group of comments than in another, by log-odds with an informative Dirichlet prior. `all` is the
 * vocabulary of all comments, from which the prior is taken, `size` words of it: by default a tenth of as many as two groups of the smaller's
 * size have. 0 where nothing can be said.
 * Source: Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16, 2008, equations 15, 16 and 22.
 */
export function contrast(
  word: string,
  one: Counts,
  other: Counts,
  all: Counts,
  size = 2 * PRIOR * Math.min(one.total, other.total),
): Contrast {
  const prior = (size * (all.words.get(word) ?? 0)) / all.total;
  if (!(prior > 0)) return { logOdds: 0, z: 0 };
  const [a, b] = [(one.words.get(word) ?? 0) + prior, (other.words.get(word) ?? 0) + prior];
  const logOdds = Math.log(a / (one.total + size - a)) - Math.log(b / (other.total + size - b));
  return { logOdds, z: logOdds / Math.sqrt(1 / a + 1 / b) };
}

/** What is in the first but not in the second, of which it is a part. */
export const without = (all: Counts, part: Counts): Counts => ({
  words: { get: word => (all.words.get(word) ?? 0) - (part.words.get(word) ?? 0) },
  total: all.total - part.total,
});
