import { textOf } from '../cell/cell';
import { DAY, isoDay } from '../cell/moment';
import type { Declared } from '../declared/declared';
import { levelOf } from '../declared/kept-when';
import type { Metric, Test } from '../declared/metric';
import { stepOf } from '../declared/metric';
import { passes } from '../declared/passes';
import { kindsOfSource } from '../declared/source-words';
import { groupOf, NO_GROUP } from '../statistics/cluster-table';
import { addKept, addTo, emptyTally, tallyOf } from '../statistics/tally';
import type { Cells } from '../table/block';
import { addByDay, NO_CLUSTER, noteRespondent } from './answer-clusters';
import { COMPLAINTS, EMPLOYEES, isAside, UNKNOWN_SOURCE } from './aside';
import { ASIDE, LEFT_OUT, NONE, NOT_YET_DUE, UNMATCHED, USED, WRONG } from './base';
import type { Once } from './counted-once';
import { AGAINST, COMPLAINT, EVERYWHERE, HEARD, UNREPLIED } from './counted-once';
import { tellsAsked } from './fold-asked';
import { isReplied, isUnreplied } from './met';
import type { Quote } from './quote';
import { asksForFaults } from './quote';
import type { Replies } from './replies';
import { repliesInOrder } from './replies';
import type { RowReader } from './rows/row-reader';
import type { RowTarget } from './rows/row-target';
import { measureOf } from './rows/row-value';
import type { Rows } from './rows/rows';
import { isDated, READ, UNREAD, UNREAD_LEVEL } from './rows/rows';
import type { SameRows } from './same-rows';
import type { Stream } from './stream';
import { placeIn } from './stream-place';
import type { Evidence, EvidenceSummary, TouchpointSummary } from './summary';
import { hasCells } from './summary';
import type { SummaryIndex } from './summary-index';
import { groupOfNumber, groupOfValue, indexSummary, noteDay, noteQuote, tallyOfLevel } from './summary-index';

/** Adds rows of a stream to the summaries of their touchpoints: `place` is the touchpoint's, below 0 for none, `part` that of the base. */
export function foldIntoTouchpoints(
  stream: Stream,
  into: Evidence,
  once: Once,
): (rows: Rows, i: number, place: number, part: number) => void {
  const { columns } = stream;
  const replyColumn = columns.reply ?? columns.repliedOn;
  return (rows, i, place, part) => {
    if (place < 0) return;
    const { source, customers, comment, reply, leftOut, first } = rows;
    const touchpoint = into.touchpoints[place]!;
    const at = first + i;
    const count = customers[i]!;
    if (source[i] === COMPLAINTS && leftOut[i] === 0 && once.isNew(at, COMPLAINT, place)) touchpoint.complaints += count;
    if ((part === USED || part === UNMATCHED) && source[i] !== COMPLAINTS && once.isNew(at, HEARD, place)) touchpoint.n += count;
    if (comment[i] === 1 && once.isNew(at, columns.comment!, place)) touchpoint.comments += rows.times[i]!;
    // Who is left out, such as a robot, waits for no answer.
    if (leftOut[i] !== 0) return;
    const isMissing = isUnreplied(stream, rows, i);
    if (isMissing && once.isNew(at, UNREPLIED, place)) touchpoint.replies.missing += count;
    if (isMissing && once.isNew(at, UNREPLIED, EVERYWHERE)) into.replies.missing += count;
    if (!isReplied(stream, rows, i)) return;
    if (once.isNew(at, replyColumn!, EVERYWHERE)) addReply(into.replies, reply[i]!, count);
    if (!once.isNew(at, replyColumn!, place)) return;
    addReply(touchpoint.replies, reply[i]!, count);
    const kind = repliesInOrder[reply[i]! - 1]!;
    if (kind === 'answered') return;
    touchpoint.replyCells[kind] ||= placeIn(stream, at, replyColumn!);
    if (kind === 'open') noteOpen(touchpoint, rows.day[i]!);
  };
}

/** The day since which a reply has been waited for, the first one known. */
function noteOpen(touchpoint: TouchpointSummary, day: number): void {
  if (isDated(day) && (touchpoint.openSince === null || day < touchpoint.openSince)) touchpoint.openSince = day;
}

/**
 * Adds rows of a stream to the summary of a promise, by its place, within whose time they are: those left out by themselves, of the others
 * what is said, and what employees and customers answer. One without a value may still bring a comment, an expectation or a reply; of a complaint only
 * that counts.
 * `fate` says what becomes of a value there: see `dueFate`.
 */
