import type { IssueLog } from './issue';
import type { DateOrder } from './moment';
import { dateOrderOf } from './moment';
import { columnLetters } from './reference';
import type { Block } from './row';
import type { Settings } from './settings';
import type { Stream } from './stream';

const dateColumns = ['date', 'promised', 'actual', 'started', 'finished', 'repliedOn'] as const;

/**
 * Whether day or month comes first, for each column of dates that the streams of a tab read; decided over the whole column.
 * Where its own texts do not settle it, the setting *Date order* does; where that is blank, the column is reported.
 */
export function readDateOrders(
  streams: readonly Stream[],
  blocks: readonly Block[],
  settings: Settings,
  log: IssueLog,
): Map<number, DateOrder | null> {
  const orders = new Map<number, DateOrder | null>();
  for (const stream of streams) {
    for (const role of dateColumns) {
      const column = stream.columns[role];
      if (column === undefined || orders.has(column)) continue;
      const found = dateOrderOf(blocks.map(block => block.columns.get(column) ?? []));
      const order = found === 'none' || found === 'mixed' || found === 'unclear' ? settings.dateOrder : found;
      orders.set(column, order);
      if (found === 'mixed' || (found === 'unclear' && order === null)) {
        const code = found === 'mixed' ? 'mixed-dates' : 'ambiguous-dates';
        log.add({ code, tab: stream.tab, column: stream.names.get(column) ?? columnLetters(column), found: columnLetters(column) });
      }
    }
  }
  return orders;
}
