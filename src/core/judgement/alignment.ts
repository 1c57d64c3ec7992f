import type { PromiseAudit } from '../audit';
import { daysBetween, isoDay, readMoment } from '../cell/moment';
import { compareTexts } from '../cell/text';
import type { Action } from '../declared/action';
import { isFor, isLive } from '../declared/action';
import type { SourceKind } from '../declared/choices';
import { levelOf } from '../declared/kept-when';
import type { Metric, Test } from '../declared/metric';
import type { BrandPromise } from '../declared/promise';
import type { Settings } from '../declared/settings';
import type { Touchpoint } from '../declared/touchpoint';
import type { EvidenceSummary } from '../evidence/summary';
import { zOf } from '../statistics/normal';
import type { KeptTally } from '../statistics/tally';
import { emptyKept, mergeKept, shareOf } from '../statistics/tally';
import { grade } from './evidence-grade';
import { expectationOf } from './expectation';
import { hasOpenCases, honestWhileOpen } from './honest-open';
import type { Score } from './score';
import { score, tallyAnswers } from './score';
import { smallestHonest } from './smallest-honest';
import type { Told } from './telling-quotes';
import { judgeBelief } from './verdict';

/** Lines one promise up with its evidence. What only history and the other promises tell of it is filled in later. */
export function alignPromise(
  promise: BrandPromise,
  touchpoint: Touchpoint,
  summary: EvidenceSummary,
  told: Told,
  settings: Settings,
  actions: readonly Action[],
): PromiseAudit {
  const all = tallyAnswers(summary.values, promise.test);
  const scored = score(promise, summary, all, settings);
  const isMeasurable = scored.verdict !== 'unmeasurable';
  return {
    ...declared(promise, touchpoint),
    ...scored,
    ...belief(promise, scored, settings),
    ...levels(promise, summary, scored, settings),
    ...quality(summary, scored, settings),
    ...besideAnswers(summary, all, isMeasurable, settings),
    ...breakdown(summary, isMeasurable, settings),
    ...stakes(touchpoint, scored),
    quotes: told.quotes,
    tellingWords: told.words,
    openActions: actions.filter(action => isFor(action, promise) && isLive(action)).length,
    change: null,
    isBrokenAnew: false,
    trend: [],
    repairRank: null,
  };
}

const declared = (promise: BrandPromise, touchpoint: Touchpoint) => ({
  id: promise.id,
  touchpoint: touchpoint.name,
  stage: touchpoint.stage,
  phase: touchpoint.phase,
  text: promise.text,
  whereStated: promise.whereStated,
  owner: promise.owner || touchpoint.owner,
  inOurControl: promise.inOurControl,
  competitorsSay: promise.competitorsSay,
  deliveredBy: promise.deliveredBy,
  importance: touchpoint.importance,
  metric: promise.metric,
  scale: promise.scale,
  test: promise.test,
  promisedFor: promise.promisedFor,
  believed: promise.believed,
  customersAMonth: touchpoint.customersAMonth,
  cells: promise.cells,
});

/** What the team believes, beside what customers say. */
function belief(
  { believed }: BrandPromise,
  { n, keptRate, interval }: Score,
  { fewestAnswers }: Settings,
): Pick<PromiseAudit, 'beliefGap' | 'belief'> {
  if (believed === null || keptRate === null || interval === null) return { beliefGap: null, belief: null };
  return { beliefGap: believed - keptRate, belief: n < fewestAnswers ? null : judgeBelief(believed, interval) };
}

