import type { Audit, PromiseAudit } from '../audit';
import type { Benchmark } from '../declared/belief';
import { isJudged } from '../judgement/verdict';
import { saysTheSame } from '../reading/promise-pair';

/** A promise beside what one competitor says or does. */
export interface BesideCompetitor {
  promise: PromiseAudit;
  /** '' where only its words are known. */
  competitor: string;
  /** '' where only its kept rate is known. */
  text: string;
  /** True where it says what we say; null where its words are not known. */
  isSame: boolean | null;
  /** 0..1; null where nobody knows. */
  keptRate: number | null;
  /** Who keeps it more often, by the range of our kept rate; null where that cannot be said. */
  keeps: 'we' | 'they' | 'alike' | null;
  source: string;
  date: string | null;
}

/** Each promise beside what competitors say and do, in journey order. */
export function besideCompetitors({ promises, benchmarks }: Audit): BesideCompetitor[] {
  return promises.flatMap(promise => [
    ...(promise.competitorsSay === '' ? [] : [wordsBeside(promise)]),
    ...benchmarks.filter(one => one.promises.includes(promise.id)).map(one => besideOne(promise, one)),
  ]);
}

const wordsBeside = (promise: PromiseAudit): BesideCompetitor => ({
  promise,
  competitor: '',
  text: promise.competitorsSay,
  isSame: saysTheSame(promise.text, promise.competitorsSay),
  keptRate: null,
  keeps: null,
  source: '',
  date: null,
});

function besideOne(promise: PromiseAudit, { competitor, text, keptRate, source, date }: Benchmark): BesideCompetitor {
  const isSame = text === '' ? null : saysTheSame(promise.text, text);
  return { promise, competitor, text, isSame, keptRate, keeps: keptRate === null ? null : whoKeeps(promise, keptRate), source, date };
}

function whoKeeps(promise: PromiseAudit, theirs: number): BesideCompetitor['keeps'] {
  if (!isJudged(promise) || promise.interval === null) return null;
  const [low, high] = promise.interval;
  return theirs < low ? 'we' : theirs > high ? 'they' : 'alike';
}

/** Promises that are kept, and that no competitor makes whose words are known: the lines that only this brand can use. */
export function yoursAlone(audit: Audit): PromiseAudit[] {
  const known = besideCompetitors(audit).filter(({ isSame }) => isSame !== null);
  return audit.promises.filter(promise => {
    const about = known.filter(one => one.promise.id === promise.id);
    return promise.verdict === 'kept' && about.length > 0 && about.every(({ isSame }) => isSame === false);
  });
}
