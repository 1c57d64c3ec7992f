import { chiSquaredBeyond } from './chi-squared';
import type { Proportion } from './difference';
import { fisher } from './hypergeometric';

/**
 * The chance that the shares of two groups or more lie as far apart as these, or further, if they were the same: chi-squared without continuity
 * correction; the two smallest groups are put together until no expected count is below 5 or two are left, then Fisher's test if one still is.
 * 1 where fewer than two groups have answers. Source: Pearson 1900; Cochran, "Some methods for strengthening the common chi-squared tests",
 * Biometrics 10, 1954.
 * @example chanceOfApart([{ share: 56 / 70, n: 70 }, { share: 48 / 80, n: 80 }]) //=> 0.0080450814
 */
export function chanceOfApart(groups: readonly Proportion[]): number {
  const left = groups.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n);
  while (left.length > 2 && leastExpected(left) < 5) {
    const [a, b] = left.splice(0, 2);
    left.push(together([a!, b!]));
    left.sort((one, other) => one.n - other.n);
  }
  if (left.length < 2) return 1;
  if (leastExpected(left) >= 5) return chiSquaredBeyond(chiSquared(left), left.length - 1);
  const [a, b] = left.map(rounded);
  return fisher(a!, b!);
}

function together(groups: readonly Proportion[]): Proportion {
  let [kept, n] = [0, 0];
  for (const one of groups) {
    kept += one.share * one.n;
    n += one.n;
  }
  return { share: kept / n, n };
}

function leastExpected(groups: readonly Proportion[]): number {
  const { share } = together(groups);
  return Math.min(share, 1 - share) * Math.min(...groups.map(({ n }) => n));
}

function chiSquared(groups: readonly Proportion[]): number {
  const { share } = together(groups);
  return groups.reduce((sum, one) => sum + one.n * (one.share - share) ** 2, 0) / (share * (1 - share));
}

function rounded({ share, n }: Proportion): { kept: number; n: number } {
  return { kept: Math.round(share * n), n: Math.round(n) };
}
