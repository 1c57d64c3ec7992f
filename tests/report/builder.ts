import type { Audit, PromiseAudit, TouchpointAudit } from '../../src/core/audit';
import type { Metric, Test } from '../../src/core/declared/metric';
import { defaultSettings } from '../../src/core/declared/settings';
import { nothingMet } from '../../src/core/evidence/met';
import type { Finding, FindingDetails } from '../../src/core/findings/finding';
import type { FindingCode } from '../../src/core/findings/flaw';
import { flawOf } from '../../src/core/findings/flaw';
import type { Verdict } from '../../src/core/judgement/verdict';
import type { Issue } from '../../src/core/table/issue';

export const metricNamed = (name: string, kind: Metric['kind'], traits: Partial<Metric> = {}): Metric => ({
  name,
  kind,
  lowest: null,
  highest: null,
  unit: '',
  better: 'higher',
  keptWhen: null,
  words: new Map(),
  ...traits,
});

export const atLeast = (from: number): Test => ({ from, to: null, isFromOpen: false, isToOpen: false });
export const atMost = (to: number): Test => ({ from: null, to, isFromOpen: false, isToOpen: false });

export const delivery = metricNamed('Delivery days', 'duration', { unit: 'days', better: 'lower' });
export const csat = metricNamed('CSAT', 'rating', { lowest: 1, highest: 5 });
export const answered = metricNamed('Answered', 'yes-no', { lowest: 0, highest: 1 });

/** A promise with enough evidence, kept; anything else by `traits`. */
export function promiseOf(traits: Partial<PromiseAudit> & { id: string }): PromiseAudit {
  const promise: PromiseAudit = {
    touchpoint: 'Delivery',
    stage: 'Receive',
    phase: 'after',
    text: 'With you within 2 days',
    whereStated: '',
    owner: 'Logistics',
    inOurControl: 'yes',
    importance: 5,
    isImportanceSet: true,
    competitorsSay: '',
    deliveredBy: [],
    proof: null,
    toldOn: null,
    metric: 'Delivery days',
    scale: delivery,
    test: atMost(2),
    keptWhen: '<= 2 days',
    promisedFor: 0.9,
    n: 300,
    nEffective: 300,
    heldBy: null,
    months: null,
    valuePerCustomer: null,
    sameMonth: null,
    chance: null,
    toSettle: null,
    kept: 285,
    keptRate: 0.95,
    interval: [0.919, 0.969],
    gap: 0.05,
    verdict: 'kept',
    believed: null,
    beliefGap: null,
    belief: null,
    expected: { n: 0, level: null, verdict: 'unknown' },
    promisedLevel: 2,
    serviceGap: null,
    serviceGapInterval: null,
    mean: null,
    meanInterval: null,
    csat: null,
    meanExpected: null,
    nps: null,
    loyalty: null,
    smallestHonest: null,
    hasOpenCases: false,
    grade: 'B',
    newest: '2026-11-20',
    oldest: '2026-06-02',
    leftOut: { n: 0, keptRateWith: null, reasons: [] },
    notYetDue: 0,
    outOfPeriod: 0,
    unread: 0,
    beforeSince: 0,
    beforeSinceCell: '',
    complaints: 0,
    employees: null,
    response: null,
    bySource: [],
    bySegment: [],
    byMonth: [],
    change: null,
    contentment: null,
    isBrokenAnew: false,
    verdictThen: null,
    brokenSince: null,
    trend: [],
    comments: 0,
    customersAMonth: null,
    customersLetDown: null,
    customersLetDownRange: null,
    moneyAtRisk: null,
    tellingWords: [],
    quotes: { against: [], for: [] },
    replies: { open: 0, answered: 0, slow: 0, missing: 0 },
    averages: 0,
    openActions: 0,
    repairRank: null,
    cells: {
      promise: 'Promises!C2',
      metric: '',
      keptWhen: '',
      promisedFor: '',
      believed: '',
      expected: '',
      owner: '',
      control: '',
      competitors: '',
      toldOn: '',
    },
    evidenceCells: ['Evidence!F2'],
    ...traits,
  };
  const { keptRate, promisedFor, believed } = promise;
  return {
    ...promise,
    gap: keptRate === null ? null : keptRate - promisedFor,
    beliefGap: keptRate === null || believed === null ? null : believed - keptRate,
  };
}

const nothing: Partial<PromiseAudit> = {
  n: 0,
  nEffective: 0,
  kept: 0,
  keptRate: null,
  interval: null,
  newest: null,
  oldest: null,
  grade: 'D',
  evidenceCells: [],
};

