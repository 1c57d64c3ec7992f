/**
 * Wilson's score interval of a share. `share` is 0..1, `n` above 0 (an effective size with weights), `z` as of `zOf`.
 * Source: Wilson, "Probable Inference", JASA 22, 1927.
 * @example wilson(0.4, 100, 1.96) //=> [0.3093997461136029, 0.4979992153977345]
 */
export function wilson(share: number, n: number, z: number): Interval {
  const square = (z * z) / n;
  const centre = share + square / 2;
  const half = z * Math.sqrt((share * (1 - share)) / n + square / n / 4);
  return [Math.max(0, (centre - half) / (1 + square)), Math.min(1, (centre + half) / (1 + square))];
}

/** Lower and upper end of a share, 0..1. */
export type Interval = readonly [number, number];
