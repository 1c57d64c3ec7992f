import type { Base, SourceKind } from './audit';
import type { Book } from './book';
import { isBlank, textOf } from './cell';
import type { IssueLog } from './issue';
import { remember } from './memo';
import { stepOf } from './metric';
import type { DateOrder, Moment } from './moment';
import { DAY } from './moment';
import type { BrandPromise } from './promise';
import { reference } from './reference';
import type { Block, Row } from './row';
import { measureOf, rowReader } from './row';
import type { Stream } from './stream';
import type { Evidence, EvidenceSummary, Replies } from './summary';
import { addQuote, hasCells, isTooOld, noteMoment } from './summary';
import { addKept, addTo, emptyKept, emptyTally, tallyOf } from './tally';
import { passes } from './test';

/*
 * Evidence is folded block by block, row by row:
 *
 *   cells -> row            what it is about, its value, date, source ... (row.ts)
 *   row -> part of the base each value falls into exactly one
 *   row, part -> the summaries of its touchpoint and of each promise it serves
 */

/** Complaints are one-sided by nature and employees are no customers: both are seen beside the answers, never among them. */
const isAside = (source: SourceKind): boolean => source === 'complaint' || source === 'employee';

/** Folds blocks of a stream into evidence; what it has read of texts is remembered from block to block. */
export function streamFolder(
  stream: Stream,
  book: Book,
  orders: ReadonlyMap<number, DateOrder | null>,
  into: Evidence,
  log: IssueLog,
): (block: Block) => void {
  const readBlock = rowReader(stream, book, orders, log);
  const segmentKeys = stream.segments.map(({ dimension }) => remember(cell => (isBlank(cell) ? '' : `${dimension}\n${textOf(cell)}`)));
  const measure = measureOf(stream);

  return block => {
    const readRow = readBlock(block);
    const segments = stream.segments.map(({ column }) => block.columns.get(column) ?? []);
    let source: SourceKind | null = null;
    for (let i = 0; i < block.count; i++) {
      const row = readRow(i);
      if (row === null) continue;
      const part = partOf(row);
      addToTouchpoint(row, part);
      if (row.source !== source) into.sources.add(row.source);
      source = row.source;
      let isUsed = false;
      for (const at of row.target.promises) {
        const summary = into.promises[at]!;
        const outside = outsideOf(row, book.since[at] ?? null);
        if (outside === null) addToPromise(summary, book.promises[at]!, row, part);
        else if (part === 'leftOut' || isAside(row.source)) continue;
        else if (part === 'used') noteOutside(summary, row.customers, outside);
        if (part !== 'used' || outside !== null) continue;
        isUsed = true;
        const isKept = isKeptBy(book.promises[at]!, row);
        for (let s = 0; s < segments.length; s++) {
          const key = segmentKeys[s]!(segments[s]![i]);
          if (key !== '') addKept(tallyOf(summary.bySegment, key, emptyKept), row.customers, row.weight, isKept);
        }
      }
      into.base[part === 'used' && !isUsed ? 'outOfPeriod' : part]++;
      into.base.read++;
    }
  };

  function addToTouchpoint(row: Row, part: keyof Base): void {
    const touchpoint = into.touchpoints[row.target.touchpoint];
    if (!touchpoint) return;
    if (row.source === 'complaint') touchpoint.complaints += row.customers;
    if (part === 'used' || part === 'unmatched') touchpoint.n += row.customers;
    if (row.comment !== '') touchpoint.comments++;
    if (row.reply) addReply(touchpoint.replies, row.reply, row.customers);
  }

  /** Which end of its time a row lies beyond: the promise's Since, or the audited period. Undated rows lie within. */
  function outsideOf({ day }: Row, since: Moment | null): 'since' | 'period' | null {
    if (day === null) return null;
    if ((book.from !== null && day.moment < book.from) || (book.until !== null && day.moment >= book.until + DAY)) return 'period';
    return since !== null && day.moment < since ? 'since' : null;
  }

  /** A row within the promise's time. One without a value may still bring a comment, an expectation, a complaint or a reply. */
  function addToPromise(summary: EvidenceSummary, promise: BrandPromise, row: Row, part: keyof Base): void {
    const { customers, weight, source, reading, day } = row;
    const isKept = isKeptBy(promise, row);
    if (row.isLeftOut) {
      if (part === 'leftOut') addKept(summary.leftOut, customers, weight, isKept);
      if (part === 'leftOut' && row.reason !== '') summary.reasons.set(row.reason, (summary.reasons.get(row.reason) ?? 0) + customers);
      return;
    }
    if (row.reply) addReply(summary.replies, row.reply, customers);
    if (source === 'complaint') summary.complaints += customers;
    if (row.comment !== '' && source !== 'employee') addComment(summary, row, part, isKept);
    if (source === 'employee' && part === 'aside') addKept(summary.employees, customers, weight, isKept);
    if (isAside(source)) return;
    if (row.expected !== null && part !== 'invalid') addTo(tallyOf(summary.expectations, row.expected, emptyTally), customers, weight);
    if (part !== 'used' || typeof reading !== 'number') return;

    addTo(tallyOf(summary.values, reading, emptyTally), customers, weight);
    addKept(tallyOf(summary.bySource, source, emptyKept), customers, weight, isKept);
    if (day !== null) {
      noteMoment(summary, day.moment);
      addKept(tallyOf(summary.byMonth, day.month, emptyKept), customers, weight, isKept);
    }
    if (row.expected !== null) addPair(summary, customers * weight, reading, row.expected);
    if (customers > 1 && isBetweenSteps(reading, row)) summary.averages++;
    if (!hasCells(summary)) summary.evidenceCells.push(reference(stream.tab, row.at, measure));
  }

  function addComment(summary: EvidenceSummary, { comment, day, source, at }: Row, part: keyof Base, isKept: boolean): void {
    const isComplaint = source === 'complaint';
    if (!isComplaint && part !== 'invalid') summary.comments++;
    if (!isComplaint && part !== 'used') return;
    const quotes = isComplaint || !isKept ? summary.against : summary.for;
    if (!isTooOld(quotes, day?.iso ?? null))
      addQuote(quotes, { text: comment.trim(), date: day?.iso ?? null, source, cell: reference(stream.tab, at, stream.columns.comment!) });
  }
}

/** Tried in this order; `used` may still prove out of period for every promise the row serves. */
function partOf({ reading, target, isLeftOut, source }: Row): keyof Base {
  if (reading === null) return 'noAnswer';
  if (reading === undefined) return 'invalid';
  if (target.promises.length === 0) return 'unmatched';
  if (isLeftOut) return 'leftOut';
  return isAside(source) ? 'aside' : 'used';
}

const isKeptBy = ({ test }: BrandPromise, { reading }: Row): boolean =>
  test !== null && typeof reading === 'number' && passes(test, reading);

function isBetweenSteps(reading: number, { target }: Row): boolean {
  const step = target.metric ? stepOf(target.metric) : null;
  return step !== null && reading % step !== 0;
}

function noteOutside(summary: EvidenceSummary, customers: number, outside: 'since' | 'period'): void {
  summary.outOfPeriod += customers;
  if (outside === 'since') summary.beforeSince += customers;
}

function addReply(into: Replies, reply: keyof Replies, customers: number): void {
  into[reply] += customers;
  if (reply === 'slow') into.answered += customers;
}

function addPair({ pairs }: EvidenceSummary, weight: number, value: number, expected: number): void {
  pairs.weight += weight;
  pairs.value += weight * value;
  pairs.expected += weight * expected;
}
