import type { PromiseAudit } from '../audit';
import type { Settings } from '../declared/settings';
import { chanceOf, holm } from '../statistics/difference';

/** A segment whose kept rate differs beyond chance from that of all others of its dimension. */
export interface SegmentApart {
  dimension: string;
  segment: string;
  n: number;
  keptRate: number;
  /** Kept rate of the others, together. */
  rest: number;
}

/**
 * The segments of a promise that differ from the rest of their dimension beyond chance, the furthest below it first.
 * Corrected for all segments compared; those with fewer answers than can be judged are not.
 */
export function segmentsApart(promise: PromiseAudit, { fewestAnswers, confidence }: Settings): SegmentApart[] {
  const compared = compareSegments(promise, fewestAnswers);
  const corrected = holm(compared.map(one => one.chance));
  return compared
    .filter((_, i) => corrected[i]! < 1 - confidence)
    .map(({ chance: _, ...one }) => one)
    .sort((a, b) => a.keptRate - a.rest - (b.keptRate - b.rest));
}

/** Each segment beside all others of its dimension. */
function compareSegments(promise: PromiseAudit, fewest: number): (SegmentApart & { chance: number })[] {
  const effect = promise.n > 0 ? promise.nEffective / promise.n : 1;
  return promise.bySegment.flatMap(({ dimension, segment, n, keptRate }) => {
    const others = promise.bySegment.filter(one => one.dimension === dimension && one.segment !== segment);
    const restN = others.reduce((sum, one) => sum + one.n, 0);
    if (keptRate === null || n < fewest || restN < fewest) return [];
    const rest = others.reduce((sum, one) => sum + one.n * (one.keptRate ?? 0), 0) / restN;
    return [
      { dimension, segment, n, keptRate, rest, chance: chanceOf({ share: keptRate, n: n * effect }, { share: rest, n: restN * effect }) },
    ];
  });
}

const NEW = /^(new(?![a-z])|newcomer|first(?![a-z])|prospect|now[yi]|pierwsz|新|首次)/i;
const RETURNING = /^(return|repeat|regular|loyal|existing|old(?![a-z])|current|sta[lł]|powracaj|lojaln|老|回头|回頭|旧|舊)/i;

/** A kept rate and the answers behind it. */
interface Served {
  n: number;
  keptRate: number;
}

/** New customers beside returning ones, where the words of one dimension tell them apart; null where they do not, or nobody answered. */
export function newBesideReturning({ bySegment }: PromiseAudit): { fresh: Served; loyal: Served } | null {
  const fresh = bySegment.find(one => NEW.test(one.segment));
  const loyal = bySegment.find(one => RETURNING.test(one.segment) && one.dimension === fresh?.dimension);
  if (!fresh || !loyal || fresh.keptRate === null || loyal.keptRate === null) return null;
  return { fresh: { n: fresh.n, keptRate: fresh.keptRate }, loyal: { n: loyal.n, keptRate: loyal.keptRate } };
}
