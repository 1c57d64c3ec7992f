import { DAY, readMoment } from '../cell/moment';
import { groupOf } from '../statistics/cluster-table';
import type { KeptTally, Tally } from '../statistics/tally';
import { emptyKept, emptyTally, tallyOf } from '../statistics/tally';
import type { Quote } from './quote';
import { addQuote } from './quote';
import type { EvidenceSummary } from './summary';
import { noteMoment } from './summary';

/**
 * The tallies of a promise's summary by small numbers, so that most rows find theirs in a list, not in a map. They are the summary's own: what
 * is added to them is in the summary.
 */
export interface SummaryIndex {
  summary: EvidenceSummary;
  bySource: (KeptTally | undefined)[];
  byMonth: (KeptTally | undefined)[];
  bySegment: (KeptTally | undefined)[];
  values: (Tally | undefined)[];
  expectations: (Tally | undefined)[];
  /** Numbers of the groups among the clusters, by the same small numbers. */
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
  bySource: [],
  byMonth: [],
  bySegment: [],
  values: [],
  expectations: [],
  groups: { sources: [], segments: [], values: [] },
  newest: Number.NEGATIVE_INFINITY,
  oldest: Number.POSITIVE_INFINITY,
  againstFrom: Number.NEGATIVE_INFINITY,
  forFrom: Number.NEGATIVE_INFINITY,
});

/** Levels up to this have a place of their own in a list: those of all ratings. */
const SMALL = 101;

/** The tally of a value or an expectation. */
export function tallyOfLevel(list: (Tally | undefined)[], tallies: Map<number, Tally>, level: number): Tally {
  if (!(level >= 0 && level < SMALL && level === Math.floor(level))) return tallyOf(tallies, level, emptyTally);
  const known = list[level];
  if (known !== undefined) return known;
  const tally = tallyOf(tallies, level, emptyTally);
  list[level] = tally;
  return tally;
}

/** The tally of a source, month or segment by its number; `keys` says which one the number stands for. */
export function tallyOfNumber<K extends string>(
  list: (KeptTally | undefined)[],
  tallies: Map<K, KeptTally>,
  number: number,
  keys: readonly K[],
): KeptTally {
  const known = list[number];
  if (known !== undefined) return known;
  const tally = tallyOf(tallies, keys[number]!, emptyKept);
  list[number] = tally;
  return tally;
}

/** The number of a value's group among the clusters. */
export function groupOfValue({ groups, summary }: SummaryIndex, value: number): number {
  if (!(value >= 0 && value < SMALL && value === Math.floor(value))) return groupOf(summary.clusters.days, value);
  groups.values[value] ??= groupOf(summary.clusters.days, value);
  return groups.values[value];
}

/** The number of a source's or a segment's group, by its own number. */
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
