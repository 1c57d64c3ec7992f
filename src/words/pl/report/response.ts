import type { PromiseAudit } from '../../../core/audit';
import type { Format } from '../../format';
import { ofCustomers } from '../nouns';
import { plural } from '../numbers';

/** Below it those who did not answer are said to matter. */
const FEW = 0.2;

type Asked = Pick<PromiseAudit, 'response'>;

/** How many of those asked have answered; '' where nobody says how many were asked. */
export const responseSaid = ({ response }: Asked, f: Format): string =>
  response === null
    ? ''
    : `${f.count(Math.min(response.answered, response.asked))} z ${f.count(response.asked)} zapytanych (${f.percent(response.rate)})${response.bounds ? `; dotrzymana dla ${f.interval(response.bounds)} wszystkich zapytanych` : ''}`;

/** What the silent ones leave open, where few of those asked have answered; else ''. */
export function fewAnswered({ response }: Asked, f: Format): string {
  if (response === null || response.rate >= FEW) return '';
  const { asked, rate, bounds } = response;
  const ends = bounds
    ? `: gdyby wszyscy pozostali byli zawiedzeni, odsetek wyniósłby ${f.percent(bounds[0])}, gdyby wszystkim jej dotrzymano – ${f.percent(bounds[1])}`
    : '';
  return `Odpowiedziało tylko ${f.percent(rate)} z ${plural(asked, ofCustomers)}, których zapytano${ends}.`;
}
