import type { PromiseAudit } from '../../../core/audit';
import type { Format } from '../../format';
import { labels } from '../labels';
import { allOf, lateBy, plural } from '../numbers';

/** One sentence that names the rule behind a promise's verdict and its numbers. */
export function why(p: PromiseAudit, f: Format, fewestAnswers: number): string {
  const verdict = labels.verdicts[p.verdict];
  if (p.verdict === 'unmeasurable') return `${verdict}: ${lack(p)}.`;
  if (p.keptRate === null || p.interval === null || p.verdict === 'no-evidence')
    return `${verdict}: no answer counts for this promise${elsewhere(p, f)}.`;
  const test = p.test ? f.test(p.test, p.scale) : (p.keptWhen ?? '');
  const isWeighted = p.n > 0 && Math.abs(p.kept / p.n - p.keptRate) > 1e-9;
  const passing = `${f.count(p.kept)} of ${plural(p.n, 'answer')} ${Math.round(p.kept) === 1 ? 'passes' : 'pass'} “${test}”`;
  const share = `${f.percent(p.keptRate)}${isWeighted ? ' weighted' : ''}, ${f.interval(p.interval)}`;
  if (p.verdict === 'too-few') return `${verdict}: ${plural(p.n, 'answer')}, and it takes ${f.count(fewestAnswers)} to judge.`;
  const promised = f.percent(p.promisedFor);
  if (p.promisedFor === 1 && p.verdict === 'kept')
    return `${verdict}: ${allOf(p.n, 'answer')} ${p.n === 1 ? 'passes' : 'pass'} “${test}”, promised for ${promised}.`;
  if (p.promisedFor === 1 && p.verdict === 'broken')
    return `${verdict}: ${passing} (${share}); promised for ${promised}, one failure breaks it.`;
  if (p.verdict === 'too-close') return `${verdict}: ${passing} (${share}); the range holds the ${promised} it is promised for.`;
  return `${verdict}: ${passing} (${share}), promised for ${promised}.`;
}

function lack(p: PromiseAudit): string {
  if (p.metric === null) return 'no metric is named';
  if (p.scale === null) return `the metric “${p.metric}” is not known`;
  return 'nothing readable says when it is kept';
}

/** Where the answers are, if they are not counted. */
function elsewhere(p: PromiseAudit, f: Format): string {
  const parts = [
    p.leftOut.n > 0 ? `${f.count(p.leftOut.n)} left out` : '',
    p.outOfPeriod > 0 ? `${f.count(p.outOfPeriod)} out of period` : '',
    p.complaints > 0 ? plural(p.complaints, 'complaint') : '',
  ].filter(part => part !== '');
  return parts.length ? ` (${parts.join(', ')})` : '';
}

/** What to do about a promise next. `more` is how many more answers would settle it; null where that cannot be said. */
export function nextStep(p: PromiseAudit, f: Format, more: number | null): string {
  switch (p.verdict) {
    case 'unmeasurable':
      return p.metric === null ? 'Choose one metric that a customer would feel.' : 'Say when it is kept, such as “at least 4”.';
    case 'no-evidence':
      return 'Ask customers, right after it happens.';
    case 'too-few':
      return 'Collect more answers.';
    case 'too-close':
      return more === null ? 'Collect more answers.' : `About ${plural(more, 'more answer', 'more answers')} like these would settle it.`;
    case 'kept':
      return 'Keep it up.';
    case 'broken':
      return mend(p, f);
  }
}

function mend(p: PromiseAudit, f: Format): string {
  const first =
    p.openActions > 0
      ? 'Finish the open action'
      : p.inOurControl === 'no'
        ? 'Agree with those who can keep it'
        : p.owner === ''
          ? 'Name an owner who mends the cause'
          : 'Mend the cause';
  const isExpected = p.expected.verdict === 'looser' && p.expected.level !== null;
  const wish = isExpected ? `, for customers expect “${f.reach(p.expected.level!, p.scale)}”` : '';
  const { smallestHonest: honest, scale } = p;
  if (!honest || isWorst(honest.level, p)) return `${first}${wish}: ask those let down what went wrong.`;
  const get = `(${f.percent(honest.keptRate)} get it)`;
  if (scale?.kind === 'days-late' || scale?.kind === 'time-late') {
    if (honest.level <= 0) return `${first}${wish}: ask those let down what went wrong.`;
    const what = scale.kind === 'days-late' && Number.isInteger(honest.level) ? 'date' : 'time';
    return `${first}${wish}; until then add ${lateBy(honest.level, scale)} to the ${what} you give ${get}.`;
  }
  return `${first}${wish}; until then promise “${f.reach(honest.level, scale)}” ${get}.`;
}

/** True for the worst level of the scale, which is no promise at all. */
function isWorst(level: number, { scale }: PromiseAudit): boolean {
  return scale !== null && level === (scale.better === 'lower' ? scale.highest : scale.lowest);
}
