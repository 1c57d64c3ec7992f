import { isAkin, topicOf } from '../cell/words/likeness';
import { plain } from '../cell/words/spoken-number';
import type { Metric, Test } from '../declared/metric';
import type { About } from '../reading/metric-choice';
import type { QuestionKind } from './question';
import type { Concept } from './telling/concepts';
import { conceptsOf, withoutTrial } from './telling/concepts';

/** A live promise as a question may tell about it. */
export interface Subject {
  id: string;
  text: string;
  touchpoint: string;
  alsoCalled: readonly string[];
  /** How it is measured already; null where it has no metric or no test. */
  scale: Metric | null;
  test: Test | null;
  /** True where that measure is only what its own words say, and nothing tells by it yet: a question that tells about it takes its place. */
  isSpoken: boolean;
  /** True where its metric is what its own words say, and whatever tells by it is named in Sources: it can have a metric of its own. */
  canPart: boolean;
  /** Tabs that tell by its metric. */
  fedBy: readonly string[];
  /** What its own words bound: a time with its test, days late; null where they bound nothing. */
  said: Said | null;
}

/** What the words of a promise say of how it is measured. */
export interface Said {
  kind: 'time' | 'lateness' | 'other';
  metric: Metric;
  keptWhen: string;
  test: Test | null;
  /** For what share of customers, 0..1; null where the words do not say. */
  share: number | null;
  about: About | null;
}

/** A promise, taken apart once. */
export interface KnownSubject extends Subject {
  topic: readonly string[];
  concepts: ReadonlySet<Concept>;
  /** Words of its touchpoint and of what that is also called, name by name. */
  names: readonly (readonly string[])[];
  isNegative: boolean;
}

/** The measure that answers of such a kind can be counted by; null where the question brings its own. */
export function scaleFor(kind: QuestionKind, { scale, isSpoken }: Pick<Subject, 'scale' | 'isSpoken'>): Metric | null {
  if (!isSpoken || scale === null) return scale;
  if (kind === 'time') return scale.kind === 'duration' ? scale : null;
  if (kind === 'lateness') return scale.kind === 'days-late' || scale.kind === 'time-late' ? scale : null;
  return null;
}

const NEGATIVE = /(?<!\p{L})(?:never|no|not|without|zero|nigdy|nie|bez|żadn\p{L}*)(?!\p{L})|[从從]不|[绝絕]不|不会|不會|[无無]|零/u;

/** Small print that is no denial: `Always. No small print.` */
const ASIDE = /no (?:small print|strings|catch|excuses|matter|ifs|questions asked)|not only|nie tylko/gu;

/** True where words deny: `Never sold out`. */
export const isDenied = (text: string): boolean => NEGATIVE.test(plain(text).replace(ASIDE, ' '));

export const knownSubject = (subject: Subject): KnownSubject => ({
  ...subject,
  topic: topicOf(withoutTrial(subject.text)),
  concepts: conceptsOf(subject.text),
  names: [subject.touchpoint, ...subject.alsoCalled].map(topicOf),
  isNegative: isDenied(subject.text),
});

/** How much a word tells, by how many promises have it. */
export function weightOf(word: string, subjects: readonly KnownSubject[]): number {
  const having = subjects.filter(({ topic }) => topic.some(one => isAkin(one, word))).length;
  return having === 0 ? 0 : 1 / having;
}
