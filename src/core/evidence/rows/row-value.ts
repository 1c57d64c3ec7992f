import { isNoAnswer } from '../../cell/answer';
import type { Cell } from '../../cell/cell';
import { isBlank, isFormulaError, textOf } from '../../cell/cell';
import type { DateReading } from '../../cell/moment';
import { nearest } from '../../cell/text';
import { isComment } from '../../cell/words/comment';
import type { Declared } from '../../declared/declared';
import type { Metric } from '../../declared/metric';
import type { Reading } from '../../declared/metric-value';
import type { Settings } from '../../declared/settings';
import { cellsOf } from '../../table/block';
import { COMPLAINTS } from '../aside';
import type { Stream } from '../stream';
import type { Report } from './cell-problem';
import { namesOf } from './cell-problem';
import { caseColumns, pairOf } from './dated-case';
import type { RowTarget } from './row-target';
import type { Fill } from './rows';
import { ABSENT, INVALID, NO_ANSWER, READ, UNREAD } from './rows';

/** The measure of a row: a value, or the time between two dates. Fills state and reading, and what a case has besides. */
export function measureColumn(
  stream: Stream,
  targets: readonly RowTarget[],
  settings: Settings,
  orderOf: (column: number) => DateReading,
  clocks: ReadonlySet<number>,
  report: Report,
): Fill {
  const pair = pairOf(stream);
  if (pair !== null) return caseColumns(pair, targets, settings, orderOf, clocks, stream.codes, report);
  const { value } = stream.columns;
  return (rows, block) => {
    const { state, reading, target, first, from, count } = rows;
    const cells = cellsOf(block, value);
    for (let i = 0; i < count; i++) {
      const cell = cells[from + i];
      const one = targets[target[i]!]!;
      if (typeof cell === 'number' && cell >= one.lowest && cell <= one.highest) {
        state[i] = READ;
        reading[i] = cell;
      } else set(rows, i, readingOf(cell, one, first + i), cell);
    }
  };

  function set({ state, reading }: { state: Uint8Array; reading: Float64Array }, i: number, found: Reading, cell: Cell | undefined): void {
    const lost = typeof cell === 'string' && !isFormulaError(cell) ? UNREAD : INVALID;
    state[i] = found === null ? NO_ANSWER : found === undefined ? lost : READ;
    if (typeof found === 'number') reading[i] = found;
  }

  function readingOf(cell: Cell | undefined, { metric, read }: RowTarget, at: number): Reading {
    if (cell === null || cell === undefined) return null;
    if (metric === null || read === null) return isNoAnswer(cell, stream.codes) ? null : Number.NaN;
    const reading = read(cell);
    if (reading === undefined)
      report(typeof cell === 'number' && metric.kind !== 'choice' ? 'out-of-range' : 'invalid-value', value!, at, cell, endsOf(metric));
    else if (cell === false && metric.kind === 'yes-no') report('unticked', value!, at, cell);
    return reading;
  }
}

/** Marks rows that are none at all: without an answer, and blank in all columns that make a row. */
export function markAbsent(stream: Stream): Fill {
  return ({ state, from, count }, block) => {
    const columns = stream.presence.map(column => cellsOf(block, column));
    for (let i = 0; i < count; i++) {
      if (state[i] !== NO_ANSWER) continue;
      let isThere = false;
      for (let c = 0; c < columns.length && !isThere; c++) isThere = !isBlank(columns[c]![from + i]);
      if (!isThere) state[i] = ABSENT;
    }
  };
}

/** Reports names that nobody knows, and cells that should give one; what the Sources tab gives was reported there. */
export function nameUnknown(stream: Stream, targets: readonly RowTarget[], declared: Declared, report: Report): Fill {
  const { columns } = stream;
  return ({ state, source, target, first, from, count }, block) => {
    for (let i = 0; i < count; i++) {
      const { unknown, meant } = targets[target[i]!]!;
      if (unknown === null || unknown === 'ignored' || state[i] === ABSENT) continue;
      // A complaint needs no metric.
      if (source[i] === COMPLAINTS && (unknown === 'metric' || unknown === 'other-metric')) continue;
      if (unknown === 'match') {
        const comment = cellsOf(block, columns.comment)[from + i];
        const isSaid = state[i] !== NO_ANSWER || isComment(comment);
        const code = isSaid && declared.match(comment).parts.length > 0 ? 'several-touchpoints' : 'unmatched-evidence';
        if (isSaid) report(code, columns.comment!, first + i, '');
        continue;
      }
      const kind = unknown === 'other-metric' ? 'metric' : unknown;
      const column = kind === 'promise' ? columns.promiseId : columns[kind];
      const given = kind === 'promise' ? null : stream[kind];
      const cell = cellsOf(block, column)[from + i];
      if (!isBlank(cell)) {
        const code = unknown === 'other-metric' ? unknown : (`unknown-${kind}` as const);
        report(code, column!, first + i, cell, meant || nearest(textOf(cell), namesOf(declared, kind)));
      } else if (unknown === 'other-metric') {
        report(unknown, columns.promiseId!, first + i, given ?? '', meant);
      } else if (given === null && (column !== undefined || state[i] !== NO_ANSWER)) {
        report('missing-cell', column ?? measureOf(stream), first + i, '');
      }
    }
  };
}

/** The column that a stream is about, for what is said of its rows. */
export const measureOf = ({ columns, presence }: Stream): number =>
  columns.value ?? columns.finished ?? columns.actual ?? columns.comment ?? columns.expected ?? presence[0] ?? 0;

/** The ends of a scale, such as `1-5`; '' where it has none. */
export const endsOf = ({ lowest, highest }: Metric): string =>
  lowest === null && highest === null ? '' : `${lowest ?? ''}-${highest ?? ''}`;
