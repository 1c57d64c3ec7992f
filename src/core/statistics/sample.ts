import type { Spread } from './design-effect';
import { designEffect, emptySpread } from './design-effect';
import type { KeptTally, Share } from './tally';
import { emptyKept, kishEffect } from './tally';
import { wilson } from './wilson';

/** Answers that a share is told of, and how they stand in clusters: by the respondent, and by the day. */
export interface Sample {
  tally: KeptTally;
  byRespondent: Spread;
  byDay: Spread;
}

/** How alike answers of one respondent, and of one day, are in the whole audit; 0..1. */
export interface Likeness {
  respondent: number;
  day: number;
}

export const emptySample = (): Sample => ({ tally: emptyKept(), byRespondent: emptySpread(), byDay: emptySpread() });

/** How many independent answers these are worth: n by the largest of their design effects, none below 1; 0 of none. */
export function effectiveSize({ tally, byRespondent, byDay }: Sample, alike: Likeness): number {
  const effect = Math.max(1, kishEffect(tally), designEffect(byRespondent, alike.respondent), designEffect(byDay, alike.day));
  return tally.n / effect;
}

/** What makes answers worth fewer than they are: weights, the same respondent, or the same day. null where each is worth one. */
export type HeldBy = 'weights' | 'respondent' | 'day' | null;

export function groupedBy({ tally, byRespondent, byDay }: Sample, alike: Likeness): HeldBy {
  const effects: [HeldBy, number][] = [
    ['weights', kishEffect(tally)],
    ['respondent', designEffect(byRespondent, alike.respondent)],
    ['day', designEffect(byDay, alike.day)],
  ];
  const [largest] = effects.sort(([, a], [, b]) => b - a);
  return largest![1] > 1 ? largest![0] : null;
}

/** A share, and how many independent answers it is worth. */
export interface EffectiveShare extends Share {
  nEffective: number;
}

/** A share that is compared: without its interval. */
export type Side = Pick<EffectiveShare, 'n' | 'nEffective' | 'keptRate'>;

/** Kept rate and interval of answers, by their effective size. */
export function shareOfSample(sample: Sample, alike: Likeness, z: number): EffectiveShare {
  const { n, weight, keptWeight } = sample.tally;
  if (n === 0) return { n, nEffective: 0, keptRate: null, interval: null };
  const nEffective = effectiveSize(sample, alike);
  const keptRate = keptWeight / weight;
  return { n, nEffective, keptRate, interval: wilson(keptRate, nEffective, z) };
}
