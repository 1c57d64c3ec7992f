import { dateOrderOf, settleOrder } from '../../core/cell/date-order';
import { isoDay, readMoment } from '../../core/cell/moment';
import { foldText } from '../../core/cell/text';
import { readHead } from '../../core/connect/tab-head';
import type { SourceRow } from '../../core/declared/input-tables';
import type { Workbook } from '../workbook';

const HEAD = 10;
/** What tells the day of a row, the surest first. */
const days = ['date', 'started', 'promised'] as const;

/** The newest day in a tab, up to today, and how many rows are dated after a day; null where no column of it is known to hold days. */
export function newestIn(
  workbook: Workbook,
  tab: string,
  sources: readonly SourceRow[],
  { today, after }: { today: string; after: string | null },
): { newest: string | null; since: number } {
  const nothing = { newest: null, since: 0 };
  const source = days.map(holds => sources.find(one => one.holds === holds)).find(one => one !== undefined);
  const info = workbook.tabs().find(({ name }) => foldText(name) === foldText(tab));
  if (!source || !info) return nothing;
  const { headings, firstRow } = readHead(info.name, workbook.head(info.name, HEAD));
  const at = headings.find(({ name }) => foldText(name) === foldText(source.column))?.column;
  if (at === undefined) return nothing;
  const [cells = []] = workbook.columns(info.name, [at], firstRow, Math.max(0, info.rows - firstRow));
  const { order } = settleOrder(dateOrderOf([cells]), null);
  const dated = cells.flatMap(cell => {
    const moment = readMoment(cell, order);
    const day = typeof moment === 'number' ? isoDay(moment) : '';
    // A day that is yet to come is a slip, or a plan.
    return day !== '' && day <= today ? [day] : [];
  });
  const newest = dated.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  return { newest, since: after === null ? 0 : dated.filter(day => day > after).length };
}