export function foldIntoPromises(
  stream: Stream,
  declared: Declared,
  reader: RowReader,
  into: Evidence,
  once: Once,
  beside: SameRows | null,
): (promise: number, about: RowTarget, rows: Rows, i: number, part: number, fate: number, comments: Cells) => void {
  const measure = measureOf(stream);
  const isAskedKnown = tellsAsked(stream);
  const isOfFaults = stream.columns.comment !== undefined && asksForFaults(stream.names.get(stream.columns.comment) ?? '');
  const indexes: (SummaryIndex | undefined)[] = [];
  // Of one answer, used again for the next.
  const groups = new Int32Array(2 + stream.segments.length);
  const ofEmployee = new Int32Array(1);

  return (promise, about, rows, i, part, fate, comments) => {
    indexes[promise] ??= indexSummary(into.promises[promise]!);
    const index = indexes[promise];
    const { summary } = index;
    const { test, scale } = declared.promises[promise]!;
    const isKept = test !== null && rows.state[i] === READ && passes(test, rows.reading[i]!);
    const source = rows.source[i]!;
    const wouldCount = fate === USED || fate === LEFT_OUT;
    if (rows.leftOut[i] !== 0) {
      if (part === LEFT_OUT && wouldCount && !isAside(source)) addLeftOut(summary, rows, i, isKept, reader.reasons, stream);
      return;
    }
    if (source === COMPLAINTS && !once.isNew(rows.first + i, AGAINST, promise)) return;
    addReplyAndComplaint(summary, stream, rows, i);
    if (rows.comment[i] === 1) addComment(index, rows, i, part === USED ? fate : part, isKept, comments, stream, isOfFaults);
    if (source === EMPLOYEES && part === ASIDE && fate === USED) {
      addKept(summary.employees, rows.customers[i]!, rows.weight[i]!, isKept);
      ofEmployee[0] = groupOfNumber(index, 'sources', EMPLOYEES, kindsOfSource);
      noteGroups(summary, rows, i, isKept, ofEmployee);
    }
    if (source === UNKNOWN_SOURCE && part === ASIDE && fate === USED) summary.unplaced += rows.customers[i]!;
    if (isAside(source)) return;
    if (rows.expected[i] === UNREAD_LEVEL) summary.unreadExpected += rows.customers[i]!;
    const isExpected = Number.isFinite(rows.expected[i]!);
    if (isExpected) addExpected(index, rows, i);
    if (isExpected && test !== null && scale !== null) addContented(summary, rows, i, test, scale);
    if (rows.state[i] === UNREAD) summary.unread += rows.customers[i]!;
    if (part === WRONG) summary.invalid += rows.customers[i]!;
    if (part === NONE) summary.blank += rows.customers[i]!;
    if (part !== USED) return;
    if (test !== null && !Number.isNaN(rows.soFar[i]!)) addCase(summary, rows, i);
    if (fate === NOT_YET_DUE) summary.notYetDue += rows.customers[i]!;
    if (fate === LEFT_OUT) addLeftOut(summary, rows, i, isKept, reader.reasons, stream);
    if (fate !== USED) return;
    addAnswer(index, rows, i, isKept, reader, groups);
    if (!isAskedKnown) summary.asked.others += rows.customers[i]!;
    if (test !== null) beside?.notePromise(promise, rows.first + i, rows.reading[i]!, isKept);
    if (isExpected) addPair(summary, rows, i);
    if (rows.customers[i]! > rows.times[i]! && isBetweenSteps(rows.reading[i]!, about)) summary.averages += rows.times[i]!;
    if (!hasCells(summary)) noteCell(summary, placeIn(stream, rows.first + i, measure));
  };
}

const hasOneLimit = ({ from, to }: Test): boolean => (from === null) !== (to === null);

function noteCell(summary: EvidenceSummary, cell: string): void {
  if (cell !== '') summary.evidenceCells.push(cell);
}

function addLeftOut(
  summary: EvidenceSummary,
  { customers, weight, leftOut, first }: Rows,
  i: number,
  isKept: boolean,
  reasons: readonly string[],
  stream: Stream,
): void {
  addKept(summary.leftOut, customers[i]!, weight[i]!, isKept);
  const reason = reasons[leftOut[i]!]!;
  if (reason === '') return;
  const known = summary.reasons.get(reason);
  if (known) known.n += customers[i]!;
  else summary.reasons.set(reason, { n: customers[i]!, cell: placeIn(stream, first + i, measureOf(stream)) });
}

function addReplyAndComplaint(summary: EvidenceSummary, stream: Stream, rows: Rows, i: number): void {
  const { reply, source, customers } = rows;
  if (isReplied(stream, rows, i)) addReply(summary.replies, reply[i]!, customers[i]!);
  if (source[i] === COMPLAINTS) summary.complaints += customers[i]!;
}

/**
 * Complaints and words of those let down speak against the promise, the words of others for it, unless they were asked for what is wrong.
 * Employees are not quoted.
 */
