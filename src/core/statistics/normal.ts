/**
 * Share of a standard normal distribution below x.
 * Source: Marsaglia, "Evaluating the Normal Distribution", J. Stat. Software 11(4), 2004; good to 15 digits for |x| < 7.
 */
export function normalCdf(x: number): number {
  if (x < -7) return 0;
  if (x > 7) return 1;
  let sum = x;
  let term = x;
  for (let k = 3, before = 0; sum !== before; k += 2) {
    before = sum;
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + sum * density(x);
}

const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);

/**
 * Half-width, in standard errors, of a two-sided interval; confidence is above 0 and below 1.
 * @example zOf(0.95) //=> 1.959963984540054
 */
export function zOf(confidence: number): number {
  const below = (1 + confidence) / 2;
  let z = 0;
  for (let step = 1, round = 0; Math.abs(step) > 1e-14 && round < 50; round++) {
    step = (normalCdf(z) - below) / density(z);
    // Far out the curve is flat and a full step would overshoot.
    z -= Math.max(-1, Math.min(1, step));
  }
  return z;
}
