export const RUN = /[\p{L}\p{M}\p{N}]+/gu;

export const PLAIN = /^[\x20-\x7e\s]*$/;

export const PLAIN_RUN = /[a-z0-9]+/g;

/** Scripts that put no spaces between words; pairs of their letters stand for words. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

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

export const pairsOf = (letters: string[]): string[] =>
  letters.length < 2 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
