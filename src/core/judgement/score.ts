import type { PromiseAudit } from '../audit';
import { passes, writeTest } from '../declared/kept-when';
import type { Metric, Test } from '../declared/metric';
import type { BrandPromise } from '../declared/promise';
import type { Settings } from '../declared/settings';
import type { EvidenceSummary } from '../evidence/summary';
import { zOf } from '../statistics/normal';
import { nps, npsInterval } from '../statistics/nps';
import type { KeptTally, Tally } from '../statistics/tally';
import { effectiveSize, emptyKept, mergeTally, shareOf } from '../statistics/tally';
import { judge } from './verdict';

/** What the answers say of a promise. */
export type Score = Pick<
  PromiseAudit,
  'keptWhen' | 'n' | 'nEffective' | 'kept' | 'keptRate' | 'interval' | 'gap' | 'verdict' | 'mean' | 'nps' | 'serviceGap' | 'meanExpected'
>;

/** Without a metric or a test only n and the means are known. `all` are the answers used, as `tallyAnswers` gives them. */
export function score({ scale, test, promisedFor }: BrandPromise, summary: EvidenceSummary, all: KeptTally, settings: Settings): Score {
  const z = zOf(settings.confidence);
  const size = effectiveSize(all);
  const means = {
    mean: hasOrder(scale) ? meanOf(summary.values) : null,
    nps: scale && npsOf(summary.values, scale, size, z),
    ...serviceGap(summary, scale),
  };
  if (scale === null || test === null)
    return {
      keptWhen: null,
      n: all.n,
      nEffective: size,
      kept: 0,
      keptRate: null,
      interval: null,
      gap: null,
      verdict: 'unmeasurable',
      ...means,
    };
  const { n, keptRate, interval } = shareOf(all, z);
  return {
    keptWhen: writeTest(test, scale),
    n,
    nEffective: size,
    kept: all.kept,
    keptRate,
    interval,
    gap: keptRate === null ? null : keptRate - promisedFor,
    verdict: judge(n, keptRate, interval, promisedFor, settings.fewestAnswers),
    ...means,
  };
}

/** All answers used; taken in the order of values, so that the order of rows changes nothing. */
export function tallyAnswers(values: ReadonlyMap<number, Tally>, test: Test | null): KeptTally {
  const all = emptyKept();
  for (const [value, tally] of inOrder(values)) {
    mergeTally(all, tally);
    if (test === null || !passes(test, value)) continue;
    all.kept += tally.n;
    all.keptWeight += tally.weight;
  }
  return all;
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
    // Passives begin at 7: 6.5 is none.
    else if (value < 7) counts.detractors += weight;
  }
  const points = nps(counts);
  return points === null ? null : { score: points, interval: npsInterval(counts, size, z).interval };
}
