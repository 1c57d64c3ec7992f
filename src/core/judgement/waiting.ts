import { isProvable } from '../reading/provable';
import { isHalfRead, isJudged, type Verdict } from './verdict';

/** What a promise without a verdict waits for: a measure, answers that are there and do not count, or answers at all. */
export type Wait = (typeof waits)[number];

/** In the order in which people are told of them: what the team itself can mend comes first. */
export const waits = [
  'metric',
  'known-metric',
  'test',
  'certificate',
  'readable',
  'source',
  'left-out',
  'since',
  'period',
  'due',
  'blank',
  'customers',
  'all-customers',
  'answers',
  'more',
] as const;

/** Answers and words on a promise that are no answers to it that count, in customers. */
export interface Elsewhere {
  leftOut: number;
  outOfPeriod: number;
  /** From before the promise was made; not among those out of period. */
  beforeSince: number;
  /** In words or numbers that could not be read, or with a day that could not. */
  invalid: number;
  notYetDue: number;
  /** Of a kind of source that nobody knows. */
  unplaced: number;
  employees: number;
  complaints: number;
  /** Blank or cancelled; said only where there is nothing else. */
  blank: number;
}

/** What decides: see `PromiseAudit`. */
interface Unjudged {
  verdict: Verdict;
  proof: string | null;
  text: string;
  metric: string | null;
  scale: object | null;
  n: number;
  leftOut: { n: number };
  outOfPeriod: number;
  beforeSince: number;
  unread: number;
  unused: { invalid: number; blank: number; unplaced: number };
  notYetDue: number;
  employees: { n: number } | null;
  complaints: number;
}

export function elsewhereOf(p: Unjudged): Elsewhere {
  const said = {
    leftOut: p.leftOut.n,
    outOfPeriod: p.outOfPeriod - p.beforeSince,
    beforeSince: p.beforeSince,
    invalid: Math.max(p.unread, p.unused.invalid),
    notYetDue: p.notYetDue,
    unplaced: p.unused.unplaced,
    employees: p.employees?.n ?? 0,
    complaints: p.complaints,
  };
  return { ...said, blank: p.n === 0 && Object.values(said).every(n => n === 0) ? p.unused.blank : 0 };
}

/** null where it has a verdict, or a certificate proves it. Of answers that do not count the reason of most of them decides. */
export function waitOf(p: Unjudged): Wait | null {
  if (p.proof !== null || isJudged(p)) return null;
  if (p.verdict === 'unmeasurable') {
    if (p.scale !== null) return 'test';
    return isProvable(p.text) ? 'certificate' : p.metric === null ? 'metric' : 'known-metric';
  }
  if (isHalfRead(p.n, p.unread)) return 'readable';
  const { leftOut, invalid, notYetDue, unplaced, employees, complaints, outOfPeriod, beforeSince, blank } = elsewhereOf(p);
  const mended: [Wait, number][] = [
    ['readable', invalid],
    ['source', unplaced],
    ['left-out', leftOut],
    ['since', beforeSince],
    ['period', outOfPeriod],
    ['due', notYetDue],
  ];
  const [wait, most] = mended.reduce((best, one) => (one[1] > best[1] ? one : best));
  if (most > p.n) return wait;
  if (p.n > 0) return 'more';
  if (employees > 0) return 'customers';
  if (complaints > 0) return 'all-customers';
  return blank > 0 ? 'blank' : 'answers';
}

/** Promises that wait, by what they wait for, in the order of `waits`. */
export function waitingOf<P extends Unjudged>(promises: readonly P[]): { wait: Wait; promises: P[] }[] {
  const by = new Map<Wait, P[]>();
  for (const promise of promises) {
    const wait = waitOf(promise);
    if (wait !== null) by.set(wait, [...(by.get(wait) ?? []), promise]);
  }
  return waits.flatMap(wait => (by.has(wait) ? [{ wait, promises: by.get(wait)! }] : []));
}
