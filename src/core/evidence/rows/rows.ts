import type { Block } from '../../table/block';

/** What became of a row's value. */
export const ABSENT = 0;
export const NO_ANSWER = 1;
export const INVALID = 2;
export const READ = 3;
/** Said, in words that are none of the scale: with others left unread, what is read tells of one side alone. */
export const UNREAD = 4;

/** Of an expectation in words that are none of the scale. */
export const UNREAD_LEVEL = Number.POSITIVE_INFINITY;

/** Of a row without a date. */
export const NO_DAY = -0x80000000;
/** Of a row whose date cannot be read where a period is set: it may lie outside. */
export const BAD_DAY = NO_DAY + 1;
/** True for a row that has a day. */
export const isDated = (day: number): boolean => day > BAD_DAY;

/** Rows of evidence, read: an entry a row in each column. A reader fills the same arrays again for each block. */
export interface Rows {
  /** First row, counted from 0, and its place in the block. */
  first: number;
  from: number;
  count: number;
  /** ABSENT (no row at all), NO_ANSWER, INVALID, UNREAD or READ. */
  state: Uint8Array;
  /** Number of its target. */
  target: Int32Array;
  /** The value on its target's metric; NaN where that metric is not known. Of rows that are READ only. An open case has the time so far. */
  reading: Float64Array;
  /** Of a case that takes time: the time so far, in the unit of the metric; NaN of a value written as a number. */
  soFar: Float64Array;
  /** 1 for a case without an end that is known on the audit date. */
  isOpen: Uint8Array;
  customers: Float64Array;
  /** How many rows of the source the row stands for; `customers` are those of all of them. */
  times: Float64Array;
  weight: Float64Array;
  /** Place of its kind of source in `kindsOfSource`; UNKNOWN_SOURCE for a word that nobody knows. */
  source: Uint8Array;
  /** Days from 1970-01-01, NO_DAY where undated, BAD_DAY where nobody can tell. */
  day: Int32Array;
  /** The day on which a case begins or is promised, NO_DAY where there is none; and 1 where that is the day of the row. */
  caseDay: Int32Array;
  isCaseDay: Uint8Array;
  /** The level expected; NaN where none is, UNREAD_LEVEL where nobody can tell which. */
  expected: Float64Array;
  /** Number of the reason why it is left out; 0 where it is not. */
  leftOut: Int32Array;
  /** An opaque key of who answered; 0 where nobody knows. */
  respondent: Float64Array;
  /** How many customers were asked, whether or not they answered; 0 where the row does not say. */
  asked: Float64Array;
  /** 1 where there are words of the customer's. */
  comment: Uint8Array;
  /** Place in `repliesInOrder`, from 1; 0 where there is no reply. */
  reply: Uint8Array;
  /** Number of the segment in each dimension; 0 where there is none. */
  segments: Int32Array[];
}

/** Reads a column of a block into the rows. */
export type Fill = (rows: Rows, block: Block) => void;

/** Room for rows, each as it is where the stream has no such column. */
export const emptyRows = (count: number, segments: number): Rows => ({
  first: 0,
  from: 0,
  count: 0,
  state: new Uint8Array(count),
  target: new Int32Array(count),
  reading: new Float64Array(count),
  soFar: new Float64Array(count).fill(Number.NaN),
  isOpen: new Uint8Array(count),
  customers: new Float64Array(count).fill(1),
  times: new Float64Array(count).fill(1),
  weight: new Float64Array(count).fill(1),
  source: new Uint8Array(count),
  day: new Int32Array(count).fill(NO_DAY),
  caseDay: new Int32Array(count).fill(NO_DAY),
  isCaseDay: new Uint8Array(count),
  expected: new Float64Array(count).fill(Number.NaN),
  leftOut: new Int32Array(count),
  respondent: new Float64Array(count),
  asked: new Float64Array(count),
  comment: new Uint8Array(count),
  reply: new Uint8Array(count),
  segments: Array.from({ length: segments }, () => new Int32Array(count)),
});
