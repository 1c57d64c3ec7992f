// streams of one tab -> the one that holds the outcome -> its answers and those to promises, row by row -> who was let down, and complete rows

import type { Declared } from '../declared/declared';
import { findTarget } from '../declared/declared';
import type { Metric } from '../declared/metric';
import type { NpsCounts } from '../statistics/nps';
import type { Stream } from './stream';

/** NPS answers of one side of a promise: sums of weights, and how many customers. */
export interface OutcomeCounts extends NpsCounts {
  n: number;
}

/** What the customers of one tab, a row each, answer of an outcome beside what they answer of promises. */
export interface OutcomeSummary {
  tab: string;
  /** Header of the column that holds the outcome. */
  name: string;
  /** By the place of a promise: the NPS answers of those let down there, and of those served; none of an outcome on another scale. */
  promises: Map<number, { letDown: OutcomeCounts; served: OutcomeCounts }>;
  /** Places of the promises whose values stand in `rows`, each followed last by the outcome. */
  drivers: number[];
  rows: number[][];
  /** How many rows were complete, of which `rows` are some. */
  complete: number;
}

/** Gathers rows of one tab as they are folded. */
export interface SameRows {
  /** The stream of the outcome; its answers serve no other promise here. */
  outcome: Stream;
  noteOutcome(row: number, value: number, customers: number, weight: number): void;
  notePromise(promise: number, row: number, value: number, isKept: boolean): void;
  summary(): OutcomeSummary | null;
}

/** Rows kept to weigh promises by: evenly chosen ones, if there are more. */
const MOST_ROWS = 2000;

const isNps = (metric: Metric | null): boolean => metric?.kind === 'likelihood' && metric.lowest === 0 && metric.highest === 10;

/** Questions about the whole: what each touchpoint adds to it can be told. */
const OVERALL =
  /\b(overall|altogether|all in all|as a whole|on the whole|in general)\b|\b(og[oó]ln\w*|og[oó][lł]em|w ca[lł]o[sś]ci)(?!\p{L})|整體|整体|總體|总体|總的來說|总的来说/iu;

/**
 * Of a tab with one row a customer: several questions, one of them from 0 to 10 how likely they are to come back or to recommend; where none is,
 * one about the whole, on a scale with an order. null of any other.
 */
export function sameRows(streams: readonly Stream[], declared: Declared): SameRows | null {
  const asked = streams.filter(({ columns }) => columns.value !== undefined && columns.metric === undefined && columns.count === undefined);
  const metricOf = ({ touchpoint, metric }: Stream): Metric | null =>
    metric === null ? null : findTarget(declared, touchpoint ?? '', metric, '').metric;
  const likely = asked.find(one => isNps(metricOf(one)));
  const outcome = likely ?? asked.find(one => isOverall(one) && metricOf(one) !== null && metricOf(one)!.kind !== 'choice');
  if (outcome === undefined || asked.length < 2) return null;
  const answers = new Map<number, { value: number; customers: number; weight: number }>();
  const promises = new Map<number, Map<number, { value: number; isKept: boolean }>>();
  return {
    outcome,
    noteOutcome: (row, value, customers, weight) => void answers.set(row, { value, customers, weight }),
    notePromise(promise, row, value, isKept) {
      const known = promises.get(promise) ?? new Map();
      promises.set(promise, known);
      if (!known.has(row)) known.set(row, { value, isKept });
    },
    summary: () => (answers.size === 0 || promises.size === 0 ? null : summed()),
  };

  function summed(): OutcomeSummary {
    const sides = new Map(likely === undefined ? [] : [...promises].map(([promise, rows]) => [promise, sidesOf(rows)]));
    // A question that few are asked would leave few complete rows.
    const drivers = [...promises.keys()].sort((a, b) => a - b).filter(promise => shareAnswered(promise) >= 0.5);
    const complete = [...answers.keys()].filter(row => drivers.every(promise => promises.get(promise)!.has(row)));
    const all = complete.map(row => ({
      values: [...drivers.map(promise => promises.get(promise)!.get(row)!.value), answers.get(row)!.value],
      times: answers.get(row)!.customers,
    }));
    const rows = evenly(all.sort((a, b) => compareRows(a.values, b.values)));
    const name = outcome!.names.get(outcome!.columns.value!) ?? '';
    return { tab: outcome!.tab, name, promises: sides, drivers, rows, complete: sumOf(all) };
  }

  function shareAnswered(promise: number): number {
    const rows = promises.get(promise)!;
    let [both, all] = [0, 0];
    for (const [row, { customers }] of answers) {
      all += customers;
      if (rows.has(row)) both += customers;
    }
    return both / all;
  }

  function sidesOf(rows: ReadonlyMap<number, { isKept: boolean }>) {
    const sides = { letDown: emptyCounts(), served: emptyCounts() };
    for (const [row, { isKept }] of rows) {
      const answer = answers.get(row);
      if (answer === undefined) continue;
      const side = sides[isKept ? 'served' : 'letDown'];
      const weight = answer.customers * answer.weight;
      side.n += answer.customers;
      side.all += weight;
      if (answer.value >= 9) side.promoters += weight;
      else if (answer.value < 7) side.detractors += weight;
    }
    return sides;
  }
}

const isOverall = ({ names, columns, touchpoint }: Stream): boolean =>
  OVERALL.test(names.get(columns.value!) ?? '') || OVERALL.test(touchpoint ?? '');

/** By their numbers, so that which rows are chosen does not hang on where they stand. */
function compareRows(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** Values of a row, or of so many rows that were counted together. */
interface Alike {
  values: number[];
  times: number;
}

const sumOf = (all: readonly Alike[]): number => all.reduce((sum, { times }) => sum + times, 0);

function evenly(all: readonly Alike[]): number[][] {
  const total = sumOf(all);
  const step = Math.max(1, total / MOST_ROWS);
  let [at, end] = [0, all[0]?.times ?? 0];
  return Array.from({ length: Math.min(MOST_ROWS, total) }, (_, i) => {
    for (; Math.floor(i * step) >= end; end += all[at]!.times) at++;
    return all[at]!.values;
  });
}

const emptyCounts = (): OutcomeCounts => ({ n: 0, promoters: 0, detractors: 0, all: 0 });
