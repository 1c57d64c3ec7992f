import { stirlingError } from './gamma';

/**
 * Share of a chi-squared distribution beyond x, 0..1; `df` are whole degrees of freedom, from 1.
 * Source: DLMF 8.7.1 and 8.9.2, the incomplete gamma function by its series, far out by its continued fraction.
 * @example chiSquaredBeyond(30.0701, 2) //=> 2.9536e-7
 */
export function chiSquaredBeyond(x: number, df: number): number {
  const [a, half] = [df / 2, x / 2];
  if (half <= 0) return 1;
  // half^a e^-half / Gamma(a + 1)
  const density = Math.exp(a * Math.log(half / a) + a - half - stirlingError(a)) / Math.sqrt(2 * Math.PI * a);
  return half < a + 1 ? 1 - density * series(half, a) : (density * a) / continued(half, a);
}

function series(x: number, a: number): number {
  let [sum, term] = [1, 1];
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

function continued(x: number, a: number): number {
  let b = x + 1 - a;
  let result = b;
  let [c, d] = [b, 0];
  for (let k = 1, change = 0; Math.abs(change - 1) > 1e-16 && k < 10_000; k++) {
    const factor = k * (a - k);
    b += 2;
    d = 1 / (b + factor * d);
    c = b + factor / c;
    change = c * d;
    result *= change;
  }
  return result;
}
