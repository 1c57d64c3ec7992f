/** Eight heights, from 0 to 100 %: a fixed scale, so that a change of a point or two does not look like one. */
const heights = '▁▂▃▄▅▆▇█';
/** No rate is known. */
const none = '·';

/** Shares as a bar each, in text that every host shows. @example bars([0, 0.5, null, 1]) //=> '▁▅·█' */
export const bars = (shares: readonly (number | null)[]): string =>
  shares.map(share => (share === null ? none : heights[Math.round(share * (heights.length - 1))]!)).join('');
