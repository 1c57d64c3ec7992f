import type { Clauses } from '../../cell/words/clause';
import { isFormOf } from '../../cell/words/inflection';
import type { Phrase } from '../../cell/words/phrase';
import { formFinder, tokensOf } from '../../cell/words/phrase';
import type { Touchpoint } from '../touchpoint';
import { compoundAt } from './standing-alone';

/** The name of a touchpoint, as a comment has it. */
export interface NameSaid {
  /** Place of the touchpoint. */
  touchpoint: number;
  /** The name as it is declared. */
  name: string;
}

/** A name that may be a part of another word: `within` is that, as the comment has it, or '' where nobody can say. */
export interface NamePart extends NameSaid {
  within: string;
}

/** The names in a comment: those that can mean nothing else, and those that may be a part of another word, as `room` in `dining room`. */
export interface NamesSaid {
  sure: NameSaid[];
  maybe: NamePart[];
}

/** Unspaced scripts go letter by letter: a name of two letters is a short word. */
const LETTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;
const SHORT = 2;

/**
 * Finds the names of touchpoints in comments, in whatever form. A name of several words is meant where they stand side by side in their order,
 * and so is one word by itself; one beside words with which it may be another (`dining room`, 退房費) may be meant. Left out are those that
 * `isRefused` from their first word to before another.
 */
export function nameFinder(
  touchpoints: readonly Touchpoint[],
): (clauses: Clauses, isRefused: (name: NameSaid, from: number, to: number) => boolean) => NamesSaid {
  const find = formFinder(phrasesOf(touchpoints), isFormOf);
  return (clauses, isRefused) => {
    const found = find(clauses.words).filter(({ of, at, words }) => !isRefused(of, at, at + words.length));
    const names: NamesSaid = { sure: [], maybe: [] };
    for (const { of, at, words } of found) {
      const within = isShort(words) ? compoundAt(clauses, at, words.length) : null;
      if (within === null) names.sure.push(of);
      else names.maybe.push({ ...of, within });
    }
    return names;
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
