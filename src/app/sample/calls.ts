import type { Cell } from '../../core/cell/cell';
import type { SampleWords } from '../../words/en/set-up/sample';
import { daysAgo, someDaysAgo } from './calendar';
import { chance } from './chance';
import type { Say } from './comment';
import { answersOf, someGuest } from './guest';
import type { SourceTab } from './source';

/** Waits in seconds. */
const QUICK = [8, 12, 18, 25, 31, 38, 44, 52, 59];
const SLOW = [72, 85, 95, 110, 130, 150, 180, 200, 240, 280, 310, 360, 400, 420, 480, 520, 600, 600, 840, 2400];

/** When the phone rang and when somebody answered; blank where the guest gave up. */
export function callLog(w: SampleWords, say: Say): SourceTab {
  const luck = chance(3);
  const guests = Array.from({ length: 416 }, () => someGuest(luck, w));
  const days = guests.map(() => someDaysAgo(luck)).sort((a, b) => b - a);
  const answers = answersOf(guests, { n: 402, kept: 177, good: QUICK, bad: SLOW, tilt: guest => (guest.isNew ? 0.1 : 0) }, luck);
  const rows = guests.map((guest, i): Cell[] => {
    const day = daysAgo(days[i]!);
    const started = luck.whole(8 * 3600, 20 * 3600);
    const answer = answers[i];
    if (!answer) return [`C${5001 + i}`, day, guest.kind, `${day}T${clock(started)}`, null, null];
    const wait = Number(answer.value) + (Number(answer.value) < 530 ? luck.whole(0, answer.isKept ? 1 : 9) : 0);
    // Only a wait worth telling is told.
    const isTold = answer.isKept ? luck.share() < 0.12 : wait > 200 && luck.share() < 0.35;
    const words = isTold ? say('phone', answer.isKept, wait / 60) : null;
    return [`C${5001 + i}`, day, guest.kind, `${day}T${clock(started)}`, `${day}T${clock(started + wait)}`, words];
  });
  const { columns: c } = w;
  const stream = { touchpoint: w.touchpoints.phone, metric: w.metrics.phone };
  const columns = [
    { header: c.call, holds: 'Evidence ID' },
    { header: c.day, holds: 'Date' },
    { header: c.guest, holds: 'Segment' },
    { header: c.started, holds: 'Started', ...stream },
    { header: c.finished, holds: 'Finished', ...stream },
    { header: c.said, holds: 'Comment', ...stream },
  ];
  return { name: w.tabs.calls, source: 'Call', columns, rows };
}

/** @example clock(34_205) //=> '09:30:05' */
function clock(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':');
}
