import type { BrandPromise } from '../declared/promise';
import type { Touchpoint } from '../declared/touchpoint';
import type { EvidenceSummary } from '../evidence/summary';
import { likeness } from '../statistics/design-effect';
import type { Likeness, Sample } from '../statistics/sample';
import { emptySample } from '../statistics/sample';
import type { KeptTally } from '../statistics/tally';
import { isValue, samplesOf, talliesOf } from './samples';

/** A promise beside all that its evidence says of it. */
export interface Measured {
  promise: BrandPromise;
  touchpoint: Touchpoint;
  summary: EvidenceSummary;
  samples: Samples;
  /** All answers by value, and the dated ones by month, such as `2026-10`. */
  byValue: ReadonlyMap<number, KeptTally>;
  byMonth: ReadonlyMap<string, KeptTally>;
}

/** Answers as they are counted: all of them, those of employees, and by the keys of segments and kinds of source. */
export interface Samples {
  all: Sample;
  employees: Sample;
  groups: ReadonlyMap<string, Sample>;
}

export function measure(promise: BrandPromise, touchpoint: Touchpoint, summary: EvidenceSummary): Measured {
  const ALL = '';
  const groups = samplesOf(summary.clusters, key => (isValue(key) ? ALL : key));
  const take = (key: string): Sample => {
    const sample = groups.get(key) ?? emptySample();
    groups.delete(key);
    return sample;
  };
  const samples = { all: take(ALL), employees: take('employee'), groups };
  return { promise, touchpoint, summary, samples, ...talliesOf(summary.clusters) };
}

/** How alike the answers of one respondent, and of one day, are in the whole audit. */
export function likenessOf(measured: readonly Measured[]): Likeness {
  const measurable = measured.filter(({ promise }) => promise.test !== null && promise.scale !== null).map(({ samples }) => samples.all);
  return {
    respondent: likeness(measurable.map(({ byRespondent }) => byRespondent)),
    day: likeness(measurable.map(({ byDay }) => byDay)),
  };
}
