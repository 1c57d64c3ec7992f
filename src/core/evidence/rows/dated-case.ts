import type { Codes } from '../../cell/answer';
import { isCode } from '../../cell/answer';
import type { Cell } from '../../cell/cell';
import { clockTime } from '../../cell/clock-time';
import type { DateReading, Moment } from '../../cell/moment';
import { DAY, daysBetween, readEvidenceMoment, readMoment } from '../../cell/moment';
import { remember } from '../../cell/remember';
import { unitRatio } from '../../cell/unit';
import { isAgreed } from '../../cell/words/agreed-time';
import { plainHeader } from '../../cell/words/header-words';
import type { Metric, MetricKind } from '../../declared/metric';
import type { Settings } from '../../declared/settings';
import { tallyOf } from '../../statistics/tally';
import type { Cells } from '../../table/block';
import { cellsOf } from '../../table/block';
import type { Stream } from '../stream';
import { isCalledOff, isDone, isNoShow } from './case-state';
import type { Report } from './cell-problem';
import { reportDate } from './cell-problem';
import { bearsTime } from './clock';
import { endOnClock } from './past-midnight';
import type { RowTarget } from './row-target';
import type { Fill, Rows } from './rows';
import { INVALID, NO_ANSWER, NO_DAY, READ, UNREAD } from './rows';
import { timeBetween, timeTaken } from './time-taken';

/*
 * A case that takes time is a pair of cells:
 *
 *   Started and Finished          -> the time between them
 *   Promised date and Actual date -> how late it was
 *
 * Without a start or a promised date there is no answer. One that is still open has the time so far, up to the audit date. A time of day alone is
 * one of the day that the row's Date says; one that ends across midnight is in past-midnight.ts.
 */

/** How the pairs of a stream are measured on a metric; null where it measures something else. */
interface Span {
  /** The metric's unit, in milliseconds. */
  unit: number;
  /** Whether times of day count. */
  isByClock: boolean;
}

/** The columns of a stream's cases; null where its values are written as numbers. */
export function pairOf({ columns: { started, finished, promised, actual, status, date }, names }: Stream): Pair | null {
  if (promised !== undefined && actual !== undefined)
    return { start: promised, end: actual, isPromised: true, isAgreed: true, status, day: date };
  if (started === undefined || finished === undefined) return null;
  const isBooked = isAgreed(plainHeader(names.get(started) ?? ''));
  return { start: started, end: finished, isPromised: false, isAgreed: isBooked, status, day: date };
}

interface Pair {
  start: number;
  end: number;
  /** True for a promised and an actual date, of which it is measured how late a case was. */
  isPromised: boolean;
  /** True where the start is a time that was agreed on: a case may end before it, and nobody waited then. */
  isAgreed: boolean;
  /** Where it says what became of a case. */
  status: number | undefined;
  /** Where the day of a row stands, for times of day alone. */
  day: number | undefined;
}

