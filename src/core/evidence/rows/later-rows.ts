import { DAY, readMoment } from '../../cell/moment';
import type { IssueLog } from '../../table/issue';
import type { Once } from '../counted-once';
import { LATER } from '../counted-once';
import type { Stream } from '../stream';
import { issuePlace } from '../stream-place';
import type { Fill } from './rows';
import { ABSENT } from './rows';

/** Counts the rows of a stream that are dated after the audit date, once for all streams of their tab. They are out of period. */
export function laterRows(stream: Stream, column: number, auditDate: string, log: IssueLog, once: Once): Fill {
  const latest = Math.floor((readMoment(auditDate, null) ?? Number.POSITIVE_INFINITY) / DAY);
  return ({ state, day, times, first, count: all }) => {
    let [count, row] = [0, -1];
    for (let i = 0; i < all; i++) {
      if (day[i]! <= latest || state[i] === ABSENT || !once.isNew(first + i, LATER, 0)) continue;
      if (count === 0) row = first + i;
      count += times[i]!;
    }
    if (count === 0) return;
    log.add({ code: 'later-evidence', ...issuePlace(stream, row, column), guess: auditDate, count });
  };
}
