import type { Cell } from '../../cell/cell';
import { clockTime } from '../../cell/clock-time';
import type { Moment } from '../../cell/moment';
import { DAY, readMoment } from '../../cell/moment';
import type { Block } from '../../table/block';
import type { Stream } from '../stream';

const CLOCK = /\d:\d\d/;

/** True where a cell that means this moment bears a time of day. */
export const bearsTime = (cell: Cell | undefined, moment: Moment): boolean =>
  moment % DAY !== 0 || (typeof cell === 'string' && CLOCK.test(cell));

/** The columns of starts, ends and promised dates that bear a time of day: one whose times are all 0:00 bears none. */
export function clockColumns(streams: readonly Stream[], blocks: readonly Block[]): Set<number> {
  const columns = new Set(streams.flatMap(({ columns: { started, finished, promised, actual } }) => [started, finished, promised, actual]));
  const clocks = new Set<number>();
  for (const column of columns) {
    if (column !== undefined && blocks.some(block => block.columns.get(column)?.some(hasTime))) clocks.add(column);
  }
  return clocks;
}

function hasTime(cell: Cell): boolean {
  if (typeof cell !== 'number' && !(typeof cell === 'string' && CLOCK.test(cell))) return false;
  if (clockTime(cell) !== null) return clockTime(cell) !== 0;
  // Whichever of day and month comes first: the time is the same.
  const moment = readMoment(cell, 'day-first') ?? readMoment(cell, 'month-first');
  return typeof moment === 'number' && moment % DAY !== 0;
}
