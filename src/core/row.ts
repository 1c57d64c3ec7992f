import type { SourceKind } from './audit';
import type { Book, Target } from './book';
import { findTarget } from './book';
import type { Cell } from './cell';
import { isBlank, isFormulaError, textOf } from './cell';
import { elapsedReader, latenessReader } from './interval';
import type { IssueCode, IssueLog } from './issue';
import { numberTexts, remember } from './memo';
import type { Metric } from './metric';
import type { DateOrder, Moment } from './moment';
import { daysBetween, isoDay, readMoment } from './moment';
import { readNumber } from './number';
import { address } from './reference';
import type { Stream } from './stream';
import type { Replies } from './summary';
import { replies, sourceKinds } from './tables';
import { tallyOf } from './tally';
import { foldText, nearest } from './text';
import type { Reading } from './value';
import { isNoAnswer, valueReader } from './value';

/** Rows of a tab that stand one below the other, column by column. */
export interface Block {
  /** First row, counted from 0. */
  row: number;
  count: number;
  columns: ReadonlyMap<number, readonly Cell[]>;
}

/** A day as evidence is counted by it. */
export interface Day {
  moment: Moment;
  iso: string;
  month: string;
  /** Months from year 0. */
  monthNumber: number;
}

/** One row of evidence, read. A reader fills the same object again for each row. */
export interface Row {
  /** Counted from 0. */
  at: number;
  target: Target;
  /** The value on the target's metric; NaN where that metric is not known. */
  reading: Reading;
  /** Whether the team, or a setting, leaves it out; an open case left out by the setting has no reason. */
  isLeftOut: boolean;
  reason: string;
  customers: number;
  weight: number;
  source: SourceKind;
  day: Day | null;
  comment: string;
  expected: number | null;
  reply: keyof Replies | null;
}

/** An answer that comes later than this is slow. */
export const SLOW_AFTER_DAYS = 14;

/** A target, and the reader of values on its metric; null where that is not known. */
interface Subject extends Target {
  read: ((cell: Cell | undefined) => Reading) | null;
}

const noTarget: Target = { promises: [], touchpoint: -1, metric: null, unknown: null };

/** Says of a cell what is wrong with it. */
export type Report = (code: IssueCode, column: number, row: number, cell: Cell | undefined, guess?: string) => void;

/**
 * A reader of a stream's rows. Given a block, it gives a function that reads row i of it; that one gives null where there is no row at all.
 * What cannot be read is reported; texts are read once and remembered.
 */
