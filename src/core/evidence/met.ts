import { kindsOfSource } from '../declared/source-words';
import { COMPLAINTS, EMPLOYEES, UNKNOWN_SOURCE } from './aside';
import type { Once } from './counted-once';
import { MET } from './counted-once';
import { UNREAD_REPLY } from './replies';
import type { Rows } from './rows/rows';
import { ABSENT } from './rows/rows';
import type { Stream } from './stream';

/**
 * Rows that would belie a sentence about something absent, wherever they stand: outside the period, left out, at a touchpoint that nobody knows,
 * or unreadable. What is 0 here stands nowhere.
 */
export interface Met {
  complaints: number;
  employees: number;
  /** Rows of a source that nobody knows: they could be complaints, or employees. */
  unknownSources: number;
  /** Replies that are still open or cannot be read. */
  openReplies: number;
  givenReplies: number;
  /** Complaints, and words where a reply is to be expected, without one on record. */
  unreplied: number;
}

export const nothingMet = (): Met => ({ complaints: 0, employees: 0, unknownSources: 0, openReplies: 0, givenReplies: 0, unreplied: 0 });

export function mergeMet(into: Met, from: Met): void {
  for (const kind of Object.keys(into) as (keyof Met)[]) into[kind] += from[kind];
}

const REVIEWS = kindsOfSource.indexOf('review');
const OPERATIONS = kindsOfSource.indexOf('operations');

/** A reply is to be expected by who complains, who writes a review, and who writes where replies are recorded. */
export function isUnreplied({ columns, isOfComplaints }: Stream, { reply, source, comment, state }: Rows, i: number): boolean {
  if (reply[i] !== 0 && reply[i] !== UNREAD_REPLY) return false;
  if (source[i] === EMPLOYEES || source[i] === UNKNOWN_SOURCE) return false;
  if (source[i] === COMPLAINTS) return true;
  if (isOfComplaints && columns.repliedOn !== undefined && state[i] !== ABSENT) return true;
  return comment[i] === 1 && (source[i] === REVIEWS || columns.reply !== undefined || columns.repliedOn !== undefined);
}

/** True for a reply to a customer who complained, wrote or answered; that somebody was called back as asked is none. */
export const isReplied = ({ columns, isOfComplaints }: Stream, { reply, source, comment }: Rows, i: number): boolean =>
  reply[i] !== 0 &&
  reply[i] !== UNREAD_REPLY &&
  (isOfComplaints || columns.reply !== undefined || source[i] !== OPERATIONS || comment[i] === 1);

/** Counts the customers that a row stands for, once for what the streams of its tab say alike. */
export function noteMet(met: Met, stream: Stream, rows: Rows, i: number, once: Once): void {
  const [source, reply, count] = [rows.source[i]!, rows.reply[i]!, rows.customers[i]!];
  const isWithout = isUnreplied(stream, rows, i);
  if (!once.isNew(rows.first + i, MET, (source * (UNREAD_REPLY + 1) + reply) * 2 + (isWithout ? 1 : 0))) return;
  if (source === COMPLAINTS || (stream.isOfComplaints && rows.comment[i] === 1)) met.complaints += count;
  else if (source === EMPLOYEES) met.employees += count;
  else if (source === UNKNOWN_SOURCE) met.unknownSources += count;
  if (reply === 1 || reply === UNREAD_REPLY) met.openReplies += count;
  else if (reply > 0) met.givenReplies += count;
  if (isWithout) met.unreplied += count;
}
