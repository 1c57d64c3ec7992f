import type { Moment } from '../cell/moment';
import type { SourceKind } from '../declared/choices';
import type { KeptTally, Tally } from '../statistics/tally';
import { emptyKept, emptyTally, mergeKept, mergeTally, tallyOf } from '../statistics/tally';
import type { AnswerClusters } from './answer-clusters';
import { emptyAnswerClusters, mergeAnswerClusters } from './answer-clusters';
import type { Base } from './base';
import type { Met } from './met';
import { mergeMet, nothingMet } from './met';
import type { Quote } from './quote';
import { addQuote } from './quote';
import type { Replies } from './replies';
import { emptyReplies, mergeReplies } from './replies';
import type { OutcomeSummary } from './same-rows';

/** What the audit sees of a promise's evidence: counts, never rows. Two summaries of one promise can be merged. */
export interface EvidenceSummary {
  /** Answers used, and those of employees, by day and by what they are: every tally of answers is a sum of these. */
  clusters: AnswerClusters;
  /** Cases of the period, due or not: those that ended by the time they took, open ones and all of them by the time so far. */
  cases: { ended: Map<number, Tally>; open: Map<number, Tally>; begun: Map<number, Tally> };
  leftOut: KeptTally;
  /** By reason. */
  reasons: Map<string, { n: number; cell: string }>;
  employees: KeptTally;
  /** Customers asked, and how many of them answered, of sources that say so; and answers of those that do not. */
  asked: { asked: number; answered: number; others: number };
  complaints: number;
  outOfPeriod: number;
  /** Customers whose answer stands there in words that could not be read. */
  unread: number;
  /** All whose answer, or its day, cannot be read or lies off the scale; who gave none; and those of a kind of source that nobody knows. */
  invalid: number;
  blank: number;
  unplaced: number;
  /** Cases of the period, open or closed, that may still end otherwise than they stand on the audit date. */
  notYetDue: number;
  /** Of those out of period, dated before the promise's Since; and the first of them, '' where there is none. */
  beforeSince: number;
  beforeSinceCell: string;
  /** Customers by the level they expect. */
  expectations: Map<number, Tally>;
  /** Customers whose expectation stands there in words that could not be read. */
  unreadExpected: number;
  /** Those of a promise with one limit by day, in one group: kept where what is promised is enough for them. */
  contented: AnswerClusters;
  /** Rows that have both a value and an expectation: customers, sums of weights, of weighted values and expectations, and of squared differences. */
  pairs: { n: number; weight: number; value: number; expected: number; square: number };
  newest: Moment | null;
  oldest: Moment | null;
  comments: number;
  /** How many comments of each side are kept to choose quotes from. */
  most: number;
  /** Those comments and more, in no order; see `newestQuotes` in quote.ts. */
  against: Quote[];
  for: Quote[];
  replies: Replies;
  /** Values between two steps of the scale that stand for several customers: averages, not answers. */
  averages: number;
  evidenceCells: string[];
}

/**
 * What is known of a touchpoint in the audited period, whether or not anything is promised there.
 * Each source cell counts once, however many questions of a wide export it belongs to: n are the customers of rows that answer any question
 * there, complaints those of rows that complain, comments and replies the cells that hold one.
 */
export interface TouchpointSummary {
  n: number;
  comments: number;
  complaints: number;
  replies: Replies;
  /** The first reply that is open, and the first that came late; '' where there is none. */
  replyCells: { open: string; slow: string };
  /** Day since which the oldest open reply has been waited for, in days from 1970-01-01; null where none is open, or none is dated. */
  openSince: number | null;
}

/** All evidence, folded: one summary per promise and per touchpoint, in their order. */
export interface Evidence {
  base: Base;
  promises: EvidenceSummary[];
  touchpoints: TouchpointSummary[];
  sources: Set<SourceKind>;
  met: Met;
  /** Those of all touchpoints, each case once. */
  replies: Replies;
  /** Of each tab that holds an outcome beside answers to promises. */
  outcomes: OutcomeSummary[];
}

/**
 * Comments kept to choose quotes and telling words from: so many of each side of a promise, and of each side of all promises together unless
 * that left a promise with fewer than the least.
 */
const MOST = 500;
const IN_ALL = 2000;
const LEAST = 100;
const CELLS = 5;

