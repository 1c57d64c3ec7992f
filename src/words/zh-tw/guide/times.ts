import type { Draft } from '../../draft';
import type { times as timesInEnglish } from '../../en/guide/times';
import { amount, count, figure, unitOf } from '../numbers';

function edge(value: number, unit: string, isLate: boolean): string {
  const size = amount(Math.abs(value), unit);
  if (!isLate) return size;
  return value === 0 ? '準時' : `${value > 0 ? '遲' : '提早'} ${size}`;
}

/** How times lie, beside what is promised of them. */
export const times: Draft<typeof timesInEnglish> = {
  kept: (kept, all) => `${count(all)} 件中有 ${count(kept)} 件做到`,
  all: all => `${count(all)} 件`,
  half: (value, unit) => `一半在 ${amount(value, unit)}以內。`,
  open: n => `還有 ${count(n)} 件沒有結束。`,
  edge,
  unit: unitOf,
  beyond: one => `> ${one}`,
  before: one => `< ${one}`,
  class: ({ first, last }, unit, isLate) => {
    if (first === null && last === 0 && isLate) return '準時或提早';
    if (first === null) return isLate && last! < 0 ? `${edge(last!, unit, true)}以上` : `${edge(last ?? 0, unit, isLate)}以內`;
    if (last === null) return isLate && first === 0 ? '遲了' : `超過 ${edge(first, unit, isLate)}`;
    if (first === last) return edge(last, unit, isLate);
    return `${isLate ? edge(first, unit, true) : figure(first)}到 ${edge(last, unit, isLate)}`;
  },
};
