import { asSaid, sharedWords, topicOf } from '../../cell/words/likeness';
import type { Metric } from '../../declared/metric';
import type { Because, Known, Sure } from '../mapped-column';
import { because } from '../mapped-column';
import type { Heading } from '../tab-head';
import { headingOf } from '../tab-head';
import type { Claim, Seeker } from './claim';
import { claimsOf } from './claim';

/*
 * Which touchpoint each column is about. Never a guess between two:
 *
 *   words of headers, names of touchpoints -> claims, each with its strength
 *   claims without a rival                 -> places, again and again, for each place taken leaves its rivals the others
 *   places of a question's other parts     -> a theme ("cleanliness") that decides between claims, and once more
 */

export interface Place {
  touchpoint: string;
  metric: Metric | null;
  sure: Sure;
  why: Because;
}

/** Claims that are nearer to each other than this are rivals. */
const NEAR = 0.15;
/** The place of each column that has one; for the others why they have none. */
export function findPlaces(seekers: readonly Seeker[], known: Known): Map<Seeker, Place | Because> {
  let claims = claimsOf(seekers, known);
  const places = new Map<Seeker, Place | Because>();
  const wanted = new Map(seekers.map(seeker => [seeker, claims.filter(claim => claim.seeker === seeker)]));
  settle();
  addThemes();
  settle();
  for (const seeker of seekers) {
    if (places.has(seeker)) continue;
    const left = claims.filter(claim => claim.seeker === seeker);
    const [lost] = wanted.get(seeker)!;
    if (left.length > 0) places.set(seeker, because('tied', { touchpoints: left.map(claim => claim.touchpoint).join('; ') }));
    else places.set(seeker, lost ? because('taken', { touchpoint: lost.touchpoint }) : because('no-place'));
  }
  return places;

  function settle(): void {
    for (let isChanged = true; isChanged; ) {
      isChanged = false;
      for (const claim of [...claims].sort((a, b) => b.strength - a.strength)) {
        if (!claims.includes(claim) || claims.some(other => isRival(other, claim))) continue;
        const { seeker, touchpoint, metric, shared, theme } = claim;
        const isSure = claim.strength >= 1 && wanted.get(seeker)!.length === 1 && theme === '';
        const words = asSaid(shared, `${seeker.heading.short} ${seeker.heading.question}`).join(', ') || shared.join(', ');
        places.set(seeker, {
          touchpoint,
          metric,
          sure: isSure ? 'sure' : 'likely',
          why: theme === '' ? because('place', { touchpoint, words }) : because('group-place', { touchpoint, words, theme }),
        });
        claims = claims.filter(other => other.seeker !== seeker && other.place !== claim.place);
        isChanged = true;
      }
    }
  }

  /** What the parts of one question have in common beside their own words. */
  function addThemes(): void {
    const themes = new Map<string, Set<string>>();
    for (const [seeker, place] of places) {
      const group = groupOf(seeker.heading);
      if (group === '' || !('touchpoint' in place)) continue;
      const own = topicOf(seeker.heading.short);
      const words = topicOf(place.touchpoint).filter(word => sharedWords([word], own).length === 0);
      themes.set(group, new Set([...(themes.get(group) ?? []), ...words]));
    }
    for (const claim of claims) {
      const theme = themes.get(groupOf(claim.seeker.heading));
      const own = topicOf(claim.seeker.heading.short);
      const decisive = theme && topicOf(claim.touchpoint).find(word => theme.has(word) && sharedWords([word], own).length === 0);
      if (!decisive) continue;
      claim.strength += 1;
      claim.theme = decisive;
    }
  }
}

/** Another claim of the same column, or of another column on the same place, that is as strong or nearly so. */
const isRival = (other: Claim, claim: Claim): boolean =>
  other !== claim &&
  (other.seeker === claim.seeker ? other.touchpoint !== claim.touchpoint : other.place === claim.place) &&
  other.strength > claim.strength - NEAR;

/** The number or the text of the question that a column is a part of: `q7`; '' where it is one of its own. */
export function groupOf({ short, question }: Heading): string {
  const [, number = ''] = /^([a-z]{1,3}\d+)[a-z_. -]*[a-z]/i.exec(short) ?? [];
  return (number || (question !== short ? question : '')).toLowerCase();
}

/**
 * The one touchpoint that a tab's name, or another text about the whole of it, speaks of; null where there is none or more than one.
 * `tool` is the tool that the text is of.
 */
export function placeOfText(text: string, known: Known, tool = ''): { touchpoint: string; why: Because } | null {
  const heading = headingOf(-1, text, text, '');
  const [place] = findPlaces([{ heading, fits: [] }], known).values();
  if (!place || !('touchpoint' in place)) return null;
  const { touchpoint } = place;
  return { touchpoint, why: because(tool ? 'tool-place' : 'tab-place', { text, tool, touchpoint, words: place.why.details.words! }) };
}