/** The summary of one promise out of so many. */
export function emptySummary(promises = 1): EvidenceSummary {
  return {
    clusters: emptyAnswerClusters(),
    cases: { ended: new Map(), open: new Map(), begun: new Map() },
    leftOut: emptyKept(),
    reasons: new Map(),
    employees: emptyKept(),
    asked: { asked: 0, answered: 0, others: 0 },
    complaints: 0,
    outOfPeriod: 0,
    unread: 0,
    invalid: 0,
    blank: 0,
    unplaced: 0,
    notYetDue: 0,
    beforeSince: 0,
    beforeSinceCell: '',
    expectations: new Map(),
    unreadExpected: 0,
    contented: emptyAnswerClusters(),
    pairs: { n: 0, weight: 0, value: 0, expected: 0, square: 0 },
    newest: null,
    oldest: null,
    comments: 0,
    most: Math.min(MOST, Math.max(LEAST, Math.floor(IN_ALL / promises))),
    against: [],
    for: [],
    replies: emptyReplies(),
    averages: 0,
    evidenceCells: [],
  };
}

export function emptyEvidence(promises: number, touchpoints: number): Evidence {
  return {
    base: { read: 0, used: 0, noAnswer: 0, invalid: 0, unmatched: 0, leftOut: 0, aside: 0, notYetDue: 0, outOfPeriod: 0 },
    promises: Array.from({ length: promises }, () => emptySummary(promises)),
    touchpoints: Array.from({ length: touchpoints }, () => ({
      n: 0,
      comments: 0,
      complaints: 0,
      replies: emptyReplies(),
      replyCells: { open: '', slow: '' },
      openSince: null,
    })),
    sources: new Set(),
    met: nothingMet(),
    replies: emptyReplies(),
    outcomes: [],
  };
}

/** Adds evidence folded apart, of the same promises and touchpoints; `from` is left as it is. */
export function mergeEvidence(into: Evidence, from: Evidence): void {
  for (const part of Object.keys(into.base) as (keyof Base)[]) into.base[part] += from.base[part];
  for (const [i, summary] of into.promises.entries()) mergeSummary(summary, from.promises[i]!);
  for (const [i, touchpoint] of into.touchpoints.entries()) {
    const other = from.touchpoints[i]!;
    touchpoint.n += other.n;
    touchpoint.comments += other.comments;
    touchpoint.complaints += other.complaints;
    mergeReplies(touchpoint.replies, other.replies);
    if (other.openSince !== null) touchpoint.openSince = Math.min(other.openSince, touchpoint.openSince ?? other.openSince);
    for (const reply of ['open', 'slow'] as const) touchpoint.replyCells[reply] ||= other.replyCells[reply];
  }
  for (const source of from.sources) into.sources.add(source);
  mergeMet(into.met, from.met);
  mergeReplies(into.replies, from.replies);
  into.outcomes.push(...from.outcomes);
}

function mergeSummary(into: EvidenceSummary, from: EvidenceSummary): void {
  mergeAnswerClusters(into.clusters, from.clusters);
  mergeKept(into.leftOut, from.leftOut);
  mergeKept(into.employees, from.employees);
  for (const kind of ['ended', 'open', 'begun'] as const)
    for (const [time, tally] of from.cases[kind]) mergeTally(tallyOf(into.cases[kind], time, emptyTally), tally);
  mergeAnswerClusters(into.contented, from.contented);
  for (const [level, tally] of from.expectations) mergeTally(tallyOf(into.expectations, level, emptyTally), tally);
  for (const [reason, { n, cell }] of from.reasons) into.reasons.set(reason, sumOf(into.reasons.get(reason), { n, cell }));
  into.beforeSinceCell ||= from.beforeSinceCell;
  for (const part of sums) into[part] += from[part];
  for (const part of ['asked', 'answered', 'others'] as const) into.asked[part] += from.asked[part];
  for (const part of ['n', 'weight', 'value', 'expected', 'square'] as const) into.pairs[part] += from.pairs[part];
  if (from.newest !== null) noteMoment(into, from.newest);
  if (from.oldest !== null) noteMoment(into, from.oldest);
  for (const quote of from.against) addQuote(into.against, quote, into.most);
  for (const quote of from.for) addQuote(into.for, quote, into.most);
  mergeReplies(into.replies, from.replies);
  into.evidenceCells = [...into.evidenceCells, ...from.evidenceCells].slice(0, CELLS);
}

const sums = [
  'complaints',
  'outOfPeriod',
  'unread',
  'invalid',
  'blank',
  'unplaced',
  'unreadExpected',
  'notYetDue',
  'beforeSince',
  'comments',
  'averages',
] as const;

const sumOf = (known: { n: number; cell: string } | undefined, more: { n: number; cell: string }): { n: number; cell: string } =>
  known ? { n: known.n + more.n, cell: known.cell } : more;

export function noteMoment(summary: EvidenceSummary, moment: Moment): void {
  if (summary.newest === null || moment > summary.newest) summary.newest = moment;
  if (summary.oldest === null || moment < summary.oldest) summary.oldest = moment;
}

export const hasCells = (summary: EvidenceSummary): boolean => summary.evidenceCells.length >= CELLS;
