import { foldText, nearest } from '../../cell/text';
import { mask } from '../../cell/words/mask';
import { tokensOf } from '../../cell/words/phrase';
import type { IssueLog } from '../../table/issue';
import { placeOf } from '../../table/place';
import type { Header } from '../../table/table';
import type { MatchRow } from '../input-tables';
import type { Touchpoint } from '../touchpoint';
import { touchpointsByName } from '../touchpoint';

/** What the team has decided about some words, or about one comment. */
export interface Decision<Place = number> {
  /** As the Matches tab has them: words that comments contain, or a whole comment in quotation marks. */
  words: string;
  /** Place of the touchpoint; -1 where comments with these words are left out. */
  touchpoint: Place;
  /** True where they are just not about that touchpoint. */
  isRefused: boolean;
}

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
    if (row.decision === 'unread') return [];
    if (row.decision === 'ignore') return [{ words: row.phrase, touchpoint: -1, isRefused: false }];
    const touchpoint = byName.get(foldText(row.touchpoint));
    if (touchpoint !== undefined) return [{ words: row.phrase, touchpoint, isRefused: row.decision === 'refuse' }];
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

/** What holds of some words: where comments with them belong, and where not. */
export interface Ruling<Place = number> {
  words: string;
  /** Place of the touchpoint; -1 where such comments are left out, null where that is not said. */
  touchpoint: Place | null;
  /** Places of those that they are not about. */
  refused: readonly Place[];
}

/** What holds of the same words by all decisions about them, by their key. */
export function rulingsOf(decisions: readonly Decision[]): Map<string, Ruling> {
  const rulings = new Map<string, Ruling>();
  for (const decision of decisions) {
    const key = keyOfWords(decision.words);
    rulings.set(key, ruled(rulings.get(key), decision));
  }
  return rulings;
}

/** What holds after one more decision: of places the last one, of refusals all, but for those of places that were accepted later. */
export function ruled<Place>(known: Ruling<Place> | undefined, { words, touchpoint, isRefused }: Decision<Place>): Ruling<Place> {
  const refused = known?.refused.filter(place => place !== touchpoint) ?? [];
  if (!isRefused) return { words, touchpoint, refused };
  const place = known?.touchpoint ?? null;
  return { words, touchpoint: place === touchpoint ? null : place, refused: [...refused, touchpoint] };
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
