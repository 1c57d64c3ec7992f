import type { PromiseAudit } from '../../../core/audit';
import type { Format } from '../../format';
import { list } from '../numbers';

/** Months named where several lie outside their limits: the newest. */
const NAMED = 2;

/** What the months of a promise say: since when it is otherwise, or that it is steady; '' with fewer than twelve of them. */
export function monthsSaid({ months }: Pick<PromiseAudit, 'months'>, f: Format): string {
  if (months === null) return '';
  const { centre, points } = months;
  const last = points[points.length - 1]!;
  const side = Math.sign(last.share - centre);
  const first = points.length - [...points].reverse().findIndex(one => Math.sign(one.share - centre) !== side);
  const run = points.slice(first > points.length ? 0 : first);
  const { percent } = f.apart(centre, ...points.map(({ share }) => share));
  if (side !== 0 && run.length >= 8)
    return `${f.month(run[0]!.month)}起偏${side < 0 ? '低' : '高'}：連續 ${f.count(run.length)} 個月${side < 0 ? '低於' : '高於'}平均 ${percent(centre)}。`;
  const outside = points.filter(({ signal }) => signal === 'outside').slice(-NAMED);
  if (outside.length > 0)
    return `${list(outside.map(({ month, share }) => `${f.month(month)}（${percent(share)}）`))}與平均 ${percent(centre)} 的距離，超出偶然所能解釋。`;
  const earlier = points.filter(({ signal }) => signal === 'run');
  const at = earlier.length > 0 ? earlier[0]! : null;
  if (at !== null) return `從 ${f.month(at.month)}起，至少 8 個月${at.share < centre ? '低於' : '高於'}平均 ${percent(centre)}。`;
  const shares = points.map(({ share }) => share);
  return `穩定，每月 ${f.apart(Math.min(...shares), Math.max(...shares)).interval([Math.min(...shares), Math.max(...shares)])}。`;
}

/** The newest month beside the same month a year before; '' where that had too few answers. */
export function sameMonthSaid({ sameMonth }: Pick<PromiseAudit, 'sameMonth'>, f: Format): string {
  if (sameMonth === null) return '';
  const { month, now, lastYear } = sameMonth;
  const { percent } = f.apart(now.keptRate, lastYear.keptRate);
  const year = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  return `${f.month(month)} ${percent(now.keptRate)}（${f.count(now.n)} 則回答），${f.month(year)} ${percent(lastYear.keptRate)}（${f.count(lastYear.n)}）`;
}
