import type { PromiseAudit } from '../core/audit';
import type { SegmentApart } from '../core/judgement/segments';

/*
 * What of an audit is said at all: the same in every language.
 */

/** Promises named in the sentence on what changed, of those that got worse and of those that got better. */
export const mostChanged = 2;

/** Of two segments that make up a dimension the second says the same once more: it is left out. */
export const segmentsSaid = (apart: readonly SegmentApart[]): SegmentApart[] =>
  apart.filter(
    (one, i) => !apart.slice(0, i).some(other => other.dimension === one.dimension && Math.abs(other.rest - one.keptRate) < 1e-9),
  );

/** True for the worst level of a promise's scale, which is no promise at all. */
export const isWorst = (level: number, { scale }: PromiseAudit): boolean =>
  scale !== null && level === (scale.better === 'lower' ? scale.highest : scale.lowest);

/** Promises looked at from which on one result by chance is to be expected: 1 of 40 on either side at a confidence of 95 %. */
export const MANY = 20;

/** Answers worth less than nine tenths of their number are told so. */
const NEARLY_WHOLE = 0.9;

/** What answers that go together are worth, a whole number of them; null where that hardly matters. */
export const worthSaid = ({ n, nEffective, heldBy }: PromiseAudit): number | null =>
  heldBy === null || nEffective > NEARLY_WHOLE * n ? null : Math.max(1, Math.round(nEffective));
