import type { PromiseAudit } from '../../../core/audit';
import type { Format } from '../../format';

/** Below it those who did not answer are said to matter. */
const FEW = 0.2;

type Asked = Pick<PromiseAudit, 'response'>;

/** How many of those asked have answered; '' where nobody says how many were asked. */
export const responseSaid = ({ response }: Asked, f: Format): string =>
  response === null
    ? ''
    : `受邀 ${f.count(response.asked)} 位中有 ${f.count(Math.min(response.answered, response.asked))} 位回答（${f.percent(response.rate)}）${response.bounds ? `；就全部受邀者而言，兌現率為 ${f.interval(response.bounds)}` : ''}`;

/** What the silent ones leave open, where few of those asked have answered; else ''. */
export function fewAnswered({ response }: Asked, f: Format): string {
  if (response === null || response.rate >= FEW) return '';
  const { asked, rate, bounds } = response;
  const ends = bounds ? `：若其他人全都失望，兌現率是 ${f.percent(bounds[0])}；若全都得到了，則是 ${f.percent(bounds[1])}` : '';
  return `受邀的 ${f.count(asked)} 位顧客中只有 ${f.percent(rate)} 回答${ends}。`;
}
