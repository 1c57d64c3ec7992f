import type { Phase, SourceKind } from '../declared/choices';
import type { Test } from '../declared/metric';
import type { ExpectationVerdict } from '../judgement/expectation';
import type { Elsewhere, Wait } from '../judgement/waiting';
import type { Interval } from '../statistics/wilson';
import type { FindingCode, Flaw } from './flaw';
import { flawOf } from './flaw';

/** A promise as a finding names it. */
interface OfPromise {
  id: string;
  text: string;
  touchpoint: string;
}

/** Two promises about the same thing. */
interface PromisePair {
  first: OfPromise & { promisedFor: number };
  second: OfPromise & { promisedFor: number };
}

/** The numbers and names that each finding's sentence is made of. Shares are 0..1, dates ISO. */
export interface FindingDetails {
  'no-evidence': OfPromise & { wait: Wait; elsewhere: Elsewhere };
  /** Where nothing is dated, `newest` and `days` are null: nobody knows how old it is. */
  'stale-evidence': OfPromise & { newest: string | null; days: number | null; staleAfterDays: number };
  'no-baseline': Record<never, never>;
  'evidence-older-than-promise': OfPromise & { older: number; n: number };
  'evidence-has-holes': OfPromise & { from: string; to: string; months: number };
  'phase-not-covered': { phase: Phase };
  'stage-without-evidence': { stage: string; touchpoints: number };
  'scores-without-comments': OfPromise & { n: number };
  'one-kind-of-evidence': { source: SourceKind; promises: number };
  'expectation-not-asked': { promises: string[]; of: number };
  overconfident: OfPromise & { believed: number; keptRate: number; interval: Interval; n: number };
  /** `isRuled`: all of them for one of the few reasons for which an answer is none. */
  'left-out-flatters': OfPromise & { n: number; keptRate: number; keptRateWith: number; isRuled: boolean };
  'left-out-without-a-rule': OfPromise & { reason: string; n: number };
  'employees-disagree': OfPromise & { keptRate: number; n: number; employeesKeptRate: number; employeesN: number };
  'action-without-owner-or-date': { action: string; promiseId: string; lacks: 'owner' | 'due' | 'both' };
  'scores-hide-complaints': OfPromise & { keptRate: number; complaints: number; n: number };
  'sources-disagree': OfPromise & {
    high: { source: SourceKind; keptRate: number; n: number };
    low: { source: SourceKind; keptRate: number; n: number };
  };
  'broken-without-action': OfPromise;
  'done-without-effect': OfPromise & { action: string; doneOn: string; keptRate: number; promisedFor: number; n: number };
  'action-overdue': { action: string; owner: string; due: string; promiseId: string };
  'promise-broken': OfPromise & { keptRate: number; interval: Interval; n: number; promisedFor: number; test: Test; metric: string };
  'promise-looser-than-expected': OfPromise & { promised: number; expected: number; n: number; metric: string };
  'promise-tighter-than-expected': OfPromise & { promised: number; expected: number; n: number; metric: string };
  'expectations-rise': OfPromise & { since: string; before: number; beforeN: number; now: number; nowN: number };
  'contradicting-promises': PromisePair & { by: 'test' | 'share' };
  'duplicate-promises': PromisePair;
  'unmeasurable-promise': OfPromise & { wait: Wait; metric: string };
  'nothing-promised': { touchpoint: string; n: number };
  'promise-out-of-our-hands': OfPromise;
  'no-complaint-channel': { touchpoint: string; isSaid: boolean };
  'silent-customers': OfPromise & { letDown: number; keptRate: number };
  'no-loops-recorded': { complaints: number };
  'loop-open': { touchpoint: string; open: number; days: number | null };
  'loop-slow': { touchpoint: string; slow: number; answered: number; days: number };
  'averages-only': OfPromise & { averages: number };
  'segment-hidden-by-average': OfPromise & { dimension: string; segment: string; keptRate: number; n: number; rest: number };
  'no-owner': { touchpoint: string };
  'one-owner-for-all': { owner: string; promises: number; of: number };
  'no-sponsor': Record<never, never>;
  'promise-across-departments': OfPromise & { departments: string[] };
  'scores-only': { promises: number };
  'same-as-competitors': OfPromise & { competitors: string };
  'no-employee-voice': Record<never, never>;
  'not-told': OfPromise & { brokenSince: string; toldOn: string | null };
  'pay-tied-to-scores': Record<never, never>;
  'no-money': { touchpoints: number };
  'new-customers-favoured': OfPromise & { newRate: number; newN: number; returningRate: number; returningN: number };
  'worth-celebrating': OfPromise & {
    keptRate: number;
    interval: Interval;
    n: number;
    promisedFor: number;
    expectation: ExpectationVerdict;
  };
}

/** One flaw or habit found, with the cells it rests on. Its sentence and its next step are made in `src/words`. */
export type Finding = {
  [C in FindingCode]: {
    code: C;
    flaw: Flaw;
    /** The promise's id, the touchpoint, the stage or phase; '' for the whole audit. */
    subject: string;
    details: FindingDetails[C];
    /** Such as `Evidence!D14`. */
    cells: string[];
    /** The heavier, the nearer to the top of its flaw. */
    weight: number;
  };
}[FindingCode];

/** Makes one finding; blank cells are dropped. */
export function finding<C extends FindingCode>(
  code: C,
  subject: string,
  details: FindingDetails[C],
  cells: readonly string[],
  weight = 0,
): Finding {
  return { code, flaw: flawOf[code], subject, details, cells: cells.filter(cell => cell !== ''), weight } as Finding;
}

export const ofPromise = ({ id, text, touchpoint }: OfPromise): OfPromise => ({ id, text, touchpoint });
