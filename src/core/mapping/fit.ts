import type { Cell } from '../cell';
import { textOf } from '../cell';
import type { MetricDraft } from '../draft';
import type { Metric } from '../metric';
import { foldText } from '../text';
import { isTimeUnit } from '../unit';
import { isNoAnswer, valueReader } from '../value';
import { isNoWord, type Sorted, sortAnswers } from './codes';
import type { Known } from './column';
import type { Heading } from './head';
import { plainHeader, wordIn } from './header';
import { sharedWords, topicOf } from './likeness';
import type { Look } from './look';
import { wordScaleOf } from './scales';

/** A metric on which the answers of a column can be read. */
export interface Fit {
  metric: Metric;
  sorted: Sorted;
  /** How it is known: by the words of its scale; because the header says so; because the answers reach from end to end; by nothing else. */
  by: 'words' | 'header' | 'ends' | 'numbers';
  /** What of the header says so; '' where nothing does. */
  word: string;
}

/** Fewer answers than this need not reach the end of their scale. */
const FEW = 30;
/** The share of answers off the scale that a slip of the pen explains. */
const SLIPS = 0.05;

/** The metrics on which the answers can be read, the likeliest first. */
export function fitsOf(heading: Heading, look: Look, known: Known, given: ReadonlySet<string> = new Set()): Fit[] {
  if (look.filled === 0) return [];
  const rank = { words: 0, header: 1, ends: 2, numbers: 3 };
  return known.metrics
    .flatMap(({ metric, isOwn }) => {
      const fit = fitOf(heading, look, metric, given);
      return fit ? [{ fit, isOwn, width: (metric.highest ?? 1e9) - (metric.lowest ?? 0) }] : [];
    })
    .sort((a, b) => rank[a.fit.by] - rank[b.fit.by] || Number(b.isOwn) - Number(a.isOwn) || a.width - b.width)
    .map(({ fit }) => fit);
}

export function fitOf(heading: Heading, look: Look, metric: Metric, given: ReadonlySet<string> = new Set()): Fit | null {
  const sorted = sortAnswers(look.counts, metric, valueReader(metric), given);
  const answers = sorted.on + sorted.off;
  if (sorted.on === 0 || sorted.off > answers * SLIPS) return null;
  const isInWords = countWords(look.counts, metric) > sorted.on / 2;
  if (isInWords) return { metric, sorted, by: 'words', word: '' };
  const word = hintOf(heading, metric);
  const isClosed = metric.kind === 'rating' || metric.kind === 'likelihood';
  if (word !== '')
    return isClosed && look.most <= 1 && sorted.levels.size < 2 && answers >= FEW ? null : { metric, sorted, by: 'header', word };
  // Without a word of the header, only answers on a closed scale can speak for themselves.
  if (!isClosed || sorted.off > 0 || !look.isWhole) return null;
  const span = metric.highest! - metric.lowest! + 1;
  const hasEnds = sorted.levels.has(metric.highest!) && sorted.levels.size >= Math.min(span - 1, 6);
  return hasEnds || answers < FEW ? { metric, sorted, by: hasEnds ? 'ends' : 'numbers', word: '' } : null;
}

function countWords(counts: ReadonlyMap<Cell, number>, metric: Metric): number {
  let sum = 0;
  for (const [cell, count] of counts) if (typeof cell === 'string' && metric.words.has(foldText(cell))) sum += count;
  return sum;
}

/** What of a header speaks for a metric: a word of its name, or one that goes with its kind. */
function hintOf({ short, question }: Heading, metric: Metric): string {
  const header = plainHeader(`${short} ${question}`);
  const [named] = sharedWords(topicOf(metric.name), topicOf(`${short} ${question}`));
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
    default:
      return '';
  }
}

/** Names of the metrics that are proposed anew, in the language of the user. */
export type MetricNames = Record<NonNullable<ReturnType<typeof wordScaleOf>>['scale']['name'] | 'rating', string>;

/** A new metric for answers that no known one can read; null where they show no scale. */
export function draftOf(heading: Heading, look: Look, known: Known, names: MetricNames): { draft: MetricDraft; codes: string[] } | null {
  const header = plainHeader(`${heading.short} ${heading.question}`);
  const answers = [...look.counts.keys()].filter(cell => !isNoAnswer(cell));
  const codes = answers.filter((cell): cell is string => typeof cell === 'string' && isNoWord(cell));
  const found = wordScaleOf(answers.filter(cell => !codes.includes(cell as string)).map(textOf));
  if (found && look.numbers === 0) {
    const { name, levels } = found.scale;
    const words = levels.flatMap((_, i) => [...found.levels].filter(([, level]) => level === i + 1).map(([word]) => `${word} = ${i + 1}`));
    // The built-in metric of that meaning, with words to it, as long as nobody has set it otherwise.
    const isFree = name === 'satisfaction' && !known.metrics.some(one => one.isOwn && foldText(one.metric.name) === 'csat');
    const highest = levels.length;
    return { draft: { ...rating(isFree ? 'CSAT' : names[name], 1, highest), words: words.join('; ') }, codes };
  }
  if (look.numbers < look.filled * 0.9 || !look.isWhole || look.least < 0 || wordIn(header, 'rating') === '') return null;
  const highest = [7, 10].find(end => look.most <= end);
  const lowest = look.least === 0 ? 0 : 1;
  if (highest === undefined || look.most <= 5) return null;
  return { draft: rating(`${names.rating} ${lowest}-${highest}`, lowest, highest), codes: [] };
}

/** A rating of which the two best levels keep a promise. */
const rating = (name: string, lowest: number, highest: number): MetricDraft => ({
  name,
  kind: 'rating',
  lowest,
  highest,
  unit: '',
  better: 'higher',
  keptWhen: `>= ${highest - 1}`,
  words: '',
});

/** A draft as the metric that it will be. */
export function metricOf(draft: MetricDraft): Metric {
  const words = new Map<string, number>();
  for (const part of draft.words.split(';')) {
    const at = part.lastIndexOf('=');
    if (at > 0) words.set(foldText(part.slice(0, at)), Number(part.slice(at + 1)));
  }
  const { name, kind, lowest, highest, unit, better } = draft;
  return { name, kind, lowest, highest, unit, better, keptWhen: null, words };
}

/** True where a header gives a time in a unit that a metric of time can be had in. */
export const isTimed = (metric: Metric): boolean => metric.kind === 'duration' && isTimeUnit(metric.unit);
