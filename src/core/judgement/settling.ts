import type { PromiseAudit } from '../audit';
import { exactTails } from '../statistics/exact-tails';
import { wilson } from '../statistics/wilson';
import { judge } from './verdict';

/**
 * How many more answers, like those so far, would surely move a promise out of *Too close to call*: its interval must leave what is promised,
 * and its tail must stand the correction for all `of` promises. null where it is kept just as promised, or no number below ten times n does.
 */
export function answersToSettle(
  { n, nEffective, keptRate, promisedFor }: Pick<PromiseAudit, 'n' | 'nEffective' | 'keptRate' | 'promisedFor'>,
  of: number,
  confidence: number,
  z: number,
): number | null {
  if (keptRate === null || n === 0) return null;
  const isSettled = (size: number): boolean => {
    const verdict = judge(size, keptRate, wilson(keptRate, size, z), promisedFor, 0);
    if (verdict === 'too-close' || promisedFor >= 1) return verdict !== 'too-close';
    const { below, above } = exactTails(keptRate * size, size, promisedFor);
    return (verdict === 'broken' ? below : above) * of <= 1 - confidence;
  };
  const worth = nEffective / n;
  let [few, many] = [n, 11 * n];
  if (!isSettled(many * worth)) return null;
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (isSettled(middle * worth)) many = middle;
    else few = middle;
  }
  return many - n;
}