/** One promise of each verdict and a customer whose words begin like a formula. */
export const promises: PromiseAudit[] = [
  promiseOf({
    id: 'D1',
    kept: 243,
    keptRate: 0.81,
    interval: [0.7618, 0.8504],
    verdict: 'broken',
    believed: 0.95,
    belief: 'overconfident',
    expected: { n: 150, level: 1, verdict: 'looser' },
    smallestHonest: { level: 4, keptRate: 0.9633, interval: [0.9355, 0.9794] },
    customersLetDown: 189.99999999999994,
    moneyAtRisk: 3799.999999999999,
    tellingWords: ['waited', 'queue'],
    quotes: {
      against: [{ text: '=SUM(A1) and still no parcel, three days late', date: '2026-11-12', source: 'survey', cell: 'Evidence!H14' }],
      for: [{ text: 'On my doorstep next morning', date: null, source: 'review', cell: 'Evidence!H20' }],
    },
    leftOut: { n: 12, keptRateWith: 0.7788, reasons: [{ text: 'outlier', n: 12, cell: 'Evidence!F3' }] },
    repairRank: 1,
  }),
  promiseOf({
    id: 'S1',
    touchpoint: 'Support chat',
    stage: 'Get help',
    text: 'Chat that solves it',
    owner: 'Support',
    metric: 'CSAT',
    scale: csat,
    test: atLeast(4),
    keptWhen: '>= 4',
    promisedFor: 0.85,
    n: 244,
    nEffective: 244,
    kept: 207,
    keptRate: 207 / 244,
    interval: [0.7981, 0.8879],
    verdict: 'too-close',
    believed: 0.85,
    belief: 'realistic',
    complaints: 20,
    repairRank: 2,
    cells: { ...promiseOf({ id: '' }).cells, promise: 'Promises!C3' },
  }),
  promiseOf({
    id: 'T1',
    touchpoint: 'Phone line',
    stage: 'Get help',
    text: 'We always answer',
    metric: 'Answered',
    scale: answered,
    test: { from: 1, to: 1, isFromOpen: false, isToOpen: false },
    keptWhen: 'yes',
    promisedFor: 1,
    n: 40,
    nEffective: 40,
    kept: 40,
    keptRate: 1,
    interval: [0.9124, 1],
    quotes: { against: [], for: [{ text: 'Picked up at once', date: '2026-11-03', source: 'call', cell: 'Evidence!H31' }] },
  }),
  promiseOf({
    id: 'R1',
    touchpoint: 'Returns',
    stage: 'Get help',
    text: 'Easy returns',
    n: 6,
    nEffective: 6,
    kept: 6,
    keptRate: 1,
    interval: [0.6097, 1],
    verdict: 'too-few',
  }),
  promiseOf({ ...nothing, id: 'A2', touchpoint: 'Account', stage: 'Use', text: '=1+1 always up', owner: '', verdict: 'no-evidence' }),
  promiseOf({
    ...nothing,
    id: 'A1',
    touchpoint: 'Account',
    stage: 'Use',
    text: 'World-class service',
    metric: null,
    scale: null,
    test: null,
    keptWhen: null,
    verdict: 'unmeasurable',
  }),
];

export function findingOf<C extends FindingCode>(code: C, details: FindingDetails[C], traits: Partial<Finding> = {}): Finding {
  return {
    code,
    flaw: flawOf[code],
    subject: 'id' in details ? String(details.id) : '',
    details,
    cells: ['Evidence!F2'],
    weight: 1,
    ...traits,
  } as Finding;
}

const d1 = { id: 'D1', text: 'With you within 2 days', touchpoint: 'Delivery' };

export const findings: Finding[] = [
  findingOf('no-evidence', { id: 'A2', text: '=1+1 always up', touchpoint: 'Account' }, { cells: ['Promises!C7'] }),
  findingOf('no-baseline', {}, { cells: [] }),
  findingOf('phase-not-covered', { phase: 'before' }, { subject: 'before', cells: ['Touchpoints!C1'] }),
  findingOf(
    'overconfident',
    { ...d1, believed: 0.95, keptRate: 0.81, interval: [0.7618, 0.8504], n: 300 },
    { cells: ['Promises!F2', 'Evidence!F2'] },
  ),
  findingOf('left-out-flatters', { ...d1, n: 12, keptRate: 0.81, keptRateWith: 0.7788 }),
  findingOf('promise-broken', {
    ...d1,
    keptRate: 0.81,
    interval: [0.7618, 0.8504],
    n: 300,
    promisedFor: 0.9,
    test: atMost(2),
    metric: 'Delivery days',
  }),
  findingOf('promise-looser-than-expected', { ...d1, promised: 2, expected: 1, n: 150, metric: 'Delivery days' }),
  findingOf('no-complaint-channel', { touchpoint: 'Account' }, { subject: 'Account', cells: ['Touchpoints!F6'] }),
  findingOf('no-owner', { touchpoint: 'Account' }, { subject: 'Account', cells: ["'Our touchpoints'!D6"] }),
  findingOf('worth-celebrating', {
    id: 'T1',
    text: 'We always answer',
    touchpoint: 'Phone line',
    keptRate: 1,
    interval: [0.9124, 1],
    n: 40,
    promisedFor: 1,
    expectation: 'unknown',
  }),
];

