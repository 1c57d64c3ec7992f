import type { PromiseAudit } from '../core/audit';

/**
 * How many more answers, like those so far, would move the promise out of *Too close to call*.
 * Wilson's bound lies at (r - x)^2 = z^2 x(1 - x) / n, so z comes from the interval itself. null where no number can be said, or none below ten times n.
 */
export function answersToSettle({ n, nEffective, keptRate, interval, promisedFor }: PromiseAudit): number | null {
  if (keptRate === null || interval === null || n === 0) return null;
  const bound = interval[0] > 0 ? interval[0] : interval[1];
  const distance = (keptRate - promisedFor) ** 2;
  if (bound <= 0 || bound >= 1 || distance === 0) return null;
  const zz = (nEffective * (keptRate - bound) ** 2) / (bound * (1 - bound));
  const needed = ((zz * promisedFor * (1 - promisedFor)) / distance) * (n / nEffective);
  const more = Math.ceil(needed - n);
  return more >= 1 && more <= 10 * n ? more : null;
}
