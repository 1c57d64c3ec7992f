import type { PromiseAudit } from '../../../core/audit';
import type { Interval } from '../../../core/statistics/wilson';
import type { Format } from '../../format';
import { plural } from '../numbers';
import { loyaltySaid } from './loyalty';
import { responseSaid } from './response';

/** A mean or a difference of means with its interval: `4.2 (4.1 to 4.3)`; '' where it is not known. */
export function figure(value: number | null, interval: Interval | null, f: Format): string {
  if (value === null) return '';
  const range = interval ? ` (${f.number(interval[0])} to ${f.number(interval[1])})` : '';
  return `${f.number(value)}${range}`;
}

/** The Net Promoter Score with its interval, in points. */
export const npsSaid = ({ nps }: Pick<PromiseAudit, 'nps'>, f: Format): string =>
  nps ? `${f.number(nps.score, 0)} (${f.number(nps.interval[0], 0)} to ${f.number(nps.interval[1], 0)})` : '';

/** The share of the two best of five answers, with its interval. */
export const csatSaid = ({ csat }: Pick<PromiseAudit, 'csat'>, f: Format): string =>
  csat ? `${f.percent(csat.share)} (${f.interval(csat.interval)})` : '';

/** What else is known of a promise in numbers, a sentence each. */
export function figures(p: PromiseAudit, f: Format): string[] {
  const { employees } = p;
  const mean = p.nps || p.csat || p.hasOpenCases ? '' : figure(p.mean, p.meanInterval, f);
  const said: [string, string][] = [
    ['NPS ', npsSaid(p, f)],
    ['CSAT ', csatSaid(p, f)],
    ['Mean ', mean],
    ['Experience minus expectation: ', figure(p.serviceGap, p.serviceGapInterval, f)],
    [
      'Employees say ',
      employees && employees.keptRate !== null && employees.interval !== null
        ? `${f.percent(employees.keptRate)} (${f.interval(employees.interval)}, ${plural(employees.n, 'answer')})`
        : '',
    ],
    ['', p.complaints > 0 ? plural(p.complaints, 'complaint') : ''],
    ['', responseSaid(p, f)],
  ];
  const loyalty = loyaltySaid(p, f);
  return [
    ...said.filter(([, text]) => text !== '').map(([name, text]) => `${name}${text}.`),
    ...(loyalty ? [`How likely they are to recommend you: ${loyalty.replace(/^L/, 'l')}`] : []),
  ];
}
