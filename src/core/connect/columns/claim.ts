import { foldText } from '../../cell/text';
import { isTimeUnit } from '../../cell/unit';
import { plainHeader } from '../../cell/words/header-words';
import { isAkin, sharedWords, topicOf } from '../../cell/words/likeness';
import { wordsOf } from '../../cell/words/words';
import type { Metric } from '../../declared/metric';
import { isSameMetric } from '../../declared/metric';
import type { Known } from '../mapped-column';
import type { Fit } from '../scales/scale-fit';
import { isSpentTime } from '../scales/scale-fit';
import type { Heading } from '../tab-head';

/** A column that measures something or tells of it. */
export interface Seeker {
  heading: Heading;
  /** [] for a comment. */
  fits: readonly Fit[];
}

/** A column's claim to a touchpoint, by the words that they share. */
export interface Claim {
  seeker: Seeker;
  touchpoint: string;
  metric: Metric | null;
  /** Touchpoint and metric: two columns with the same claim each other's place. */
  place: string;
  strength: number;
  shared: string[];
  /** What the other parts of its question are about, where that decides. */
  theme: string;
}

/** The share of a touchpoint's name that must be met, unless all words of the header are. */
const HALF = 0.5;
/** The same where pairs of letters stand for words: most pairs of a name join two of its words. */
const THIRD = 0.3;

/** What the words of headers and names claim; a column may claim several touchpoints, each once. */
export function claimsOf(seekers: readonly Seeker[], known: Known): Claim[] {
  const names = known.touchpoints.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled].map(one => nameOf(name, one)));
  /** The more touchpoints have a word, the less it tells. */
  const weights = new Map<string, number>();
  for (const word of new Set(names.flatMap(one => one.topic))) {
    const having = names.filter(one => sharedWords([word], one.topic).length > 0);
    weights.set(word, 1 / new Set(having.map(one => one.touchpoint)).size);
  }
  return seekers.flatMap(seeker => {
    const { short, question } = seeker.heading;
    const texts = [saidIn(short), ...(question === '' ? [] : [saidIn(`${short} ${question}`)])];
    const best = new Map<string, Claim>();
    for (const name of names) {
      const { touchpoint } = name;
      const [found] = texts.map(said => strengthOf(name, said, weights)).sort((a, b) => b.strength - a.strength);
      if (found!.strength <= (best.get(touchpoint)?.strength ?? 0)) continue;
      const metric = metricAt(seeker, touchpoint, known);
      const place = `${touchpoint}\n${foldText(metric?.name ?? '')}`;
      if (metric !== undefined) best.set(touchpoint, { seeker, touchpoint, metric, place, theme: '', ...found! });
    }
    return [...best.values()];
  });
}

/**
 * The metric by which a column would be read at a touchpoint: one that is promised there, else one that goes anywhere; undefined where there is none.
 * Where nothing but the kind of its answers speaks for it, the question has to be about what is promised, and one metric alone must fit.
 */
function metricAt(seeker: Seeker, touchpoint: string, known: Known): Metric | null | undefined {
  const { fits } = seeker;
  if (fits.length === 0) return null;
  const promised = known.promises.filter(promise => promise.touchpoint === touchpoint && promise.metric !== null);
  const there = fits.filter(one => promised.some(promise => isSameMetric(promise.metric!, one.metric)));
  const [fit] = there.filter(one => isAskedOf(one, seeker.heading, touchpoint, promised));
  const others = there.filter(one => one.by === 'numbers' && one.metric.kind === fit?.metric.kind);
  if (fit && (fit.by !== 'numbers' || fit.metric.kind === 'rating' || others.length === 1)) return fit.metric;
  // Where one time is promised, another one is not taken in its place.
  const isOther = ({ metric }: Fit): boolean => isTime(metric) && promised.some(one => isTime(one.metric!));
  return fits.find(
    one => (one.by !== 'numbers' || isSpentTime(one)) && !isOther(one) && !isElsewhere(one, touchpoint, known, seeker.heading),
  )?.metric;
}

const isTime = ({ kind }: Metric): boolean => kind === 'duration' || kind === 'days-late' || kind === 'time-late';

/** Words by which one asks how long something took. */
const TAKING = new Set(
  'delay delayed late lateness spend spent long many take took taken wait waited waiting queue queued queueing stand stood approximately about roughly trwalo trwal czekal ile'.split(
    ' ',
  ),
);
const isOfTime = (word: string): boolean => TAKING.has(word) || isTimeUnit(word);

