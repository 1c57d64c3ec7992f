import { isFormOf } from '../cell/words/inflection';
import { topicOf } from '../cell/words/likeness';
import { mask } from '../cell/words/mask';
import { tokensOf } from '../cell/words/phrase';
import { UNSPACED } from '../cell/words/words';

/** Addresses of pages and names of accounts are no words. */
const ADDRESS = /https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_]+/giu;
/** Languages change the ends of words: a longer word goes by its first letters, too. */
const STEMS = [3, 4, 5];
/** Shorter words bind others. */
const SHORTEST = 3;

/**
 * What a comment is told by, each once: its words, and in scripts without spaces its letters and pairs of them. Numbers, addresses and the words in
 * `without` (the brand's own name) are left out.
 * @example termsOf('Late, so late: 送货太慢') //=> ['late', 'so', '送', '货', '送货', '太', '货太', '慢', '太慢']
 */
export function termsOf(comment: string, without: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  let before = '';
  for (const word of tokensOf(mask(comment).replace(ADDRESS, ' '))) {
    if (without.has(word) || /^\d+$/.test(word)) continue;
    found.add(word);
    const letter = UNSPACED.test(word) ? word : '';
    if (letter !== '' && before !== '') found.add(before + letter);
    before = letter;
  }
  return [...found];
}

/** A term, and the beginnings that it shares with others of its stem. @example partsOf('paczka') //=> ['paczka', 'pac-', 'pacz-', 'paczk-'] */
export const partsOf = (term: string): string[] =>
  UNSPACED.test(term) ? [term] : [term, ...STEMS.filter(length => term.length > length).map(length => `${term.slice(0, length)}-`)];

/** True for two letters of a script without spaces. */
export const isPair = (term: string): boolean => term.length > 1 && UNSPACED.test(term);

/** True for a word that says something; in scripts without spaces for two letters. */
export const isTopic = (term: string): boolean =>
  UNSPACED.test(term) ? term.length > 1 : term.length >= SHORTEST && topicOf(term).length > 0;

/** Terms but for some words in whatever form, and pairs of letters with them. */
export const termsWithout = (terms: readonly string[], words: readonly string[]): readonly string[] =>
  words.length === 0 ? terms : terms.filter(term => !words.some(word => isPartOf(term, word)));

const isPartOf = (term: string, word: string): boolean => isFormOf(term, word) || (UNSPACED.test(word) && term.includes(word));
