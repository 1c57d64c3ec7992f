import { list, plural, quoted } from './numbers';

const named = (words: readonly string[]): string => list(words.slice(0, 3).map(word => quoted(word)));
const are = (words: readonly string[]): string => (words.length === 1 ? 'is a word' : 'are words');

/** What is said of evidence that names no touchpoint. */
export const match = {
  /** Why a touchpoint is proposed, or none: the words that speak for it, its name, and others that are near. */
  reasons: {
    name: (telling: readonly string[], touchpoint: string): string =>
      `${named(telling)} ${are(telling)} of the touchpoint ${quoted(touchpoint)}.`,
    words: (telling: readonly string[], touchpoint: string): string =>
      `${named(telling)} ${are(telling)} of the promises at ${quoted(touchpoint)}, or of comments there.`,
    several: (_: readonly string[], __: string, near: readonly string[]): string =>
      near.length > 1
        ? `It says as much of ${list(near.slice(0, 2).map(one => quoted(one)))}.`
        : `It may belong to ${quoted(near[0]!)}, but little speaks for it.`,
    nothing: (): string => 'No word of it is known at any touchpoint.',
  },
  counts: (free: number, byRule: number, byDecision: number, ignored: number, unmatched: number): string =>
    `${plural(free, 'comment names', 'comments name')} no touchpoint: ${byRule} matched by its names, ${byDecision} by your decisions, ${ignored} left out by you, ${unmatched} unmatched.`,
};
