import type { Cell } from '../../cell/cell';
import type { Moment } from '../../cell/moment';
import { DAY, daysBetween, offsetOf } from '../../cell/moment';
import { bearsTime } from './clock';

/** A cell of a date, and the moment that it means. */
export interface Dated {
  cell: Cell | undefined;
  moment: Moment;
}

/** Milliseconds from one to the other, negative where the end comes first; whole days where one bears no time of day, or the clock does not count. */
export function timeTaken(start: Dated, end: Dated, isByClock: boolean): number {
  const isTimed = isByClock && bearsTime(start.cell, start.moment) && bearsTime(end.cell, end.moment);
  return timeBetween(start.moment, end.moment, isTimed) - (isTimed ? aheadBy(start.cell, end.cell) : 0);
}

/** By the calendar, unless the clock counts. */
export const timeBetween = (from: Moment, to: Moment, isByClock: boolean): number => (isByClock ? to - from : daysBetween(from, to) * DAY);

const MINUTE = 60_000;

/** How far the clock of the end is ahead of that of the start: 0 unless both cells name their zone. */
function aheadBy(start: Cell | undefined, end: Cell | undefined): number {
  const ahead = offsetOf(end);
  const from = ahead === null ? null : offsetOf(start);
  return from === null ? 0 : (ahead! - from) * MINUTE;
}
