/**
 * p-values corrected for the number of comparisons made at once, in the order given.
 * Source: Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6, 1979.
 * @example holm([0.01, 0.04, 0.03]) //=> [0.03, 0.06, 0.06]
 */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((_, i) => i).sort((i, j) => chances[i]! - chances[j]!);
  const corrected = new Array<number>(chances.length);
  let highest = 0;
  order.forEach((at, rank) => {
    highest = Math.max(highest, Math.min(1, chances[at]! * (chances.length - rank)));
    corrected[at] = highest;
  });
  return corrected;
}
