/** Replies asked for: still open, given, of the given those that came after more than 14 days, and those of which nothing is on record. */
export interface Replies {
  open: number;
  answered: number;
  slow: number;
  /** Customers who complained or wrote where replies are to be expected, and of whom no reply is recorded. */
  missing: number;
}

/** An answer that comes later than this is slow. */
export const SLOW_AFTER_DAYS = 14;

export const emptyReplies = (): Replies => ({ open: 0, answered: 0, slow: 0, missing: 0 });

export function mergeReplies(into: Replies, from: Replies): void {
  for (const kind of ['open', 'answered', 'slow', 'missing'] as const) into[kind] += from[kind];
}

/** What a row says of its reply, by its number; 0 where it says nothing. */
export const repliesInOrder = ['open', 'answered', 'slow'] as const satisfies readonly (keyof Replies)[];
/** Of a reply in words that nobody knows. */
export const UNREAD_REPLY = repliesInOrder.length + 1;
