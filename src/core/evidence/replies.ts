/** Replies asked for: still open, given, and, of the given, those that came after more than 14 days. */
export interface Replies {
  open: number;
  answered: number;
  slow: number;
}

/** An answer that comes later than this is slow. */
export const SLOW_AFTER_DAYS = 14;

export const emptyReplies = (): Replies => ({ open: 0, answered: 0, slow: 0 });

export function mergeReplies(into: Replies, from: Replies): void {
  into.open += from.open;
  into.answered += from.answered;
  into.slow += from.slow;
}

export const repliesInOrder: readonly (keyof Replies)[] = ['open', 'answered', 'slow'];
