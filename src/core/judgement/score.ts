import type { PromiseAudit } from '../audit';
import { writeTest } from '../declared/kept-when';
import type { Metric } from '../declared/metric';
import type { BrandPromise } from '../declared/promise';
import type { Settings } from '../declared/settings';
import type { EvidenceSummary } from '../evidence/summary';
import { zOf } from '../statistics/normal';
import { nps, npsInterval } from '../statistics/nps';
import type { Likeness, Sample } from '../statistics/sample';
import { groupedBy, shareOfSample } from '../statistics/sample';
import type { Tally } from '../statistics/tally';
import { judge } from './verdict';

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
  | 'nps'
  | 'serviceGap'
  | 'meanExpected'
>;

/** Without a metric or a test only n and the means are known. `all` are the answers used. */
export function score(
  { scale, test, promisedFor }: BrandPromise,
  summary: EvidenceSummary,
  all: Sample,
  alike: Likeness,
  settings: Settings,
): Score {
  const z = zOf(settings.confidence);
  const { n, nEffective, keptRate, interval } = shareOfSample(all, alike, z);
  const means = {
    mean: hasOrder(scale) ? meanOf(summary.values) : null,
    nps: scale && npsOf(summary.values, scale, nEffective, z),
    ...serviceGap(summary, scale),
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
    verdict: judge(n, keptRate, interval, promisedFor, settings.fewestAnswers),
    ...means,
  };
}

const inOrder = (values: ReadonlyMap<number, Tally>): [number, Tally][] => [...values].sort(([a], [b]) => a - b);

/** False for a Choice, whose answers have no mean. */
const hasOrder = (scale: Metric | null): boolean => scale?.kind !== 'choice';

/** Summed in the order of values, too. */
function meanOf(values: ReadonlyMap<number, Tally>): number | null {
  let [sum, weight] = [0, 0];
  for (const [value, tally] of inOrder(values)) {
    sum += value * tally.weight;
    weight += tally.weight;
  }
  return weight > 0 ? sum / weight : null;
}

/** SERVQUAL's gap. Source: Parasuraman, Zeithaml and Berry, "SERVQUAL", Journal of Retailing 64, 1988. */
function serviceGap({ pairs }: EvidenceSummary, scale: Metric | null): Pick<Score, 'serviceGap' | 'meanExpected'> {
  if (pairs.weight === 0 || scale === null || !hasOrder(scale)) return { serviceGap: null, meanExpected: null };
  const gap = (pairs.value - pairs.expected) / pairs.weight;
  return { serviceGap: scale.better === 'lower' ? -gap : gap, meanExpected: pairs.expected / pairs.weight };
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
