import { DAY, readMoment } from '../../cell/moment';
import { foldText } from '../../cell/text';
import type { Declared } from '../../declared/declared';
import type { Block } from '../../table/block';
import { cellsOf } from '../../table/block';
import type { IssueLog } from '../../table/issue';
import { timesOf } from '../counted-columns';
import type { Stream } from '../stream';
import { issuePlace } from '../stream-place';
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
    const counts = cellsOf(block, stream.counted?.times);
    for (let i = 0; i < block.count; i++) {
      const times = timesOf(counts[i]);
      const [due, end] = [readMoment(dues[i], dueOrder), readMoment(ends[i], endOrder)];
      if (typeof due !== 'number' || typeof end !== 'number') continue;
      pairs += times;
      if (Math.floor(due / DAY) !== Math.floor(end / DAY) || !bearsTime(dues[i], due) || !bearsTime(ends[i], end)) continue;
      same += times;
      if (end <= due) continue;
      if (late === 0) row = block.row + i;
      late += times;
    }
  }
  if (late === 0 || same * 2 <= pairs) return;
  log.add({ code: 'late-by-day', ...issuePlace(stream, row, actual), count: late });
}
