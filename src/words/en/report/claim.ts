import type { PromiseAudit } from '../../../core/audit';
import type { Claim } from '../../../core/pages/claim';
import type { Format } from '../../format';
import { labels } from '../labels';
import { list, plural, quoted } from '../numbers';

/** What the file of a claim says: facts about a promise that is to be advertised. */
export const claim = {
  title: (id: string): string => `Claim file: ${id}`,
  parts: {
    words: 'Its words',
    where: 'Where it is stated',
    test: 'An answer keeps it when',
    result: 'What was found',
    base: 'Answers',
    period: 'Answers are dated',
    sources: 'Kinds of source',
    leftOut: 'Left out, and why',
    cells: 'Where it stands',
  },
  result: (p: PromiseAudit, f: Format): string =>
    p.keptRate === null || p.interval === null
      ? `${labels.verdicts[p.verdict]}: no answer counts for it.`
      : `${labels.verdicts[p.verdict]}: kept for ${f.percent(p.keptRate)} (${f.interval(p.interval)}); it is promised for ${f.percent(p.promisedFor)}.`,
  base: (p: PromiseAudit, f: Format): string => `${plural(p.n, 'answer')}, ${f.count(p.kept)} of which keep it`,
  period: (p: PromiseAudit, f: Format): string => {
    if (p.oldest === null || p.newest === null) return 'No dated answer counts.';
    return p.oldest.slice(0, 10) === p.newest.slice(0, 10) ? f.date(p.newest) : `${f.date(p.oldest)} to ${f.date(p.newest)}`;
  },
  leftOut: (p: PromiseAudit, f: Format): string => {
    if (p.leftOut.n === 0) return 'No answer to it was left out by the team.';
    const reasons = p.leftOut.reasons.map(({ text, n }) => `${quoted(text, 60)} (${f.count(n)})`);
    const rate = p.leftOut.keptRateWith === null ? '' : `; with them it would be kept for ${f.percent(p.leftOut.keptRateWith)}`;
    return `${plural(p.leftOut.n, 'answer')}: ${list(reasons)}${rate}.`;
  },
  care: ({ promise, vague, green, staleDays, isUndated, isWide }: Claim): string[] => [
    ...(vague.length === 0
      ? []
      : [
          `${list(vague.map(word => quoted(word)))} ${vague.length === 1 ? 'is a word' : 'are words'} that nobody can measure: say what a customer gets, in a number.`,
        ]),
    ...(green.length === 0
      ? []
      : [
          `${list(green.map(word => quoted(word)))}: what is claimed of the environment in general needs recognised excellent environmental performance, and no product may be called neutral by offsets (Directive (EU) 2024/825, which applies from 27 September 2026). Say what exactly is better, and have it proved.`,
        ]),
    ...(promise.leftOut.keptRateWith === null || promise.leftOut.keptRateWith >= promise.promisedFor
      ? []
      : ['With the answers that the team left out it would be kept less often than promised: say why each of them does not count.']),
    ...(staleDays === null
      ? []
      : [`The newest answer is ${plural(staleDays, 'day')} old: ask again before you say that customers get it now.`]),
    ...(isUndated ? ['No answer has a date: nobody can tell whether customers get it now.'] : []),
    ...(isWide ? [`Its range is wide, for it rests on ${plural(promise.n, 'answer')}: ask more customers first.`] : []),
    ...(promise.verdict === 'kept'
      ? []
      : ['By the answers that count it is not kept beyond doubt: to advertise it as a fact has no support here.']),
  ],
  nothing: 'Nothing in its words or its answers asks for care.',
  noAdvice:
    'This file says what was found on that day, and where. It is no legal advice: whether the claim may be made is for whoever advises you on the law.',
};
