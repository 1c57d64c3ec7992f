import type { Cell } from '../../core/cell/cell';
import type { SampleWords } from '../../words/en/set-up/sample';
import { daysAgo, someDaysAgo } from './calendar';
import { chance } from './chance';
import type { Say } from './comment';
import { answersOf, someGuest } from './guest';
import type { SourceTab } from './source';

/** Days between asking and the date promised. */
const PROMISED = 5;

/** Cases with a promised and an actual date; the youngest are not yet due, some that are overdue are still open. */
export function refundCases(w: SampleWords, say: Say): SourceTab {
  const luck = chance(2);
  const guests = Array.from({ length: 118 }, () => someGuest(luck, w));
  const ages = guests.map((_, i) => (i < 8 ? luck.whole(0, 3) : someDaysAgo(luck, PROMISED + 1))).sort((a, b) => b - a);
  const late = answersOf(
    guests.slice(0, -8),
    { n: 110, kept: 69, good: [0, 0, 0, -1, -1, -2, -3], bad: [1, 2, 2, 3, 4, 5, 6, 7, 7, 9, 12] },
    luck,
  );
  const rows = guests.map((guest, i): Cell[] => {
    const age = ages[i]!;
    const days = Number(late[i]?.value ?? 0);
    const paid = age - PROMISED - days;
    const actual = late[i] && paid > 0 ? daysAgo(paid) : null;
    const note = late[i] && luck.share() < (late[i].isKept ? 0.1 : 0.5) ? say('refund', late[i].isKept, days, 'days') : null;
    return [`RF-${2101 + i}`, daysAgo(age), guest.kind, luck.whole(30, 480) * w.money.times, daysAgo(age - PROMISED), actual, note];
  });
  // Cases of the last weeks that nobody has touched yet.
  rows
    .filter((_, i) => late[i] && !late[i].isKept && ages[i]! < 20)
    .forEach(row => {
      row[5] = null;
    });
  const { columns: c } = w;
  const stream = { touchpoint: w.touchpoints.refunds, metric: 'On time' };
  const columns = [
    { header: c.refundCase, holds: 'Evidence ID' },
    { header: c.asked, holds: 'Date' },
    { header: c.guest, holds: 'Segment' },
    { header: c.amount },
    { header: c.due, holds: 'Promised date', ...stream },
    { header: c.refunded, holds: 'Actual date', ...stream },
    { header: c.note, holds: 'Comment', ...stream },
  ];
  return { name: w.tabs.refunds, source: 'Operations', columns, rows };
}
