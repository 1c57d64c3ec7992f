import type { Cell } from '../cell/cell';
import { textOf } from '../cell/cell';
import { remember } from '../cell/remember';
import { foldText, nearest } from '../cell/text';
import { clausesOf } from '../cell/words/clause';
import { isFormOf } from '../cell/words/inflection';
import { mask } from '../cell/words/mask';
import type { Phrase } from '../cell/words/phrase';
import { formFinder, tokensOf } from '../cell/words/phrase';
import type { IssueLog } from '../table/issue';
import { placeOf } from '../table/place';
import type { Header } from '../table/table';
import type { MatchRow } from './input-tables';
import type { Touchpoint } from './touchpoint';
import { touchpointsByName } from './touchpoint';
import type { NameSaid } from './touchpoint-names';
import { nameFinder } from './touchpoint-names';

/*
 * Evidence that names no touchpoint finds it by the customer's words:
 *
 *   comment -> a decision about just this comment (Matches, in quotation marks)
 *           -> decisions about words in it        (Matches)
 *           -> names of touchpoints in it         (Touchpoints, with Also called)
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
  maybe: readonly NameSaid[];
  /** The words of a name that is said in passing, for the other words speak of another touchpoint. */
  passing: readonly string[];
  /** Of a comment that is not about one touchpoint as a whole: the sentences that are. They count there, its mark does not. */
  parts: readonly MatchedSentence[];
}

/** A sentence of a comment, from one letter to before another, and the place of its touchpoint. */
export interface MatchedSentence {
  touchpoint: number;
  from: number;
  to: number;
}

/** What the team has decided about some words. */
export interface Decision {
  words: string;
  /** Place of the touchpoint; -1 where comments with these words are left out. */
  touchpoint: number;
}

/** Finds where the words of a customer belong. */
export type Matcher = (comment: Cell | undefined) => Match;

export const isIgnored = ({ touchpoint, by }: Pick<Match, 'touchpoint' | 'by'>): boolean => touchpoint < 0 && by === 'decision';

/** The decisions of the Matches tab. Unknown touchpoints, and rows that do not say what is decided, are reported and left out. */
export function readMatches(
  rows: readonly MatchRow[],
  tab: string,
  header: Header,
  touchpoints: readonly Touchpoint[],
  log: IssueLog,
): Decision[] {
  const byName = touchpointsByName(touchpoints);
  return rows.flatMap(row => {
    if (row.decision === 'ignore') return [{ words: row.phrase, touchpoint: -1 }];
    const touchpoint = byName.get(foldText(row.touchpoint));
    if (touchpoint !== undefined) return [{ words: row.phrase, touchpoint }];
    const at = placeOf(tab, header, row, 'touchpoint');
    const place = { ...at, column: at.column ?? 'Touchpoint' };
    if (row.touchpoint === '') log.add({ code: 'missing-cell', ...place });
    else {
      const names = touchpoints.map(one => one.name);
      log.add({ code: 'unknown-touchpoint', ...place, found: row.touchpoint, guess: nearest(row.touchpoint, names) });
    }
    return [];
  });
}

const QUOTED = /^\s*["“”„«「『](.*)["“”»」』]\s*$/su;

/** The words as the Matches tab has them that mean a comment which says just this. */
export const wholeComment = (comment: string): string => `“${comment.trim()}”`;

/**
 * What decisions are told apart by: the words of a phrase in their order, or those of a whole comment in any.
 * @example keyOfWords('“Late, so late!”') === keyOfWords('"So late"') //=> true
 */
export function keyOfWords(words: string): string {
  const [, whole] = QUOTED.exec(words) ?? [];
  return whole === undefined ? tokensOf(mask(words)).join(' ') : `“${commentKey(whole)}”`;
}

/** Comments of the same words are alike, in whatever order and case; where there is none, by their signs. */
export function commentKey(comment: string): string {
  const shown = mask(comment);
  const words = tokensOf(shown);
  return words.length === 0 ? shown.normalize('NFKC').replace(/\s+/g, ' ').trim() : [...new Set(words)].sort().join(' ');
}

const UNMATCHED: Match = { touchpoint: -1, by: null, words: [], between: [], maybe: [], passing: [], parts: [] };

/** Of decisions about the same words the last one counts. What could tell who wrote a comment is not looked at. */
export function matcherOf(touchpoints: readonly Touchpoint[], decisions: readonly Decision[]): Matcher {
  const last = new Map(decisions.map(decision => [keyOfWords(decision.words), decision]));
  const whole = new Map<string, number>();
  const parts: Phrase<NameSaid>[] = [];
  for (const [key, { words, touchpoint }] of last) {
    if (key.startsWith('“')) whole.set(key.slice(1, -1), touchpoint);
    else if (key !== '') parts.push({ words: tokensOf(mask(words)), of: { touchpoint, name: words } });
  }
  const [decided, named] = [formFinder(parts, isFormOf), nameFinder(touchpoints)];
  return remember(cell => {
    const comment = textOf(cell);
    if (whole.size > 0) {
      const touchpoint = whole.get(commentKey(comment));
      if (touchpoint !== undefined) return { ...UNMATCHED, touchpoint, by: 'decision' };
    }
    const clauses = clausesOf(mask(comment));
    const decisions = parts.length === 0 ? [] : decided(clauses.words);
    if (decisions.length > 0)
      return settled(
        decisions.map(one => one.of),
        'decision',
      );
    const { sure, maybe } = named(clauses);
    if (sure.length > 0) return settled([...sure, ...maybe], 'rule');
    return maybe.length > 0 ? { ...UNMATCHED, between: placesOf(maybe, 2), maybe } : UNMATCHED;
  });
}

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
