import { binomial } from './gamma';

/** A draw without return: `drawn` of `all`, of which `marked` are marked. Whole numbers. */
export interface Draw {
  all: number;
  marked: number;
  drawn: number;
}

/** The chance of just x marked ones among those drawn. Source: Loader 2000, by three binomials. */
function chanceOfJust(x: number, { all, marked, drawn }: Draw): number {
  if (drawn === 0 || drawn === all) return 1;
  const share = drawn / all;
  return (binomial(x, marked, share) * binomial(drawn - x, all - marked, share)) / binomial(drawn, all, share);
}

const rangeOf = ({ all, marked, drawn }: Draw): [number, number] => [Math.max(0, drawn + marked - all), Math.min(drawn, marked)];

/**
 * The chance of x marked ones or more among those drawn, 0..1.
 * @example atLeastMarked(3, { all: 8, marked: 4, drawn: 4 }) //=> 17 / 70
 */
export function atLeastMarked(x: number, draw: Draw): number {
  const [low, high] = rangeOf(draw);
  if (x <= low) return 1;
  let sum = 0;
  for (let k = high; k >= x; k--) sum += chanceOfJust(k, draw);
  return Math.min(1, sum);
}

/**
 * Fisher's exact test of two groups, two-sided: the chance of all outcomes that are not likelier than the one seen, 0..1.
 * Source: Fisher, "Statistical Methods for Research Workers", 1934; as R's `fisher.test` counts them.
 * @example fisher({ kept: 9, n: 10 }, { kept: 3, n: 10 }) //=> 0.0197666111
 */
export function fisher(a: { kept: number; n: number }, b: { kept: number; n: number }): number {
  const draw = { all: a.n + b.n, marked: a.kept + b.kept, drawn: a.n };
  const seen = chanceOfJust(a.kept, draw) * (1 + 1e-7);
  const [low, high] = rangeOf(draw);
  let sum = 0;
  for (let k = low; k <= high; k++) {
    const chance = chanceOfJust(k, draw);
    if (chance <= seen) sum += chance;
  }
  return Math.min(1, sum);
}