/** True where the answers of a question could be those that a promise at the touchpoint is about; of minutes and of yes and no there are many others. */
function isAskedOf(fit: Fit, { topic }: Heading, touchpoint: string, promised: Known['promises']): boolean {
  if (fit.by !== 'numbers' || fit.metric.kind === 'rating') return true;
  const rest = topic.filter(word => sharedWords([word], topicOf(touchpoint)).length === 0);
  if (fit.metric.kind === 'duration') return rest.every(isOfTime);
  const said = promised.filter(one => isSameMetric(one.metric!, fit.metric)).map(one => `${one.text} ${one.metric!.name}`);
  return rest.length === 0 || sharedWords(rest, topicOf(said.join(' '))).length > 0;
}

/** True for a rating of the user's own that is promised at one other touchpoint alone: `Quiet night` says nothing of breakfast. Words of a scale are sure anywhere. */
export function isElsewhere({ metric, by }: Fit, touchpoint: string, known: Known, heading: Heading): boolean {
  if (sharedWords(topicOf(metric.name), heading.topic).length > 0) return false;
  const isOwn = known.metrics.some(one => one.isOwn && isSameMetric(one.metric, metric));
  if (!isOwn || by === 'words' || metric.kind !== 'rating') return false;
  const at = new Set(known.promises.filter(one => one.metric !== null && isSameMetric(one.metric, metric)).map(one => one.touchpoint));
  return at.size === 1 && !at.has(touchpoint);
}

/** A name of a touchpoint, taken apart once. */
interface Name {
  touchpoint: string;
  topic: string[];
  /** Neighbours in it: `Wi-Fi` is `wifi` elsewhere, `AirTrain` is `AIRTRAIN`. */
  pairs: [string, string][];
  plain: string;
}

const nameOf = (touchpoint: string, name: string): Name => ({
  touchpoint,
  topic: topicOf(name),
  pairs: pairsIn(name),
  plain: plainHeader(name),
});

/** A header, taken apart once. */
interface Said {
  topic: string[];
  /** Neighbours as one word. */
  pairs: string[];
  plain: string;
}

const saidIn = (header: string): Said => ({
  topic: topicOf(header),
  pairs: pairsIn(header).map(([a, b]) => a + b),
  plain: plainHeader(header),
});

/**
 * 0..1 for how much of the name the header says, 0.3 more for how much of the header is the name, and 0.25 for each word where it says the name as a
 * whole, which tells check-in from check-out; 0 where it is too little.
 */
function strengthOf(
  { topic, pairs, plain }: Name,
  said: Said,
  weights: ReadonlyMap<string, number>,
): { strength: number; shared: string[] } {
  const none = { strength: 0, shared: [] };
  // `On time` says nothing word by word, and all of it together.
  if (topic.length === 0 && plain.includes(' ') && ` ${said.plain} `.includes(` ${plain} `)) return { strength: 1, shared: [plain] };
  if (topic.length === 0 || said.topic.length === 0) return none;
  const isJoined = (word: string): boolean =>
    pairs.some(([a, b]) => (a === word || b === word) && said.topic.some(one => isAkin(one, a + b)));
  const isMet = (word: string): boolean =>
    said.topic.some(one => isAkin(one, word)) || isJoined(word) || said.pairs.some(pair => isAkin(pair, word));
  const shared = topic.filter(isMet);
  if (shared.length === 0) return none;
  const weigh = (words: string[]): number => words.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0);
  const ofName = weigh(shared) / weigh(topic);
  const isOfName = (word: string): boolean => topic.some(one => isAkin(one, word)) || pairs.some(([a, b]) => isAkin(word, a + b));
  const ofHeader = said.topic.filter(isOfName).length / said.topic.length;
  const isWhole = ` ${said.plain} `.includes(` ${plain} `);
  const least = /\p{Script=Han}/u.test(topic[0]!) ? THIRD : HALF;
  return ofName < least && ofHeader < 1
    ? none
    : { strength: ofName + 0.3 * ofHeader + (isWhole ? 0.25 * plain.split(' ').length : 0), shared };
}

function pairsIn(text: string): [string, string][] {
  const words = wordsOf(plainHeader(text));
  return words.slice(1).map((word, i) => [words[i]!, word]);
}