/** Reads the cases of a stream: state, reading, soFar, isOpen and caseDay. An end before its start is invalid, unless the start was agreed on; of times of day it may be the next day's. */
export function caseColumns(
  { start, end, isPromised, isAgreed, status, day }: Pair,
  targets: readonly RowTarget[],
  settings: Settings,
  orderOf: (column: number) => DateReading,
  clocks: ReadonlySet<number>,
  codes: Codes,
  report: Report,
): Fill {
  // A word of *Not an answer*, such as `open`, says that there is no date yet.
  const momentOf = (cell: Cell | undefined, order: DateReading, dayCell: Cell | undefined): Moment | null | undefined => {
    if (typeof cell === 'string' && isCode(cell, codes)) return null;
    const found = readEvidenceMoment(cell, order);
    return found === undefined && day !== undefined ? clockOnDay(cell, readMoment(dayCell, dayOrder)) : found;
  };
  const [startOrder, endOrder] = [orderOf(start), orderOf(end)];
  const dayOrder = day === undefined ? null : orderOf(day);
  const hasClocks = clocks.has(start) && clocks.has(end);
  const today = readMoment(settings.auditDate, null) ?? 0;
  const isOff = remember(isCalledOff);
  const isOver = remember(cell => isDone(cell) || isNoShow(cell));
  const spans = new Map<Metric, Span | null>();
  const spanOn = (metric: Metric): Span | null => tallyOf(spans, metric, () => spanOf(metric, isPromised, settings));

  return (rows, block) => {
    const [starts, ends, statuses, days] = [start, end, status, day].map(column => cellsOf(block, column)) as [Cells, Cells, Cells, Cells];
    for (let i = 0; i < rows.count; i++) {
      rows.soFar[i] = Number.NaN;
      rows.isOpen[i] = 0;
      rows.caseDay[i] = NO_DAY;
      const said = statuses[rows.from + i];
      if (isOff(said)) {
        report('cancelled-cases', status!, rows.first + i, said);
        rows.state[i] = NO_ANSWER;
      } else rows.state[i] = readCase(rows, i, starts[rows.from + i], ends[rows.from + i], days[rows.from + i], said);
    }
  };

  function readCase(
    rows: Rows,
    i: number,
    startCell: Cell | undefined,
    endCell: Cell | undefined,
    dayCell: Cell | undefined,
    said: Cell | undefined,
  ): number {
    const row = rows.first + i;
    const from = momentOf(startCell, startOrder, dayCell);
    const to = momentOf(endCell, endOrder, dayCell);
    rows.caseDay[i] = typeof from === 'number' ? Math.floor(from / DAY) : NO_DAY;
    if (from === undefined) reportDate(report, start, row, startCell);
    if (to === undefined) reportDate(report, end, row, endCell);
    if (from === null) return NO_ANSWER;
    // It counts as open all the same: only the team knows whether it is an answer, and when it ended.
    if (to === null && isOver(said)) report('done-without-end', end, row, said);
    const { metric } = targets[rows.target[i]!]!;
    rows.reading[i] = Number.NaN;
    if (metric === null) return READ;
    const span = spanOn(metric);
    if (span === null) report('invalid-kind', start, row, metric.name, isPromised ? 'Days late' : 'Duration');
    if (span === null) return INVALID;
    if (from === undefined || to === undefined) return UNREAD;
    const isByClock = span.isByClock && hasClocks && bearsTime(startCell, from);
    rows.soFar[i] = timeBetween(from, today, isByClock) / span.unit;
    if (to === null || daysBetween(today, to) > 0) {
      rows.isOpen[i] = 1;
      rows.reading[i] = rows.soFar[i]!;
      return READ;
    }
    const isOnClock = clockTime(startCell) !== null && clockTime(endCell) !== null;
    const ended = isOnClock ? endOnClock(from, to, { isAgreed, isShort: span.unit < HOUR }) : to;
    const taken =
      ended === null ? Number.NaN : timeTaken({ cell: startCell, moment: from }, { cell: endCell, moment: ended }, isByClock) / span.unit;
    if (Number.isNaN(taken) || (!isAgreed && taken < 0)) {
      report('ends-before-start', end, row, endCell);
      return INVALID;
    }
    rows.reading[i] = isPromised ? taken : Math.max(0, taken);
    return READ;
  }
}

/** A time of day on the day that the row says; undefined where either is none. */
function clockOnDay(cell: Cell | undefined, day: Moment | null | undefined): Moment | undefined {
  const clock = clockTime(cell);
  return clock === null || typeof day !== 'number' ? undefined : Math.floor(day / DAY) * DAY + clock;
}

const HOUR = 3_600_000;

/** Days late are counted by the calendar, unless the setting says *Exact time*; other times by the clock. */
function spanOf({ kind, unit }: Metric, isPromised: boolean, { promisedDates }: Settings): Span | null {
  if (isPromised && kind === 'days-late') return { unit: DAY, isByClock: promisedDates === 'exact-time' };
  const fit: MetricKind = isPromised ? 'time-late' : 'duration';
  const seconds = kind === fit ? unitRatio(unit, 'seconds') : undefined;
  return seconds === undefined ? null : { unit: seconds * 1000, isByClock: true };
}
