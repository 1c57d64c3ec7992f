import type { ResponseRate } from '../audit';
import type { EvidenceSummary } from '../evidence/summary';

/**
 * How many of those asked have answered, and between which ends the kept rate of all of them lies, whatever the silent ones met with.
 * More answers than were asked for count as all. Source: Manski, "Anatomy of the selection problem", Journal of Human Resources 24, 1989.
 * @example responseOf({ asked: 400, answered: 100, others: 0 }, 0.9) //=> { asked: 400, answered: 100, rate: 0.25, bounds: [0.225, 0.975] }
 */
export function responseOf({ asked, answered, others }: EvidenceSummary['asked'], keptRate: number | null): ResponseRate | null {
  if (asked === 0) return null;
  const rate = Math.min(1, answered / asked);
  const bounds: ResponseRate['bounds'] = keptRate === null || others > 0 ? null : [keptRate * rate, keptRate * rate + 1 - rate];
  return { asked, answered, rate, bounds };
}
