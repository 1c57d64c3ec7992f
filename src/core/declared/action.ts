import type { Action, PromiseAudit } from '../audit';
import { reference } from '../cell/reference';
import { foldId } from '../cell/text';
import type { Header } from '../table/table';
import type { ActionRow } from './input-tables';

/** The actions of the Actions tab; one is overdue when its day has passed and it is neither done nor dropped. */
export function readActions(rows: readonly ActionRow[], tab: string, header: Header, asOf: string): Action[] {
  return rows.map(row => {
    const status = row.status ?? 'open';
    return {
      promiseId: row.promiseId,
      touchpoint: row.touchpoint,
      action: row.action,
      owner: row.owner,
      due: row.due,
      status,
      isOverdue: isLive({ status }) && row.due !== null && row.due < asOf,
      cell: reference(tab, row.row - 1, Math.max(header.columns.action!, header.columns.promiseId!)),
    };
  });
}

/** Neither done nor dropped. */
export const isLive = ({ status }: Pick<Action, 'status'>): boolean => status === 'open' || status === 'in-progress';

export const isFor = (action: Action, promise: Pick<PromiseAudit, 'id'>): boolean => foldId(action.promiseId) === foldId(promise.id);

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
