import { foldText } from '../cell/text';
import { unitRatio } from '../cell/unit';
import { namesOf as inOtherLanguages, nameIn } from '../table/names/names';
import { satisfaction } from './satisfaction';

export type MetricKind = 'rating' | 'likelihood' | 'choice' | 'duration' | 'days-late' | 'time-late' | 'yes-no' | 'share' | 'amount';

/** What is measured, and on which scale. Values of a duration are in `unit`; shares are 0..1; yes is 1, no is 0. */
export interface Metric {
  name: string;
  kind: MetricKind;
  /** Ends of the scale; null where it is open. */
  lowest: number | null;
  highest: number | null;
  unit: string;
  better: 'higher' | 'lower';
  /** Used by promises that state no test of their own; null where there is none. */
  keptWhen: Test | null;
  /** Words of the scale, folded, with their values. */
  words: ReadonlyMap<string, number>;
  /** The worst value, where its words are a class without an end: `More than 10 minutes`. */
  openEnd?: number;
  /** Words that are understood though nobody has declared them, folded, with their values. */
  usual?: ReadonlyMap<string, number>;
  /** Of a Choice: its answers as they are written, the first being 1. */
  answers?: readonly string[];
}

/** The test a single value must pass: a stretch of the metric's scale. An open end is null. */
export interface Test {
  from: number | null;
  to: number | null;
  /** True where the end itself does not pass: `< 5`. */
  isFromOpen: boolean;
  isToOpen: boolean;
  /** Of a Choice: the good answers by their numbers, in order; its ends are null then. */
  oneOf?: readonly number[];
}

export const atLeast = (from: number): Test => ({ from, to: null, isFromOpen: false, isToOpen: false });
export const atMost = (to: number): Test => ({ from: null, to, isFromOpen: false, isToOpen: false });
export const between = (from: number, to: number): Test => ({ from, to, isFromOpen: false, isToOpen: false });

/** What a scale of each kind is where the Metrics tab leaves it open. */
export const scaleOf: Record<MetricKind, Pick<Metric, 'lowest' | 'highest' | 'unit' | 'better'>> = {
  rating: { lowest: 1, highest: 5, unit: '', better: 'higher' },
  likelihood: { lowest: 0, highest: 10, unit: '', better: 'higher' },
  choice: { lowest: 1, highest: null, unit: '', better: 'higher' },
  duration: { lowest: 0, highest: null, unit: 'days', better: 'lower' },
  'days-late': { lowest: null, highest: null, unit: 'days', better: 'lower' },
  'time-late': { lowest: null, highest: null, unit: 'minutes', better: 'lower' },
  'yes-no': { lowest: 0, highest: 1, unit: '', better: 'higher' },
  share: { lowest: 0, highest: 1, unit: '', better: 'higher' },
  amount: { lowest: null, highest: null, unit: '', better: 'higher' },
};

const metric = (name: string, kind: MetricKind, keptWhen: Test | null, rest: Partial<Metric> = {}): Metric => {
  return { name, kind, ...scaleOf[kind], keptWhen, words: new Map(), ...rest };
};

/** As Google's reviews write them, in whatever language the workbook is. */
const starWords = new Map(['one', 'two', 'three', 'four', 'five'].map((word, i) => [word, i + 1]));

/** The metrics that are there without a Metrics tab, by every name they go by. */
const builtIn: { metric: Metric; also: string[] }[] = [
  { metric: metric('CSAT', 'rating', atLeast(4), { usual: satisfaction }), also: ['CSAT 1-5'] },
  { metric: metric('Stars', 'rating', atLeast(4), { usual: starWords }), also: ['Stars 1-5'] },
  { metric: metric('NPS', 'likelihood', atLeast(9)), also: ['NPS 0-10'] },
  { metric: metric('CES', 'rating', atLeast(5), { highest: 7 }), also: ['CES 1-7'] },
  { metric: metric('Resolved', 'yes-no', between(1, 1)), also: ['Resolved yes/no'] },
  { metric: metric('Wait', 'duration', null, { unit: 'minutes' }), also: ['Wait in minutes'] },
  { metric: metric('Delivery', 'duration', null), also: ['Delivery in days'] },
  { metric: metric('On time', 'days-late', atMost(0)), also: [] },
  { metric: metric('On time to the minute', 'time-late', atMost(0)), also: [] },
];

