import type { Interval } from './wilson';
import { wilson } from './wilson';

/** Answers counted: how many customers gave them, the sum of their weights and of the squares of those. */
export interface Tally {
  n: number;
  weight: number;
  square: number;
}

/** A tally of answers, and how many of them pass the promise's test. */
export interface KeptTally extends Tally {
  kept: number;
  keptWeight: number;
  keptSquare: number;
}

export const emptyTally = (): Tally => ({ n: 0, weight: 0, square: 0 });
export const emptyKept = (): KeptTally => ({ n: 0, weight: 0, square: 0, kept: 0, keptWeight: 0, keptSquare: 0 });

/** Adds `count` customers, each of the survey weight `weight`. */
export function addTo(tally: Tally, count: number, weight: number): void {
  tally.n += count;
  tally.weight += count * weight;
  tally.square += count * weight * weight;
}

export function addKept(tally: KeptTally, count: number, weight: number, isKept: boolean): void {
  addTo(tally, count, weight);
  if (!isKept) return;
  tally.kept += count;
  tally.keptWeight += count * weight;
  tally.keptSquare += count * weight * weight;
}

export function mergeTally(into: Tally, from: Tally): void {
  into.n += from.n;
  into.weight += from.weight;
  into.square += from.square;
}

export function mergeKept(into: KeptTally, from: KeptTally): void {
  mergeTally(into, from);
  into.kept += from.kept;
  into.keptWeight += from.keptWeight;
  into.keptSquare += from.keptSquare;
}

/** The tally of a key, made on first use. */
export function tallyOf<K, T>(tallies: Map<K, T>, key: K, empty: () => T): T {
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = empty();
    tallies.set(key, tally);
  }
  return tally;
}

/**
 * Kish's design effect, n x sum of squared weights / (sum of weights)^2, 1 or more; 1 where all weights are equal.
 * Source: Kish, "Survey Sampling", 1965.
 */
export const kishEffect = ({ n, weight, square }: Tally): number =>
  n === 0 || (weight === n && square === n) ? 1 : (n * square) / (weight * weight);

/** Kept rate and interval of answers that do not go together. */
export function shareOf(tally: KeptTally, z: number): Share {
  if (tally.n === 0) return { n: 0, keptRate: null, interval: null };
  const keptRate = tally.keptWeight / tally.weight;
  return { n: tally.n, keptRate, interval: wilson(keptRate, tally.n / kishEffect(tally), z) };
}

/** A share of n answers. Rate and interval are null where n is 0. */
export interface Share {
  n: number;
  keptRate: number | null;
  interval: Interval | null;
}
