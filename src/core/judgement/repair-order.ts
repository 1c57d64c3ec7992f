import type { PromiseAudit } from '../audit';

/** Promises in our control come first; an unanswered question counts as in our control. */
const controlRank = { yes: 0, partly: 1, no: 2 } as const;

const shortfallOf = (promise: PromiseAudit): number => Math.max(0, promise.promisedFor - (promise.keptRate ?? promise.promisedFor));

const isToRepair = (promise: PromiseAudit): boolean =>
  promise.verdict === 'broken' || (promise.verdict === 'too-close' && shortfallOf(promise) > 0);

/**
 * Ranks what to repair first, from 1: broken promises before those too close to call, those in our control first, then by money at risk,
 * by customers let down, and by importance x shortfall. Others get null.
 */
export function rankRepairs(promises: readonly PromiseAudit[]): void {
  const keys = (promise: PromiseAudit): number[] => [
    promise.verdict === 'broken' ? 0 : 1,
    controlRank[promise.inOurControl ?? 'yes'],
    -(promise.moneyAtRisk ?? 0),
    -(promise.customersLetDown ?? 0),
    -promise.importance * shortfallOf(promise),
  ];
  const ranked = promises.filter(isToRepair).map(promise => ({ promise, keys: keys(promise) }));
  ranked.sort((a, b) => a.keys.map((key, i) => key - b.keys[i]!).find(difference => difference !== 0) ?? 0);
  ranked.forEach(({ promise }, i) => {
    promise.repairRank = i + 1;
  });
}
