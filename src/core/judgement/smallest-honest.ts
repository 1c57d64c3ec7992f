import type { Metric } from '../declared/metric';
import type { KeptTally, Tally } from '../statistics/tally';
import { emptyKept, mergeTally, shareOf } from '../statistics/tally';
import type { Interval } from '../statistics/wilson';
import { isKept } from './verdict';

/** The tightest level of the scale that could be promised for the same share of customers, with the evidence there is. */
export interface HonestPromise {
  level: number;
  keptRate: number;
  interval: Interval;
}

/**
 * null for metrics without an order, and where no level qualifies. Levels are the scale's steps but for the last one, which every answer
 * reaches, or the values that occurred.
 */
export function smallestHonest(values: ReadonlyMap<number, Tally>, metric: Metric, promisedFor: number, z: number): HonestPromise | null {
  if (metric.kind === 'yes-no' || metric.kind === 'choice') return null;
  const isHigher = metric.better === 'higher';
  const loosening = [...levelsOf(values, metric)].filter(level => isHonestLevel(level, metric)).sort((a, b) => (isHigher ? b - a : a - b));
  const answers = [...values.keys()].sort((a, b) => (isHigher ? b - a : a - b));
  const all: KeptTally = emptyKept();
  for (const value of answers) mergeTally(all, values.get(value)!);
  let next = 0;
  for (const level of loosening) {
    for (; next < answers.length && (isHigher ? answers[next]! >= level : answers[next]! <= level); next++) {
      const tally = values.get(answers[next]!)!;
      all.kept += tally.n;
      all.keptWeight += tally.weight;
    }
    const { keptRate, interval } = shareOf(all, z);
    if (keptRate !== null && interval !== null && isKept(keptRate, interval, promisedFor)) return { level, keptRate, interval };
  }
  return null;
}

/** False for a class without an end, such as “More than 10 minutes”, which nobody can be promised. */
export const isHonestLevel = (level: number, { kind, openEnd }: Metric): boolean =>
  kind === 'rating' || kind === 'likelihood' || level !== openEnd;

function levelsOf(values: ReadonlyMap<number, Tally>, { kind, better, lowest, highest }: Metric): number[] {
  const isStepped = (kind === 'rating' || kind === 'likelihood') && lowest !== null && highest !== null && highest - lowest <= 100;
  if (!isStepped) return [...values.keys()];
  const steps = Array.from({ length: Math.floor(highest - lowest) + 1 }, (_, i) => lowest + i);
  return better === 'higher' ? steps.slice(1) : steps.slice(0, -1);
}
