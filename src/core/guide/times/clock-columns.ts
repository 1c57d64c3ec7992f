import { isNoAnswer } from '../../cell/answer';
import type { Cell, Grid } from '../../cell/cell';
import { isBlank } from '../../cell/cell';
import { clockTime } from '../../cell/clock-time';
import { isoDay, readMoment } from '../../cell/moment';
import { plainHeader } from '../../cell/words/header-words';
import { isTimeSpent } from '../../connect/scales/spent-time';
import type { Heading } from '../../connect/tab-head';
import { dateReadingOf } from './date-reading';

const MOST = 0.8;

/**
 * Columns of times of day, as times of the days in the column `day`; the others as they are. `clocks` are the places of those that were joined.
 */
export function clocksOnDays(cells: Grid, headings: readonly Heading[], day: number): { cells: Grid; clocks: ReadonlySet<number> } {
  const order = dateReadingOf(cells[day] ?? []);
  const clocks = new Set(order === undefined ? [] : headings.map(({ column }) => column).filter(isClocks));
  const days = clocks.size === 0 ? [] : cells[day]!.map(cell => readMoment(cell, order ?? null));
  const joined = (column: readonly Cell[]): Cell[] => column.map((cell, row) => onDay(cell, days[row]));
  return { cells: cells.map((column, at) => (clocks.has(at) ? joined(column) : column)), clocks };

  function isClocks(column: number): boolean {
    if (column === day || isTimeSpent(plainHeader(headings.find(one => one.column === column)?.name ?? ''))) return false;
    const filled = (cells[column] ?? []).filter(cell => !isBlank(cell) && !isNoAnswer(cell));
    return filled.length > 0 && filled.filter(cell => clockTime(cell) !== null).length >= MOST * filled.length;
  }
}

function onDay(cell: Cell, day: number | null | undefined): Cell {
  const clock = clockTime(cell);
  return clock === null || typeof day !== 'number' ? cell : `${isoDay(day)}T${written(clock)}`;
}

/** `17:05:00` */
const written = (clock: number): string =>
  [3600, 60, 1].map((size, i) => String(Math.floor(clock / (1000 * size)) % (i === 0 ? 24 : 60)).padStart(2, '0')).join(':');