export function rowReader(
  stream: Stream,
  book: Book,
  orders: ReadonlyMap<number, DateOrder | null>,
  log: IssueLog,
): (block: Block) => (i: number) => Row | null {
  const { columns } = stream;
  const report: Report = (code, column, row, cell, guess = '') => {
    const place = { tab: stream.tab, row: row + 1, column: stream.names.get(column) ?? '', cell: address(row, column) };
    log.add({ code: isFormulaError(cell) ? 'formula-error' : code, ...place, found: textOf(cell), guess });
  };
  const momentsOf = (column: number | undefined) => momentReader(column === undefined ? null : (orders.get(column) ?? null));
  const readDay = remember(dayReader(momentsOf(columns.date)));
  const readRepliedOn = remember(momentsOf(columns.repliedOn));
  const readSource = remember(cell => (isBlank(cell) ? (stream.source ?? 'other') : kindByWord.get(foldText(textOf(cell)))));
  const readReply = remember(cell => (isBlank(cell) ? null : replyByWord.get(foldText(textOf(cell)))));
  const isElapsed = columns.started !== undefined && columns.finished !== undefined;
  const isLateness = columns.promised !== undefined && columns.actual !== undefined;
  const elapsed = isElapsed ? elapsedReader(columns.started!, columns.finished!, momentsOf, report) : null;
  const lateness = isLateness ? latenessReader(columns.promised!, columns.actual!, momentsOf, book.settings, report) : null;

  const readers = new Map<Metric, (cell: Cell | undefined) => Reading>();
  const isFixed = columns.touchpoint === undefined && columns.metric === undefined && columns.promiseId === undefined;
  const fixed = isFixed ? subjectOf(stream.touchpoint ?? '', stream.metric ?? '', '') : null;
  const [numberOfTouchpoint, numberOfMetric, numberOfId] = [numberTexts(), numberTexts(), numberTexts()];
  const targets: Subject[][][] = [];

  const row: Row = {
    at: 0,
    target: noTarget,
    reading: null,
    isLeftOut: false,
    reason: '',
    customers: 1,
    weight: 1,
    source: 'other',
    day: null,
    comment: '',
    expected: null,
    reply: null,
  };

  return block => {
    const none: readonly Cell[] = [];
    const cellsOf = (column: number | undefined): readonly Cell[] => (column === undefined ? none : (block.columns.get(column) ?? none));
    const [value, expected, comment] = [cellsOf(columns.value), cellsOf(columns.expected), cellsOf(columns.comment)];
    const [touchpoint, metric, promiseId] = [cellsOf(columns.touchpoint), cellsOf(columns.metric), cellsOf(columns.promiseId)];
    const [date, source, leftOut] = [cellsOf(columns.date), cellsOf(columns.source), cellsOf(columns.leftOut)];
    const [count, weight] = [cellsOf(columns.count), cellsOf(columns.weight)];
    const [reply, repliedOn] = [cellsOf(columns.reply), cellsOf(columns.repliedOn)];
    const [started, finished] = [cellsOf(columns.started), cellsOf(columns.finished)];
    const [promised, actual] = [cellsOf(columns.promised), cellsOf(columns.actual)];
    const presence = stream.presence.map(cellsOf);

    return i => {
      const at = block.row + i;
      const target = fixed ?? targetOf(touchpoint[i], metric[i], promiseId[i]);
      row.at = at;
      row.target = target;
      row.reason = textOf(leftOut[i]);
      row.isLeftOut = !isBlank(leftOut[i]);
      if (lateness) {
        const late = lateness(promised[i], actual[i], target.metric, at);
        row.reading = late.days;
        if (late.isOverdue && book.settings.openAndOverdue === 'left-out') row.isLeftOut = true;
      } else if (elapsed) row.reading = elapsed(started[i], finished[i], target.metric, at);
      else row.reading = readingOf(value[i], target, at);
      if (row.reading === null && presence.every(cells => isBlank(cells[i]))) return null;

      const customers = numberOf(count[i], columns.count, at, isCount);
      const weighs = numberOf(weight[i], columns.weight, at, isWeight);
      if (customers === undefined || weighs === undefined) row.reading = undefined;
      else if (customers === 0) row.reading = null;
      row.customers = customers ?? 1;
      row.weight = weighs ?? 1;
      row.source = readSource(source[i]) ?? sourceUnknown(source[i], at);
      row.day = date.length === 0 ? null : dayOf(date[i], at);
      const words = comment[i];
      row.comment = typeof words === 'string' && !isBlank(words) ? words : '';
      row.expected = expected.length === 0 ? null : expectedOf(expected[i], target, at);
      row.reply = reply.length === 0 ? null : replyOf(reply[i], repliedOn[i], at);
      if (target.unknown !== null) nameUnknown(target.unknown, touchpoint[i], metric[i], promiseId[i], at);
      return row;
    };
  };

  /** The texts are numbered, so that a target once found is found again without comparing them. */
  function targetOf(touchpoint: Cell | undefined, metric: Cell | undefined, promiseId: Cell | undefined): Subject {
    const [place, measure, id] = [numberOfTouchpoint(touchpoint), numberOfMetric(metric), numberOfId(promiseId)];
    const known = targets[place]?.[measure]?.[id];
    if (known) return known;
    const target = subjectOf(textOf(touchpoint) || (stream.touchpoint ?? ''), textOf(metric) || (stream.metric ?? ''), textOf(promiseId));
    targets[place] ??= [];
    targets[place][measure] ??= [];
    targets[place][measure][id] = target;
    return target;
  }

  function subjectOf(touchpoint: string, metric: string, promiseId: string): Subject {
    const target = findTarget(book, touchpoint, metric, promiseId);
    const scale = target.metric;
    return { ...target, read: scale === null ? null : tallyOf(readers, scale, () => valueReader(scale, stream.codes)) };
  }

  function readingOf(cell: Cell | undefined, { metric, read }: Subject, at: number): Reading {
    if (metric === null || read === null) return isNoAnswer(cell, stream.codes) ? null : Number.NaN;
    const reading = read(cell);
    if (reading === undefined)
      report(typeof cell === 'number' ? 'out-of-range' : 'invalid-value', columns.value!, at, cell, scaleOf(metric));
    else if (cell === false && metric.kind === 'yes-no') report('unticked', columns.value!, at, cell);
    return reading;
  }

  function expectedOf(cell: Cell | undefined, { metric, read }: Subject, at: number): number | null {
    if (metric === null || read === null) return null;
    const level = read(cell);
    if (level === undefined) report('invalid-expectation', columns.expected!, at, cell, scaleOf(metric));
    return level ?? null;
  }

  /** A count or a weight; 1 where blank, undefined and reported where it is none. */
  function numberOf(
    cell: Cell | undefined,
    column: number | undefined,
    at: number,
    isFit: (number: number) => boolean,
  ): number | undefined {
    if (cell === undefined || isBlank(cell)) return 1;
    const number = readNumber(cell as string | number | true);
    if (number !== undefined && isFit(number)) return number;
    report('invalid-number', column!, at, cell);
    return undefined;
  }

  /** Undated where it cannot be read; in a column whose order of day and month is not known, that is reported once, not here. */
  function dayOf(cell: Cell | undefined, at: number): Day | null {
    const day = readDay(cell);
    if (day === undefined) reportDate(report, columns.date!, at, cell);
    return day ?? null;
  }

  function sourceUnknown(cell: Cell | undefined, at: number): SourceKind {
    report('unknown-choice', columns.source!, at, cell, nearest(textOf(cell), Object.keys(sourceKinds).slice(0, 8)));
    return 'other';
  }

  function replyOf(cell: Cell | undefined, on: Cell | undefined, at: number): keyof Replies | null {
    const reply = readReply(cell);
    if (reply === undefined) report('unknown-choice', columns.reply!, at, cell, Object.keys(replies).slice(0, 3).join(', '));
    if (reply !== 'answered') return reply ?? null;
    const answered = readRepliedOn(on);
    if (answered === undefined) reportDate(report, columns.repliedOn!, at, on);
    return row.day !== null && typeof answered === 'number' && daysBetween(row.day.moment, answered) > SLOW_AFTER_DAYS
      ? 'slow'
      : 'answered';
  }

  /** A name that a column gives is reported where it stands; one that the Sources tab gives, at the first column of the stream. */
  function nameUnknown(
    unknown: 'touchpoint' | 'metric' | 'promise',
    touchpoint: Cell | undefined,
    metric: Cell | undefined,
    promiseId: Cell | undefined,
    at: number,
  ): void {
    const places = {
      touchpoint: {
        cell: touchpoint,
        column: columns.touchpoint,
        given: stream.touchpoint,
        known: () => book.touchpoints.map(one => one.name),
      },
      metric: { cell: metric, column: columns.metric, given: stream.metric, known: () => [...book.metrics.values()].map(one => one.name) },
      promise: { cell: promiseId, column: columns.promiseId, given: null, known: () => book.promises.map(one => one.id) },
    };
    const { cell, column, given, known } = places[unknown];
    const found = textOf(cell) || (given ?? '');
    if (found === '') report('missing-cell', column ?? measureOf(stream), at, '');
    else report(`unknown-${unknown}`, column ?? measureOf(stream), at, found, nearest(found, known()));
  }
}

