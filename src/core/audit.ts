import type { Action } from './declared/action';
import type { Benchmark, SaidBelief } from './declared/belief';
import type { Control, Phase, SourceKind } from './declared/choices';
import type { Metric, Test } from './declared/metric';
import type { Settings } from './declared/settings';
import type { Touchpoint } from './declared/touchpoint';
import type { Base } from './evidence/base';
import type { Met } from './evidence/met';
import type { Quote } from './evidence/quote';
import type { Replies } from './evidence/replies';
import type { Finding } from './findings/finding';
import type { Grade } from './judgement/evidence-grade';
import type { ExpectationLack, ExpectationVerdict } from './judgement/expectation';
import type { GroupShare } from './judgement/groups';
import type { MonthChart, SameMonth } from './judgement/month-chart';
import type { Belief, Verdict } from './judgement/verdict';
import type { EffectiveShare, HeldBy, Side } from './statistics/sample';
import type { Share } from './statistics/tally';
import type { Interval } from './statistics/wilson';
import type { Issue } from './table/issue';

export type ChangeVerdict = 'better' | 'worse' | 'no-change' | 'too-few' | 'not-comparable';
/** A kept rate beside that of the baseline: now minus then. Difference and interval are null where they cannot be compared. */
export interface Change {
  /** ISO date of the baseline. */
  since: string;
  /** Told from answers dated before and after it, or from the numbers saved then. */
  basis: 'answers' | 'saved';
  before: Side;
  now: Side;
  difference: number | null;
  interval: Interval | null;
  verdict: ChangeVerdict;
}

/** What came of an action that is done: the answers up to its day, and those after it. */
export interface ActionEffect extends Omit<Change, 'since' | 'basis'> {
  promiseId: string;
  action: string;
  /** ISO date. */
  doneOn: string;
  cost: number | null;
  cell: string;
  /** Of the answers after it. */
  nowInterval: Interval | null;
  /** What the difference brings a month; null where the number of customers is unknown. */
  gain: { customers: Gain; money: Gain | null } | null;
}

/** How many of the customers asked have answered. */
export interface ResponseRate {
  asked: number;
  answered: number;
  rate: number;
  /** The kept rate if all who did not answer had been let down, and if all had been served; null where not all answers come from those asked. */
  bounds: Interval | null;
}

/** The Net Promoter Score of customers, in points, of `n` answers. */
export interface ScoredSide {
  n: number;
  score: number;
  interval: Interval;
}

/** Those let down at a promise beside those served there, out of the same rows. */
export interface Loyalty {
  letDown: ScoredSide;
  served: ScoredSide;
  /** Points that those served score higher. */
  difference: number;
  interval: Interval;
  /** True where they score higher or lower beyond chance, over all promises so compared. */
  isApart: boolean;
}

/** What promises explain of an outcome: shares of its variance, 0..1. */
export interface LoyaltyDrivers {
  tab: string;
  /** Header of the outcome's column. */
  outcome: string;
  /** Rows that answer of all of them, and of the outcome. */
  n: number;
  /** Of the regression on all of them. */
  explained: number;
  /** The heaviest first. */
  drivers: { id: string; weight: number; interval: Interval }[];
}

/** A number and its range. */
export interface Gain {
  value: number;
  range: Interval;
}

