import type { PromiseAudit } from '../../../core/audit';
import type { Format } from '../../format';
import { answers, months as monthForms } from '../nouns';
import { list, plural } from '../numbers';

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
    return `${side < 0 ? 'Niżej' : 'Wyżej'} od: ${f.month(run[0]!.month)}; ${plural(run.length, monthForms)} z rzędu ${side < 0 ? 'poniżej' : 'powyżej'} średniej ${percent(centre)}.`;
  const outside = points.filter(({ signal }) => signal === 'outside').slice(-NAMED);
  if (outside.length > 0)
    return `${list(outside.map(({ month, share }) => `${f.month(month)} (${percent(share)})`))}: dalej od średniej ${percent(centre)}, niż tłumaczy to przypadek.`;
  const earlier = points.filter(({ signal }) => signal === 'run');
  const at = earlier.length > 0 ? earlier[0]! : null;
  if (at !== null)
    return `${at.share < centre ? 'Poniżej' : 'Powyżej'} średniej ${percent(centre)} przez co najmniej 8 miesięcy, począwszy od: ${f.month(at.month)}.`;
  const shares = points.map(({ share }) => share);
  return `Stabilnie, ${f.apart(Math.min(...shares), Math.max(...shares)).interval([Math.min(...shares), Math.max(...shares)])} w miesiącu.`;
}

/** The newest month beside the same month a year before; '' where that had too few answers. */
export function sameMonthSaid({ sameMonth }: Pick<PromiseAudit, 'sameMonth'>, f: Format): string {
  if (sameMonth === null) return '';
  const { month, now, lastYear } = sameMonth;
  const { percent } = f.apart(now.keptRate, lastYear.keptRate);
  const year = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  return `${f.month(month)}: ${percent(now.keptRate)} (${plural(now.n, answers)}), ${f.month(year)}: ${percent(lastYear.keptRate)} (${f.count(lastYear.n)})`;
}
