import { textOf } from '../../cell/cell';
import { remember } from '../../cell/remember';
import { sentencesIn } from '../../cell/sentence';
import { foldText } from '../../cell/text';
import type { Touchpoint } from '../touchpoint';
import type { Match, MatchedSentence, Matcher } from './match';
import { isIgnored, UNMATCHED } from './match';

/** What a team calls the touchpoint that stands for all of a visit. */
const wholes = new Set(
  [
    ...['Whole visit', 'Whole stay', 'Whole trip', 'Whole journey', 'Overall', 'Overall experience', 'Overall impression'],
    ...['Cała wizyta', 'Cały pobyt', 'Cała podróż', 'Ogólnie', 'Ogólne wrażenie', '整體', '整體體驗', '整体', '整体体验'],
  ].map(foldText),
);

/** Place of the touchpoint that stands for the whole visit, by its name or one of those under Also called; -1 where there is none. */
export const wholeVisitAmong = (touchpoints: readonly Touchpoint[]): number =>
  touchpoints.findIndex(({ name, alsoCalled }) => [name, ...alsoCalled].some(one => wholes.has(foldText(one))));

/**
 * A matcher that goes through a comment of several sentences one by one. It is about one touchpoint where more than half of its sentences are, and
 * none is about another: then all of it goes there. Else the sentences go each to its own, and the mark to the whole visit, `whole`, or nowhere.
 * A decision about just this comment, or to leave it out, goes for all of it, and one about words where no other touchpoint is named.
 */
export function bySentence(match: Matcher, whole: number): Matcher {
  return remember(cell => {
    const found = match(cell);
    if (isIgnored(found) || (found.by === 'decision' && found.words.length === 0)) return found;
    const isNot = (place: number): boolean => found.refused.some(({ touchpoint, isWhole }) => isWhole && touchpoint === place);
    const sentences = sentencesOf(textOf(cell));
    if (sentences.length < 2) return found;
    const parts = sentences.flatMap(({ from, to }): MatchedSentence[] => {
      const { touchpoint } = match(textOf(cell).slice(from, to));
      return touchpoint < 0 || isNot(touchpoint) ? [] : [{ touchpoint, from, to }];
    });
    const places = [...new Set(parts.map(one => one.touchpoint))].sort((a, b) => a - b);
    if (places.length === 0) return found;
    const isOne = places.length === 1 && places[0] === found.touchpoint;
    if (isOne && (found.by === 'decision' || 2 * parts.length > sentences.length)) return found;
    const none: Match = { ...UNMATCHED, between: places.length > 1 ? places : [], refused: found.refused, parts };
    return whole < 0 ? none : { ...none, touchpoint: whole, by: 'rule', between: [] };
  });
}

/** The sentences that say something. */
function sentencesOf(text: string): { from: number; to: number }[] {
  const starts = sentencesIn(text);
  return starts
    .map((from, i) => ({ from, to: starts[i + 1] ?? text.length }))
    .filter(({ from, to }) => /\p{L}/u.test(text.slice(from, to)));
}
