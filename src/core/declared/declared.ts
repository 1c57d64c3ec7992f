import type { Moment } from '../cell/moment';
import { readMoment } from '../cell/moment';
import { foldId, foldText } from '../cell/text';
import type { Benchmark, SaidBelief } from './belief';
import { bySentence, wholeVisitAmong } from './comment/by-sentence';
import type { Decision } from './comment/decision';
import type { Match, Matcher } from './comment/match';
import { isIgnored, matcherOf } from './comment/match';
import type { Metric } from './metric';
import type { BrandPromise } from './promise';
import type { Settings } from './settings';
import type { Touchpoint } from './touchpoint';
import { touchpointsByName } from './touchpoint';

/** All that is declared, before any evidence: the input tabs as plain data, with look-ups. */
export interface Declared {
  settings: Settings;
  metrics: ReadonlyMap<string, Metric>;
  touchpoints: readonly Touchpoint[];
  promises: readonly BrandPromise[];
  /** Out of tabs that a team may have: what people believe, and what competitors do. */
  beliefs: readonly SaidBelief[];
  benchmarks: readonly Benchmark[];
  touchpointByName: ReadonlyMap<string, number>;
  promiseById: ReadonlyMap<string, number>;
  /** Promises by touchpoint and metric, as `keyOf` writes them. */
  promisesAt: ReadonlyMap<string, number[]>;
  /** Live promises of each touchpoint. */
  liveAt: readonly (readonly number[])[];
  /** Each promise's Since, and the first and the last day of the evidence; null where open. It ends on the audit date at the latest. */
  since: readonly (Moment | null)[];
  from: Moment | null;
  until: Moment | null;
  /** Where a comment belongs whose row names no touchpoint. */
  match: Matcher;
  /** The same of a text that is about one thing, such as a sentence. */
  matchSentence: Matcher;
}

const keyOf = (touchpoint: number, metric: string): string => `${touchpoint} ${foldText(metric)}`;

export function gatherDeclared(
  settings: Settings,
  metrics: ReadonlyMap<string, Metric>,
  touchpoints: readonly Touchpoint[],
  promises: readonly BrandPromise[],
  decisions: readonly Decision[] = [],
  { beliefs = [], benchmarks = [] }: Partial<Pick<Declared, 'beliefs' | 'benchmarks'>> = {},
): Declared {
  const promisesAt = new Map<string, number[]>();
  promises.forEach((promise, i) => {
    if (promise.scale === null) return;
    const key = keyOf(promise.touchpoint, promise.scale.name);
    promisesAt.set(key, [...(promisesAt.get(key) ?? []), i]);
  });
  return {
    settings,
    metrics,
    touchpoints,
    promises,
    beliefs,
    benchmarks,
    touchpointByName: touchpointsByName(touchpoints),
    promiseById: new Map(promises.map((promise, i) => [foldId(promise.id), i])),
    promisesAt,
    liveAt: touchpoints.map((_, place) =>
      promises.flatMap((promise, i) => (promise.touchpoint === place && !promise.isRetired ? [i] : [])),
    ),
    since: promises.map(promise => readMoment(promise.since, null) ?? null),
    from: readMoment(settings.evidenceFrom, null) ?? null,
    until: readMoment(lastDay(settings), null) ?? null,
    ...matchersOf(touchpoints, matcherOf(touchpoints, decisions)),
  };
}

/** The last day of the evidence: nobody can know what is dated after the audit. */
const lastDay = ({ evidenceTo, auditDate }: Settings): string => (evidenceTo !== null && evidenceTo < auditDate ? evidenceTo : auditDate);

/** What a row of evidence is about, by what it names. */
export interface Target {
  /** Places of the promises it serves; [] if it is unmatched. */
  promises: readonly number[];
  /** Places of the promises that it stands against if it is a complaint. */
  against: readonly number[];
  /** Place of its touchpoint; -1 if it names none that is known. */
  touchpoint: number;
  /** The metric its value is read on; null if that is not known. */
  metric: Metric | null;
  /**
   * What it names that nobody knows; `other-metric` is known, but not the one of the promise that it names.
   * Of rows that name no touchpoint, but have words: `match` where these say none, either, and `ignored` where the team leaves them out.
   */
  unknown: 'touchpoint' | 'metric' | 'promise' | 'other-metric' | 'match' | 'ignored' | null;
  /** The metric that was probably meant: that of the promise it names. */
  meant: string;
}

/**
 * Finds what a row is about: the promise whose id it names; else the promises at its touchpoint that are measured by its metric.
 * A row that names a promise and another metric than the promise's serves none.
 */
export function findTarget(declared: Declared, touchpoint: string, metric: string, promiseId: string): Target {
  const named = metric === '' ? null : (declared.metrics.get(foldText(metric)) ?? null);
  const place = touchpoint === '' ? -1 : (declared.touchpointByName.get(foldText(touchpoint)) ?? -1);
  if (promiseId !== '') {
    const at = declared.promiseById.get(foldId(promiseId));
    if (at === undefined) return { promises: [], against: [], touchpoint: place, metric: named, unknown: 'promise', meant: '' };
    const promise = declared.promises[at]!;
    const scale = promise.scale ?? named;
    const isSame = metric === '' || (named !== null && scale === named);
    return {
      promises: isSame && scale !== null ? [at] : [],
      against: [at],
      touchpoint: promise.touchpoint,
      metric: isSame ? scale : named,
      unknown: isSame ? null : named === null ? 'metric' : 'other-metric',
      meant: promise.scale?.name ?? '',
    };
  }
  if (place < 0) return { promises: [], against: [], touchpoint: place, metric: named, unknown: 'touchpoint', meant: '' };
  const promises = named === null ? [] : (declared.promisesAt.get(keyOf(place, named.name)) ?? []);
  const against = promises.length > 0 ? promises : onlyPromiseAt(declared, place);
  return { promises, against, touchpoint: place, metric: named, unknown: named === null ? 'metric' : null, meant: '' };
}

/** A complaint that names no promise, neither by ID nor by its metric, is about the one live promise of its touchpoint. */
function onlyPromiseAt({ liveAt }: Declared, place: number): readonly number[] {
  const live = liveAt[place]!;
  return live.length === 1 ? live : [];
}

/** Both matchers, out of the one for sentences. */
export const matchersOf = (touchpoints: readonly Touchpoint[], matchSentence: Matcher): Pick<Declared, 'match' | 'matchSentence'> => ({
  match: bySentence(matchSentence, wholeVisitAmong(touchpoints)),
  matchSentence,
});

/** What a row is about that names no touchpoint, by where its words belong. */
export function targetOfMatch(declared: Declared, match: Match, metric: string): Target {
  if (match.touchpoint >= 0) return findTarget(declared, declared.touchpoints[match.touchpoint]!.name, metric, '');
  const named = metric === '' ? null : (declared.metrics.get(foldText(metric)) ?? null);
  return { promises: [], against: [], touchpoint: -1, metric: named, unknown: isIgnored(match) ? 'ignored' : 'match', meant: '' };
}