/** On the metric's scale: what is expected, what is promised, and what could be promised. */
function levels(
  { scale, test, expected, promisedFor }: BrandPromise,
  summary: EvidenceSummary,
  { n, nEffective }: Score,
  { fewestAnswers, confidence }: Settings,
): Pick<PromiseAudit, 'expected' | 'promisedLevel' | 'smallestHonest'> {
  if (scale === null) return { expected: { n: 0, level: null, verdict: 'unknown' }, promisedLevel: null, smallestHonest: null };
  return {
    expected: expectationOf(test, expected, summary.expectations, scale, promisedFor, fewestAnswers),
    promisedLevel: test && levelOf(test, scale),
    smallestHonest: test && n >= fewestAnswers ? honestOf(scale, test) : null,
  };

  function honestOf(metric: Metric, test: Test): PromiseAudit['smallestHonest'] {
    const z = zOf(confidence);
    if (hasOpenCases(summary)) return honestWhileOpen(summary, metric, test, promisedFor, n / nEffective, z);
    return smallestHonest(summary.values, metric, promisedFor, z);
  }
}

/** What the evidence is worth. */
function quality(
  { newest, oldest, bySource, comments, averages, evidenceCells }: EvidenceSummary,
  { n, interval }: Score,
  { auditDate, staleAfterDays }: Settings,
) {
  const age = newest === null ? null : daysBetween(newest, readMoment(auditDate, null) ?? newest);
  return {
    grade: grade({ interval, age, staleAfterDays, kindsOfSource: bySource.size, comments, n }),
    newest: newest === null ? null : isoDay(newest),
    oldest: oldest === null ? null : isoDay(oldest),
    comments,
    averages,
    evidenceCells,
  };
}

/** What is no answer of the period, and yet tells something. `all` are the answers. */
function besideAnswers(summary: EvidenceSummary, all: KeptTally, isMeasurable: boolean, { confidence }: Settings) {
  const withLeftOut = emptyKept();
  mergeKept(withLeftOut, all);
  mergeKept(withLeftOut, summary.leftOut);
  return {
    leftOut: {
      n: summary.leftOut.n,
      keptRateWith: isMeasurable && withLeftOut.n > 0 ? withLeftOut.keptWeight / withLeftOut.weight : null,
      reasons: [...summary.reasons]
        .map(([text, reason]) => ({ text, ...reason }))
        .sort((a, b) => b.n - a.n || compareTexts(a.text, b.text)),
    },
    outOfPeriod: summary.outOfPeriod,
    notYetDue: summary.notYetDue,
    beforeSince: summary.beforeSince,
    beforeSinceCell: summary.beforeSinceCell,
    complaints: summary.complaints,
    replies: summary.replies,
    employees: summary.employees.n > 0 && isMeasurable ? shareOf(summary.employees, zOf(confidence)) : null,
  };
}

/** The kept rate by kind of source, by segment and by month, each in the order of its names. */
function breakdown({ bySource, bySegment, byMonth }: EvidenceSummary, isMeasurable: boolean, { confidence }: Settings) {
  const z = zOf(confidence);
  const share = (tally: KeptTally) => (isMeasurable ? shareOf(tally, z) : { n: tally.n, keptRate: null, interval: null });
  return {
    bySource: byKey(bySource).map(([key, tally]) => ({ source: key as SourceKind, ...share(tally) })),
    bySegment: byKey(bySegment).map(([key, tally]) => {
      const end = key.indexOf('\n');
      return { dimension: key.slice(0, end), segment: key.slice(end + 1), ...share(tally) };
    }),
    byMonth: byKey(byMonth).map(([key, tally]) => ({ month: key, ...share(tally) })),
  };
}

const byKey = (tallies: ReadonlyMap<string, KeptTally>): [string, KeptTally][] => [...tallies].sort(([a], [b]) => compareTexts(a, b));

/** Customers let down a month, and the money they bring; null where unknown. */
function stakes({ customersAMonth, valuePerCustomer }: Touchpoint, { keptRate }: Score) {
  const customersLetDown = customersAMonth === null || keptRate === null ? null : customersAMonth * (1 - keptRate);
  return {
    customersLetDown,
    moneyAtRisk: customersLetDown === null || valuePerCustomer === null ? null : customersLetDown * valuePerCustomer,
  };
}
