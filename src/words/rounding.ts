/** Rounds half away from zero, as spreadsheets do, on the 14 digits a number is worth. @example round(28.499999999999996, 0) //=> 29 */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(14))) / scale;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

const mostDecimals = 4;

/**
 * Fewest decimals, from `least` on, at which no two different shares read alike as a percentage; never more than 4.
 * @example decimalsApart([0.896, 0.9]) //=> 1
 */
export function decimalsApart(shares: number[], least = 0): number {
  const sorted = [...shares].sort((a, b) => a - b).filter((share, i, all) => i === 0 || share - all[i - 1]! > 1e-9);
  for (let decimals = least; decimals < mostDecimals; decimals++) {
    const shown = sorted.map(share => round(share * 100, decimals));
    if (shown.every((percent, i) => i === 0 || percent !== shown[i - 1])) return decimals;
  }
  return mostDecimals;
}

/** Decimals that a share has been written with, as a percentage; never more than 2. @example decimalsWritten(0.995) //=> 1 */
export function decimalsWritten(share: number): number {
  return [0, 1].find(decimals => Math.abs(round(share * 100, decimals) - share * 100) < 1e-9) ?? 2;
}

/** Decimals left when a percentage is rounded and its last zeros are dropped. @example decimalsShown(0.9, 2) //=> 0 */
export function decimalsShown(share: number, decimals: number): number {
  const [, fraction = ''] = String(round(share * 100, decimals)).split('.');
  return fraction.length;
}
