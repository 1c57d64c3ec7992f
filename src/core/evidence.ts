import type { Base, Replies, SourceKind } from './audit';
import type { Book } from './book';
import { textOf } from './cell';
import { kindsOfSource, repliesInOrder } from './column';
import type { IssueLog } from './issue';
import type { Ledger } from './ledger';
import { noteDay, openLedger, quote, tallyOfLevel, tallyOfNumber } from './ledger';
import { measureOf } from './measure';
import { stepOf } from './metric';
import type { DateOrder, Moment } from './moment';
import { DAY, isoDay } from './moment';
import type { Once } from './once';
import { always, COMPLAINT, HEARD } from './once';
import { reportGiven } from './problem';
import { rowReader } from './reader';
import { reference } from './reference';
import type { Block, Rows } from './row';
import { ABSENT, cellsOf, INVALID, NO_ANSWER, NO_DAY, READ } from './row';
import type { Stream } from './stream';
import type { Subject } from './subject';
import type { Evidence } from './summary';
import { hasCells } from './summary';
import { addKept, addTo } from './tally';
import { passes } from './test';

/*
 * Evidence is folded block by block:
 *
 *   cells -> rows           what each is about, its value, date, source ... as columns of numbers (reader.ts)
 *   row -> part of the base each value falls into exactly one
 *   row, part -> the summaries of its touchpoint and of each promise it serves
 */

/** Complaints are one-sided by nature and employees are no customers: both are seen beside the answers, never among them. */
const COMPLAINTS = kindsOfSource.indexOf('complaint');
const EMPLOYEES = kindsOfSource.indexOf('employee');
const isAside = (source: number): boolean => source === COMPLAINTS || source === EMPLOYEES;

/** Parts of the base by number, tried in this order; `used` may still prove out of period for every promise the row serves. */
const parts: readonly (keyof Base)[] = ['noAnswer', 'invalid', 'unmatched', 'leftOut', 'aside', 'used', 'outOfPeriod'];
const NONE = 0;
const WRONG = 1;
const UNMATCHED = 2;
const LEFT_OUT = 3;
const ASIDE = 4;
const USED = 5;
const OUT_OF_PERIOD = 6;

/**
 * Folds blocks of a stream into evidence; what it has read of texts is remembered from block to block.
 * The streams of one tab share one `once`, so that a cell which several of them read counts once at its touchpoint.
 * `doubles` are rows, counted from 0, of which another one counts: they are no answer, or invalid.
 */
