import type { Cell } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { foldText, foldWord } from '../../cell/text';
import { isTimeUnit, unitRatio } from '../../cell/unit';
import { denies } from '../../cell/words/denial-words';
import { plainHeader, specificOf, wordIn } from '../../cell/words/header-words';
import { sharedWords, topicOf } from '../../cell/words/likeness';
import { withoutWaitingPlace } from '../../cell/words/waiting-place';
import { saidYesNo } from '../../cell/yes-no';
import type { Metric } from '../../declared/metric';
import { isOneName, isSameMetric } from '../../declared/metric';
import { valueReader } from '../../declared/metric-value';
import { asideIn } from '../aside-words';
import type { Look } from '../column-look';
import type { Known } from '../mapped-column';
import type { Heading } from '../tab-head';
import type { Sorted } from './no-answer-codes';
import { sortAnswers } from './no-answer-codes';
import { asksTimeSpent, isCountedTime, isTimeOfDay } from './spent-time';

/** A metric on which the answers of a column can be read. */
export interface Fit {
  metric: Metric;
  sorted: Sorted;
  /** How it is known: by the words of its scale; because the header says so; because the answers reach from end to end; by nothing else. */
  by: 'words' | 'header' | 'ends' | 'numbers';
  /** What of the header says so; '' where nothing does. */
  word: string;
  /** True for a metric that is to be added to the tab Metrics. */
  isNew: boolean;
}

/** Fewer answers than this need not reach the top of their scale. */
const FEW = 30;
/** The share of answers off the scale that a slip of the pen explains. */
export const SLIPS = 0.05;
const SLIPS_OF_TIMES = 0.2;

/** The metrics on which the answers can be read, the likeliest first. */
export function fitsOf(heading: Heading, look: Look, known: Known, given: ReadonlySet<string> = new Set()): Fit[] {
  if (look.filled === 0) return [];
  const isPromised = (metric: Metric): boolean =>
    known.promises.some(promise => promise.metric !== null && isSameMetric(promise.metric, metric));
  const rank = { words: 0, header: 1, ends: 2, numbers: 3 };
  return known.metrics
    .flatMap(({ metric, isOwn }) => {
      const fit = fitOf(heading, look, metric, given);
      // Marks from 0 to 10 tell of a recommendation only where one is asked for, or nothing else is.
      const isPlain = ANSWER.test(heading.plain) && isPromised(metric) && fit?.by === 'ends';
      const isAsked = fit?.by === 'header' || isPlain || topicOf(specificOf(heading.plain)).length === 0;
      if (metric.kind === 'likelihood' && !isAsked) return [];
      if (fit && isPlain && metric.kind === 'likelihood') Object.assign(fit, { by: 'header', word: heading.short });
      const isNamed = sharedWords(topicOf(metric.name), heading.topic).length > 0;
      return fit ? [{ fit, isOwn, isNamed, isUsed: isPromised(metric), width: (metric.highest ?? 1e9) - (metric.lowest ?? 0) }] : [];
    })
    .sort(
      (a, b) =>
        rank[a.fit.by] - rank[b.fit.by] ||
        Number(b.isNamed) - Number(a.isNamed) ||
        Number(b.isUsed) - Number(a.isUsed) ||
        Number(b.isOwn) - Number(a.isOwn) ||
        a.width - b.width,
    )
    .map(({ fit }) => fit);
}

/** A reader remembers what it has read: one serves all columns. */
const readers = new WeakMap<Metric, ReturnType<typeof valueReader>>();
function readerOf(metric: Metric): ReturnType<typeof valueReader> {
  const read = readers.get(metric) ?? valueReader(metric);
  readers.set(metric, read);
  return read;
}

/** Fewest different answers by which a closed question is known. */
const FEWEST_CHOICES = 3;

