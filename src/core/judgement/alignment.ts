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
import type { Likeness } from '../statistics/sample';
import { shareOfSample } from '../statistics/sample';
import type { KeptTally } from '../statistics/tally';
import { emptyKept, mergeKept, shareOf } from '../statistics/tally';
import type { Interval } from '../statistics/wilson';
import { grade } from './evidence-grade';
import { expectationOf, lackOf } from './expectation';
import type { GroupShare } from './groups';
import { hasOpenCases, honestWhileOpen } from './honest/honest-open';
import { smallestHonest } from './honest/smallest-honest';
import type { Measured } from './measured';
import { monthChart, sameMonth } from './month-chart';
import type { Told } from './quotes/telling-quotes';
import { responseOf } from './response';
import type { Score } from './score';
import { score } from './score';
import { judgeBelief } from './verdict';

/** Lines one promise up with its evidence. What only history and the other promises tell of it is filled in later. */
export function alignPromise(
  measured: Measured,
  shares: ReadonlyMap<string, GroupShare>,
  alike: Likeness,
  told: Told,
  settings: Settings,
  actions: readonly Action[],
): PromiseAudit {
  const { promise, touchpoint, summary, samples } = measured;
  const scored = score(measured, alike, settings);
  const isMeasurable = scored.verdict !== 'unmeasurable';
  return {
    ...declared(promise, touchpoint),
    ...scored,
    ...belief(promise, scored, settings),
    ...levels(measured, scored, alike, settings),
    ...quality(measured, scored, settings),
    ...besideAnswers(summary, samples.all.tally, isMeasurable),
    employees: samples.employees.tally.n > 0 && isMeasurable ? shareOfSample(samples.employees, alike, zOf(settings.confidence)) : null,
    response: responseOf(summary.asked, scored.keptRate),
    ...breakdown(measured, shares, isMeasurable, settings),
    ...stakes(touchpoint, scored),
    quotes: told.quotes,
    tellingWords: told.words,
    openActions: actions.filter(action => isFor(action, promise) && isLive(action)).length,
    chance: null,
    loyalty: null,
    toSettle: null,
    change: null,
    contentment: null,
    isBrokenAnew: false,
    verdictThen: null,
    brokenSince: null,
    trend: [],
    repairRank: null,
  };
}

const declared = (promise: BrandPromise, touchpoint: Touchpoint) => ({
  id: promise.id,
  proof: promise.proof,
  touchpoint: touchpoint.name,
  stage: touchpoint.stage,
  phase: touchpoint.phase,
  text: promise.text,
  whereStated: promise.whereStated,
  owner: promise.owner || touchpoint.owner,
  inOurControl: promise.inOurControl,
  competitorsSay: promise.competitorsSay,
  deliveredBy: promise.deliveredBy,
  toldOn: promise.toldOn,
  importance: touchpoint.importance,
  isImportanceSet: touchpoint.isImportanceSet,
  metric: promise.metric,
  scale: promise.scale,
  test: promise.test,
  promisedFor: promise.promisedFor,
  believed: promise.believed,
  customersAMonth: touchpoint.customersAMonth,
  valuePerCustomer: touchpoint.valuePerCustomer,
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
  { promise: { scale, test, expected, promisedFor }, summary, samples }: Measured,
  { n, nEffective }: Score,
  alike: Likeness,
  { fewestAnswers, confidence }: Settings,
): Pick<PromiseAudit, 'expected' | 'expectationLack' | 'promisedLevel' | 'smallestHonest' | 'hasOpenCases'> {
  if (scale === null)
    return {
      expected: { n: 0, level: null, verdict: 'unknown' },
      expectationLack: 'not-comparable',
      promisedLevel: null,
      smallestHonest: null,
      hasOpenCases: false,
    };
  const needed = { promisedFor, alike, z: zOf(confidence) };
  const expectation = expectationOf(test, expected, summary.expectations, scale, promisedFor, fewestAnswers);
  return {
    expected: expectation,
    expectationLack: lackOf(expectation, expected !== null, summary.unreadExpected, fewestAnswers),
    promisedLevel: test && levelOf(test, scale),
    smallestHonest: test && n >= fewestAnswers ? honestOf(scale, test) : null,
    hasOpenCases: hasOpenCases(summary),
  };

  function honestOf(metric: Metric, test: Test): PromiseAudit['smallestHonest'] {
    if (hasOpenCases(summary)) return honestWhileOpen(summary, metric, test, promisedFor, n / nEffective, needed.z);
    return smallestHonest(summary.clusters, samples.all, metric, test, needed);
  }
}

/** What the evidence is worth. */
function quality(
  { summary: { newest, oldest, comments, averages, evidenceCells }, samples: { groups } }: Measured,
  { n, interval }: Score,
  { auditDate, staleAfterDays, fewestAnswers }: Settings,
) {
  const kindsOfSource = [...groups].filter(([key, { tally }]) => !isSegment(key) && tally.n >= fewestAnswers).length;
  const age = newest === null ? null : daysBetween(newest, readMoment(auditDate, null) ?? newest);
  return {
    grade: grade({ interval, age, staleAfterDays, kindsOfSource, comments, n }),
    newest: newest === null ? null : isoDay(newest),
    oldest: oldest === null ? null : isoDay(oldest),
    comments,
    averages,
    evidenceCells,
  };
}

/** What is no answer of the period, and yet tells something. `all` are the answers. */
function besideAnswers(summary: EvidenceSummary, all: KeptTally, isMeasurable: boolean) {
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
    unread: summary.unread,
    unused: { invalid: summary.invalid, blank: summary.blank, unplaced: summary.unplaced },
    notYetDue: summary.notYetDue,
    beforeSince: summary.beforeSince,
    beforeSinceCell: summary.beforeSinceCell,
    complaints: summary.complaints,
    replies: summary.replies,
  };
}

