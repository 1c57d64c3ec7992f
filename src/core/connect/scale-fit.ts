import type { Cell } from '../cell/cell';
import { wordIn } from '../cell/header-words';
import { sharedWords, topicOf } from '../cell/likeness';
import { foldText, foldWord } from '../cell/text';
import { unitRatio } from '../cell/unit';
import type { Metric } from '../declared/metric';
import { isSameMetric } from '../declared/metric';
import { valueReader } from '../declared/metric-value';
import type { Look } from './column-look';
import type { Known } from './mapped-column';
import type { Sorted } from './no-answer-codes';
import { sortAnswers } from './no-answer-codes';
import type { Heading } from './tab-head';

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

/** Fewer answers than this need not reach the end of their scale. */
const FEW = 30;
/** The share of answers off the scale that a slip of the pen explains. */
const SLIPS = 0.05;

/** The metrics on which the answers can be read, the likeliest first. */
export function fitsOf(heading: Heading, look: Look, known: Known, given: ReadonlySet<string> = new Set()): Fit[] {
  if (look.filled === 0) return [];
  const isPromised = (metric: Metric): boolean =>
    known.promises.some(promise => promise.metric !== null && isSameMetric(promise.metric, metric));
  const rank = { words: 0, header: 1, ends: 2, numbers: 3 };
  return known.metrics
    .flatMap(({ metric, isOwn }) => {
      const fit = fitOf(heading, look, metric, given);
      return fit ? [{ fit, isOwn, isUsed: isPromised(metric), width: (metric.highest ?? 1e9) - (metric.lowest ?? 0) }] : [];
    })
    .sort(
      (a, b) =>
        rank[a.fit.by] - rank[b.fit.by] || Number(b.isUsed) - Number(a.isUsed) || Number(b.isOwn) - Number(a.isOwn) || a.width - b.width,
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

/** How the answers of a column can be read on a metric; null where they cannot. */
export function fitOf(heading: Heading, look: Look, metric: Metric, given: ReadonlySet<string> = new Set()): Fit | null {
  // The answers of one closed question say nothing of another.
  if (metric.kind === 'choice' && ![heading.name, heading.question].some(name => foldText(name) === foldText(metric.name))) return null;
  const sorted = sortAnswers(look.counts, metric, readerOf(metric), given);
  const answers = sorted.on + sorted.off;
  if (sorted.on === 0 || sorted.off > answers * SLIPS) return null;
  const isInWords = countWords(look.counts, metric) > sorted.on / 2;
  if (isInWords) return { metric, sorted, by: 'words', word: '', isNew: false };
  if (wordIn(heading.plain, 'rank') !== '' || isOtherUnit(heading.plain, metric)) return null;
  const word = hintOf(heading, metric);
  const isClosed = metric.kind === 'rating' || metric.kind === 'likelihood';
  // A box that is ticked or not is no scale, whatever stands above it.
  const isBox = isClosed && look.most <= 1 && sorted.levels.size < 2 && answers >= FEW;
  if (word !== '') return isBox ? null : { metric, sorted, by: 'header', word, isNew: false };
  // Without a word of the header, only answers on a closed scale can speak for themselves.
  if (!isClosed || sorted.off > 0 || !look.isWhole) return null;
  const span = metric.highest! - metric.lowest! + 1;
  const hasEnds = sorted.levels.has(metric.highest!) && sorted.levels.size >= Math.min(span - 1, 6);
  return hasEnds || answers < FEW ? { metric, sorted, by: hasEnds ? 'ends' : 'numbers', word: '', isNew: false } : null;
}

function countWords(counts: ReadonlyMap<Cell, number>, metric: Metric): number {
  let sum = 0;
  for (const [cell, count] of counts) if (typeof cell === 'string' && metric.words.has(foldWord(cell))) sum += count;
  return sum;
}

/** What of a header speaks for a metric: a word of its name, or one that goes with its kind. */
function hintOf({ plain: header, topic }: Heading, metric: Metric): string {
  // “How satisfied were you with the delivery?” gives no days, even where a metric is called Delivery.
  const isOpinion = wordIn(header, 'rating') !== '' || wordIn(header, 'likelihood') !== '';
  if (isOpinion && metric.kind !== 'rating' && metric.kind !== 'likelihood') return '';
  const [named] = sharedWords(topicOf(metric.name), topic);
  if (named) return named;
  switch (metric.kind) {
    case 'likelihood':
      return wordIn(header, 'likelihood');
    case 'rating':
      if (foldText(metric.name) === 'ces') return wordIn(header, 'effort');
      if (foldText(metric.name) === 'stars') return wordIn(header, 'stars');
      return wordIn(header, 'likelihood') === '' ? wordIn(header, 'rating') : '';
    case 'yes-no':
      return foldText(metric.name) === 'resolved' ? wordIn(header, 'resolved') : '';
    case 'days-late':
    case 'time-late':
      return wordIn(header, 'late');
    default:
      return '';
  }
}

const UNIT =
  /\b(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|sekund\w*|minut\w*|godzin\w*|dni|tygodn\w*)\b|秒|分钟|分鐘|小时|小時|天|周|週/;

/** True where the header gives a time in another unit than the metric's, so that numbers would be misread. */
function isOtherUnit(header: string, { kind, unit }: Metric): boolean {
  const said = kind === 'duration' ? UNIT.exec(header)?.[0] : undefined;
  return said !== undefined && unitRatio(said, unit) !== 1;
}
