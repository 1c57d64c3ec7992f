import type { PromiseAudit } from '../../../core/audit';
import { isHalfRead } from '../../../core/judgement/verdict';
import { elsewhereOf, waitOf } from '../../../core/judgement/waiting';
import { isWorst, MANY, worthSaid } from '../../chosen';
import type { Format } from '../../format';
import { labels } from '../labels';
import { lateBy } from '../numbers';
import { fewAnswered } from './response';
import { waits } from './waits';

/** One sentence that names the rule behind a promise's verdict and its numbers. */
export const why = (p: PromiseAudit, f: Format, fewestAnswers: number): string =>
  p.proof === null ? `${labels.verdicts![p.verdict]}：${reason(p, f, fewestAnswers, true)}` : proved(p.proof);

const proved = (proof: string): string => `不由顧客判定：由「${proof}」證明。`;

/** The same beside a verdict, its rate and its range: without them. */
export const whyBeside = (p: PromiseAudit, f: Format, fewestAnswers: number): string =>
  p.proof === null ? reason(p, f, fewestAnswers, false) : proved(p.proof);

function reason(p: PromiseAudit, f: Format, fewestAnswers: number, isWhole: boolean): string {
  if (p.verdict === 'unmeasurable') return `${lack(p)}。`;
  if (p.keptRate === null || p.interval === null || p.verdict === 'no-evidence')
    return `沒有任何回答計入這項承諾${waits.elsewhere!(elsewhereOf(p), f)}。`;
  const test = p.test ? f.test(p.test, p.scale) : (p.keptWhen ?? '');
  const isWeighted = p.n > 0 && Math.abs(p.kept / p.n - p.keptRate) > 1e-9;
  const passing = `${f.count(p.n)} 則回答中有 ${f.count(p.kept)} 則符合「${test}」`;
  const whole = `（${isWeighted ? '加權後 ' : ''}${f.percent(p.keptRate)}，區間 ${f.interval(p.interval)}）`;
  const share = isWhole ? whole : isWeighted ? '（比例為加權後）' : '';
  if (p.verdict === 'too-few' && isHalfRead(p.n, p.unread))
    return `${f.count(p.n + p.unread)} 則回答中有 ${f.count(p.unread)} 則讀不出來，其餘的可能只說了一面；資料檢查列出了這些字詞。`;
  if (p.verdict === 'too-few')
    return `只有 ${f.count(p.n)} 則回答，至少要 ${f.count(fewestAnswers)} 則才能判定${waits.elsewhere!(elsewhereOf(p), f)}。`;
  const promised = f.percent(p.promisedFor);
  const worth = worthOf(p, f, isWhole) + fewAnswered(p, f);
  if (p.promisedFor === 1 && p.verdict === 'too-close')
    return `${f.count(p.n)} 則回答中沒有一次失誤，但仍可能有至多 ${f.percent(1 - p.interval[0])} 會失誤。${worth}`;
  if (p.promisedFor === 1 && p.verdict === 'kept')
    return `${p.n === 1 ? '唯一的回答' : `全部 ${f.count(p.n)} 則回答都`}符合「${test}」，承諾比例為 ${promised}。${worth}`;
  if (p.promisedFor === 1 && p.verdict === 'broken') return `${passing}${share}；承諾比例為 ${promised}，一次失誤即屬未兌現。${worth}`;
  if (p.chance !== null) return `${passing}${share}。${byChance(p.chance, promised, f)}${worth}`;
  if (p.verdict === 'too-close') return `${passing}${share}；區間包含承諾的 ${promised}。${worth}`;
  return `${passing}${share}${isWhole ? `，承諾比例為 ${promised}` : ''}。${worth}`;
}

/** Why a promise is too close to call, though its range lies on one side of what is promised. */
function byChance({ verdict, of }: NonNullable<PromiseAudit['chance']>, promised: string, f: Format): string {
  const side = `區間落在 ${promised} ${verdict === 'broken' ? '以下' : '以上'}，但`;
  if (of === 1) return `${side}精確計算後仍可能只是偶然：需要更多回答才能判定。`;
  return of < MANY
    ? `${side}在 ${f.count(of)} 項一起看的承諾中，這可能只是偶然：需要更多回答才能判定。`
    : `${side}一次看 ${f.count(of)} 項承諾，本來就會出現一項這樣的結果：需要更多回答才能判定。`;
}

const together = {
  day: '同一天的回答彼此相似',
  respondent: '同一位受訪者的回答彼此相似',
  weights: '有些回答的權重比其他的高',
};

/** What answers that go together are worth; '' where that hardly matters. */
function worthOf(p: PromiseAudit, f: Format, isWhole: boolean): string {
  const { n, heldBy } = p;
  const worth = worthSaid(p);
  const cause = heldBy !== null && isWhole ? `：${together[heldBy]}` : '';
  if (worth === null) return '';
  return `${f.count(n)} 則回答只相當於 ${f.count(worth)} 則獨立回答${cause}。`;
}

function lack(p: PromiseAudit): string {
  if (p.metric === null) return '沒有指定指標';
  if (p.scale === null) return `找不到指標「${p.metric}」`;
  return '沒有寫明怎樣才算兌現';
}

/** What to do about a promise next. `more` is how many more answers would settle it; null where that cannot be said. */
export function nextStep(p: PromiseAudit, f: Format, more: number | null): string {
  switch (p.verdict) {
    case 'unmeasurable':
    case 'no-evidence':
    case 'too-few':
      if (p.proof !== null) return '把這份證明備妥並保持有效。';
      return waits.step!(waitOf(p) ?? 'more', 1);
    case 'too-close':
      return more === null ? '蒐集更多回答。' : `再有約 ${f.count(more)} 則類似的回答就能判定。`;
    case 'kept':
      return '繼續保持。';
    case 'broken':
      return mend(p, f);
  }
}

function mend(p: PromiseAudit, f: Format): string {
  const first =
    p.openActions > 0
      ? '完成進行中的行動'
      : p.inOurControl === 'no'
        ? '與能兌現的人談好'
        : p.owner === ''
          ? '指定一位負責人來解決根本原因'
          : '解決根本原因';
  const isExpected = p.expected.verdict === 'looser' && p.expected.level !== null;
  const wish = isExpected ? `，因為顧客期望「${f.reach(p.expected.level!, p.scale)}」` : '';
  const { smallestHonest: honest, scale } = p;
  const ask = `${first}${wish}：問問失望的顧客哪裡出了錯。`;
  if (!honest || isWorst(honest.level, p)) return ask;
  const get = `（${f.percent(honest.keptRate)} 的顧客得到）`;
  if (scale?.kind === 'days-late' || scale?.kind === 'time-late') {
    if (honest.level <= 0) return ask;
    const what = scale.kind === 'days-late' && Number.isInteger(honest.level) ? '日期' : '時間';
    return `${first}${wish}；暫時先在告知的${what}多加 ${lateBy(honest.level, scale)}${get}。`;
  }
  return `${first}${wish}；暫時先承諾「${f.reach(honest.level, scale)}」${get}。`;
}
