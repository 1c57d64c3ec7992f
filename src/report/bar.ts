import type { PromiseAudit } from '../core/audit';
import type { MonthChart } from '../core/judgement/month-chart';
import type { Spark } from './drawing';
import { bars, colors, toneOfVerdict } from './style';

/** Eight heights, from 0 to 100 %: a fixed scale, so that a change of a point or two does not look like one. */
const heights = '▁▂▃▄▅▆▇█';
/** No rate is known. */
const none = '·';

/** Shares as a bar each, in text that every host shows. @example upright([0, 0.5, null, 1]) //=> '▁▅·█' */
export const upright = (shares: readonly (number | null)[]): string =>
  shares.map(share => (share === null ? none : heights[Math.round(share * (heights.length - 1))]!)).join('');

/** The months of a chart as a line over the band that chance explains, on average; undefined without a chart. */
export function monthsSpark(months: MonthChart | null): Spark | undefined {
  if (months === null) return undefined;
  const { points } = months;
  const mean = (end: 'low' | 'high') => points.reduce((sum, point) => sum + point[end], 0) / points.length;
  return { kind: 'line', shares: points.map(({ share }) => share), color: colors.kept.mark, band: [mean('low'), mean('high')] };
}

/** The same as a line, through the rates that are known; undefined where there are fewer than two. */
export function trendSpark(shares: readonly (number | null)[]): Spark | undefined {
  const known = shares.filter((share): share is number => share !== null);
  return known.length < 2 ? undefined : { kind: 'line', shares: known, color: colors.kept.mark };
}

/**
 * Kept beside promised as one bar in text: what is kept, then what is short of the promise or kept beyond it, then the rest of 100 %.
 * `length`: signs that 100 % is long.
 * @example lying(0.5, 0.9, 10) //=> '█████▒▒▒▒░'
 */
export function lying(kept: number, promised: number, length: number): string {
  const [less, more] = [kept, promised].sort((a, b) => a - b).map(share => Math.round(share * length)) as [number, number];
  return `${'█'.repeat(less)}${(kept < promised ? '▒' : '▓').repeat(more - less)}${'░'.repeat(length - more)}`;
}

/** Pixels of a column's character and of its edges; of a bar's sign in a table's letters of 9 points, in Arial and what is as wide. */
const [CHARACTER, EDGES, SIGN] = [7, 5, 8.5];

/** Signs of a bar that a column of so many characters shows whole. */
export const signsIn = (characters: number): number => Math.floor((characters * CHARACTER + EDGES) / SIGN);

/** The same as a drawing, in the colour of the verdict. */
export function keptSpark(kept: number, promised: number, verdict: PromiseAudit['verdict']): Spark {
  const less = Math.min(kept, promised);
  return {
    kind: 'bar',
    parts: [
      { share: less, color: colors[toneOfVerdict[verdict]].mark },
      { share: Math.max(kept, promised) - less, color: kept < promised ? bars.short : bars.beyond },
    ],
  };
}
