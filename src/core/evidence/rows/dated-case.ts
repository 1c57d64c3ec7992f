import type { Cell } from '../../cell/cell';
import type { Moment } from '../../cell/moment';
import { DAY, daysBetween, readMoment } from '../../cell/moment';
import { unitRatio } from '../../cell/unit';
import type { Metric } from '../../declared/metric';
import type { Reading } from '../../declared/metric-value';
import type { Settings } from '../../declared/settings';
import type { Report } from './cell-problem';
import { reportDate } from './cell-problem';

type ReadMoment = (cell: Cell | undefined) => Moment | null | undefined;

/** Reads Started and Finished as the time between them, in the metric's unit: no answer where one is missing, invalid where the end comes first. */
export function elapsedReader(started: number, finished: number, momentsOf: (column: number) => ReadMoment, report: Report) {
  const [readStart, readEnd] = [momentsOf(started), momentsOf(finished)];
  return (start: Cell | undefined, end: Cell | undefined, metric: Metric | null, row: number): Reading => {
    const [from, to] = [readStart(start), readEnd(end)];
    if (from === undefined) reportDate(report, started, row, start);
    if (to === undefined) reportDate(report, finished, row, end);
    if (from === null || to === null) return null;
    if (metric === null) return Number.NaN;
    const second = metric.kind === 'duration' ? unitRatio('seconds', metric.unit) : undefined;
    if (second === undefined) report('invalid-kind', started, row, metric.name, 'Duration');
    if (from === undefined || to === undefined || second === undefined) return undefined;
    if (to < from) report('out-of-range', finished, row, end);
    return to < from ? undefined : ((to - from) / 1000) * second;
  };
}

/**
 * Reads Promised date and Actual date as days late, by calendar day or by the clock.
 * A case that is still open is late by how long it is overdue; where it is not yet due, or nothing was promised, there is no answer.
 */
export function latenessReader(
  promised: number,
  actual: number,
  momentsOf: (column: number) => ReadMoment,
  settings: Settings,
  report: Report,
) {
  const [readPromised, readActual] = [momentsOf(promised), momentsOf(actual)];
  const asOf = readMoment(settings.auditDate, null) ?? 0;
  const daysLate = settings.promisedDates === 'exact-time' ? (due: Moment, done: Moment) => (done - due) / DAY : daysBetween;
  return (promise: Cell | undefined, done: Cell | undefined, metric: Metric | null, row: number): { days: Reading; isOverdue: boolean } => {
    const [due, end] = [readPromised(promise), readActual(done)];
    if (due === undefined) reportDate(report, promised, row, promise);
    if (end === undefined) reportDate(report, actual, row, done);
    if (due === null) return { days: null, isOverdue: false };
    if (metric === null) return { days: Number.NaN, isOverdue: false };
    if (metric.kind !== 'days-late') report('invalid-kind', promised, row, metric.name, 'Days late');
    if (due === undefined || end === undefined || metric.kind !== 'days-late') return { days: undefined, isOverdue: false };
    if (end !== null) return { days: daysLate(due, end), isOverdue: false };
    const overdue = daysLate(due, asOf);
    return { days: overdue > 0 ? overdue : null, isOverdue: overdue > 0 };
  };
}
