import { incompleteBeta } from './incomplete-beta';

/** The chances of so few kept, and of so many, if the share kept were just what was promised. */
export interface Tails {
  below: number;
  above: number;
}

/**
 * Exact tails of the binomial, P(X <= x) and P(X >= x), 0..1, for x kept of n at `share`, 0 < share < 1. Effective numbers need not be whole:
 * the regularised incomplete beta function joins the steps of the binomial (Abramowitz and Stegun 26.5.24).
 * @example exactTails(10, 10, 0.9) //=> { below: 1, above: 0.3486784401 }
 */
export const exactTails = (x: number, n: number, share: number): Tails => ({
  below: x >= n ? 1 : incompleteBeta(1 - share, n - x, x + 1),
  above: x <= 0 ? 1 : incompleteBeta(share, x, n - x + 1),
});
