import type { LoyaltyDrivers, PromiseAudit, ScoredSide } from '../../../core/audit';
import type { Interval } from '../../../core/statistics/wilson';
import type { Format } from '../../format';
import { plural } from '../numbers';

const range = ([low, high]: Interval, f: Format): string => `${f.number(low, 0)} to ${f.number(high, 0)}`;

/** The Net Promoter Score of those let down at a promise beside that of those served, in points; '' where both are not known. */
export function loyaltySaid({ loyalty }: Pick<PromiseAudit, 'loyalty'>, f: Format): string {
  if (loyalty === null) return '';
  const side = ({ n, score, interval }: ScoredSide): string => `${f.number(score, 0)} (${range(interval, f)}, ${plural(n, 'answer')})`;
  const { difference, interval, isApart } = loyalty;
  const apart = isApart ? 'beyond chance' : 'chance may explain it';
  return `Let down ${side(loyalty.letDown)}, served ${side(loyalty.served)}: apart by ${f.number(difference, 0)} (${range(interval, f)}), ${apart}.`;
}

/** How much of what differs between customers' answers to an outcome goes with this promise, of all that were asked beside it; '' where nobody can say. */
export function driverSaid({ id }: Pick<PromiseAudit, 'id'>, drivers: readonly LoyaltyDrivers[], f: Format): string {
  for (const { n, drivers: all } of drivers) {
    const found = all.find(one => one.id === id);
    if (found) return `${f.percent(found.weight)} (${f.interval(found.interval)}, ${plural(n, 'row')})`;
  }
  return '';
}

/** What moves an outcome, the heaviest promises first. `nameOf` gives the words for a promise by its id. */
export function driversSaid({ outcome, n, explained, drivers }: LoyaltyDrivers, nameOf: (id: string) => string, f: Format): string {
  const first = drivers.slice(0, 3).map(({ id, weight, interval }) => `${nameOf(id)} ${f.percent(weight)} (${f.interval(interval)})`);
  return `How much of the differences in “${outcome}” goes with a promise: ${first.join(', ')}; all ${plural(drivers.length, 'promise')} together ${f.percent(explained)} (${plural(n, 'customer')} who answered everything). This does not show what causes what.`;
}
