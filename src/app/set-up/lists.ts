import { inputTables, metricsTable, touchpointsTable } from '../../core/declared/input-tables';
import { findHeader } from '../../core/table/header';
import { issueLog } from '../../core/table/issue';
import type { Columns, Table } from '../../core/table/table';
import { findTab } from '../input';
import type { Offer, Workbook } from '../workbook';

/** Columns whose cells name a row of another tab, by their keys: the tab that lists what may stand there. */
const lists: Record<string, Table<Columns>> = { touchpoint: touchpointsTable, metric: metricsTable };

const HEAD = 10;

/** Offers touchpoints and metrics, as their own tabs list them, wherever one of these input tables names one. */
export function offerLists(workbook: Workbook, tables: readonly Table<Columns>[]): void {
  for (const table of tables) {
    const own = columnsOf(workbook, table);
    if (own === null) continue;
    const offers = Object.keys(lists).flatMap((key): Offer[] => {
      const column = own.columns[key] ?? -1;
      const from = lists[key] === table || column < 0 ? null : columnsOf(workbook, lists[key]!);
      const at = from?.columns[key] ?? -1;
      return from && at >= 0 ? [{ column, from: { tab: from.tab, column: at } }] : [];
    });
    if (offers.length > 0) workbook.offer(own.tab, offers);
  }
}

/** The tab of a table and where its columns are; null where there is none whose first row is its header. */
function columnsOf(workbook: Workbook, table: Table<Columns>): { tab: string; columns: Record<string, number> } | null {
  const found = findTab(workbook, table, inputTables);
  const header = found && found.rows > 0 ? findHeader(table, found.name, workbook.head(found.name, HEAD), issueLog()) : null;
  return header?.row === 0 ? { tab: found!.name, columns: header.columns } : null;
}
