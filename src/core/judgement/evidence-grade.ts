import type { Interval } from '../statistics/wilson';

/** What the evidence of a promise is worth, point by point; printed beside its verdict. */
export interface Quality {
  interval: Interval | null;
  /** Days since the newest evidence; null if there is none with a date. */
  age: number | null;
  staleAfterDays: number;
  /** Those with answers enough. */
  kindsOfSource: number;
  comments: number;
  n: number;
}

/** Size, freshness and breadth give up to two points each, voice one; A = 6-7, B = 4-5, C = 2-3, D = 0-1. */
export function grade({ interval, age, staleAfterDays, kindsOfSource, comments, n }: Quality): Grade {
  const half = interval ? (interval[1] - interval[0]) / 2 : 1;
  const size = half <= 0.05 ? 2 : half <= 0.1 ? 1 : 0;
  const freshness = age === null ? 0 : age <= staleAfterDays / 2 ? 2 : age <= staleAfterDays ? 1 : 0;
  const breadth = Math.min(2, Math.max(0, kindsOfSource - 1));
  const voice = comments >= 10 || (n > 0 && comments >= 0.1 * n) ? 1 : 0;
  const points = size + freshness + breadth + voice;
  return points >= 6 ? 'A' : points >= 4 ? 'B' : points >= 2 ? 'C' : 'D';
}

export type Grade = 'A' | 'B' | 'C' | 'D';
