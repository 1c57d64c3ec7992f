import type { Grid } from '../../../src/core/cell/cell';
import type { Row } from '../tiny';
import { auditTabs, tab, tabsOf } from '../tiny';

/** A shop with three touchpoints, whose tab Reviews has stars and texts, and no touchpoint. */
export const touchpoints: Row[] = [
  { Touchpoint: 'Delivery', Stage: 'Get it', 'Also called': 'shipping; 送货' },
  { Touchpoint: 'Front desk', Stage: 'Arrive', 'Also called': 'reception' },
  { Touchpoint: 'Refunds', Stage: 'After', 'Also called': '退款; zwrot' },
];
export const promises: Row[] = [
  { 'Promise ID': 'P1', Touchpoint: 'Delivery', Promise: 'Your parcel arrives within 2 days', Metric: 'Stars' },
  { 'Promise ID': 'P2', Touchpoint: 'Front desk', Promise: 'Check in within five minutes, with a smile', Metric: 'Stars' },
  { 'Promise ID': 'P3', Touchpoint: 'Refunds', Promise: 'Your money back in 5 days, no questions', Metric: 'Stars' },
];
export const sources: Row[] = [
  { Tab: 'Reviews', Column: 'Stars', Holds: 'Value', Metric: 'Stars', Source: 'Review' },
  { Tab: 'Reviews', Column: 'Text', Holds: 'Comment' },
];
export const tabsWith = (reviews: Grid, matches: Row[] = [], rest: Parameters<typeof tabsOf>[0] = {}): Record<string, Grid> => ({
  ...tabsOf({ touchpoints, promises, sources, ...rest }),
  Reviews: [['Stars', 'Text'], ...reviews],
  ...(matches.length > 0 ? { Matches: tab(matches) } : {}),
});
/** Answers by promise, and what of the base is not used. */
export function countsOf(tabs: Record<string, Grid>): { n: number[]; unmatched: number; leftOut: number; read: number } {
  const { promises: found, base } = auditTabs(tabs);
  return { n: found.map(one => one.n), unmatched: base.unmatched, leftOut: base.leftOut, read: base.read };
}
/** The touchpoint that a comment is matched to, by its answers. */
export function placeOf(comment: string, matches: Row[] = []): string | null {
  const { n, leftOut } = countsOf(tabsWith([[5, comment]], matches));
  const at = n.indexOf(1);
  return at >= 0 ? String(touchpoints[at]!.Touchpoint) : leftOut === 1 ? 'left out' : null;
}
