import type { Metric } from '../metric';
import { isSameMetric } from '../metric';
import { foldText } from '../text';
import { wordsOf } from '../vocabulary';
import type { Because, Known, Sure } from './column';
import { because } from './column';
import type { Fit } from './fit';
import type { Heading } from './head';
import { plainHeader } from './header';
import { isAkin, sharedWords, topicOf } from './likeness';

/*
 * Which touchpoint each column is about. Never a guess between two:
 *
 *   words of headers, names of touchpoints -> claims, each with its strength
 *   claims without a rival                 -> places, again and again, for each place taken leaves its rivals the others
 *   places of a question's other parts     -> a theme ("cleanliness") that decides between claims, and once more
 */

/** A column that measures something or tells of it. */
export interface Seeker {
  heading: Heading;
  /** [] for a comment. */
  fits: readonly Fit[];
}

export interface Place {
  touchpoint: string;
  metric: Metric | null;
  sure: Sure;
  why: Because;
}

interface Claim {
  seeker: Seeker;
  touchpoint: string;
  metric: Metric | null;
  strength: number;
  shared: string[];
  /** What the other parts of its question are about, where that decides. */
  theme: string;
}

/** Claims that are nearer to each other than this are rivals. */
const NEAR = 0.15;
/** The share of a touchpoint's name that must be met, unless all words of the header are. */
const HALF = 0.5;

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
        const hadOthers = wanted.get(seeker)!.length > 1 && claim.strength < 1 + HALF;
        const isSure = claim.strength >= 1 && !hadOthers && theme === '';
        const words = shared.join(', ');
        places.set(seeker, {
          touchpoint,
          metric,
          sure: isSure ? 'sure' : 'likely',
          why: theme === '' ? because('place', { touchpoint, words }) : because('group-place', { touchpoint, words, theme }),
        });
        claims = claims.filter(other => other.seeker !== seeker && !isSamePlace(other, claim));
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

const isSamePlace = (one: Claim, other: Claim): boolean =>
  one.touchpoint === other.touchpoint && foldText(one.metric?.name ?? '') === foldText(other.metric?.name ?? '');

/** Another claim of the same column, or of another column on the same place, that is as strong or nearly so. */
const isRival = (other: Claim, claim: Claim): boolean =>
  other !== claim &&
  (other.seeker === claim.seeker ? other.touchpoint !== claim.touchpoint : isSamePlace(other, claim)) &&
  other.strength > claim.strength - NEAR;

/** The number or the text of the question that a column is a part of: `q7`; '' where it is one of its own. */
export function groupOf({ short, question }: Heading): string {
  const [, number = ''] = /^([a-z]{1,3}\d+)[a-z_. -]*[a-z]/i.exec(short) ?? [];
  return (number || (question !== short ? question : '')).toLowerCase();
}

function claimsOf(seekers: readonly Seeker[], known: Known): Claim[] {
  const names = known.touchpoints.map(({ name, alsoCalled }) => ({ name, names: [name, ...alsoCalled].map(topicOf) }));
  /** The more touchpoints have a word, the less it tells. */
  const weights = new Map<string, number>();
  for (const word of new Set(names.flatMap(one => one.names.flat()))) {
    const count = names.filter(one => one.names.some(topic => sharedWords([word], topic).length > 0)).length;
    weights.set(word, 1 / Math.max(1, count));
  }
  return seekers.flatMap(seeker =>
    known.touchpoints.flatMap(touchpoint => {
      const metric = metricAt(seeker, touchpoint.name, known);
      if (metric === undefined) return [];
      const found = [touchpoint.name, ...touchpoint.alsoCalled]
        .map(name => strengthOf(name, seeker.heading, weights))
        .sort((a, b) => b.strength - a.strength)[0]!;
      return found.strength > 0 ? [{ seeker, touchpoint: touchpoint.name, metric, theme: '', ...found }] : [];
    }),
  );
}

/** The metric by which a column would be read at a touchpoint: one that is promised there; undefined where it fits none of them. */
function metricAt({ fits }: Seeker, touchpoint: string, known: Known): Metric | null | undefined {
  if (fits.length === 0) return null;
  const promised = known.promises.filter(promise => promise.touchpoint === touchpoint && promise.metric !== null);
  const fit = fits.find(one => promised.some(promise => isSameMetric(promise.metric!, one.metric)));
  if (fit) return fit.metric;
  return promised.length === 0 && fits[0]!.by !== 'numbers' ? fits[0]!.metric : undefined;
}

function strengthOf(
  name: string,
  { short, question }: Heading,
  weights: ReadonlyMap<string, number>,
): { strength: number; shared: string[] } {
  const own = strengthIn(name, short, weights);
  const whole = question === '' ? own : strengthIn(name, `${short} ${question}`, weights);
  return whole.strength > own.strength ? whole : own;
}

/** 0..1 for how much of the name the header says, and 0.3 more for how much of the header is the name; 0 where it is too little. */
function strengthIn(name: string, header: string, weights: ReadonlyMap<string, number>): { strength: number; shared: string[] } {
  const none = { strength: 0, shared: [] };
  const [topic, said] = [topicOf(name), topicOf(header)];
  if (topic.length === 0 || said.length === 0) return none;
  // `Wi-Fi` and `wifi`, `AirTrain` and `AIRTRAIN`: words that are one elsewhere.
  const pairs = pairsIn(name);
  const joined = (word: string): boolean => pairs.some(([a, b]) => (a === word || b === word) && said.some(one => isAkin(one, a + b)));
  const saidPairs = pairsIn(header).map(([a, b]) => a + b);
  const isMet = (word: string): boolean =>
    said.some(one => isAkin(one, word)) || joined(word) || saidPairs.some(pair => isAkin(pair, word));
  const shared = topic.filter(isMet);
  if (shared.length === 0) return none;
  const weigh = (words: string[]): number => words.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0);
  const ofName = weigh(shared) / weigh(topic);
  const ofHeader =
    said.filter(word => topic.some(one => isAkin(one, word)) || pairs.some(([a, b]) => isAkin(word, a + b))).length / said.length;
  if (ofName < HALF && ofHeader < 1) return none;
  return { strength: ofName + 0.3 * ofHeader, shared };
}

function pairsIn(text: string): [string, string][] {
  const words = wordsOf(plainHeader(text));
  return words.slice(1).map((word, i) => [words[i]!, word]);
}

/** The one touchpoint that a tab's name, or another text about the whole of it, speaks of; null where there is none or more than one. */
export function placeOfText(text: string, known: Known): { touchpoint: string; why: Because } | null {
  const heading: Heading = { column: -1, name: text, short: text, question: '' };
  const [place] = findPlaces([{ heading, fits: [] }], known).values();
  if (!place || !('touchpoint' in place)) return null;
  const { touchpoint } = place;
  return { touchpoint, why: because('tab-place', { text, touchpoint, words: place.why.details.words! }) };
}
