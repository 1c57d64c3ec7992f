import type { Draft } from '../../draft';
import type { times as timesInEnglish } from '../../en/guide/times';
import { amount, count, figure, form, plural, unitOf } from '../numbers';

function edge(value: number, unit: string, isLate: boolean): string {
  const size = amount(Math.abs(value), unit);
  if (!isLate) return size;
  return value === 0 ? 'w terminie' : `${size} ${value > 0 ? 'po terminie' : 'przed terminem'}`;
}

/** How times lie, beside what is promised of them. */
export const times: Draft<typeof timesInEnglish> = {
  kept: (kept, all) => `Dotrzymano w ${count(kept)} z ${count(all)}`,
  all: all => plural(all, ['przypadek', 'przypadki', 'przypadków']),
  half: (value, unit) => `Połowa trwała najwyżej ${amount(value, unit)}.`,
  open: n => `${plural(n, ['przypadek', 'przypadki', 'przypadków'])} jeszcze nie ${form(n, ['ma', 'mają', 'ma'])} końca.`,
  edge,
  unit: unitOf,
  beyond: one => `> ${one}`,
  before: one => `< ${one}`,
  class: ({ first, last }, unit, isLate) => {
    if (first === null && last === 0 && isLate) return 'w terminie lub wcześniej';
    if (first === null)
      return isLate && last! < 0 ? `co najmniej ${edge(last!, unit, true)}` : `nie więcej niż ${edge(last ?? 0, unit, isLate)}`;
    if (last === null) return isLate && first === 0 ? 'po terminie' : `więcej niż ${edge(first, unit, isLate)}`;
    if (first === last) return edge(last, unit, isLate);
    return `${isLate ? edge(first, unit, true) : figure(first)} – ${edge(last, unit, isLate)}`;
  },
};
