import { DAY, isoDay } from '../cell/moment';
import type { AnswerClusters } from '../evidence/answer-clusters';
import { HEAD, NO_CLUSTER } from '../evidence/answer-clusters';
import { addCell, visitClusters } from '../statistics/cluster-table';
import type { Spread } from '../statistics/design-effect';
import { spreadCluster, spreadLoose } from '../statistics/design-effect';
import type { Sample } from '../statistics/sample';
import { emptySample } from '../statistics/sample';
import type { KeptTally } from '../statistics/tally';
import { emptyKept, mergeKept, tallyOf } from '../statistics/tally';

/** Which answers are wanted: the name of the sample that those of a group, and of a day, go into; null for none. NO_CLUSTER is no day. */
export type Choose<K> = (key: number | string, day: number) => K | null;

/** Key of a group out of its own kind: values are numbers, all else is words. */
export const isValue = (key: number | string): key is number => typeof key === 'number';

/** Answers by cluster, those of no cluster apart. */
interface Clusters {
  each: Map<number, KeptTally>;
  loose: KeptTally;
}

/**
 * Samples of a promise's answers. No two groups that go into one sample may hold the same answer.
 *
 *   cells by day -> tally, spread by day
 *   answers of known respondents -> those of one respondent together, all others apart -> spread by respondent
 */
export function samplesOf<K>(clusters: AnswerClusters, choose: Choose<K>): Map<K, Sample> {
  const days = new Map<K, Clusters>();
  visitClusters(clusters.days, (key, day, sums, at) => {
    const name = choose(key, day);
    if (name === null) return;
    const { each, loose } = tallyOf(days, name, emptyClusters);
    addCell(day === NO_CLUSTER ? loose : tallyOf(each, day, emptyKept), sums, at);
  });
  const samples = new Map<K, Sample>();
  for (const [name, one] of days) {
    const sample = tallyOf(samples, name, emptySample);
    for (const cluster of one.each.values()) mergeKept(sample.tally, cluster);
    mergeKept(sample.tally, one.loose);
    spread(sample.byDay, one);
  }
  const respondents = byRespondent(clusters, choose);
  for (const [name, { tally, byRespondent }] of samples) {
    const each = respondents.get(name) ?? new Map<number, KeptTally>();
    spread(byRespondent, { each, loose: withoutThose(tally, each) });
  }
  return samples;
}

/** All answers by value, the smallest first, and the dated ones by month. */
export function talliesOf({ days }: AnswerClusters): { byValue: Map<number, KeptTally>; byMonth: Map<string, KeptTally> } {
  const byValue = new Map<number, KeptTally>();
  const byMonth = new Map<string, KeptTally>();
  const monthOf = new Map<number, string>();
  visitClusters(days, (value, day, sums, at) => {
    if (!isValue(value)) return;
    addCell(tallyOf(byValue, value, emptyKept), sums, at);
    if (day === NO_CLUSTER) return;
    const month = tallyOf(monthOf, day, () => isoDay(day * DAY).slice(0, 7));
    addCell(tallyOf(byMonth, month, emptyKept), sums, at);
  });
  return { byValue, byMonth };
}

const partsOfTally = ['n', 'weight', 'square', 'kept', 'keptWeight', 'keptSquare'] as const;

const emptyClusters = (): Clusters => ({ each: new Map(), loose: emptyKept() });

function spread(into: Spread, { each, loose }: Clusters): void {
  for (const cluster of each.values()) spreadCluster(into, cluster);
  spreadLoose(into, loose);
}

/** Answers of respondents who stand for several, sample by sample. */
function byRespondent<K>({ days, respondents }: AnswerClusters, choose: Choose<K>): Map<K, Map<number, KeptTally>> {
  const found = new Map<K, Map<number, KeptTally>>();
  const several = repeated(respondents);
  if (several.size === 0) return found;
  const keys = [...days.groups.keys()];
  eachAnswer(respondents, (who, count, weight, isKept, day, from, to) => {
    if (!several.has(who)) return;
    for (let at = from; at < to; at++) {
      const name = choose(keys[respondents[at]!]!, day);
      if (name === null) continue;
      const tally = tallyOf(
        tallyOf(found, name, () => new Map<number, KeptTally>()),
        who,
        emptyKept,
      );
      tally.n += count;
      tally.weight += count * weight;
      tally.square += count * weight * weight;
      if (!isKept) continue;
      tally.kept += count;
      tally.keptWeight += count * weight;
      tally.keptSquare += count * weight * weight;
    }
  });
  return found;
}

/** Answers of one value: those of one respondent or of one day, or of no cluster. */
export interface ValueCell {
  value: number;
  kind: 'byRespondent' | 'byDay';
  /** null for those of no cluster. */
  cluster: number | null;
  tally: KeptTally;
}

/** A promise's answers by value, the smallest first, and within it by both kinds of cluster. */
export function valueCells(clusters: AnswerClusters): ValueCell[] {
  const cells: ValueCell[] = [];
  const byValue = new Map<number, KeptTally>();
  visitClusters(clusters.days, (value, day, sums, at) => {
    if (!isValue(value)) return;
    const tally = emptyKept();
    addCell(tally, sums, at);
    mergeKept(tallyOf(byValue, value, emptyKept), tally);
    cells.push({ value, kind: 'byDay', cluster: day === NO_CLUSTER ? null : day, tally });
  });
  const respondents = byRespondent(clusters, key => (isValue(key) ? key : null));
  for (const [value, all] of byValue) {
    const each = respondents.get(value) ?? new Map<number, KeptTally>();
    for (const [cluster, tally] of each) cells.push({ value, kind: 'byRespondent', cluster, tally });
    cells.push({ value, kind: 'byRespondent', cluster: null, tally: withoutThose(all, each) });
  }
  return cells.sort((a, b) => a.value - b.value);
}

function withoutThose(all: KeptTally, each: ReadonlyMap<number, KeptTally>): KeptTally {
  const loose = { ...all };
  for (const cluster of each.values()) for (const part of partsOfTally) loose[part] -= cluster[part];
  return loose;
}

type Answered = (who: number, count: number, weight: number, isKept: boolean, day: number, from: number, to: number) => void;

/** `from` and `to` are the places of the answer's groups. */
function eachAnswer(all: readonly number[], answered: Answered): void {
  for (let at = 0; at < all.length; ) {
    const [from, to] = [at + HEAD, at + HEAD + all[at + HEAD - 1]!];
    answered(all[at]!, all[at + 1]!, all[at + 2]!, all[at + 3] === 1, all[at + 4]!, from, to);
    at = to;
  }
}

/** Respondents of more than one answer. Mostly there are none, and sorting numbers shows it with little memory. */
function repeated(all: readonly number[]): Set<number> {
  const several = new Set<number>();
  const keys: number[] = [];
  eachAnswer(all, (who, count) => {
    keys.push(who);
    if (count > 1) several.add(who);
  });
  const sorted = Float64Array.from(keys).sort();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) several.add(sorted[i]!);
  return several;
}
