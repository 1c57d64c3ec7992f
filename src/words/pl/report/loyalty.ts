import type { LoyaltyDrivers, PromiseAudit, ScoredSide } from '../../../core/audit';
import type { Interval } from '../../../core/statistics/wilson';
import type { Format } from '../../format';
import { answers, ofCustomers, promises, rows } from '../nouns';
import { form, plural, quoted } from '../numbers';

const range = ([low, high]: Interval, f: Format): string => `od ${f.number(low, 0)} do ${f.number(high, 0)}`;

/** The Net Promoter Score of those let down at a promise beside that of those served, in points; '' where both are not known. */
export function loyaltySaid({ loyalty }: Pick<PromiseAudit, 'loyalty'>, f: Format): string {
  if (loyalty === null) return '';
  const side = ({ n, score, interval }: ScoredSide): string => `${f.number(score, 0)} (${range(interval, f)}, ${plural(n, answers)})`;
  const { difference, interval, isApart } = loyalty;
  const apart = isApart ? 'więcej, niż tłumaczy przypadek' : 'może to być przypadek';
  return `Zawiedzeni: ${side(loyalty.letDown)}, ci, którym obietnicy dotrzymano: ${side(loyalty.served)}; różnica ${f.number(difference, 0)} (${range(interval, f)}), ${apart}.`;
}

/** How much of what differs between customers' answers to an outcome goes with this promise; '' where nobody can say. */
export function driverSaid({ id }: Pick<PromiseAudit, 'id'>, drivers: readonly LoyaltyDrivers[], f: Format): string {
  for (const { n, drivers: all } of drivers) {
    const found = all.find(one => one.id === id);
    if (found) return `${f.percent(found.weight)} (${f.interval(found.interval)}, ${plural(n, rows)})`;
  }
  return '';
}

/** What moves an outcome, the heaviest promises first. `nameOf` gives the words for a promise by its id. */
export function driversSaid({ outcome, n, explained, drivers }: LoyaltyDrivers, nameOf: (id: string) => string, f: Format): string {
  const first = drivers.slice(0, 3).map(({ id, weight, interval }) => `${nameOf(id)} ${f.percent(weight)} (${f.interval(interval)})`);
  const together =
    drivers.length === 1
      ? `ta jedna obietnica ${f.percent(explained)}`
      : `razem ${plural(drivers.length, promises)} ${form(drivers.length, ['tłumaczy', 'tłumaczą', 'tłumaczy'])} ${f.percent(explained)}`;
  return `Co idzie w parze z ${quoted(outcome)}: ${first.join(', ')}; ${together} (na podstawie ${plural(n, ofCustomers)}, którzy odpowiedzieli na wszystko). Czy to przyczyna, z tego nie wynika.`;
}
