import type { TimeClass } from '../../../core/guide/times/spread-picture';
import { amount, count, figure, plural } from '../numbers';

/** `12 minutes`; of lateness `12 minutes late`. */
function edge(value: number, unit: string, isLate: boolean): string {
  const size = amount(Math.abs(value), unit);
  if (!isLate) return size;
  return value === 0 ? 'on time' : `${size} ${value > 0 ? 'late' : 'early'}`;
}

/** How times lie, beside what is promised of them. */
export const times = {
  /** Of those that have an end. */
  kept: (kept: number, all: number): string => `Kept in ${count(kept)} of ${plural(all, 'case')}`,
  all: (all: number): string => plural(all, 'case'),
  half: (value: number, unit: string): string => `Half of them took up to ${amount(value, unit)}.`,
  open: (n: number): string => `${plural(n, 'case has', 'cases have')} no end yet.`,
  edge,
  /** The English name of a unit as somebody has typed it. */
  unit: (typed: string): string => typed.toLowerCase(),
  /** Beyond the outermost edge of the picture. */
  beyond: (edge: string): string => `> ${edge}`,
  before: (edge: string): string => `< ${edge}`,
  /** A class of times. */
  class: ({ first, last }: TimeClass, unit: string, isLate: boolean): string => {
    if (first === null && last === 0 && isLate) return 'on time or early';
    if (first === null) return isLate && last! < 0 ? `${edge(last!, unit, true)} or more` : `up to ${edge(last ?? 0, unit, isLate)}`;
    if (last === null) return isLate && first === 0 ? 'late' : `beyond ${edge(first, unit, isLate)}`;
    if (first === last) return edge(last, unit, isLate);
    return `${isLate ? edge(first, unit, true) : figure(first)} to ${edge(last, unit, isLate)}`;
  },
};
