import type { PromiseAudit } from '../audit';
import type { Action } from '../declared/action';
import { isFor } from '../declared/action';
/**
 * The promises that an action is proposed for: broken, and none is open. One that an action was recorded for before must have broken anew
 * since the baseline: what was dropped, or done in vain, is not proposed again and again.
 */
export function promisesToActOn(promises: readonly PromiseAudit[], actions: readonly Action[]): PromiseAudit[] {
  return promises.filter(
    promise =>
      promise.verdict === 'broken' &&
      promise.openActions === 0 &&
      (promise.isBrokenAnew || !actions.some(action => isFor(action, promise))),
  );
}