/** Every name that one goes by, in every language. */
const namesOf = ({ metric, also }: (typeof builtIn)[number]): string[] => [
  metric.name,
  ...also,
  ...inOtherLanguages('metrics', metric.name),
];

const byAnyName = new Map(builtIn.flatMap(one => namesOf(one).map(name => [foldText(name), one] as const)));

/** True where two names are those of one metric, be it a built-in one in two languages. @example isOneName('Na czas', 'On time') //=> true */
export function isOneName(one: string, other: string): boolean {
  const [mine, theirs] = [foldText(one), foldText(other)];
  return mine === theirs || (byAnyName.has(mine) && byAnyName.get(mine) === byAnyName.get(theirs));
}

/** Names of the built-in metrics, for "did you mean". */
export const builtInNames: readonly string[] = builtIn.map(one => one.metric.name);

/** Those that are there without a Metrics tab, as set-up writes them into one. */
export const builtInMetrics: readonly Metric[] = builtIn.map(one => one.metric);

/** True for a built-in metric, and for one that is declared just like it, under any of its names. */
export function isBuiltIn(metric: Metric): boolean {
  const known = byAnyName.get(foldText(metric.name))?.metric;
  const keys = ['kind', 'lowest', 'highest', 'better'] as const;
  return known !== undefined && keys.every(key => known[key] === metric[key]) && isSameScale(known, metric);
}

const isSameScale = (one: Metric, other: Metric): boolean =>
  (one.unit === other.unit || unitRatio(one.unit, other.unit) === 1) &&
  (isSameList(one.words, other.words) || (one.usual !== undefined && isSameList(one.usual, other.words)));

const isSameList = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([word, value]) => other.get(word) === value);

/** Metrics by folded name: the built-in ones, called as a language calls them, redefined and joined by those given. */
export function metricsByName(given: readonly Metric[], language = 'en'): Map<string, Metric> {
  const byName = new Map<string, Metric>();
  for (const one of builtIn) {
    const metric = language === 'en' ? one.metric : { ...one.metric, name: nameIn(language, 'metrics', one.metric.name) };
    for (const name of namesOf(one)) byName.set(foldText(name), metric);
  }
  for (const one of given) {
    const former = byAnyName.get(foldText(one.name));
    const metric = former ? withUsual(one, former.metric) : one;
    for (const name of former ? namesOf(former) : []) byName.set(foldText(name), metric);
    byName.set(foldText(one.name), metric);
  }
  return byName;
}

/** A metric on the scale of the built-in one of its name understands what that one does, as far as its own words say nothing else. */
function withUsual(own: Metric, { usual, lowest, highest }: Metric): Metric {
  const isAlike = own.lowest === lowest && own.highest === highest && agreesWith(own.words, usual);
  return usual && isAlike ? { ...own, usual } : own;
}

/** True where no word has another value in the other list. */
const agreesWith = (words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number> = new Map()): boolean =>
  [...words].every(([word, value]) => (others.get(word) ?? value) === value);

/** True for words, folded, that say what CSAT understands without words of its own, or more. */
export const areUsual = (words: ReadonlyMap<string, number>): boolean => agreesWith(words, satisfaction);

/** A metric goes by its name, whatever the case. */
export const isSameMetric = (one: Metric, other: Metric): boolean => isOneName(one.name, other.name);

/** Step of the scale: 1 for ratings, likelihoods and days late; null where values run on. */
export function stepOf({ kind }: Metric): number | null {
  return kind === 'rating' || kind === 'likelihood' || kind === 'days-late' || kind === 'yes-no' ? 1 : null;
}