/** One promise beside its evidence. Shares are 0..1 and unrounded; null where unknown. */
export interface PromiseAudit {
  id: string;
  touchpoint: string;
  stage: string;
  phase: Phase | null;
  /** The brand's exact words. */
  text: string;
  whereStated: string;
  owner: string;
  inOurControl: Control | null;
  /** '' and [] where nobody said. */
  competitorsSay: string;
  deliveredBy: string[];
  /** ISO day on which those who keep it were last told how it stands; null where nobody wrote one down. */
  toldOn: string | null;
  importance: number;
  /** False where it is the 5 of touchpoints whose importance nobody has set. */
  isImportanceSet: boolean;
  /** Name of the metric; null where none is given. The metric itself is null where it is unknown, too. */
  metric: string | null;
  scale: Metric | null;
  test: Test | null;
  /** The test as the audit read it, such as `<= 2 days`; null if not measurable. */
  keptWhen: string | null;
  /** What proves it where nobody is to judge it, such as `Certificate EN 13432`; else null. */
  proof: string | null;
  promisedFor: number;
  n: number;
  /** How many independent answers these are worth, and what makes them fewer than n. */
  nEffective: number;
  heldBy: HeldBy;
  kept: number;
  keptRate: number | null;
  interval: Interval | null;
  /** keptRate - promisedFor. */
  gap: number | null;
  verdict: Verdict;
  /** What the interval alone would have said, where chance brings that about among so many promises; else null. */
  chance: { verdict: 'kept' | 'broken'; of: number } | null;
  /** How many more answers like these would settle what is too close to call; null where that cannot be said. */
  toSettle: number | null;
  believed: number | null;
  /** believed - keptRate. */
  beliefGap: number | null;
  belief: Belief | null;
  /** n: customers whose expectation is known. level: on the metric's scale. */
  expected: { n: number; level: number | null; verdict: ExpectationVerdict };
  /** Why nobody can tell what customers expect, where that is so. */
  expectationLack: ExpectationLack | null;
  /** The level the promise itself names, on the metric's scale. */
  promisedLevel: number | null;
  serviceGap: number | null;
  serviceGapInterval: Interval | null;
  mean: number | null;
  /** null of fewer than two answers. */
  meanInterval: Interval | null;
  /** Share of the two best of five steps (top-2-box); null on any other scale. */
  csat: { share: number; interval: Interval } | null;
  /** Mean expectation over rows that have both a value and an expectation. */
  meanExpected: number | null;
  nps: { score: number; interval: Interval } | null;
  /** null where no outcome from 0 to 10 stands beside enough answers of both sides. */
  loyalty: Loyalty | null;
  smallestHonest: { level: number; keptRate: number; interval: Interval } | null;
  /** True where a case of its period is open: its time so far is not the time it takes, so that the mean tells people nothing. */
  hasOpenCases: boolean;
  grade: Grade;
  /** Newest evidence used, as an ISO date. */
  newest: string | null;
  oldest: string | null;
  /** Answers left out by the team, the kept rate with them, and the reasons given with how often. */
  leftOut: { n: number; keptRateWith: number | null; reasons: { text: string; n: number; cell: string }[] };
  outOfPeriod: number;
  /** Answers in words that could not be read; where they are many nothing is judged. */
  unread: number;
  /** Customers whose answer, or its day, cannot be read or lies off the scale; who gave none; and those of a kind of source that nobody knows. */
  unused: { invalid: number; blank: number; unplaced: number };
  /** Cases that may still end otherwise than they stand on the audit date. */
  notYetDue: number;
  /** How many of those out of period were dated before the promise's Since. */
  beforeSince: number;
  beforeSinceCell: string;
  complaints: number;
  employees: EffectiveShare | null;
  /** null where no source says how many were asked. */
  response: ResponseRate | null;
  bySource: (GroupShare & { source: SourceKind })[];
  bySegment: (GroupShare & { dimension: string; segment: string })[];
  byMonth: (Share & { month: string })[];
  /** null with fewer than twelve months with answers enough. */
  months: MonthChart | null;
  sameMonth: SameMonth | null;
  /** null without a baseline, and where the promise or its answers were not there yet. */
  change: Change | null;
  /** For what share of those who say what they expect the promise was and is enough; null without a baseline, or where too few were asked on either side of it. */
  contentment: Omit<Change, 'basis'> | null;
  /** Broken now, and judged otherwise at the baseline. */
  isBrokenAnew: boolean;
  /** What was saved of it at the baseline, where its words, metric and test are the same; null where nothing was. */
  verdictThen: Verdict | null;
  /** ISO day of the first of the saves in a row, up to the last before this audit, that found it broken; null where the last did not. */
  brokenSince: string | null;
  /** Kept rates of the last comparable saves, the oldest first, and of this audit; [] where none was saved. */
  trend: (number | null)[];
  comments: number;
  customersAMonth: number | null;
  valuePerCustomer: number | null;
  customersLetDown: number | null;
  /** By the ends of the interval, the lower number first. */
  customersLetDownRange: Interval | null;
  moneyAtRisk: number | null;
  quotes: { against: Quote[]; for: Quote[] };
  /** Words that those let down use more often than the others, beyond chance, the strongest first; at most five. */
  tellingWords: string[];
  replies: Replies;
  /** How many values came as averages (a fraction between two steps that stands for several customers). */
  averages: number;
  /** Live actions recorded for the promise. */
  openActions: number;
  /** Place among the promises to repair, from 1; null where there is nothing to repair. */
  repairRank: number | null;
  /** Cells of the promise's row by column, such as `Promises!C5`; a column the tab lacks is ''. */
  cells: {
    promise: string;
    metric: string;
    keptWhen: string;
    promisedFor: string;
    believed: string;
    expected: string;
    owner: string;
    control: string;
    competitors: string;
    toldOn: string;
  };
  /** A few cells of the evidence used, at most 5; the first evidence row leads. */
  evidenceCells: string[];
}

