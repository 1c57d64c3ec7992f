import type { Cell } from '../../cell/cell';
import { readMoment } from '../../cell/moment';
import { unitRatio } from '../../cell/unit';
import { isCalledOff } from '../../evidence/rows/case-state';
import { endOnClock } from '../../evidence/rows/past-midnight';
import { timeTaken } from '../../evidence/rows/time-taken';
import { dateReadingOf } from './date-reading';

/*
 * How the times between two columns lie:
 *
 *   cells of both, but for cases that were called off -> the time that each case took, counted -> a picture of them (spread-picture.ts)
 */

/** Times with how many cases took each, in plain JSON. */
export interface Spread {
  /** What they are counted in: `minutes`, `days` ... */
  unit: string;
  /** Each time and how many cases took it, the shortest first; below 0 it was early. */
  times: [number, number][];
  /** Cases that have no end yet. */
  open: number;
}

/** More different times than these are told apart by rounding. */
const MOST_TIMES = 400;

/** How times are measured: in which unit, whether times of day count, and whether the first was promised. */
export interface Measure {
  unit: string;
  isByClock: boolean;
  isPromised: boolean;
}

/** null where nobody can say how the dates of a column are meant, or where no case has both. `clock` of times of day alone: how they end across midnight. */
export function spreadOf(
  starts: readonly Cell[],
  ends: readonly Cell[],
  states: readonly Cell[] | null,
  { unit, isByClock, isPromised, clock = null }: Measure & { clock?: Parameters<typeof endOnClock>[2] | null },
): Spread | null {
  const [startOrder, endOrder] = [dateReadingOf(starts), dateReadingOf(ends)];
  const seconds = unitRatio(unit, 'seconds');
  if (startOrder === undefined || endOrder === undefined || seconds === undefined) return null;
  const counts = new Map<number, number>();
  let open = 0;
  for (let i = 0; i < starts.length; i++) {
    if (states && isCalledOff(states[i])) continue;
    const [from, to] = [readMoment(starts[i], startOrder), readMoment(ends[i], endOrder)];
    if (typeof from !== 'number') continue;
    if (typeof to !== 'number') open++;
    else {
      const ended = clock ? endOnClock(from, to, clock) : to;
      if (ended === null) continue;
      const taken = timeTaken({ cell: starts[i], moment: from }, { cell: ends[i], moment: ended }, isByClock) / (seconds * 1000);
      if (isPromised || taken >= 0) counts.set(taken, (counts.get(taken) ?? 0) + 1);
    }
  }
  return counts.size === 0 ? null : { unit, times: fewer(counts), open };
}

/** Times in order, at most some hundred of them. What lies between two steps goes to the middle of both, so that a limit on a step still cuts right. */
function fewer(counts: ReadonlyMap<number, number>): [number, number][] {
  const values = [...counts.keys()];
  const reach = Math.max(...values.map(Math.abs));
  let step = 0;
  let some: Map<number, number> = new Map(counts);
  while (some.size > MOST_TIMES) {
    step = step === 0 ? 1 / 4 : step < 1 ? step * 2 : Math.max(step + 1, Math.round(step * 1.5));
    if (step > reach) break;
    some = new Map();
    for (const [value, count] of counts) {
      const at = Math.abs(value / step - Math.round(value / step)) < 1e-9 ? value : (Math.floor(value / step) + 0.5) * step;
      some.set(at, (some.get(at) ?? 0) + count);
    }
  }
  return [...some].sort(([a], [b]) => a - b).map(([value, count]) => [Number(value.toFixed(6)), count]);
}
