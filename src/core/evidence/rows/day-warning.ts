import { DAY, readMoment } from '../../cell/moment';
import { address } from '../../cell/reference';
import { foldText } from '../../cell/text';
import type { Declared } from '../../declared/declared';
import type { Block } from '../../table/block';
import { cellsOf } from '../../table/block';
import type { IssueLog } from '../../table/issue';
import type { Stream } from '../stream';
import { bearsTime } from './clock';
import type { ColumnForms } from './column-forms';

/**
 * Warns of promised times that are measured in days: most pairs bear clock times of one day, and some came late within it, which the calendar
 * does not see.
 */
export function warnOfDays(
  stream: Stream,
  { metrics, settings }: Declared,
  forms: ColumnForms,
  blocks: readonly Block[],
  log: IssueLog,
): void {
  const { promised, actual } = stream.columns;
  const kind = metrics.get(foldText(stream.metric ?? ''))?.kind;
  if (promised === undefined || actual === undefined || kind !== 'days-late' || settings.promisedDates === 'exact-time') return;
  if (!forms.clocks.has(promised) || !forms.clocks.has(actual)) return;
  const [dueOrder, endOrder] = [forms.orders.get(promised) ?? null, forms.orders.get(actual) ?? null];
  let [pairs, same, late, row] = [0, 0, 0, -1];
  for (const block of blocks) {
    const [dues, ends] = [cellsOf(block, promised), cellsOf(block, actual)];
    for (let i = 0; i < block.count; i++) {
      const [due, end] = [readMoment(dues[i], dueOrder), readMoment(ends[i], endOrder)];
      if (typeof due !== 'number' || typeof end !== 'number') continue;
      pairs++;
      if (Math.floor(due / DAY) !== Math.floor(end / DAY) || !bearsTime(dues[i], due) || !bearsTime(ends[i], end)) continue;
      same++;
      if (end > due && late++ === 0) row = block.row + i;
    }
  }
  if (late === 0 || same * 2 <= pairs) return;
  const place = { tab: stream.tab, row: row + 1, column: stream.names.get(actual) ?? null, cell: address(row, actual) };
  log.add({ code: 'late-by-day', ...place, count: late });
}
