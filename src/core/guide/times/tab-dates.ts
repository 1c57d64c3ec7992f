import type { Cell } from '../../cell/cell';
import type { Look } from '../../connect/column-look';
import { lookAt } from '../../connect/column-look';
import type { MappedColumn } from '../../connect/mapped-column';
import type { GuidedTab } from '../guided-tab';
import { clocksOnDays } from './clock-columns';
import type { DateColumn } from './dated-columns';
import { isOfQueue } from './queue';
import { dateColumn } from './time-pairs';

/** A column of a tab as one of dates. */
export interface DatedColumn {
  column: MappedColumn;
  date: DateColumn;
}

/** Columns of dates, and of times of day on the days beside them: `clocks` are the places of the latter, `day` is where these days stand. */
export interface TabDates {
  dates: DatedColumn[];
  /** Times of day of any name. */
  timed: DatedColumn[];
  clocks: ReadonlySet<number>;
  day: MappedColumn | null;
}

/** Of times of day those whose headers say what they are, unless there are just two: then they are a start and an end, whatever they are called. */
export function datesIn(tab: Pick<GuidedTab, 'columns' | 'cells'>, lookOf: (column: MappedColumn) => Look): TabDates {
  const dated = (column: MappedColumn, look: Look, cells: readonly Cell[]): DatedColumn[] => {
    // The day on which somebody was asked is not that of an answer; what a tool writes for itself, such as when a form was opened, is nothing that anybody waited for.
    const isOfTool = column.why.some(one => one.code === 'tool-unused' || one.code === 'fill-in') && !isFirstReply(column.heading.plain);
    if (column.holds === 'asked' || column.holds === 'leftOut' || column.isPrivate || isOfTool || column.heading.name === '') return [];
    const date = dateColumn(column.heading, look, cells);
    // The day on which a customer responded is no reply.
    return date ? [{ column, date: column.holds === 'date' && date.is === 'reply' ? { ...date, is: 'day' } : date }] : [];
  };
  const dates = tab.columns.flatMap(column => dated(column, lookOf(column), tab.cells[column.heading.column] ?? []));
  const days = dates.filter(({ date }) => date.is === 'day' && !date.hasTime).map(({ column }) => column);
  const day = days.find(({ holds }) => holds === 'date') ?? days[0];
  if (!day) return { dates, timed: [], clocks: new Set(), day: null };
  const { cells, clocks } = clocksOnDays(
    tab.cells,
    tab.columns.map(({ heading }) => heading),
    day.heading.column,
  );
  const timed = tab.columns
    .filter(({ heading }) => clocks.has(heading.column))
    .flatMap(column => dated(column, lookAt(cells[column.heading.column]!), cells[column.heading.column]!))
    .map(({ column, date }) => ({ column, date: { ...date, isClock: true } }));
  const told = timed.filter(({ date }) => timed.length === 2 || date.is !== 'day' || isOfQueue(date.heading.plain));
  return { dates: [...dates.filter(({ column }) => !clocks.has(column.heading.column)), ...told], timed, clocks, day };
}

/** When a help desk first answered is what somebody waited for. */
const isFirstReply = (header: string): boolean => /\b(?:first|initial) (?:response|reply|answer)\b(?!.*\b(?:due|status)\b)/u.test(header);
