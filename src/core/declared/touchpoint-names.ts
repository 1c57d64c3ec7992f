import type { Clauses } from '../cell/words/clause';
import { isFormOf } from '../cell/words/inflection';
import type { Found, Phrase } from '../cell/words/phrase';
import { formFinder, tokensOf } from '../cell/words/phrase';
import { standsAlone } from './standing-alone';
import type { Touchpoint } from './touchpoint';

/** The name of a touchpoint, as a comment has it. */
export interface NameSaid {
  /** Place of the touchpoint. */
  touchpoint: number;
  /** The name as it is declared. */
  name: string;
}

/** The names in a comment: those that can mean nothing else, and those that may be a part of another word, as `room` in `dining room`. */
export interface NamesSaid {
  sure: NameSaid[];
  maybe: NameSaid[];
}

/** Unspaced scripts go letter by letter: a name of two letters is a short word. */
const LETTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
const SHORT = 2;

/**
 * Finds the names of touchpoints in comments, in whatever form. A name of several words is meant where they stand side by side in their order,
 * and so is one word by itself; one beside words with which it may be another (`dining room`, 退房費) may be meant.
 */
export function nameFinder(touchpoints: readonly Touchpoint[]): (clauses: Clauses) => NamesSaid {
  const find = formFinder(phrasesOf(touchpoints), isFormOf);
  return clauses => {
    const found = find(clauses.words);
    const isSure = (one: Found<NameSaid>): boolean => !isShort(one.words) || standsAlone(clauses, one.at, one.words.length);
    const sure = found.filter(isSure).map(one => one.of);
    const maybe = found.filter(one => !isSure(one)).map(one => one.of);
    return { sure, maybe };
  };
}

const isShort = (words: readonly string[]): boolean =>
  words.length === 1 || (words.length <= SHORT && words.every(word => LETTER.test(word)));

/** The names that touchpoints go by; a name of its own wins over another one's alias. */
function phrasesOf(touchpoints: readonly Touchpoint[]): Phrase<NameSaid>[] {
  const own = new Set(touchpoints.map(({ name }) => tokensOf(name).join(' ')));
  return touchpoints.flatMap(({ name, alsoCalled }, touchpoint) => {
    const aliases = alsoCalled.filter(alias => !own.has(tokensOf(alias).join(' ')));
    return [name, ...aliases].map(one => ({ words: tokensOf(one), of: { touchpoint, name: one } }));
  });
}