/** How the answers of a column can be read on a metric; null where they cannot. */
export function fitOf(heading: Heading, look: Look, metric: Metric, given: ReadonlySet<string> = new Set()): Fit | null {
  // The answers of one closed question say nothing of another.
  const isNamed = [heading.name, heading.question].some(name => foldText(name) === foldText(metric.name));
  // “Did you have to queue?” asks for the other side of *No queue*: a person says which answers are good.
  if (metric.kind === 'yes-no' && !isNamed && denies(metric.name) !== denies(`${heading.short} ${heading.question}`)) return null;
  if (metric.kind === 'choice' && !isNamed && sharedWords(topicOf(metric.name), heading.topic).length === 0) return null;
  if (metric.kind === 'duration' && isTimeOfDay(heading.plain, look)) return null;
  const sorted = sortAnswers(look.counts, metric, readerOf(metric), given);
  const answers = sorted.on + sorted.off;
  // What somebody remembers of a time is often “about 20”.
  const isSpent = metric.kind === 'duration' && unitSaid(heading.plain) !== '';
  if (sorted.on === 0 || sorted.off > answers * (isSpent ? SLIPS_OF_TIMES : SLIPS)) return null;
  // Of a question that is not called by the metric's name, a word of it and several answers that are all its own tell that it is this one.
  if (metric.kind === 'choice' && !isNamed && (sorted.off > 0 || sorted.levels.size < FEWEST_CHOICES)) return null;
  const isInWords = countWords(look.counts, metric) > sorted.on / 2;
  if (isInWords) return { metric, sorted, by: 'words', word: '', isNew: false };
  if (wordIn(heading.plain, 'rank') !== '' || isOtherUnit(heading.plain, look, metric)) return null;
  const isClosed = metric.kind === 'rating' || metric.kind === 'likelihood';
  if (isClosed && STAR_CLASS.test(heading.plain)) return null;
  if (!isClosed && metric.kind !== 'yes-no' && isOfOtherKind(heading, metric)) return null;
  if (isClosed && (isOtherScale(heading, metric) || isOfTwo(sorted) || isCounted(heading))) return null;
  const word = hintOf(heading, look, metric);
  if (word !== '') return { metric, sorted, by: 'header', word, isNew: false };
  if (isSpent && !isCountedTime(heading.plain) && asideIn(heading.plain, 'fillIn') === '')
    return { metric, sorted, by: 'numbers', word: '', isNew: false };
  if (metric.kind === 'yes-no') return isYesNo(look) ? { metric, sorted, by: 'numbers', word: '', isNew: false } : null;
  // Without a word of the header, only answers on a closed scale can speak for themselves: they reach its top, and nothing lies beside it.
  if (!isClosed || sorted.off > 0 || !look.isWhole || look.most <= 1) return null;
  const span = metric.highest! - metric.lowest! + 1;
  const hasTop = sorted.levels.has(metric.highest!);
  if (hasTop && sorted.levels.size >= Math.min(span - 1, 6)) return { metric, sorted, by: 'ends', word: '', isNew: false };
  const isMark = (hasTop && sorted.codes.length === 0) || answers < FEW;
  return isMark ? { metric, sorted, by: 'numbers', word: '', isNew: false } : null;
}

/** `(1-10)` is no CSAT, whatever answers were given. */
function isOtherScale({ scale }: Heading, { lowest, highest }: Metric): boolean {
  return scale !== null && (scale.highest !== highest || (scale.lowest !== null && scale.lowest !== lowest));
}

/** Fees, miles and attempts are no time, whatever the metric’s name shares with the header; a metric may be about them by its own name. */
function isOfOtherKind({ plain }: Heading, { kind, name }: Metric): boolean {
  const isTime = kind === 'duration' || kind === 'days-late' || kind === 'time-late';
  return isTime && OTHER_KIND.test(plain) && !OTHER_KIND.test(plainHeader(name));
}
/** How many stars a hotel bears on its door. */
const STAR_CLASS = /\bstars? (class|category|classification)\b|\b(class|category|classification) (in |by )?stars?\b/;
const OTHER_KIND =
  /\b(fees?|costs?|prices?|charges?|attempts?|distance|km|kilomet(re|er)s?|miles?|kg|weight|number of|quantity|qty|count|rate|rating|score|stars|oplat\w*|koszt\w*|cen[aey]|odleglosc|prob|ocen\w*)\b|费用|費用|运费|運費|距离|距離|次数|次數/;

/** 0 and 1 are yes and no, or a box that was ticked or not; no marks. */
const isOfTwo = ({ levels, codes }: Sorted): boolean =>
  [...levels].every(level => level === 0 || level === 1) && (levels.size > 1 || codes.includes('0'));

