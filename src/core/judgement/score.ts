import type { PromiseAudit } from '../audit';
import { writeTest } from '../declared/kept-when';
import type { Metric } from '../declared/metric';
import type { Settings } from '../declared/settings';
import type { EvidenceSummary } from '../evidence/summary';
import { meanInterval, spreadAround } from '../statistics/mean';
import { zOf } from '../statistics/normal';
import { nps, npsInterval } from '../statistics/nps';
import type { Likeness } from '../statistics/sample';
import { groupedBy, shareOfSample } from '../statistics/sample';
import type { Tally } from '../statistics/tally';
import { wilson } from '../statistics/wilson';
import type { Measured } from './measured';
import { isHalfRead, judge } from './verdict';

/** What the answers say of a promise. */
export type Score = Pick<
  PromiseAudit,
  | 'keptWhen'
  | 'n'
  | 'nEffective'
  | 'heldBy'
  | 'kept'
  | 'keptRate'
  | 'interval'
  | 'gap'
  | 'verdict'
  | 'mean'
  | 'meanInterval'
  | 'csat'
  | 'nps'
  | 'serviceGap'
  | 'serviceGapInterval'
  | 'meanExpected'
>;

/** Without a metric or a test only n and the means are known. */
export function score(
  { promise: { scale, test, promisedFor }, summary, samples: { all }, byValue }: Measured,
  alike: Likeness,
  settings: Settings,
): Score {
  const z = zOf(settings.confidence);
  const { n, nEffective, keptRate, interval } = shareOfSample(all, alike, z);
  const means = {
    ...(hasOrder(scale) ? meanOf(byValue, nEffective, z) : { mean: null, meanInterval: null }),
    nps: scale && npsOf(byValue, scale, nEffective, z),
    csat: scale && csatOf(byValue, scale, nEffective, z),
    ...serviceGap(summary, scale, nEffective / n, z),
  };
  const sizes = { n, nEffective, heldBy: groupedBy(all, alike) };
  if (scale === null || test === null)
    return {
      keptWhen: null,
      ...sizes,
      kept: 0,
      keptRate: null,
      interval: null,
      gap: null,
      verdict: 'unmeasurable',
      ...means,
    };
  return {
    keptWhen: writeTest(test, scale),
    ...sizes,
    kept: all.tally.kept,
    keptRate,
    interval,
    gap: keptRate === null ? null : keptRate - promisedFor,
    verdict: isHalfRead(n, summary.unread) ? 'too-few' : judge(n, keptRate, interval, promisedFor, settings.fewestAnswers),
    ...means,
  };
}

/** False for a Choice, whose answers have no mean. */
const hasOrder = (scale: Metric | null): boolean => scale?.kind !== 'choice';

function meanOf(values: ReadonlyMap<number, Tally>, size: number, z: number): Pick<Score, 'mean' | 'meanInterval'> {
  let [sum, weight, square, n] = [0, 0, 0, 0];
  for (const [value, tally] of values) {
    sum += value * tally.weight;
    weight += tally.weight;
    square += value * value * tally.weight;
    n += tally.n;
  }
  if (weight === 0) return { mean: null, meanInterval: null };
  const mean = sum / weight;
  return { mean, meanInterval: meanInterval(mean, spreadAround(mean, square / weight, n), size, z) };
}

/** SERVQUAL's gap; `worth` is that of an answer. Source: Parasuraman, Zeithaml and Berry, "SERVQUAL", Journal of Retailing 64, 1988. */
function serviceGap(
  { pairs }: EvidenceSummary,
  scale: Metric | null,
  worth: number,
  z: number,
): Pick<Score, 'serviceGap' | 'serviceGapInterval' | 'meanExpected'> {
  if (pairs.weight === 0 || scale === null || !hasOrder(scale)) return { serviceGap: null, serviceGapInterval: null, meanExpected: null };
  const difference = (pairs.value - pairs.expected) / pairs.weight;
  const gap = scale.better === 'lower' ? -difference : difference;
  const spread = spreadAround(difference, pairs.square / pairs.weight, pairs.n);
  return {
    serviceGap: gap,
    serviceGapInterval: meanInterval(gap, spread, pairs.n * worth, z),
    meanExpected: pairs.expected / pairs.weight,
  };
}

/** The two best steps of a rating of five. */
function csatOf(values: ReadonlyMap<number, Tally>, { kind, lowest, highest, better }: Metric, size: number, z: number): Score['csat'] {
  if (kind !== 'rating' || lowest === null || highest === null || highest - lowest !== 4) return null;
  let [best, all] = [0, 0];
  for (const [value, { weight }] of values) {
    all += weight;
    if (better === 'lower' ? value <= lowest + 1 : value >= highest - 1) best += weight;
  }
  return all === 0 ? null : { share: best / all, interval: wilson(best / all, size, z) };
}

/** null on any scale but 0 to 10. */
function npsOf(values: ReadonlyMap<number, Tally>, { kind, lowest, highest }: Metric, size: number, z: number): Score['nps'] {
  if (kind !== 'likelihood' || lowest !== 0 || highest !== 10) return null;
  const counts = { promoters: 0, detractors: 0, all: 0 };
  for (const [value, { weight }] of values) {
    counts.all += weight;
    if (value >= 9) counts.promoters += weight;
    else if (value < 7) counts.detractors += weight;
  }
  const points = nps(counts);
  return points === null ? null : { score: points, interval: npsInterval(counts, size, z).interval };
}
