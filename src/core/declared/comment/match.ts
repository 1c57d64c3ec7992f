import type { Cell } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { remember } from '../../cell/remember';
import { clausesOf } from '../../cell/words/clause';
import { isFormOf } from '../../cell/words/inflection';
import { mask } from '../../cell/words/mask';
import type { Phrase } from '../../cell/words/phrase';
import { formFinder, tokensOf } from '../../cell/words/phrase';
import type { Touchpoint } from '../touchpoint';
import type { Decision, Ruling } from './decision';
import { commentKey, rulingsOf } from './decision';
import type { NamePart, NameSaid } from './touchpoint-names';
import { nameFinder } from './touchpoint-names';

/*
 * Evidence that names no touchpoint finds it by the customer's words:
 *
 *   comment -> a decision about just this comment (Matches, in quotation marks)
 *           -> decisions about words in it        (Matches)
 *           -> names of touchpoints in it         (Touchpoints, with Also called), but within words that are not about them
 *           -> none
 *
 * The first that says something counts. Where two touchpoints are named at once, nothing is decided.
 */

/** Where a comment belongs. */
export interface Match {
  /** Place of the touchpoint; -1 for none. */
  touchpoint: number;
  /** What says so; null where nothing does. A decision for no touchpoint leaves the comment out. */
  by: 'decision' | 'rule' | 'learned' | null;
  /** Its words that say so, as they are compared; [] where a decision is about the whole comment. Of decisions that contradict each other all. */
  words: readonly string[];
  /** Places of the touchpoints that it could belong to, where there are two or more. */
  between: readonly number[];
  /** Names in it that may be a part of another word: they count once a person has confirmed them. */
  maybe: readonly NamePart[];
  /** The words of a name that is said in passing, for the other words speak of another touchpoint. */
  passing: readonly string[];
  /** Nothing that was learned takes it there. */
  refused: readonly Refusal[];
  /** Of a comment that is not about one touchpoint as a whole: the sentences that are. They count there, its mark does not. */
  parts: readonly MatchedSentence[];
}

/** A sentence of a comment, from one letter to before another, and the place of its touchpoint. */
export interface MatchedSentence {
  touchpoint: number;
  from: number;
  to: number;
}

/** A touchpoint that a person has said a comment is not about. */
export interface Refusal {
  /** Its place. */
  touchpoint: number;
  /** True where that was said of just this comment, false where it was said of words in it. */
  isWhole: boolean;
}

/** Finds where the words of a customer belong. */
export type Matcher = (comment: Cell | undefined) => Match;

export const isIgnored = ({ touchpoint, by }: Pick<Match, 'touchpoint' | 'by'>): boolean => touchpoint < 0 && by === 'decision';

export const UNMATCHED: Match = { touchpoint: -1, by: null, words: [], between: [], maybe: [], passing: [], refused: [], parts: [] };

/** What of the comments with some words a ruling says: where they belong, or where not. */
interface Ruled {
  touchpoint: number;
  name: string;
  isRefused: boolean;
}

/**
 * Of decisions about the same words the last one counts. What could tell who wrote a comment is not looked at. A name within words that are not
 * about its touchpoint says nothing; elsewhere in the comment it still does.
 */
export function matcherOf(touchpoints: readonly Touchpoint[], decisions: readonly Decision[]): Matcher {
  const whole = new Map<string, Ruling>();
  const parts: Phrase<Ruled>[] = [];
  for (const [key, ruling] of rulingsOf(decisions)) {
    if (key.startsWith('“')) whole.set(key.slice(1, -1), ruling);
    else if (key !== '') parts.push(...phrasesOf(ruling));
  }
  const [find, named] = [formFinder(parts, isFormOf), nameFinder(touchpoints)];
  return remember(cell => {
    const comment = textOf(cell);
    const ruling = whole.size > 0 ? whole.get(commentKey(comment)) : undefined;
    if (ruling && ruling.touchpoint !== null) return { ...UNMATCHED, touchpoint: ruling.touchpoint, by: 'decision' };
    const clauses = clausesOf(mask(comment));
    const found = parts.length === 0 ? [] : find(clauses.words);
    const decided = found.filter(one => !one.of.isRefused).map(one => one.of);
    if (decided.length > 0) return settled(decided, 'decision');
    const not = found.filter(one => one.of.isRefused);
    const isRefused = ({ touchpoint }: NameSaid, from: number, to: number): boolean =>
      ruling?.refused.includes(touchpoint) ||
      not.some(one => one.of.touchpoint === touchpoint && one.at < to && from < one.at + one.words.length);
    const { sure, maybe } = named(clauses, isRefused);
    const refused = refusalsOf(
      ruling?.refused ?? [],
      not.map(one => one.of.touchpoint),
    );
    if (sure.length > 0) return { ...settled([...sure, ...maybe], 'rule'), refused };
    return { ...UNMATCHED, between: placesOf(maybe, 2), maybe, refused };
  });
}

const phrasesOf = ({ words: name, touchpoint, refused }: Ruling): Phrase<Ruled>[] => {
  const words = tokensOf(mask(name));
  const said = touchpoint === null ? [] : [{ touchpoint, name, isRefused: false }];
  return [...said, ...refused.map(place => ({ touchpoint: place, name, isRefused: true }))].map(of => ({ words, of }));
};

const refusalsOf = (whole: readonly number[], words: readonly number[]): Refusal[] =>
  [...new Set([...whole, ...words])].map(touchpoint => ({ touchpoint, isWhole: whole.includes(touchpoint) }));

/** Undecided where two touchpoints were found. */
function settled(found: readonly NameSaid[], by: 'decision' | 'rule'): Match {
  const between = placesOf(found, 2);
  const words = found.flatMap(({ name }) => tokensOf(mask(name)));
  if (between.length > 0) return { ...UNMATCHED, between, words: by === 'decision' ? words : [] };
  return { ...UNMATCHED, touchpoint: found[0]!.touchpoint, by, words };
}

/** The places of touchpoints found, in their order; [] for fewer than `least`. */
function placesOf(found: readonly NameSaid[], least: number): number[] {
  const places = [...new Set(found.map(one => one.touchpoint))].sort((a, b) => a - b);
  return places.length < least ? [] : places;
}
