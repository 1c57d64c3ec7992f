import { isLive } from './action';
import type { Action, PromiseAudit, SourceKind } from './audit';
import { expectationOf } from './expectation';
import { grade } from './grade';
import { smallestHonest } from './honest';
import type { Metric, Test } from './metric';
import { daysBetween, isoDay, readMoment } from './moment';
import { zOf } from './normal';
import { nps, npsInterval } from './nps';
import type { BrandPromise } from './promise';
import type { Settings } from './settings';
import type { EvidenceSummary } from './summary';
import type { KeptTally, Tally } from './tally';
import { effectiveSize, emptyKept, mergeKept, mergeTally, shareOf } from './tally';
import type { Told } from './telling';
import { levelOf, passes, writeTest } from './test';
import { compareTexts, foldId } from './text';
import type { Touchpoint } from './touchpoint';
import { judge, judgeBelief } from './verdict';

/** Lines one promise up with its evidence. */
export function alignPromise(
  promise: BrandPromise,
  touchpoint: Touchpoint,
  summary: EvidenceSummary,
  told: Told,
  settings: Settings,
  actions: readonly Action[],
): PromiseAudit {
  const z = zOf(settings.confidence);
  const { scale, test, promisedFor, believed } = promise;
  const isMeasurable = scale !== null && test !== null;
  const all = tallyAnswers(summary.values, test);
  const { n, keptRate, interval } = isMeasurable ? shareOf(all, z) : { n: all.n, keptRate: null, interval: null };
  const isEnough = n >= settings.fewestAnswers;
  const age = summary.newest === null ? null : daysBetween(summary.newest, readMoment(settings.auditDate, null) ?? summary.newest);
  const letDown = touchpoint.customersAMonth === null || keptRate === null ? null : touchpoint.customersAMonth * (1 - keptRate);
  const withLeftOut = emptyKept();
  mergeKept(withLeftOut, all);
  mergeKept(withLeftOut, summary.leftOut);

  return {
    id: promise.id,
    touchpoint: touchpoint.name,
    stage: touchpoint.stage,
    phase: touchpoint.phase,
    text: promise.text,
    whereStated: promise.whereStated,
    owner: promise.owner || touchpoint.owner,
    inOurControl: promise.inOurControl,
    importance: touchpoint.importance,
    metric: promise.metric,
    scale,
    test,
    keptWhen: isMeasurable ? writeTest(test, scale) : null,
    promisedFor,
    n,
    nEffective: effectiveSize(all),
    kept: isMeasurable ? all.kept : 0,
    keptRate,
    interval,
    gap: keptRate === null ? null : keptRate - promisedFor,
    verdict: isMeasurable ? judge(n, keptRate, interval, promisedFor, settings.fewestAnswers) : 'unmeasurable',
    believed,
    beliefGap: believed === null || keptRate === null ? null : believed - keptRate,
    belief: believed === null || interval === null || !isEnough ? null : judgeBelief(believed, interval),
    expected: scale
      ? expectationOf(test, promise.expected, summary.expectations, scale, promisedFor, settings.fewestAnswers)
      : { n: 0, level: null, verdict: 'unknown' },
    promisedLevel: isMeasurable ? levelOf(test, scale) : null,
    ...serviceGap(summary, scale),
    mean: meanOf(summary.values),
    nps: scale?.kind === 'likelihood' && scale.lowest === 0 && scale.highest === 10 ? npsOf(summary.values, effectiveSize(all), z) : null,
    smallestHonest: isMeasurable && isEnough ? smallestHonest(summary.values, scale, promisedFor, z) : null,
    grade: grade({
      interval,
      age,
      staleAfterDays: settings.staleAfterDays,
      kindsOfSource: summary.bySource.size,
      comments: summary.comments,
      n,
    }),
    newest: summary.newest === null ? null : isoDay(summary.newest),
    oldest: summary.oldest === null ? null : isoDay(summary.oldest),
    leftOut: {
      n: summary.leftOut.n,
      keptRateWith: isMeasurable && withLeftOut.n > 0 ? withLeftOut.keptWeight / withLeftOut.weight : null,
      reasons: [...summary.reasons].map(([text, times]) => ({ text, n: times })).sort((a, b) => b.n - a.n || compareTexts(a.text, b.text)),
    },
    outOfPeriod: summary.outOfPeriod,
    beforeSince: summary.beforeSince,
    complaints: summary.complaints,
    employees: summary.employees.n > 0 && isMeasurable ? shareOf(summary.employees, z) : null,
    bySource: sharesOf(summary.bySource, isMeasurable, z).map(({ key, ...share }) => ({ source: key as SourceKind, ...share })),
    bySegment: sharesOf(summary.bySegment, isMeasurable, z).map(({ key, ...share }) => ({
      dimension: key.split('\n')[0]!,
      segment: key.slice(key.indexOf('\n') + 1),
      ...share,
    })),
    byMonth: sharesOf(summary.byMonth, isMeasurable, z).map(({ key, ...share }) => ({ month: key, ...share })),
    change: null,
    isBrokenAnew: false,
    trend: [],
    comments: summary.comments,
    customersAMonth: touchpoint.customersAMonth,
    customersLetDown: letDown,
    moneyAtRisk: letDown === null || touchpoint.valuePerCustomer === null ? null : letDown * touchpoint.valuePerCustomer,
    quotes: told.quotes,
    tellingWords: told.words,
    replies: summary.replies,
    averages: summary.averages,
    openActions: actions.filter(action => foldId(action.promiseId) === foldId(promise.id) && isLive(action)).length,
    repairRank: null,
    cells: promise.cells,
    evidenceCells: summary.evidenceCells,
  };
}

