import { DAY, readMoment } from '../../cell/moment';
import { address } from '../../cell/reference';
import type { IssueLog } from '../../table/issue';
import type { Once } from '../counted-once';
import { LATER } from '../counted-once';
import type { Stream } from '../stream';
import type { Fill } from './rows';
import { ABSENT } from './rows';

/** Counts the rows of a stream that are dated after the audit date, once for all streams of their tab. They are out of period. */
export function laterRows({ tab, names }: Stream, column: number, auditDate: string, log: IssueLog, once: Once): Fill {
  const latest = Math.floor((readMoment(auditDate, null) ?? Number.POSITIVE_INFINITY) / DAY);
  return ({ state, day, first, count: all }) => {
    let [count, row] = [0, -1];
    for (let i = 0; i < all; i++) {
      if (day[i]! <= latest || state[i] === ABSENT || !once.isNew(first + i, LATER, 0)) continue;
      if (count++ === 0) row = first + i;
    }
    if (count === 0) return;
    const place = { tab, row: row + 1, column: names.get(column) ?? null, cell: address(row, column) };
    log.add({ code: 'later-evidence', ...place, guess: auditDate, count });
  };
}
