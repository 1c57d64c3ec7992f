import type { Codes } from '../../cell/answer';
import { isCode } from '../../cell/answer';
import type { Cell } from '../../cell/cell';
import type { DateReading, Moment } from '../../cell/moment';
import { DAY, daysBetween, readMoment } from '../../cell/moment';
import { remember } from '../../cell/remember';
import { unitRatio } from '../../cell/unit';
import type { Metric, MetricKind } from '../../declared/metric';
import type { Settings } from '../../declared/settings';
import { tallyOf } from '../../statistics/tally';
import { cellsOf } from '../../table/block';
import type { Stream } from '../stream';
import { isCancelled } from './cancelled';
import type { Report } from './cell-problem';
import { reportDate } from './cell-problem';
import { bearsTime } from './clock';
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
 * Without a start or a promised date there is no answer. One that is still open has the time so far, up to the audit date.
 */

/** How the pairs of a stream are measured on a metric; null where it measures something else. */
interface Span {
  /** The metric's unit, in milliseconds. */
  unit: number;
  /** Whether times of day count. */
  isByClock: boolean;
}

/** The columns of a stream's cases; null where its values are written as numbers. */
export function pairOf({ columns: { started, finished, promised, actual, status } }: Stream): Pair | null {
  if (promised !== undefined && actual !== undefined) return { start: promised, end: actual, isPromised: true, status };
  return started !== undefined && finished !== undefined ? { start: started, end: finished, isPromised: false, status } : null;
}

interface Pair {
  start: number;
  end: number;
  /** True where the start is a promised date, before which a case may end. */
  isPromised: boolean;
  /** Where it says whether a case was cancelled. */
  status: number | undefined;
}

/** Reads the cases of a stream: state, reading, soFar, isOpen and caseDay. An end before its start is invalid. */
export function caseColumns(
  { start, end, isPromised, status }: Pair,
  targets: readonly RowTarget[],
  settings: Settings,
  orderOf: (column: number) => DateReading,
  clocks: ReadonlySet<number>,
  codes: Codes,
  report: Report,
): Fill {
  // A word of *Not an answer*, such as `open`, says that there is no date yet.
  const momentOf = (cell: Cell | undefined, order: DateReading): Moment | null | undefined =>
    typeof cell === 'string' && isCode(cell, codes) ? null : readMoment(cell, order);
  const [startOrder, endOrder] = [orderOf(start), orderOf(end)];
  const hasClocks = clocks.has(start) && clocks.has(end);
  const today = readMoment(settings.auditDate, null) ?? 0;
  const readStatus = remember(isCancelled);
  const spans = new Map<Metric, Span | null>();
  const spanOn = (metric: Metric): Span | null => tallyOf(spans, metric, () => spanOf(metric, isPromised, settings));

  return (rows, block) => {
    const [starts, ends, statuses] = [cellsOf(block, start), cellsOf(block, end), cellsOf(block, status)];
    for (let i = 0; i < rows.count; i++) {
      rows.soFar[i] = Number.NaN;
      rows.isOpen[i] = 0;
      rows.caseDay[i] = NO_DAY;
      const said = statuses[rows.from + i];
      if (readStatus(said)) {
        report('cancelled-cases', status!, rows.first + i, said);
        rows.state[i] = NO_ANSWER;
      } else rows.state[i] = readCase(rows, i, starts[rows.from + i], ends[rows.from + i]);
    }
  };

  function readCase(rows: Rows, i: number, startCell: Cell | undefined, endCell: Cell | undefined): number {
    const row = rows.first + i;
    const [from, to] = [momentOf(startCell, startOrder), momentOf(endCell, endOrder)];
    rows.caseDay[i] = typeof from === 'number' ? Math.floor(from / DAY) : NO_DAY;
    if (from === undefined) reportDate(report, start, row, startCell);
    if (to === undefined) reportDate(report, end, row, endCell);
    if (from === null) return NO_ANSWER;
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
    const taken = timeTaken({ cell: startCell, moment: from }, { cell: endCell, moment: to }, isByClock) / span.unit;
    if (!isPromised && taken < 0) {
      report('out-of-range', end, row, endCell);
      return INVALID;
    }
    rows.reading[i] = taken;
    return READ;
  }
}

/** Days late are counted by the calendar, unless the setting says *Exact time*; other times by the clock. */
function spanOf({ kind, unit }: Metric, isPromised: boolean, { promisedDates }: Settings): Span | null {
  if (isPromised && kind === 'days-late') return { unit: DAY, isByClock: promisedDates === 'exact-time' };
  const fit: MetricKind = isPromised ? 'time-late' : 'duration';
  const seconds = kind === fit ? unitRatio(unit, 'seconds') : undefined;
  return seconds === undefined ? null : { unit: seconds * 1000, isByClock: true };
}