/** The kept rate by kind of source, by segment and by month, each in the order of its names. */
function breakdown(
  { byMonth }: Measured,
  shares: ReadonlyMap<string, GroupShare>,
  isMeasurable: boolean,
  { confidence, fewestAnswers }: Settings,
): Pick<PromiseAudit, 'bySource' | 'bySegment' | 'byMonth' | 'months' | 'sameMonth'> {
  const z = zOf(confidence);
  const unknown = { keptRate: null, interval: null };
  const groups = byKey(shares).map(([key, share]) => {
    return { key, share: isMeasurable ? share : { ...share, ...unknown, rest: { ...share.rest, keptRate: null } } };
  });
  return {
    bySource: groups.filter(({ key }) => !isSegment(key)).map(({ key, share }) => ({ source: key as SourceKind, ...share })),
    bySegment: groups
      .filter(({ key }) => isSegment(key))
      .map(({ key, share }) => {
        const end = key.indexOf('\n');
        return { dimension: key.slice(0, end), segment: key.slice(end + 1), ...share };
      }),
    months: isMeasurable ? monthChart(byMonth, fewestAnswers) : null,
    sameMonth: isMeasurable ? sameMonth(byMonth, fewestAnswers) : null,
    byMonth: byKey(byMonth).map(([key, tally]) => ({ month: key, ...(isMeasurable ? shareOf(tally, z) : { n: tally.n, ...unknown }) })),
  };
}

/** Of the keys of segments and kinds of source: a dimension and its segment are joined by a line break. */
const isSegment = (key: string): boolean => key.includes('\n');

const byKey = <T>(tallies: ReadonlyMap<string, T>): [string, T][] => [...tallies].sort(([a], [b]) => compareTexts(a, b));

/** Customers let down a month, and the money they bring; null where unknown. */
function stakes({ customersAMonth, valuePerCustomer }: Touchpoint, { keptRate, interval }: Score) {
  const customersLetDown = customersAMonth === null || keptRate === null ? null : customersAMonth * (1 - keptRate);
  const range: Interval | null =
    customersAMonth === null || interval === null ? null : [customersAMonth * (1 - interval[1]), customersAMonth * (1 - interval[0])];
  return {
    customersLetDown,
    customersLetDownRange: range,
    moneyAtRisk: customersLetDown === null || valuePerCustomer === null ? null : customersLetDown * valuePerCustomer,
  };
}