/** All answers used; taken in the order of values, so that the order of rows changes nothing. */
function tallyAnswers(values: ReadonlyMap<number, Tally>, test: Test | null): KeptTally {
  const all = emptyKept();
  for (const value of [...values.keys()].sort((a, b) => a - b)) {
    const tally = values.get(value)!;
    mergeTally(all, tally);
    if (test === null || !passes(test, value)) continue;
    all.kept += tally.n;
    all.keptWeight += tally.weight;
  }
  return all;
}

/** Summed in the order of values, too. */
function meanOf(values: ReadonlyMap<number, Tally>): number | null {
  let [sum, weight] = [0, 0];
  for (const value of [...values.keys()].sort((a, b) => a - b)) {
    const tally = values.get(value)!;
    sum += value * tally.weight;
    weight += tally.weight;
  }
  return weight > 0 ? sum / weight : null;
}

/** SERVQUAL's gap. Source: Parasuraman, Zeithaml and Berry, "SERVQUAL", Journal of Retailing 64, 1988. */
function serviceGap({ pairs }: EvidenceSummary, scale: Metric | null): { serviceGap: number | null; meanExpected: number | null } {
  if (pairs.weight === 0 || scale === null) return { serviceGap: null, meanExpected: null };
  const gap = (pairs.value - pairs.expected) / pairs.weight;
  return { serviceGap: scale.better === 'lower' ? -gap : gap, meanExpected: pairs.expected / pairs.weight };
}

function npsOf(values: ReadonlyMap<number, Tally>, size: number, z: number): PromiseAudit['nps'] {
  const counts = { promoters: 0, detractors: 0, all: 0 };
  for (const [value, { weight }] of values) {
    counts.all += weight;
    if (value >= 9) counts.promoters += weight;
    else if (value <= 6) counts.detractors += weight;
  }
  const score = nps(counts);
  return score === null ? null : { score, interval: npsInterval(counts, size, z).interval };
}

function sharesOf(tallies: ReadonlyMap<string, KeptTally>, isMeasurable: boolean, z: number) {
  const keys = [...tallies.keys()].sort(compareTexts);
  return keys.map(key => ({
    key,
    ...(isMeasurable ? shareOf(tallies.get(key)!, z) : { n: tallies.get(key)!.n, keptRate: null, interval: null }),
  }));
}