/** Nights and attempts are counted, not given as marks. */
const isCounted = ({ plain }: Heading): boolean => asideIn(plain, 'counting') !== '' && wordIn(plain, 'rating') === '';

function isYesNo(look: Look): boolean {
  let found = 0;
  for (const [cell, count] of look.counts) if (typeof cell !== 'number' && saidYesNo(textOf(cell)) !== undefined) found += count;
  return found > look.filled / 2;
}

function countWords(counts: ReadonlyMap<Cell, number>, metric: Metric): number {
  let sum = 0;
  const isWord = (folded: string): boolean => metric.words.has(folded) || (metric.usual?.has(folded) ?? false);
  for (const [cell, count] of counts) if (typeof cell === 'string' && isWord(foldWord(cell))) sum += count;
  return sum;
}

/** What of a header speaks for a metric: a word of its name, its scale, or a word that goes with its kind. */
function hintOf({ plain: header, scale, ...heading }: Heading, look: Look, metric: Metric): string {
  // A waiting room is a place.
  const topic = metric.kind === 'duration' ? topicOf(withoutWaitingPlace(header)) : heading.topic;
  // “How satisfied were you with the delivery?” gives no days, even where a metric is called Delivery.
  const isOpinion = wordIn(header, 'rating') !== '' || wordIn(header, 'likelihood') !== '';
  if (isOpinion && metric.kind !== 'rating' && metric.kind !== 'likelihood' && metric.kind !== 'yes-no') return '';
  // “To the minute” is not named by every header that gives minutes.
  const [named] = sharedWords(topicOf(metric.name), topic).filter(word => !isTimeUnit(word));
  if (named && (metric.kind !== 'yes-no' || isYesNo(look))) return named;
  const isAsked = wordIn(header, 'likelihood') !== '';
  switch (metric.kind) {
    case 'likelihood':
      return wordIn(header, 'likelihood');
    case 'rating':
      if (isAsked) return '';
      if (isOneName(metric.name, 'CES')) return wordIn(header, 'effort');
      return (
        wordIn(header, 'stars') ||
        wordIn(header, 'rating') ||
        ANSWER.exec(header)?.[0] ||
        (scale ? `${scale.lowest ?? ''}-${scale.highest}` : '')
      );
    case 'yes-no':
      return isOneName(metric.name, 'Resolved') && isYesNo(look) ? wordIn(header, 'resolved') : '';
    case 'days-late':
    case 'time-late':
      return wordIn(header, 'late');
    default:
      return '';
  }
}

/** As the tab Evidence calls a value. */
const ANSWER = /^(value|score|answer|result|mark|grade|points|wartosc|odpowiedz|ocena|数值|得分|分数|分數)$/;
const UNIT =
  /\b(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|sekund\w*|minut\w*|godzin\w*|dni|tygodn\w*)\b|秒|分钟|分鐘|小时|小時|天|周|週/;
/**
 * The unit of time that a plain header says, '' where it says none: as a word of any language, or shortened behind what took so long.
 * @example unitSaid('waiting time s') //=> 's'
 */
export function unitSaid(header: string): string {
  const word = UNIT.exec(header)?.[0];
  if (word !== undefined) return word;
  const words = header.split(' ');
  const last = words[words.length - 1]!;
  return words.find(one => one.length >= FEWEST_LETTERS && isTimeUnit(one)) ?? (isTimeUnit(last) && asksTimeSpent(header) ? last : '');
}
/** `Stunden` and `heures` are said anywhere; `s`, `h` or `j` only at the end. */
const FEWEST_LETTERS = 4;

/** A time in the unit that the header says: nothing but its unit tells the metric, yet it measures something. */
export const isSpentTime = ({ metric, by }: Fit): boolean => metric.kind === 'duration' && by === 'numbers';

/** True where the header gives a time in another unit than the metric's, so that numbers would be misread. */
function isOtherUnit(header: string, look: Look, { kind, unit }: Metric): boolean {
  const isLate = kind === 'days-late' || kind === 'time-late';
  const isTime = kind === 'duration' || isLate;
  const said = isTime ? unitSaid(header) : '';
  if (said !== '') return unitRatio(said, unit) !== 1;
  // Lateness without a unit may be minutes as well as days.
  return isLate && look.numbers > 0 && wordIn(header, 'late') !== '' && !/\bdays?\b|\bdni\b|天/.test(header);
}
