import { wilson } from '../statistics/wilson';

/** Sure is right in so many of all cases, as far as 9 of 10 such samples say. */
export const SURE = 0.95;
export const NINE_OF_TEN = 1.2816;

/** A guess about a comment whose touchpoint is known and was not learned from: how far ahead it was of the next, and whether it was right. */
export interface Tried {
  margin: number;
  isRight: boolean;
}

/** How many of the guesses, those farthest ahead first, are sure together: the most of which that may be said. */
export function surestOf(tried: readonly Tried[]): number {
  let [right, most] = [0, 0];
  for (const [i, { margin, isRight }] of tried.entries()) {
    if (isRight) right++;
    // Guesses equally far ahead are sure together or not at all.
    if (tried[i + 1]?.margin === margin) continue;
    const [least] = wilson(right / (i + 1), i + 1, NINE_OF_TEN);
    if (least >= SURE) most = i + 1;
  }
  return most;
}
