import type { ActionEffect, PromiseAudit } from '../audit';
import type { Action } from '../declared/action';
import { isFor } from '../declared/action';
import type { Settings } from '../declared/settings';
import { zOf } from '../statistics/normal';
import type { Likeness } from '../statistics/sample';
import type { Interval } from '../statistics/wilson';
import type { Comparable } from './change';
import { settleChanges, sideOf, sidesOf } from './change';

/**
 * Whether actions worked: the kept rate of answers dated after the day on which an action was done beside that of those up to it, in a family of
 * its own. Too few answers on either side: too early to say. Actions without a day, or for a promise that is not live, are left out.
 */
export function effectsOf(
  compared: readonly Comparable[],
  actions: readonly Action[],
  alike: Likeness,
  settings: Settings,
): ActionEffect[] {
  const z = zOf(settings.confidence);
  const effects = actions.flatMap((action): (ActionEffect & { promise: PromiseAudit })[] => {
    const found = compared.find(({ promise }) => isFor(action, promise));
    if (action.status !== 'done' || action.doneOn === null || !found || found.promise.verdict === 'unmeasurable') return [];
    const { before, after } = sidesOf(found.summary, action.doneOn, alike, z);
    const isEarly = Math.min(before.n, after.n) < settings.fewestAnswers;
    return [
      {
        promise: found.promise,
        promiseId: found.promise.id,
        action: action.action,
        doneOn: action.doneOn,
        cost: action.cost,
        cell: action.cell,
        before: sideOf(before),
        now: sideOf(after),
        nowInterval: after.interval,
        difference: null,
        interval: null,
        verdict: isEarly ? 'too-few' : 'no-change',
        gain: null,
      },
    ];
  });
  settleChanges(effects, settings);
  return effects.map(({ promise, ...effect }) => ({ ...effect, gain: gainOf(effect, promise) }));
}

/** What the change brings a month: customers, and the money they bring; null where unknown. */
function gainOf({ difference, interval }: ActionEffect, { customersAMonth, valuePerCustomer }: PromiseAudit): ActionEffect['gain'] {
  if (difference === null || interval === null || customersAMonth === null) return null;
  const of = (factor: number) => ({ value: difference * factor, range: [interval[0] * factor, interval[1] * factor] as Interval });
  return { customers: of(customersAMonth), money: valuePerCustomer === null ? null : of(customersAMonth * valuePerCustomer) };
}
