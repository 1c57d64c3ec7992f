import type { Subject } from './subject';
import type { Concept } from './telling/concepts';
import { conceptsOf } from './telling/concepts';

/*
 * A question to ask customers next time, for a promise that nothing tells about; its sentences are in src/words/asked.
 *
 *   what the promise bounds -> classes of time, on time or not; what it is about -> five levels; else: was it so?
 */

/** What five levels may be asked of. */
export type Level = Extract<
  Concept,
  'ease' | 'friendly' | 'clean' | 'fresh' | 'price' | 'safe' | 'warm' | 'clear' | 'quiet' | 'comfort' | 'help'
>;

/** A class of times in whole units; the last has no end. */
export interface TimeClass {
  from: number;
  to: number | null;
}

export type ReadyQuestion =
  | { form: 'time'; classes: TimeClass[]; unit: string; good: number }
  | { form: 'on-time'; good: number }
  | { form: 'level'; level: Level; good: number }
  | { form: 'satisfied'; good: number }
  | { form: 'fulfilled'; good: number };

const levels: readonly Level[] = ['fresh', 'warm', 'clean', 'friendly', 'ease', 'price', 'safe', 'clear', 'quiet', 'comfort', 'help'];

/** Asked of times: these and no others, for people do not count seconds. */
const UNITS = ['minutes', 'hours', 'days', 'weeks', 'months'];

/** `good` is how many of the first answers keep the promise. */
export function readyQuestion({ text, said }: Pick<Subject, 'text' | 'said'>): ReadyQuestion {
  if (said?.kind === 'lateness') return { form: 'on-time', good: 1 };
  const limit = said?.kind === 'time' && said.test?.from === null && !said.test.isToOpen ? said.test.to : null;
  if (said && limit !== null && Number.isInteger(limit) && limit > 0 && UNITS.includes(said.metric.unit)) {
    const classes = classesUpTo(limit);
    return { form: 'time', classes, unit: said.metric.unit, good: classes.filter(({ to }) => to !== null && to <= limit).length };
  }
  if (said) return { form: 'fulfilled', good: 1 };
  const concepts = conceptsOf(text);
  const level = levels.find(one => concepts.has(one));
  if (level) return { form: 'level', level, good: 2 };
  return concepts.has('quality') || concepts.has('recommend') ? { form: 'satisfied', good: 2 } : { form: 'fulfilled', good: 1 };
}

/**
 * Four classes round a limit: well below, up to it, a third beyond, more.
 * @example classesUpTo(15) //=> [{ from: 0, to: 10 }, { from: 11, to: 15 }, { from: 16, to: 20 }, { from: 21, to: null }]
 */
export function classesUpTo(limit: number): TimeClass[] {
  const [low, high] = [Math.floor((2 * limit) / 3), Math.max(limit + 1, Math.ceil((4 * limit) / 3))];
  const within =
    low > 0
      ? [
          { from: 0, to: low },
          { from: low + 1, to: limit },
        ]
      : [{ from: 0, to: limit }];
  return [...within, { from: limit + 1, to: high }, { from: high + 1, to: null }];
}

/**
 * How many answers tell in four of five surveys that a promise is broken which is kept for a tenth of all customers less than promised; rounded up to tens.
 * Source: Fleiss, "Statistical Methods for Rates and Proportions", the size of one sample against a given share, 5 % two-sided.
 * @example answersNeeded(0.9) //=> 90
 */
export function answersNeeded(promisedFor: number): number {
  const now = Math.max(0.05, promisedFor - 0.1);
  const promised = Math.min(promisedFor, 0.99);
  const spread = 1.96 * Math.sqrt(promised * (1 - promised)) + 0.8416 * Math.sqrt(now * (1 - now));
  return Math.ceil((spread / (promised - now)) ** 2 / 10) * 10;
}
