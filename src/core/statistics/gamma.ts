/** ln n! less Stirling's formula for it, for n above 0. Source: Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000. */
export function stirlingError(n: number): number {
  // The series is good to the last digit from 16 on; below, the recurrence of the factorial leads there.
  if (n < 16) return stirlingError(n + 1) + (n + 0.5) * Math.log1p(1 / n) - 1;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** x ln(x / mean) + mean - x, without cancellation where both are close. Source: as above. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let k = 3, before = Number.NaN; sum !== before; k += 2) {
    before = sum;
    term *= v * v;
    sum += term / k;
  }
  return sum;
}

/**
 * Gamma(n + 1) / (Gamma(x + 1) Gamma(n - x + 1)) share^x (1 - share)^(n - x): for whole numbers the chance of just x of n. 0 <= x <= n, 0 < share < 1.
 * Source: Loader 2000. @example binomial(3, 4, 0.5) //=> 0.25
 */
export function binomial(x: number, n: number, share: number): number {
  if (n === 0) return 1;
  if (x === 0) return Math.exp(n * Math.log1p(-share));
  if (x === n) return Math.exp(n * Math.log(share));
  const errors = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  const exponent = errors - deviance(x, n * share) - deviance(n - x, n * (1 - share));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
