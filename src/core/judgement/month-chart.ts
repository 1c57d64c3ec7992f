import { compareTexts } from '../cell/text';
import type { Chart, ChartPoint } from '../statistics/p-chart';
import { laneySpread, pChart } from '../statistics/p-chart';
import type { KeptTally } from '../statistics/tally';
import { kishEffect } from '../statistics/tally';

/** Months from which on they make a chart. */
const ENOUGH = 12;

/** The kept rate month by month, with what chance explains. Months such as `2026-10`, the oldest first. */
export interface MonthChart extends Omit<Chart, 'points'> {
  points: (ChartPoint & { month: string })[];
}

/** One month beside the same month a year before. n are answers. */
export interface SameMonth {
  month: string;
  now: { n: number; keptRate: number };
  lastYear: { n: number; keptRate: number };
}

/** The months with `fewest` answers or more, in their order. */
const monthsWith = (byMonth: ReadonlyMap<string, KeptTally>, fewest: number): [string, KeptTally][] =>
  [...byMonth].filter(([, { n }]) => n >= fewest).sort(([a], [b]) => compareTexts(a, b));

/** A chart of the months with `fewest` answers or more; null with fewer than twelve of them, or where nothing differs. */
export function monthChart(byMonth: ReadonlyMap<string, KeptTally>, fewest: number): MonthChart | null {
  const months = monthsWith(byMonth, fewest);
  const points = months.map(([, tally]) => ({ share: tally.keptWeight / tally.weight, n: tally.n / kishEffect(tally) }));
  if (points.length < ENOUGH || points.every(({ share }) => share === points[0]!.share)) return null;
  const { points: charted, ...chart } = pChart(points, laneySpread(points));
  return { ...chart, points: charted.map((point, i) => ({ month: months[i]![0], ...point })) };
}

/** The newest month with answers enough beside the same month a year before; null where that had too few. */
export function sameMonth(byMonth: ReadonlyMap<string, KeptTally>, fewest: number): SameMonth | null {
  const months = new Map(monthsWith(byMonth, fewest));
  const [month] = [...months.keys()].reverse();
  if (month === undefined) return null;
  const before = months.get(`${Number(month.slice(0, 4)) - 1}${month.slice(4)}`);
  const rateOf = ({ n, keptWeight, weight }: KeptTally) => ({ n, keptRate: keptWeight / weight });
  return before ? { month, now: rateOf(months.get(month)!), lastYear: rateOf(before) } : null;
}
