import type { KeptTally } from './tally';

/*
 * What answers that go together are worth:
 *
 *   answers by cluster -> spread (sums over the clusters) -> design effect, by the clusters themselves where they are many enough,
 *                                                            else by how alike clusters are in the whole audit
 */

/** Sums over the clusters of some answers: all that their design effect takes. W is the weight of a cluster, K that of its kept answers. */
export interface Spread {
  clusters: number;
  /** Answers, and their weights. */
  n: number;
  weight: number;
  keptWeight: number;
  /** Answers in the largest cluster, and the sum of squared cluster sizes. */
  largest: number;
  squareN: number;
  /** Sums of K^2, KW and W^2. */
  kk: number;
  kw: number;
  ww: number;
}

export const emptySpread = (): Spread => ({
  clusters: 0,
  n: 0,
  weight: 0,
  keptWeight: 0,
  largest: 0,
  squareN: 0,
  kk: 0,
  kw: 0,
  ww: 0,
});

/** Adds a cluster. */
export function spreadCluster(spread: Spread, { n, weight, keptWeight }: Pick<KeptTally, 'n' | 'weight' | 'keptWeight'>): void {
  if (n === 0) return;
  spread.clusters++;
  spread.n += n;
  spread.weight += weight;
  spread.keptWeight += keptWeight;
  spread.largest = Math.max(spread.largest, n);
  spread.squareN += n * n;
  spread.kk += keptWeight * keptWeight;
  spread.kw += keptWeight * weight;
  spread.ww += weight * weight;
}

/** Adds answers of no cluster, each one a cluster of its own. */
export function spreadLoose(spread: Spread, { n, weight, square, keptWeight, keptSquare }: KeptTally): void {
  if (n === 0) return;
  spread.clusters += n;
  spread.n += n;
  spread.weight += weight;
  spread.keptWeight += keptWeight;
  spread.largest = Math.max(spread.largest, 1);
  spread.squareN += n;
  spread.kk += keptSquare;
  spread.kw += keptSquare;
  spread.ww += square;
}

/** Clusters from which on their own spread is trusted. */
const ENOUGH = 10;

/** The size of the cluster that an answer stands in, on average. */
const meanSize = ({ n, squareN }: Spread): number => squareN / n;

/**
 * Design effect by clusters as they are, not cut at 1; null with fewer than 10 clusters. 1 where no cluster holds two answers, and where the
 * share is 0 or 1.
 * Source: Rao and Scott, "A Simple Method for the Analysis of Clustered Binary Data", Biometrics 48, 1992.
 */
export function clusterEffect(spread: Spread): number | null {
  const { clusters: m, n, weight, keptWeight, largest, kk, kw, ww } = spread;
  if (m < ENOUGH) return null;
  const p = keptWeight / weight;
  if (largest < 2 || !(p > 0 && p < 1)) return 1;
  const variance = ((m / (m - 1)) * (kk - 2 * p * kw + p * p * ww)) / (weight * weight);
  return (n * variance) / (p * (1 - p));
}

/** How alike the answers of one cluster are in a whole audit, 0..1, out of the spreads that have clusters enough; 0 if none has. */
export function likeness(spreads: readonly Spread[]): number {
  let [sum, square] = [0, 0];
  for (const spread of spreads) {
    const effect = clusterEffect(spread);
    if (effect === null) continue;
    const excess = meanSize(spread) - 1;
    sum += (spread.clusters - 1) * excess * (effect - 1);
    square += (spread.clusters - 1) * excess * excess;
  }
  return square > 0 ? Math.min(1, Math.max(0, sum / square)) : 0;
}

/** Design effect by one kind of cluster; with too few of them by the likeness `alike` of the whole audit. */
export function designEffect(spread: Spread, alike: number): number {
  if (spread.n === 0) return 1;
  return clusterEffect(spread) ?? (spread.largest < 2 ? 1 : 1 + (meanSize(spread) - 1) * alike);
}
