import type { PromiseAudit } from '../../../core/audit';
import { isHalfRead } from '../../../core/judgement/verdict';
import { elsewhereOf, waitOf } from '../../../core/judgement/waiting';
import { isWorst, MANY, worthSaid } from '../../chosen';
import type { Format } from '../../format';
import { labels } from '../labels';
import { allOf, lateBy, plural } from '../numbers';
import { fewAnswered } from './response';
import { waits } from './waits';

/** One sentence that names the rule behind a promise's verdict and its numbers. */
export const why = (p: PromiseAudit, f: Format, fewestAnswers: number): string =>
  p.proof === null ? `${labels.verdicts[p.verdict]}: ${reason(p, f, fewestAnswers, true)}` : proved(p.proof);

const proved = (proof: string): string => `Customers cannot judge this: “${proof}” proves it.`;

/** The same beside a verdict, its rate and its range: without them. */
export const whyBeside = (p: PromiseAudit, f: Format, fewestAnswers: number): string =>
  p.proof === null ? reason(p, f, fewestAnswers, false).replace(/^./, first => first.toUpperCase()) : proved(p.proof);

function reason(p: PromiseAudit, f: Format, fewestAnswers: number, isWhole: boolean): string {
  if (p.verdict === 'unmeasurable') return `${lack(p)}.`;
  if (p.keptRate === null || p.interval === null || p.verdict === 'no-evidence')
    return `no answer counts for this promise${waits.elsewhere(elsewhereOf(p), f)}.`;
  const test = p.test ? f.test(p.test, p.scale) : (p.keptWhen ?? '');
  const isWeighted = p.n > 0 && Math.abs(p.kept / p.n - p.keptRate) > 1e-9;
  const passing = `${f.count(p.kept)} of ${plural(p.n, 'answer')} ${Math.round(p.kept) === 1 ? 'passes' : 'pass'} “${test}”`;
  const weighted = isWeighted ? ' weighted' : '';
  const share = isWhole ? ` (${f.percent(p.keptRate)}${weighted}, ${f.interval(p.interval)})` : isWeighted ? ' (the rate is weighted)' : '';
  if (p.verdict === 'too-few' && isHalfRead(p.n, p.unread))
    return `${f.count(p.unread)} of ${plural(p.n + p.unread, 'answer')} could not be read, so the others may show only one side; the data check lists their words.`;
  if (p.verdict === 'too-few')
    return `${plural(p.n, 'answer')}, and it takes ${f.count(fewestAnswers)} to judge${waits.elsewhere(elsewhereOf(p), f)}.`;
  const promised = f.percent(p.promisedFor);
  const worth = [worthOf(p, f, isWhole), fewAnswered(p, f)].map(said => said && ` ${said}`).join('');
  if (p.promisedFor === 1 && p.verdict === 'too-close')
    return `no failure in ${plural(p.n, 'answer')}, yet up to ${f.percent(1 - p.interval[0])} could fail.${worth}`;
  if (p.promisedFor === 1 && p.verdict === 'kept')
    return `${allOf(p.n, 'answer')} ${p.n === 1 ? 'passes' : 'pass'} “${test}”, promised for ${promised}.${worth}`;
  if (p.promisedFor === 1 && p.verdict === 'broken') return `${passing}${share}; promised for ${promised}, one failure breaks it.${worth}`;
  if (p.chance !== null) return `${passing}${share}. ${byChance(p.chance, promised, f)}${worth}`;
  if (p.verdict === 'too-close')
    return `${passing}${share}; the range includes ${isWhole ? `the ${promised} it is promised for` : promised}.${worth}`;
  return `${passing}${share}${isWhole ? `, promised for ${promised}` : ''}.${worth}`;
}

/** Why a promise is too close to call, though its range lies on one side of what is promised. */
function byChance({ verdict, of }: NonNullable<PromiseAudit['chance']>, promised: string, f: Format): string {
  const side = `Its range lies ${verdict === 'broken' ? 'below' : 'above'} ${promised}, but`;
  if (of === 1) return `${side} by the exact test it could still be chance: more answers will tell.`;
  return of < MANY
    ? `${side} with ${f.count(of)} promises checked at once it could be chance: more answers will tell.`
    : `${side} of ${f.count(of)} promises checked, one such result is to be expected by chance: more answers will tell.`;
}

const together = {
  day: 'answers from the same day tend to be alike',
  respondent: 'answers from the same person tend to be alike',
  weights: 'some of them count more than others',
};

/** What answers that go together are worth; '' where that hardly matters. */
function worthOf(p: PromiseAudit, f: Format, isWhole: boolean): string {
  const { n, heldBy } = p;
  const worth = worthSaid(p);
  const cause = heldBy !== null && isWhole ? `: ${together[heldBy]}` : '';
  if (worth === null) return '';
  if (!isWhole) return `Counted like ${f.count(worth)} independent ${worth === 1 ? 'one' : 'ones'}.`;
  return `${plural(n, 'answer counts', 'answers count')} like ${f.count(worth)} independent ${worth === 1 ? 'one' : 'ones'}${cause}.`;
}

function lack(p: PromiseAudit): string {
  if (p.metric === null) return 'no metric is named';
  if (p.scale === null) return `the metric “${p.metric}” is not known`;
  return 'it does not say clearly when it is kept';
}

/** What to do about a promise next. `more` is how many more answers would settle it; null where that cannot be said. */
export function nextStep(p: PromiseAudit, f: Format, more: number | null): string {
  switch (p.verdict) {
    case 'unmeasurable':
    case 'no-evidence':
    case 'too-few':
      if (p.proof !== null) return 'Keep the proof at hand, and up to date.';
      return waits.step(waitOf(p) ?? 'more', 1);
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
        ? 'Agree on it with those who can keep it'
        : p.owner === ''
          ? 'Name an owner to fix the cause'
          : 'Fix the cause';
  const isExpected = p.expected.verdict === 'looser' && p.expected.level !== null;
  const wish = isExpected ? `: customers expect “${f.reach(p.expected.level!, p.scale)}”` : '';
  const { smallestHonest: honest, scale } = p;
  const ask = `${first}${wish}. Ask those let down what went wrong.`;
  if (!honest || isWorst(honest.level, p)) return ask;
  const get = `(${f.percent(honest.keptRate)} get it)`;
  if (scale?.kind === 'days-late' || scale?.kind === 'time-late') {
    if (honest.level <= 0) return ask;
    const what = scale.kind === 'days-late' && Number.isInteger(honest.level) ? 'date' : 'time';
    return `${first}${wish}. Until then, add ${lateBy(honest.level, scale)} to the ${what} you give ${get}.`;
  }
  return `${first}${wish}. Until then, promise “${f.reach(honest.level, scale)}” ${get}.`;
}
