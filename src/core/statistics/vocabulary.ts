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
