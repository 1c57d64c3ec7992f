import { DAY, isoDay, readMoment } from '../../core/cell/moment';
import type { Chance } from './chance';

/** The day the example is audited on. */
export const auditDate = '2026-11-22';
const today = readMoment(auditDate, null) as number;

/** @example daysAgo(1) //=> '2026-11-21' */
export const daysAgo = (days: number): string => isoDay(today - days * DAY);

/** Days ago, the nearer the likelier: feedback grows with the months. */
export function someDaysAgo(luck: Chance, newest = 1, oldest = 275): number {
  const share = luck.share();
  return newest + Math.floor(share * (0.6 + 0.4 * share) * (oldest - newest + 1));
}