/** A promise that is no longer made: listed, not judged. */
export interface RetiredPromise {
  id: string;
  touchpoint: string;
  text: string;
  cell: string;
}

export interface TouchpointAudit extends Omit<Touchpoint, 'alsoCalled'> {
  /** Customers who gave evidence here, whether or not it served a promise. */
  n: number;
  comments: number;
  complaints: number;
  replies: Replies;
  /** The first reply that is open, and the first that came late; '' where there is none. */
  replyCells: { open: string; slow: string };
  /** How long the oldest open reply has been waited for, in days; null where none is open, or none is dated. */
  openForDays: number | null;
  /** Ids of its live promises. */
  promises: string[];
  verdicts: Partial<Record<Verdict, number>>;
}

export interface Headline {
  /** Mean belief and mean kept rate over the promises that have both and enough evidence; null if none has. */
  believed: number | null;
  keptRate: number | null;
  /** Over how many promises these two are taken. */
  compared: number;
  promisesKept: number;
  promisesBroken: number;
  promisesTooClose: number;
  /** Not enough evidence, no evidence or not measurable. */
  promisesUnjudged: number;
  /** Kept, broken and too close together. */
  promisesJudged: number;
}

/** The whole audit as plain data. Promises and touchpoints stand in journey order: that of the Touchpoints tab. */
export interface Audit {
  asOf: string;
  /** ISO date of the save that this audit is compared with; null if there is none. */
  baseline: string | null;
  /** Whether one was ever saved, on the audit date at the latest: a save of that very day is no baseline yet. */
  isSaved: boolean;
  settings: Settings;
  promises: PromiseAudit[];
  retired: RetiredPromise[];
  touchpoints: TouchpointAudit[];
  headline: Headline;
  /** By flaw, then by weight, the heaviest first. */
  findings: Finding[];
  issues: Issue[];
  base: Base;
  /** Kinds of source that evidence came from, complaints and employees included. */
  sources: SourceKind[];
  actions: Action[];
  /** Of people and departments, and of competitors; [] where the team has no such tab. */
  beliefs: SaidBelief[];
  benchmarks: Benchmark[];
  /** Of actions that are done, in their order. */
  effects: ActionEffect[];
  /** What promises explain of an outcome, a tab each. */
  loyaltyDrivers: LoyaltyDrivers[];
  /** Over all evidence of the period. */
  replies: Replies;
  /** What was met anywhere, for what may be said of something absent. */
  met: Met;
}

/** What findings are drawn from: the audit without them. */
export type Facts = Omit<Audit, 'findings'>;