function addComment(
  index: SummaryIndex,
  rows: Rows,
  i: number,
  part: number,
  isKept: boolean,
  comments: Cells,
  stream: Stream,
  isOfFaults: boolean,
): void {
  const source = rows.source[i]!;
  if (source === EMPLOYEES || source === UNKNOWN_SOURCE) return;
  const isComplaint = source === COMPLAINTS;
  if (!isComplaint && part !== WRONG) index.summary.comments += rows.times[i]!;
  const side = isComplaint || !isKept ? 'against' : 'for';
  if (side === 'for' && isOfFaults) return;
  const oldest = side === 'for' ? index.forFrom : index.againstFrom;
  if ((isComplaint || part === USED) && rows.day[i]! >= oldest) noteQuote(index, side, quoteOf(rows, i, comments, stream));
}

export function quoteOf({ day, source, first, from }: Rows, i: number, comments: Cells, stream: Stream): Quote {
  return {
    text: textOf(comments[from + i]),
    date: isDated(day[i]!) ? isoDay(day[i]! * DAY) : null,
    source: kindsOfSource[source[i]!]!,
    cell: placeIn(stream, first + i, stream.columns.comment!),
  };
}

function addExpected({ expectations, summary }: SummaryIndex, { expected, customers, weight }: Rows, i: number): void {
  addTo(tallyOfLevel(expectations, summary.expectations, expected[i]!), customers[i]!, weight[i]!);
}

/** Whether what is promised is enough for a customer who says what there should be. */
function addContented(
  { contented }: EvidenceSummary,
  { expected, day, customers, weight }: Rows,
  i: number,
  test: Test,
  scale: Metric,
): void {
  if (!hasOneLimit(test) || scale.kind === 'choice' || scale.kind === 'yes-no') return;
  const promised = levelOf(test, scale)!;
  const isEnough = scale.better === 'higher' ? promised >= expected[i]! : promised <= expected[i]!;
  const on = isDated(day[i]!) ? day[i]! : NO_CLUSTER;
  addByDay(contented, [groupOf(contented.days, 0)], on, customers[i]!, weight[i]!, isEnough);
}

/** A customer's answer that counts: by its value, its kind of source and its segments, on its day. */
function addAnswer(index: SummaryIndex, rows: Rows, i: number, isKept: boolean, { segments }: RowReader, groups: Int32Array): void {
  const day = rows.day[i]!;
  if (isDated(day)) noteDay(index, day);
  groups[0] = groupOfValue(index, rows.reading[i]!);
  groups[1] = groupOfNumber(index, 'sources', rows.source[i]!, kindsOfSource);
  for (let s = 0; s < rows.segments.length; s++) {
    const segment = rows.segments[s]![i]!;
    groups[2 + s] = segment === 0 ? NO_GROUP : groupOfNumber(index, 'segments', segment, segments);
  }
  noteGroups(index.summary, rows, i, isKept, groups);
}

/** Notes an answer in each of its groups: on which day, and by whom. */
function noteGroups({ clusters }: EvidenceSummary, rows: Rows, i: number, isKept: boolean, groups: Int32Array): void {
  const customers = rows.customers[i]!;
  const weight = rows.weight[i]!;
  const respondent = rows.respondent[i]!;
  const day = isDated(rows.day[i]!) ? rows.day[i]! : NO_CLUSTER;
  addByDay(clusters, groups, day, customers, weight, isKept);
  if (respondent !== 0)
    noteRespondent(
      clusters,
      respondent,
      customers,
      weight,
      isKept,
      day,
      [...groups].filter(group => group !== NO_GROUP),
    );
}

/** A case, due or not, for what could honestly be promised while some are open. */
function addCase({ cases }: EvidenceSummary, { soFar, isOpen, reading, customers, weight }: Rows, i: number): void {
  const time = reading[i]!;
  addTo(tallyOf(cases[isOpen[i] === 1 ? 'open' : 'ended'], time, emptyTally), customers[i]!, weight[i]!);
  addTo(tallyOf(cases.begun, soFar[i]!, emptyTally), customers[i]!, weight[i]!);
}

/** A value beside what the same customer expected. */
function addPair({ pairs }: EvidenceSummary, { customers, weight, reading, expected }: Rows, i: number): void {
  const size = customers[i]! * weight[i]!;
  pairs.n += customers[i]!;
  pairs.weight += size;
  pairs.value += size * reading[i]!;
  pairs.expected += size * expected[i]!;
  pairs.square += size * (reading[i]! - expected[i]!) ** 2;
}

function isBetweenSteps(reading: number, { metric }: RowTarget): boolean {
  // By the clock, a single case is late by fractions of a day.
  const step = metric && metric.kind !== 'days-late' ? stepOf(metric) : null;
  return step !== null && reading % step !== 0;
}

function addReply(into: Replies, place: number, customers: number): void {
  const reply = repliesInOrder[place - 1]!;
  into[reply] += customers;
  if (reply === 'slow') into.answered += customers;
}
