import type { Settings } from '../declared/settings';
import type { EvidenceSummary } from '../evidence/summary';
import { chanceOfApart } from '../statistics/groups-apart';
import { holm } from '../statistics/holm';
import { zOf } from '../statistics/normal';
import type { EffectiveShare, Likeness, Sample } from '../statistics/sample';
import { emptySample, shareOfSample } from '../statistics/sample';
import type { Measured } from './measured';
import { isValue, samplesOf } from './samples';

/*
 * Segments and kinds of source of all promises judged, a kind of source being one more dimension:
 *
 *   each dimension of each promise as a whole -> its chance -> Holm over the audit
 *   of those that pass, with three groups or more: each group beside all others -> its chance -> Holm over the audit
 */

/** The kept rate of a segment or a kind of source, beside that of all others of its dimension together. */
export interface GroupShare extends EffectiveShare {
  /** n is 0 and the rate null where there are no others. */
  rest: { n: number; keptRate: number | null };
  /** True where it differs from them beyond chance, over all that was compared in the audit. */
  isApart: boolean;
}

/** What is compared of a promise: its evidence, and the shares by the keys of their groups. */
export interface Compared {
  summary: EvidenceSummary;
  samples: ReadonlyMap<string, Sample>;
  shares: ReadonlyMap<string, GroupShare>;
}

/** The promises that can be judged, as they are compared. */
export const comparedOf = (
  measured: readonly Measured[],
  shares: readonly ReadonlyMap<string, GroupShare>[],
  { fewestAnswers }: Settings,
): Compared[] =>
  measured.flatMap(({ promise, summary, samples }, i) =>
    promise.test !== null && promise.scale !== null && samples.all.tally.n >= fewestAnswers
      ? [{ summary, samples: samples.groups, shares: shares[i]! }]
      : [],
  );

/** The dimension of a group by its key; kinds of source, whose key is a word without a line break, make up one of their own. */
export const dimensionOf = (key: string): string => (key.includes('\n') ? key.slice(0, key.indexOf('\n')) : '\n');

/** The shares of all groups of a promise's answers, each beside the rest of its dimension; which are apart is not known yet. */
export function groupShares(samples: ReadonlyMap<string, Sample>, alike: Likeness, z: number): Map<string, GroupShare> {
  const totals = new Map<string, { n: number; weight: number; kept: number }>();
  for (const [key, { tally }] of samples) {
    const dimension = dimensionOf(key);
    const { n, weight, kept } = totals.get(dimension) ?? { n: 0, weight: 0, kept: 0 };
    totals.set(dimension, { n: n + tally.n, weight: weight + tally.weight, kept: kept + tally.keptWeight });
  }
  const shares = new Map<string, GroupShare>();
  for (const [key, sample] of samples) {
    const all = totals.get(dimensionOf(key))!;
    const { tally } = sample;
    const n = all.n - tally.n;
    const rest = { n, keptRate: n > 0 ? (all.kept - tally.keptWeight) / (all.weight - tally.weight) : null };
    shares.set(key, { ...shareOfSample(sample, alike, z), rest, isApart: false });
  }
  return shares;
}

/** Marks the groups that are apart beyond chance, over all promises compared. */
export function markApart(promises: readonly Compared[], alike: Likeness, { fewestAnswers, confidence }: Settings): void {
  const z = zOf(confidence);
  const whole = promises.flatMap(promise => dimensionsOf(promise, fewestAnswers, alike, z));
  const passed = pass(whole, confidence);
  for (const { groups, isPair } of passed) if (isPair) for (const share of groups.values()) share.isApart = true;
  const single = passed.flatMap(({ promise, dimension, groups, isPair }) =>
    isPair ? [] : [...groups].flatMap(([key, share]) => besideRest(promise, dimension, key, share, fewestAnswers, alike, z)),
  );
  for (const { share } of pass(single, confidence)) share.isApart = true;
}

const pass = <T extends { chance: number }>(tests: readonly T[], confidence: number): T[] => {
  const corrected = holm(tests.map(({ chance }) => chance));
  return tests.filter((_, i) => corrected[i]! <= 1 - confidence);
};

/** A dimension of a promise: its groups that can be judged, and the chance that they lie so far apart. */
interface Dimension {
  promise: Compared;
  dimension: string;
  groups: Map<string, GroupShare>;
  /** True where it has two groups in all: one test says it all of both. */
  isPair: boolean;
  chance: number;
}

function dimensionsOf(promise: Compared, fewest: number, alike: Likeness, z: number): Dimension[] {
  const byDimension = new Map<string, Map<string, GroupShare>>();
  for (const [key, share] of promise.shares) {
    const dimension = dimensionOf(key);
    byDimension.set(dimension, (byDimension.get(dimension) ?? new Map<string, GroupShare>()).set(key, share));
  }
  return [...byDimension].flatMap(([dimension, all]) => {
    const groups = new Map([...all].filter(([, { n }]) => n >= fewest));
    const small = [...all.keys()].filter(key => !groups.has(key));
    const compared: EffectiveShare[] = [...groups.values()];
    if (small.length > 0) compared.push(shareOfSample(together(promise, new Set(small)), alike, z));
    // Nothing is held against a rest too small to be judged.
    if (groups.size === 0 || (groups.size === 1 && (compared[1]?.n ?? 0) < fewest)) return [];
    return [{ promise, dimension, groups, isPair: all.size === 2, chance: chanceOfApart(compared.map(proportionOf)) }];
  });
}

function besideRest(
  promise: Compared,
  dimension: string,
  key: string,
  share: GroupShare,
  fewest: number,
  alike: Likeness,
  z: number,
): { share: GroupShare; chance: number }[] {
  if (share.rest.n < fewest) return [];
  const others = new Set([...promise.shares.keys()].filter(other => other !== key && dimensionOf(other) === dimension));
  const rest = shareOfSample(together(promise, others), alike, z);
  return [{ share, chance: chanceOfApart([proportionOf(share), proportionOf(rest)]) }];
}

/** The answers of several groups of one dimension. */
const together = ({ summary, samples }: Compared, keys: ReadonlySet<string>): Sample => {
  const [only, another] = keys;
  if (another === undefined && only !== undefined) return samples.get(only) ?? emptySample();
  return samplesOf(summary.clusters, key => (!isValue(key) && keys.has(key) ? '' : null)).get('') ?? emptySample();
};

const proportionOf = ({ keptRate, nEffective }: EffectiveShare) => ({ share: keptRate ?? 0, n: nEffective });
