import { reference } from '../cell/reference';
import { foldId } from '../cell/text';
import type { Header } from '../table/table';
import type { ActionRow } from './input-tables';

/** The actions of the Actions tab; one is overdue when its day has passed and it is neither done nor dropped. */
export function readActions(rows: readonly ActionRow[], tab: string, header: Header, asOf: string): Action[] {
  return rows.map(row => {
    // Where nobody knows the word under Status, the day on which it was done tells.
    const status = row.status ?? (row.doneOn !== null && row.doneOn <= asOf ? 'done' : 'open');
    return {
      promiseId: row.promiseId,
      touchpoint: row.touchpoint,
      action: row.action,
      owner: row.owner,
      due: row.due,
      status,
      doneOn: row.doneOn,
      cost: row.cost,
      isOverdue: isLive({ status }) && row.due !== null && row.due < asOf,
      cell: reference(tab, row.row - 1, Math.max(header.columns.action!, header.columns.promiseId!)),
    };
  });
}

/** Neither done nor dropped. */
export const isLive = ({ status }: Pick<Action, 'status'>): boolean => status === 'open' || status === 'in-progress';

export const isFor = (action: Action, promise: { id: string }): boolean => foldId(action.promiseId) === foldId(promise.id);

/** An action of the Actions tab. */
export interface Action {
  promiseId: string;
  touchpoint: string;
  action: string;
  owner: string;
  due: string | null;
  status: 'open' | 'in-progress' | 'done' | 'dropped';
  /** ISO date; null where nobody said. */
  doneOn: string | null;
  /** In the currency of the settings. */
  cost: number | null;
  isOverdue: boolean;
  cell: string;
}
