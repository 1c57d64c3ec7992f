import type { PromiseAudit } from '../../../core/audit';
import type { Format } from '../../format';
import { plural } from '../numbers';

/** Below it those who did not answer are said to matter. */
const FEW = 0.2;

type Asked = Pick<PromiseAudit, 'response'>;

/** How many of those asked have answered: `320 of 4,000 asked (8 %)`; '' where nobody says how many were asked. */
export const responseSaid = ({ response }: Asked, f: Format): string =>
  response === null
    ? ''
    : `${f.count(Math.min(response.answered, response.asked))} of ${f.count(response.asked)} asked (${f.percent(response.rate)})${response.bounds ? `; kept for ${f.interval(response.bounds)} of all asked` : ''}`;

/** What the silent ones leave open, where few of those asked have answered; else ''. */
export function fewAnswered({ response }: Asked, f: Format): string {
  if (response === null || response.rate >= FEW) return '';
  const { asked, rate, bounds } = response;
  const ends = bounds
    ? `: if all the others were let down, it would be kept for ${f.percent(bounds[0])}; if none was, for ${f.percent(bounds[1])}`
    : '';
  return `Only ${f.percent(rate)} of ${plural(asked, 'customer')} asked answered${ends}.`;
}
