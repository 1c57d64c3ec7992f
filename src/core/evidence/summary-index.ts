import { DAY, readMoment } from '../cell/moment';
import { groupOf } from '../statistics/cluster-table';
import type { Tally } from '../statistics/tally';
import { emptyTally, tallyOf } from '../statistics/tally';
import type { Quote } from './quote';
import { addQuote } from './quote';
import type { EvidenceSummary } from './summary';
import { noteMoment } from './summary';

/**
 * What a row of a promise looks up, by small numbers, so that most rows find it in a list, not in a map. Tallies are the summary's own: what
 * is added to them is in the summary.
 */
export interface SummaryIndex {
  summary: EvidenceSummary;
  expectations: (Tally | undefined)[];
  /** Numbers of the groups among the clusters. */
  groups: { sources: number[]; segments: number[]; values: number[] };
  /** Days of the newest and oldest row noted. */
  newest: number;
  oldest: number;
  /** Days before which a quote would not be kept. */
  againstFrom: number;
  forFrom: number;
}

export const indexSummary = (summary: EvidenceSummary): SummaryIndex => ({
  summary,
  expectations: [],
  groups: { sources: [], segments: [], values: [] },
  newest: Number.NEGATIVE_INFINITY,
  oldest: Number.POSITIVE_INFINITY,
  againstFrom: Number.NEGATIVE_INFINITY,
  forFrom: Number.NEGATIVE_INFINITY,
});

/** Levels up to this have a place of their own in a list: those of all ratings. */
const SMALL = 101;

/** The tally of an expectation. */
export function tallyOfLevel(list: (Tally | undefined)[], tallies: Map<number, Tally>, level: number): Tally {
  if (!(level >= 0 && level < SMALL && level === Math.floor(level))) return tallyOf(tallies, level, emptyTally);
  const known = list[level];
  if (known !== undefined) return known;
  const tally = tallyOf(tallies, level, emptyTally);
  list[level] = tally;
  return tally;
}

/** The number of a value's group among the clusters. */
export function groupOfValue({ groups, summary }: SummaryIndex, value: number): number {
  if (!(value >= 0 && value < SMALL && value === Math.floor(value))) return groupOf(summary.clusters.days, value);
  groups.values[value] ??= groupOf(summary.clusters.days, value);
  return groups.values[value];
}

/** The number of a source's or a segment's group, by its own number; `keys` says which one that stands for. */
export function groupOfNumber(
  { groups, summary }: SummaryIndex,
  kind: 'sources' | 'segments',
  number: number,
  keys: readonly string[],
): number {
  groups[kind][number] ??= groupOf(summary.clusters.days, keys[number]!);
  return groups[kind][number]!;
}

export function noteDay(index: SummaryIndex, day: number): void {
  if (day <= index.newest && day >= index.oldest) return;
  index.newest = Math.max(index.newest, day);
  index.oldest = Math.min(index.oldest, day);
  noteMoment(index.summary, day * DAY);
}

export function noteQuote(index: SummaryIndex, side: 'against' | 'for', one: Quote): void {
  const oldest = addQuote(index.summary[side], one, index.summary.most);
  const moment = oldest ? readMoment(oldest.date, null) : null;
  if (typeof moment === 'number') index[`${side}From`] = moment / DAY;
}
