import { dateOrderOf, settleOrder } from '../../cell/date-order';
import type { DateReading } from '../../cell/moment';
import { columnLetters } from '../../cell/reference';
import type { Settings } from '../../declared/settings';
import type { Block } from '../../table/block';
import type { IssueLog } from '../../table/issue';
import type { Stream } from '../stream';
import { clockColumns } from './clock';

const dateColumns = ['date', 'promised', 'actual', 'started', 'finished', 'repliedOn'] as const;

/** How the dates of a tab's columns are written. */
export interface DateForms {
  /** Whether day or month comes first; null where nobody knows. */
  orders: ReadonlyMap<number, DateReading>;
  /** Columns of starts, ends and promised dates that bear a time of day. */
  clocks: ReadonlySet<number>;
}

/** What is decided of dates over whole columns, for all that the streams of a tab read. */
export const readDateForms = (streams: readonly Stream[], blocks: readonly Block[], settings: Settings, log: IssueLog): DateForms => ({
  orders: readDateOrders(streams, blocks, settings, log),
  clocks: clockColumns(streams, blocks),
});

/**
 * Whether day or month comes first, for each column of dates that the streams of a tab read; decided over the whole column.
 * Where its own texts do not settle it, the setting *Date order* does; where that is blank, the column is reported.
 */
function readDateOrders(streams: readonly Stream[], blocks: readonly Block[], settings: Settings, log: IssueLog): Map<number, DateReading> {
  const orders = new Map<number, DateReading>();
  for (const stream of streams) {
    for (const role of dateColumns) {
      const column = stream.columns[role];
      if (column === undefined || orders.has(column)) continue;
      const { order, issue } = settleOrder(dateOrderOf(blocks.map(block => block.columns.get(column) ?? [])), settings.dateOrder);
      orders.set(column, order);
      if (issue)
        log.add({ code: issue, tab: stream.tab, column: stream.names.get(column) ?? columnLetters(column), found: columnLetters(column) });
    }
  }
  return orders;
}