export function streamFolder(
  stream: Stream,
  book: Book,
  orders: ReadonlyMap<number, DateOrder | null>,
  into: Evidence,
  log: IssueLog,
  once: Once = always,
  doubles: ReadonlySet<number> | null = null,
): (block: Block) => void {
  const reader = rowReader(stream, book, orders, log, once);
  reportGiven(stream, book, log);
  const measure = measureOf(stream);
  const ledgers: (Ledger | undefined)[] = [];
  // Days, as rows have them; what is undated lies within any period.
  const dayOf = (moment: Moment | null, open: number): number => (moment === null ? open : Math.floor(moment / DAY));
  const [from, until] = [dayOf(book.from, Number.NEGATIVE_INFINITY), dayOf(book.until, Number.POSITIVE_INFINITY)];
  const since = book.since.map(moment => dayOf(moment, Number.NEGATIVE_INFINITY));

  return block => {
    const comments = cellsOf(block, stream.columns.comment);
    for (let next = 0; next < block.count; ) {
      const rows = reader.read(block, next);
      fold(rows, comments);
      next += rows.count;
    }
  };

  function fold(rows: Rows, comments: ReturnType<typeof cellsOf>): void {
    const { state, subject, source, day, customers } = rows;
    const base = new Int32Array(parts.length);
    let kinds = 0;
    for (let i = 0; i < rows.count; i++) {
      if (state[i] === ABSENT) continue;
      if (doubles?.has(rows.first + i)) {
        base[state[i] === NO_ANSWER ? NONE : WRONG]!++;
        continue;
      }
      const about = reader.subjects[subject[i]!]!;
      const part = placeOf(rows, i, about);
      const isOutside = day[i] !== NO_DAY && (day[i]! < from || day[i]! > until);
      kinds |= 1 << source[i]!;
      if (!isOutside) addToTouchpoint(rows, i, about.touchpoint, part);
      let isUsed = false;
      for (let p = 0; p < about.promises.length; p++) {
        const at = about.promises[p]!;
        const isBefore = day[i] !== NO_DAY && day[i]! < since[at]!;
        if (!isOutside && !isBefore) {
          ledgers[at] ??= openLedger(into.promises[at]!);
          addToPromise(ledgers[at], at, about, rows, i, part, comments);
          if (part === USED) isUsed = true;
        } else if (part === USED) {
          into.promises[at]!.outOfPeriod += customers[i]!;
          if (!isOutside) into.promises[at]!.beforeSince += customers[i]!;
        }
      }
      base[part === USED && !isUsed ? OUT_OF_PERIOD : part]!++;
    }
    for (const [place, part] of parts.entries()) {
      into.base[part] += base[place]!;
      into.base.read += base[place]!;
    }
    for (const [place, kind] of kindsOfSource.entries()) if (kinds & (1 << place)) into.sources.add(kind);
  }

  function addToTouchpoint({ source, customers, comment, reply, first }: Rows, i: number, place: number, part: number): void {
    if (place < 0) return;
    const touchpoint = into.touchpoints[place]!;
    const at = first + i;
    const count = customers[i]!;
    if (source[i] === COMPLAINTS && once.isNew(at, COMPLAINT, place)) touchpoint.complaints += count;
    if ((part === USED || part === UNMATCHED) && once.isNew(at, HEARD, place)) touchpoint.n += count;
    if (comment[i] === 1 && once.isNew(at, stream.columns.comment!, place)) touchpoint.comments++;
    if (reply[i] !== 0 && once.isNew(at, stream.columns.reply!, place)) addReply(touchpoint.replies, reply[i]!, count);
  }

  /** A row within the promise's time. One without a value may still bring a comment, an expectation, a complaint or a reply. */
  function addToPromise(
    ledger: Ledger,
    promise: number,
    about: Subject,
    rows: Rows,
    i: number,
    part: number,
    comments: ReturnType<typeof cellsOf>,
  ): void {
    const { summary } = ledger;
    const { test } = book.promises[promise]!;
    const source = rows.source[i]!;
    const day = rows.day[i]!;
    const expected = rows.expected[i]!;
    const reading = rows.reading[i]!;
    const customers = rows.customers[i]!;
    const weight = rows.weight[i]!;
    const isKept = test !== null && rows.state[i] === READ && passes(test, reading);
    if (rows.leftOut[i] !== 0) {
      if (part !== LEFT_OUT) return;
      addKept(summary.leftOut, customers, weight, isKept);
      const reason = reader.reasons[rows.leftOut[i]!]!;
      if (reason !== '') summary.reasons.set(reason, (summary.reasons.get(reason) ?? 0) + customers);
      return;
    }
    if (rows.reply[i] !== 0) addReply(summary.replies, rows.reply[i]!, customers);
    if (source === COMPLAINTS) summary.complaints += customers;
    if (rows.comment[i] === 1 && source !== EMPLOYEES) {
      const isComplaint = source === COMPLAINTS;
      if (!isComplaint && part !== WRONG) summary.comments++;
      const side = isComplaint || !isKept ? 'against' : 'for';
      const oldest = side === 'for' ? ledger.forFrom : ledger.againstFrom;
      if ((isComplaint || part === USED) && day >= oldest) quote(ledger, side, quoteOf(rows, i, textOf(comments[rows.from + i])));
    }
    if (source === EMPLOYEES && part === ASIDE) addKept(summary.employees, customers, weight, isKept);
    if (isAside(source)) return;
    const isExpected = !Number.isNaN(expected) && part !== WRONG;
    if (isExpected) addTo(tallyOfLevel(ledger.expectations, summary.expectations, expected), customers, weight);
    if (part !== USED) return;

    addTo(tallyOfLevel(ledger.values, summary.values, reading), customers, weight);
    addKept(tallyOfNumber(ledger.bySource, summary.bySource, source, kindsOfSource), customers, weight, isKept);
    if (day !== NO_DAY) {
      noteDay(ledger, day);
      addKept(tallyOfNumber(ledger.byMonth, summary.byMonth, rows.month[i]!, reader.months), customers, weight, isKept);
    }
    for (let s = 0; s < rows.segments.length; s++) {
      const segment = rows.segments[s]![i]!;
      if (segment !== 0) addKept(tallyOfNumber(ledger.bySegment, summary.bySegment, segment, reader.segments), customers, weight, isKept);
    }
    if (isExpected) {
      summary.pairs.weight += customers * weight;
      summary.pairs.value += customers * weight * reading;
      summary.pairs.expected += customers * weight * expected;
    }
    if (customers > 1 && isBetweenSteps(reading, about)) summary.averages++;
    if (!hasCells(summary)) summary.evidenceCells.push(reference(stream.tab, rows.first + i, measure));
  }

  function quoteOf({ day, source, first }: Rows, i: number, text: string) {
    const kind: SourceKind = kindsOfSource[source[i]!]!;
    const date = day[i] === NO_DAY ? null : isoDay(day[i]! * DAY);
    return { text, date, source: kind, cell: reference(stream.tab, first + i, stream.columns.comment!) };
  }
}

/** The part of the base that a row's value falls into, whatever its date. */
export const partOf = (rows: Rows, i: number, subject: Subject): Exclude<keyof Base, 'read' | 'outOfPeriod'> =>
  parts[placeOf(rows, i, subject)] as Exclude<keyof Base, 'read' | 'outOfPeriod'>;

function placeOf({ state, leftOut, source, comment }: Rows, i: number, { promises, unknown, isMeasured }: Subject): number {
  // Where nothing is measured, words without a touchpoint are all that there is.
  const isOpen = (unknown === 'match' || unknown === 'ignored') && !isMeasured && comment[i] === 1;
  if (state[i] === NO_ANSWER && !isOpen) return NONE;
  if (state[i] === INVALID) return WRONG;
  if (unknown === 'ignored') return LEFT_OUT;
  if (promises.length === 0) return UNMATCHED;
  if (leftOut[i] !== 0) return LEFT_OUT;
  return isAside(source[i]!) ? ASIDE : USED;
}

function isBetweenSteps(reading: number, { metric }: Subject): boolean {
  // By the clock, a single case is late by fractions of a day.
  const step = metric && metric.kind !== 'days-late' ? stepOf(metric) : null;
  return step !== null && reading % step !== 0;
}

function addReply(into: Replies, place: number, customers: number): void {
  const reply = repliesInOrder[place - 1]!;
  into[reply] += customers;
  if (reply === 'slow') into.answered += customers;
}
