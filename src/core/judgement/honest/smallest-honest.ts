import type { Metric, Test } from '../../declared/metric';
import type { AnswerClusters } from '../../evidence/answer-clusters';
import type { Spread } from '../../statistics/design-effect';
import type { Likeness, Sample } from '../../statistics/sample';
import { shareOfSample } from '../../statistics/sample';
import type { KeptTally } from '../../statistics/tally';
import { tallyOf } from '../../statistics/tally';
import type { Interval } from '../../statistics/wilson';
import type { ValueCell } from '../samples';
import { valueCells } from '../samples';

/** The tightest level of the scale that could be promised for the same share of customers, with the evidence there is. */
export interface HonestPromise {
  level: number;
  keptRate: number;
  interval: Interval;
}

/** How sure of it one has to be, and how alike the answers of one cluster are in the audit. */
export interface Needed {
  promisedFor: number;
  alike: Likeness;
  z: number;
}

/**
 * The tightest level whose lower bound, at the level's own effective size, is at least what is promised. null where no level qualifies, for a
 * promise for all customers or with two limits, and for metrics without an order. Levels are the values that occurred; for ratings the steps
 * that the scale has a word for, but for the last one, which every answer reaches. `all` are the answers that `clusters` holds.
 */
export function smallestHonest(
  clusters: AnswerClusters,
  all: Sample,
  metric: Metric,
  test: Test,
  { promisedFor, alike, z }: Needed,
): HonestPromise | null {
  if (metric.kind === 'yes-no' || metric.kind === 'choice') return null;
  if (promisedFor >= 1 || (test.from !== null && test.to !== null)) return null;
  const isHigher = metric.better === 'higher';
  const cells = valueCells(clusters);
  if (isHigher) cells.reverse();
  const levels = levelsOf(cells, metric);
  const loosening = [...levels].filter(level => isHonestLevel(level, metric)).sort((a, b) => (isHigher ? b - a : a - b));
  const keeping = keeper(all, cells);
  let next = 0;
  for (const level of loosening) {
    for (; next < cells.length && (isHigher ? cells[next]!.value >= level : cells[next]!.value <= level); next++) keeping.add(cells[next]!);
    const { keptRate, interval } = shareOfSample(keeping.sample, alike, z);
    if (keptRate !== null && interval !== null && interval[0] >= promisedFor) return { level, keptRate, interval };
  }
  return null;
}

/** False for a class without an end, such as “More than 10 minutes”, which nobody can be promised. */
export const isHonestLevel = (level: number, { kind, openEnd }: Metric): boolean =>
  kind === 'rating' || kind === 'likelihood' || level !== openEnd;

function levelsOf(cells: readonly ValueCell[], { kind, better, lowest, highest, words }: Metric): Iterable<number> {
  if (kind !== 'rating' && kind !== 'likelihood') return new Set(cells.map(({ value }) => value));
  const last = better === 'higher' ? lowest : highest;
  return new Set([...words.values()].filter(value => value !== last));
}

/** A sample of which no answer is kept at first: they pass one by one, and the sums over its clusters follow. */
function keeper(all: Sample, cells: readonly ValueCell[]): { sample: Sample; add(cell: ValueCell): void } {
  const none = (spread: Spread): Spread => ({ ...spread, keptWeight: 0, kk: 0, kw: 0 });
  const sample: Sample = {
    tally: { ...all.tally, kept: 0, keptWeight: 0, keptSquare: 0 },
    byRespondent: none(all.byRespondent),
    byDay: none(all.byDay),
  };
  const known = { byRespondent: new Map<number, Weights>(), byDay: new Map<number, Weights>() };
  for (const { kind, cluster, tally } of cells) if (cluster !== null) tallyOf(known[kind], cluster, noWeights).all += tally.weight;

  return {
    sample,
    add({ kind, cluster, tally }) {
      if (kind === 'byDay') keepAll(sample.tally, tally);
      const spread = sample[kind];
      spread.keptWeight += tally.weight;
      if (cluster === null) {
        spread.kk += tally.square;
        spread.kw += tally.square;
        return;
      }
      const weights = known[kind].get(cluster)!;
      spread.kk += tally.weight * (2 * weights.kept + tally.weight);
      spread.kw += tally.weight * weights.all;
      weights.kept += tally.weight;
    },
  };
}

/** Weights of a cluster: of all its answers, and of those kept so far. */
interface Weights {
  all: number;
  kept: number;
}

const noWeights = (): Weights => ({ all: 0, kept: 0 });

function keepAll(into: KeptTally, { n, weight, square }: KeptTally): void {
  into.kept += n;
  into.keptWeight += weight;
  into.keptSquare += square;
}
