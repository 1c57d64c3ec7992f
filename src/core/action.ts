import type { Action } from './audit';
import { reference } from './reference';
import type { Header } from './table';
import type { ActionRow } from './tables';

/** The actions of the Actions tab; one is overdue when its day has passed and it is neither done nor dropped. */
export function readActions(rows: readonly ActionRow[], tab: string, header: Header, asOf: string): Action[] {
  return rows.map(row => {
    const status = row.status ?? 'open';
    const isLive = status === 'open' || status === 'in-progress';
    return {
      promiseId: row.promiseId,
      touchpoint: row.touchpoint,
      action: row.action,
      owner: row.owner,
      due: row.due,
      status,
      isOverdue: isLive && row.due !== null && row.due < asOf,
      cell: reference(tab, row.row - 1, Math.max(header.columns.action!, header.columns.promiseId!)),
    };
  });
}
