import type { LoyaltyDrivers, PromiseAudit, ScoredSide } from '../../../core/audit';
import type { Interval } from '../../../core/statistics/wilson';
import type { Format } from '../../format';
import { quoted, spaced } from '../numbers';

const range = ([low, high]: Interval, f: Format): string => `${f.number(low, 0)} 到 ${f.number(high, 0)}`;

/** The Net Promoter Score of those let down at a promise beside that of those served, in points; '' where both are not known. */
export function loyaltySaid({ loyalty }: Pick<PromiseAudit, 'loyalty'>, f: Format): string {
  if (loyalty === null) return '';
  const side = ({ n, score, interval }: ScoredSide): string => `${f.number(score, 0)}（${range(interval, f)}，${f.count(n)} 則回答）`;
  const { difference, interval, isApart } = loyalty;
  const apart = isApart ? '差異超出偶然' : '可能只是偶然';
  return `失望的顧客 ${side(loyalty.letDown)}，承諾獲兌現的顧客 ${side(loyalty.served)}：相差 ${f.number(difference, 0)}（${range(interval, f)}），${apart}。`;
}

/** How much of what differs between customers' answers to an outcome goes with this promise; '' where nobody can say. */
export function driverSaid({ id }: Pick<PromiseAudit, 'id'>, drivers: readonly LoyaltyDrivers[], f: Format): string {
  for (const { n, drivers: all } of drivers) {
    const found = all.find(one => one.id === id);
    if (found) return `${f.percent(found.weight)}（${f.interval(found.interval)}，${f.count(n)} 列）`;
  }
  return '';
}

/** What moves an outcome, the heaviest promises first. `nameOf` gives the words for a promise by its id. */
export function driversSaid({ outcome, n, explained, drivers }: LoyaltyDrivers, nameOf: (id: string) => string, f: Format): string {
  const first = drivers
    .slice(0, 3)
    .map(({ id, weight, interval }) => `${spaced(nameOf(id))}${f.percent(weight)}（${f.interval(interval)}）`);
  return `與${quoted(outcome)}同步變動的是：${first.join('、')}；${drivers.length === 1 ? '這項承諾' : `${f.count(drivers.length)} 項承諾合計`}可解釋 ${f.percent(explained)}（依全部題目都回答的 ${f.count(n)} 位顧客）。是否有因果關係，從這裡看不出來。`;
}
