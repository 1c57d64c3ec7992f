import type { ClusterTable } from '../statistics/cluster-table';
import { addToCluster, emptyClusters, groupOf, LOOSE, mergeClusters } from '../statistics/cluster-table';

/**
 * Answers by what they may go together with. A group is keyed by a value (a number), a kind of source (a word), or a dimension and its segment
 * (two words, joined by a line break); employees are a kind of source, too, and stand in no other group.
 */
export interface AnswerClusters {
  days: ClusterTable;
  /** Answers of known respondents, one after the other: each HEAD numbers and those of its groups. */
  respondents: number[];
}

/** Respondent, customers, weight, 1 if kept, day, how many groups follow. */
export const HEAD = 6;

export const emptyAnswerClusters = (): AnswerClusters => ({ days: emptyClusters(), respondents: [] });

/** Of a row without a day, as a cluster: each of its customers stands for himself. */
export const NO_CLUSTER = LOOSE;

/** Adds an answer of `count` customers to its groups. `day` is NO_CLUSTER where there is none. */
export const addByDay = (
  { days }: AnswerClusters,
  groups: ArrayLike<number>,
  day: number,
  count: number,
  weight: number,
  isKept: boolean,
): void => addToCluster(days, groups, day, count, weight, isKept);

/** Notes who gave an answer; `groups` are the numbers of all that it stands in. */
export function noteRespondent(
  { respondents }: AnswerClusters,
  respondent: number,
  count: number,
  weight: number,
  isKept: boolean,
  day: number,
  groups: readonly number[],
): void {
  respondents.push(respondent, count, weight, isKept ? 1 : 0, day, groups.length, ...groups);
}

export function mergeAnswerClusters(into: AnswerClusters, from: AnswerClusters): void {
  mergeClusters(into.days, from.days);
  const numbers = [...from.days.groups.keys()].map(key => groupOf(into.days, key));
  const { respondents } = from;
  for (let at = 0; at < respondents.length; ) {
    for (let k = 0; k < HEAD; k++) into.respondents.push(respondents[at + k]!);
    const end = at + HEAD + respondents[at + HEAD - 1]!;
    for (at += HEAD; at < end; at++) into.respondents.push(numbers[respondents[at]!]!);
  }
}
