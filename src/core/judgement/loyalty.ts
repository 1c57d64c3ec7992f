// answers of the same customers -> NPS of those let down beside those served, at each promise -> Holm over all of them
//                               -> what each promise explains of the outcome, with a range

import type { Loyalty, LoyaltyDrivers, PromiseAudit, ScoredSide } from '../audit';
import type { Settings } from '../declared/settings';
import type { OutcomeCounts, OutcomeSummary } from '../evidence/same-rows';
import { holm } from '../statistics/holm';
import { zOf } from '../statistics/normal';
import type { NpsSide } from '../statistics/nps';
import { chanceOfNpsApart, nps, npsDifference, npsInterval } from '../statistics/nps';
import { relativeWeights, weightRanges } from '../statistics/relative-weights';

/** A promise, and its place among all that are declared. */
interface Placed {
  promise: PromiseAudit;
  place: number;
}

/** What several tabs tell of a promise, such as a survey's quarters, is counted together. */
export function fillLoyalty(placed: readonly Placed[], outcomes: readonly OutcomeSummary[], { fewestAnswers, confidence }: Settings): void {
  const z = zOf(confidence);
  const found = placed.flatMap(({ promise, place }) => {
    const told = outcomes.flatMap(({ promises }) => promises.get(place) ?? []);
    const sides = { letDown: together(told.map(({ letDown }) => letDown)), served: together(told.map(({ served }) => served)) };
    if (Math.min(sides.letDown.n, sides.served.n) < fewestAnswers || promise.n === 0) return [];
    const worth = promise.nEffective / promise.n;
    const [letDown, served] = [sideOf(sides.letDown, worth), sideOf(sides.served, worth)];
    const loyalty: Loyalty = {
      letDown: scored(letDown, sides.letDown.n, z),
      served: scored(served, sides.served.n, z),
      difference: nps(served)! - nps(letDown)!,
      interval: npsDifference(served, letDown, z),
      isApart: false,
    };
    promise.loyalty = loyalty;
    return [{ loyalty, chance: chanceOfNpsApart(served, letDown) }];
  });
  for (const [i, chance] of holm(found.map(({ chance }) => chance)).entries()) {
    const { loyalty } = found[i]!;
    const [low, high] = loyalty.interval;
    loyalty.isApart = chance <= 1 - confidence && (low > 0 || high < 0);
  }
}

const together = (counts: readonly OutcomeCounts[]): OutcomeCounts =>
  counts.reduce(
    (sum, { n, promoters, detractors, all }) => ({
      n: sum.n + n,
      promoters: sum.promoters + promoters,
      detractors: sum.detractors + detractors,
      all: sum.all + all,
    }),
    { n: 0, promoters: 0, detractors: 0, all: 0 },
  );

const sideOf = ({ promoters, detractors, all, n }: OutcomeCounts, worth: number): NpsSide => ({
  promoters,
  detractors,
  all,
  n: n * worth,
});

const scored = (side: NpsSide, n: number, z: number): ScoredSide => ({
  n,
  score: nps(side)!,
  interval: npsInterval(side, side.n, z).interval,
});

/** Rows that it takes for each driver. */
const ROWS_A_DRIVER = 10;
const MOST_DRIVERS = 20;
/** Draws times rows times drivers squared that a moment allows for; fewer draws where there is more to draw. */
const EFFORT = 60_000_000;
const SEED = 2000;

/** What the promises of each tab with an outcome explain of it; answers without an order, and retired promises, explain nothing. */
export function driversOf(placed: readonly Placed[], outcomes: readonly OutcomeSummary[], { confidence }: Settings): LoyaltyDrivers[] {
  const byPlace = new Map(placed.map(one => [one.place, one.promise]));
  return outcomes.flatMap(({ tab, name, drivers, rows, complete }) => {
    const at = [...drivers.keys()].filter(i => hasOrder(byPlace.get(drivers[i]!)) && varies(rows, i)).slice(0, MOST_DRIVERS);
    if (at.length < 2 || rows.length < ROWS_A_DRIVER * at.length) return [];
    const taken = rows.map(row => [...at.map(i => row[i]!), row[row.length - 1]!]);
    const found = relativeWeights(taken);
    const draws = Math.max(100, Math.min(400, Math.floor(EFFORT / (rows.length * (at.length + 1) ** 2))));
    const ranges = found && weightRanges(taken, confidence, SEED, draws);
    if (!found || !ranges) return [];
    const told = at.map((i, k) => ({ id: byPlace.get(drivers[i]!)!.id, weight: found.weights[k]!, interval: ranges[k]! }));
    return [{ tab, outcome: name, n: complete, explained: found.explained, drivers: told.sort((a, b) => b.weight - a.weight) }];
  });
}

const hasOrder = (promise: PromiseAudit | undefined): boolean => promise?.scale !== undefined && promise.scale?.kind !== 'choice';

const varies = (rows: readonly (readonly number[])[], i: number): boolean => rows.some(row => row[i] !== rows[0]![i]);