export const issueOf = (traits: Partial<Issue> & { code: Issue['code'] }): Issue => ({
  severity: 'warning',
  tab: 'Evidence',
  row: 14,
  column: 'Value',
  cell: 'F14',
  found: 'great',
  guess: '',
  count: 1,
  others: [],
  ...traits,
});

export const touchpointOf = (name: string, stage: string, traits: Partial<TouchpointAudit> = {}): TouchpointAudit => ({
  name,
  stage,
  phase: 'after',
  owner: '',
  importance: 5,
  isImportanceSet: true,
  complaintChannel: null,
  customersAMonth: null,
  valuePerCustomer: null,
  n: 0,
  comments: 0,
  complaints: 0,
  replies: { open: 0, answered: 0, slow: 0, missing: 0 },
  replyCells: { open: '', slow: '' },
  openForDays: null,
  promises: [],
  verdicts: {},
  cell: 'Touchpoints!A2',
  ...traits,
});

/** An audit of these promises, with a headline that follows from them. */
export function auditOf(of: PromiseAudit[], traits: Partial<Audit> = {}): Audit {
  const count = (...verdicts: Verdict[]) => of.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const compared = of.filter(({ believed, verdict }) => believed !== null && ['kept', 'broken', 'too-close'].includes(verdict));
  const mean = (pick: (p: PromiseAudit) => number | null) =>
    compared.length ? compared.reduce((sum, p) => sum + pick(p)!, 0) / compared.length : null;
  return {
    asOf: '2026-11-22',
    baseline: null,
    effects: [],
    beliefs: [],
    benchmarks: [],
    loyaltyDrivers: [],
    settings: { ...defaultSettings, auditDate: '2026-11-22', brand: 'Juniper & Pine' },
    promises: of,
    retired: [],
    touchpoints: [...new Set(of.map(({ touchpoint }) => touchpoint))].map(name => {
      const here = of.filter(({ touchpoint }) => touchpoint === name);
      return touchpointOf(name, here[0]!.stage, { promises: here.map(({ id }) => id), n: here.reduce((sum, { n }) => sum + n, 0) });
    }),
    headline: {
      believed: mean(p => p.believed),
      keptRate: mean(p => p.keptRate),
      compared: compared.length,
      promisesKept: count('kept'),
      promisesBroken: count('broken'),
      promisesTooClose: count('too-close'),
      promisesUnjudged: count('too-few', 'no-evidence', 'unmeasurable'),
      promisesJudged: count('kept', 'broken', 'too-close'),
    },
    findings: [],
    issues: [],
    base: { read: 0, used: 0, noAnswer: 0, invalid: 0, unmatched: 0, leftOut: 0, aside: 0, notYetDue: 0, outOfPeriod: 0 },
    sources: [],
    actions: [],
    replies: { open: 0, answered: 0, slow: 0, missing: 0 },
    met: nothingMet(),
    ...traits,
  };
}

/** All verdicts, all tabs filled. */
export const juniper: Audit = auditOf(promises, {
  findings,
  issues: [
    issueOf({ code: 'invalid-value', count: 3 }),
    issueOf({
      code: 'unknown-touchpoint',
      severity: 'error',
      column: 'Touchpoint',
      cell: 'C9',
      row: 9,
      found: 'Suport chat',
      guess: 'Support chat',
    }),
    issueOf({ code: 'unknown-setting', severity: 'note', tab: 'Settings', column: 'Setting', cell: 'A8', row: 8, found: 'Colour' }),
  ],
  base: { read: 2558, used: 2489, noAnswer: 4, invalid: 3, unmatched: 1, leftOut: 12, aside: 34, notYetDue: 0, outOfPeriod: 15 },
  sources: ['survey', 'review', 'call', 'complaint'],
  retired: [{ id: 'X9', touchpoint: 'Delivery', text: 'Free gift wrap', cell: 'Promises!C9' }],
  actions: [
    {
      promiseId: 'D1',
      touchpoint: 'Delivery',
      action: 'Second van',
      doneOn: null,
      cost: null,
      owner: 'Ana',
      due: '2026-11-01',
      status: 'open',
      isOverdue: true,
      cell: 'Actions!F2',
    },
  ],
  replies: { open: 37, answered: 12, slow: 4, missing: 0 },
  met: { ...nothingMet(), complaints: 34, openReplies: 37, givenReplies: 12 },
});
juniper.touchpoints.push(touchpointOf('Store visit', 'Buy', { phase: 'during', n: 120, comments: 15, cell: 'Touchpoints!A4' }));
