import type { Cell } from '../../cell/cell';
import { isFormulaError, textOf } from '../../cell/cell';
import { readEvidenceMoment } from '../../cell/moment';
import { foldText, nearest } from '../../cell/text';
import type { Declared } from '../../declared/declared';
import type { IssueCode, IssueLog } from '../../table/issue';
import type { Once } from '../counted-once';
import type { Stream } from '../stream';
import { issuePlace } from '../stream-place';

/** Says of a cell of evidence what is wrong with it. Column and row are counted from 0. */
export type Report = (code: IssueCode, column: number, row: number, cell: Cell | undefined, guess?: string) => void;

/** Reports cells of a stream; one that other streams of its tab read, too, is reported once. `timesOf` says for how many rows a row stands. */
export function reporter(stream: Stream, log: IssueLog, once: Once, timesOf: (row: number) => number): Report {
  return (code, column, row, cell, guess = '') => {
    if (!once.isNewProblem(row, column, code)) return;
    const place = issuePlace(stream, row, column);
    log.add({ code: isFormulaError(cell) ? 'formula-error' : code, ...place, found: textOf(cell), guess, count: timesOf(row) });
  };
}

/** A date that can be read in neither order of day and month is reported; one that can be in one is its column's affair. */
export function reportDate(report: Report, column: number, row: number, cell: Cell | undefined): void {
  if (readEvidenceMoment(cell, 'day-first') === undefined && readEvidenceMoment(cell, 'month-first') === undefined)
    report('invalid-date', column, row, cell);
}

/** Reports a touchpoint and a metric that the Sources tab gives to a stream and nobody knows, where they stand there. */
export function reportGiven({ touchpoint, metric, given }: Stream, declared: Declared, log: IssueLog): void {
  if (given === null) return;
  if (touchpoint !== null && !declared.touchpointByName.has(foldText(touchpoint)))
    log.add({
      code: 'unknown-touchpoint',
      ...given.touchpoint,
      found: touchpoint,
      guess: nearest(touchpoint, namesOf(declared, 'touchpoint')),
    });
  if (metric !== null && !declared.metrics.has(foldText(metric)))
    log.add({ code: 'unknown-metric', ...given.metric, found: metric, guess: nearest(metric, namesOf(declared, 'metric')) });
}

/** The names that the declared knows, for "did you mean". */
export function namesOf(declared: Declared, kind: 'touchpoint' | 'metric' | 'promise'): string[] {
  if (kind === 'touchpoint') return declared.touchpoints.map(one => one.name);
  return kind === 'metric' ? [...declared.metrics.values()].map(one => one.name) : declared.promises.map(one => one.id);
}
