import type { Cell } from '../../cell/cell';
import { clockTime } from '../../cell/clock-time';
import type { Moment } from '../../cell/moment';
import { DAY, readMoment } from '../../cell/moment';
import type { Block } from '../../table/block';
import type { Stream } from '../stream';

/** How a time of day is written: `9:30`, `9h30`, `9時30分`, `9.30` behind a day, and among the digits of `20260305T0930` or of a moment in seconds. */
const CLOCK = /\d[:：]\d\d|\dh\d\d|\d\s*[时時點点시]|\s\d{1,2}\.\d\d(?:\.\d\d)?$|^\d{8}[T_-]?\d{4}|^\d{10,13}$/i;
/** The commonest way of writing a day alone. */
const DAY_ALONE = /^\d{4}-\d\d-\d\d$/;

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
  if (typeof cell !== 'number' && (typeof cell !== 'string' || DAY_ALONE.test(cell))) return false;
  if (clockTime(cell) !== null) return clockTime(cell) !== 0;
  // Whichever of day and month comes first: the time is the same.
  const moment = readMoment(cell, 'day-first') ?? readMoment(cell, 'month-first');
  return typeof moment === 'number' && moment % DAY !== 0;
}