/** The column that a stream is about, for what is said of its rows. */
export const measureOf = ({ columns, presence }: Stream): number =>
  columns.value ?? columns.finished ?? columns.actual ?? columns.comment ?? columns.expected ?? presence[0] ?? 0;

/** A date that can be read in neither order of day and month is reported; one that can be in one is its column's affair. */
export function reportDate(report: Report, column: number, row: number, cell: Cell | undefined): void {
  if (readMoment(cell, 'day-first') === undefined && readMoment(cell, 'month-first') === undefined)
    report('invalid-date', column, row, cell);
}

const isCount = (number: number): boolean => number >= 0 && Number.isInteger(number);
const isWeight = (number: number): boolean => number > 0;

const scaleOf = ({ lowest, highest }: Metric): string => (lowest === null && highest === null ? '' : `${lowest ?? ''}-${highest ?? ''}`);

const momentReader =
  (order: DateOrder | null) =>
  (cell: Cell | undefined): Moment | null | undefined =>
    readMoment(cell, order);

function dayReader(read: (cell: Cell | undefined) => Moment | null | undefined): (cell: Cell | undefined) => Day | null | undefined {
  return cell => {
    const moment = read(cell);
    if (moment === null || moment === undefined) return moment;
    const iso = isoDay(moment);
    return { moment, iso, month: iso.slice(0, 7), monthNumber: Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) };
  };
}

const kindByWord = new Map(Object.entries(sourceKinds).map(([word, kind]) => [foldText(word), kind]));
const replyByWord = new Map(Object.entries(replies).map(([word, reply]) => [foldText(word), reply]));
