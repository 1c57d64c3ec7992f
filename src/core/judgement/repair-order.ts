import type { PromiseAudit } from '../audit';

/** Promises in our control come first; an unanswered question counts as in our control. */
const controlRank = { yes: 0, partly: 1, no: 2 } as const;

const shortfallOf = (promise: PromiseAudit): number => Math.max(0, promise.promisedFor - (promise.keptRate ?? promise.promisedFor));

const isToRepair = (promise: PromiseAudit): boolean =>
  promise.verdict === 'broken' || (promise.verdict === 'too-close' && shortfallOf(promise) > 0);

/** How far it surely falls short: from the near end of its interval, so that luck does not lead the list. */
export const certainGap = ({ promisedFor, interval }: PromiseAudit): number => Math.max(0, promisedFor - (interval?.[1] ?? promisedFor));

/**
 * Ranks what to repair first, from 1: broken promises before those too close to call, those in our control first, then by what surely falls short:
 * in money, in customers, and by importance. Where the number of customers is unknown, it is taken to go with importance as it does elsewhere, so
 * that such a promise stands beside the others; an unknown value is taken to be the mean. Others get null.
 */
export function rankRepairs(promises: readonly PromiseAudit[]): void {
  const toRepair = promises.filter(isToRepair);
  const known = toRepair.filter(({ customersAMonth }) => customersAMonth !== null);
  const sum = (all: readonly PromiseAudit[], of: (promise: PromiseAudit) => number): number =>
    all.reduce((total, one) => total + of(one), 0);
  const perImportance = known.length > 0 ? sum(known, one => one.customersAMonth!) / sum(known, one => one.importance) : 1;
  const valued = toRepair.filter(({ valuePerCustomer }) => valuePerCustomer !== null);
  const meanValue = valued.length > 0 ? sum(valued, one => one.valuePerCustomer!) / valued.length : 1;
  const weightOf = (promise: PromiseAudit): number =>
    (promise.customersAMonth ?? promise.importance * perImportance) * (promise.valuePerCustomer ?? meanValue);
  const keys = (promise: PromiseAudit): number[] => [
    promise.verdict === 'broken' ? 0 : 1,
    controlRank[promise.inOurControl ?? 'yes'],
    -weightOf(promise) * certainGap(promise),
    // Of those that may still be kept, none is certain to fall short.
    -weightOf(promise) * shortfallOf(promise),
  ];
  const ranked = toRepair.map(promise => ({ promise, keys: keys(promise) }));
  ranked.sort((a, b) => a.keys.map((key, i) => key - b.keys[i]!).find(difference => difference !== 0) ?? 0);
  ranked.forEach(({ promise }, i) => {
    promise.repairRank = i + 1;
  });
}
