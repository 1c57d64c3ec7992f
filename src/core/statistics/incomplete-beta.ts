import { binomial } from './gamma';

/**
 * Regularised incomplete beta function I(x; a, b), 0..1: the share of a beta distribution below x. a and b are above 0, 0 <= x <= 1.
 * Source: DLMF 8.17.22, the continued fraction, by Lentz's method.
 * @example incompleteBeta(0.5, 2, 2) //=> 0.5
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the mean, and what lies above is the rest.
  return x <= (a + 1) / (a + b + 2) ? lowerTail(x, a, b) : 1 - lowerTail(1 - x, b, a);
}

function lowerTail(x: number, a: number, b: number): number {
  return (binomial(a, a + b, x) * b * fraction(x, a, b)) / (a + b);
}

function fraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (value === 0 ? Number.MIN_VALUE : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1, change = 0; Math.abs(change - 1) > 1e-16 && m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    change = d * c;
    result *= change;
  }
  return result;
}
