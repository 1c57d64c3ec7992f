import type { Audit, PromiseAudit } from '../../core/audit';
import type { Quote } from '../../core/evidence/quote';
import type { Verdict } from '../../core/judgement/verdict';
import type { Interval } from '../../core/statistics/wilson';
import { type AuditFormat, formatOf } from '../../report/format';
import { repairs } from '../../report/headline';
import { firstLink, type Link, linkTo } from '../../report/link';
import type { Format } from '../../words/format';
import type { Words } from '../../words/words';

/** A promise as the sidebar shows it. Shares are 0..1; a sentence that there is nothing to say for is ''. */
export interface PromiseCard {
  id: string;
  text: string;
  touchpoint: string;
  stage: string;
  owner: string;
  metric: string;
  /** In words, such as `at least 4`. */
  keptWhen: string;
  verdict: Verdict;
  n: number;
  promisedFor: number;
  keptRate: number | null;
  interval: Interval | null;
  believed: number | null;
  why: string;
  expectation: string;
  honest: string;
  change: string;
  /** What the months say; '' with fewer than twelve. */
  months: string;
  /** The same as a chart; null with fewer than twelve. */
  chart: CardMonths | null;
  /** What else is known in numbers, a sentence each. */
  figures: string[];
  evidence: string;
  nextStep: string;
  /** What an action for it would say. */
  action: string;
  /** Words of those let down, joined. */
  words: string;
  quotes: { against: CardQuote[]; for: CardQuote[] };
  /** True for one that an action is proposed for. */
  isToAct: boolean;
  places: { promise: Link | null; evidence: Link | null; report: Link | null };
}

/** Kept rates of months, the oldest first, between the limits that chance hardly leaves; shares 0..1. */
export interface CardMonths {
  /** `isTold`: it lies outside its limits, or in a run on one side. */
  points: { share: number; low: number; high: number; isTold: boolean }[];
  centre: number;
  first: string;
  last: string;
}

/** Customers' own words, and where they stand. */
export interface CardQuote {
  text: string;
  /** Day and kind of source. */
  from: string;
  place: Link | null;
}

const QUOTE = 400;

/** All live promises: those to repair first, the most urgent leading, then the others in journey order. `rowOf` finds one's row in the Alignment tab, from 1. */
export function promiseCards(audit: Audit, toActOn: readonly PromiseAudit[], words: Words, rowOf: (id: string) => number): PromiseCard[] {
  const ids = new Set(toActOn.map(({ id }) => id));
  const format = formatOf(audit, words);
  const first = repairs(audit);
  const rest = audit.promises.filter(promise => !first.includes(promise));
  return [...first, ...rest].map(promise => ({
    ...cardOf(promise, audit, words, format),
    isToAct: ids.has(promise.id),
    places: {
      promise: linkTo(promise.cells.promise) ?? null,
      evidence: firstLink(promise.evidenceCells) ?? null,
      report: { tab: words.labels.tabs.alignment, cell: `A${rowOf(promise.id)}` },
    },
  }));
}

function cardOf(promise: PromiseAudit, audit: Audit, words: Words, format: AuditFormat): Omit<PromiseCard, 'isToAct' | 'places'> {
  const { server, sentences } = words;
  const f = format.of(promise);
  const { expected, change } = promise;
  const quote = (said: Quote): CardQuote => ({
    text: words.excerpt(said, QUOTE),
    from: words.join.series([said.date ? format.all.day(said.date) : '', words.labels.sources[said.source]]),
    place: linkTo(said.cell) ?? null,
  });
  return {
    id: promise.id,
    text: promise.text,
    touchpoint: promise.touchpoint,
    stage: promise.stage,
    owner: promise.owner,
    metric: promise.metric ?? '',
    keptWhen: promise.test ? f.test(promise.test, promise.scale) : '',
    verdict: promise.verdict,
    n: promise.n,
    promisedFor: promise.promisedFor,
    keptRate: promise.keptRate,
    interval: promise.interval,
    believed: promise.believed,
    why: sentences.why(promise, f, audit.settings.fewestAnswers),
    expectation: expected.level === null ? '' : server.expectation(expected.verdict, f.reach(expected.level, promise.scale)),
    honest: sentences.smallestHonest(promise, f),
    change: change
      ? server.change(f.day(change.since), change.difference === null ? null : f.points(change.difference), change.verdict)
      : '',
    months: sentences.months(promise, f),
    chart: monthsOf(promise, f),
    figures: [...sentences.figures(promise, f), sentences.owner.told(promise, f)].filter(one => one !== ''),
    evidence: promise.n > 0 ? server.evidence(promise.grade, promise.newest && format.all.day(promise.newest)) : '',
    nextStep: sentences.nextStep(promise, f, promise.toSettle),
    action: sentences.nextStep({ ...promise, openActions: 0 }, f, promise.toSettle),
    words: words.list(promise.tellingWords),
    quotes: { against: promise.quotes.against.map(quote), for: promise.quotes.for.map(quote) },
  };
}

function monthsOf({ months }: PromiseAudit, f: Format): CardMonths | null {
  if (months === null) return null;
  const { centre, points } = months;
  return {
    points: points.map(({ share, low, high, signal }) => ({ share, low, high, isTold: signal !== null })),
    centre,
    first: f.month(points[0]!.month),
    last: f.month(points[points.length - 1]!.month),
  };
}
