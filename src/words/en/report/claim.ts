import type { PromiseAudit } from '../../../core/audit';
import type { Claim } from '../../../core/pages/claim';
import type { Format } from '../../format';
import { labels } from '../labels';
import { list, plural, quoted } from '../numbers';

/** What the file of a claim says: facts about a promise that is to be advertised. */
export const claim = {
  title: (id: string): string => `Claim file: ${id}`,
  parts: {
    words: 'The promise',
    where: 'Where it is stated',
    test: 'An answer counts as kept when',
    result: 'What was found',
    base: 'Answers',
    period: 'Dates of the answers',
    sources: 'Kinds of source',
    leftOut: 'Left out, and why',
    cells: 'Where to find it',
  },
  result: (p: PromiseAudit, f: Format): string =>
    p.keptRate === null || p.interval === null
      ? `${labels.verdicts[p.verdict]}: no answer counts for it.`
      : `${labels.verdicts[p.verdict]}: kept for ${f.percent(p.keptRate)} (${f.interval(p.interval)}); it is promised for ${f.percent(p.promisedFor)}.`,
  base: (p: PromiseAudit, f: Format): string => `${plural(p.n, 'answer')}, ${f.count(p.kept)} of them kept`,
  period: (p: PromiseAudit, f: Format): string => {
    if (p.oldest === null || p.newest === null) return 'No dated answer counts.';
    return p.oldest.slice(0, 10) === p.newest.slice(0, 10) ? f.date(p.newest) : `${f.date(p.oldest)} to ${f.date(p.newest)}`;
  },
  leftOut: (p: PromiseAudit, f: Format): string => {
    if (p.leftOut.n === 0) return 'The team left out no answer.';
    const reasons = p.leftOut.reasons.map(({ text, n }) => `${quoted(text, 60)} (${f.count(n)})`);
    const rate = p.leftOut.keptRateWith === null ? '' : `; with them it would be kept for ${f.percent(p.leftOut.keptRateWith)}`;
    return `${plural(p.leftOut.n, 'answer')}: ${list(reasons)}${rate}.`;
  },
  care: ({ promise, vague, green, staleDays, isUndated, isWide }: Claim): string[] => [
    ...(vague.length === 0 ? [] : [`Nobody can measure ${list(vague.map(word => quoted(word)))}: say what a customer gets, in a number.`]),
    ...(green.length === 0
      ? []
      : [
          `${list(green.map(word => quoted(word)))}: a general environmental claim needs recognised excellent environmental performance, and no product may be called climate neutral because of offsets (Directive (EU) 2024/825, which applies from 27 September 2026). Say exactly what is better, and have proof of it.`,
        ]),
    ...(promise.leftOut.keptRateWith === null || promise.leftOut.keptRateWith >= promise.promisedFor
      ? []
      : ['With the answers that the team left out, it would be kept less often than promised: say why each of them does not count.']),
    ...(staleDays === null
      ? []
      : [`The newest answer is ${plural(staleDays, 'day')} old: ask again before you say that customers get it now.`]),
    ...(isUndated ? ['No answer has a date: nobody can tell whether customers get it now.'] : []),
    ...(isWide ? [`Its range is wide, because it rests on ${plural(promise.n, 'answer')}: ask more customers first.`] : []),
    ...(promise.verdict === 'kept'
      ? []
      : ['The answers that count do not show beyond doubt that it is kept: they do not support advertising it as a fact.']),
  ],
  nothing: 'Its words and its answers call for no special care.',
  noAdvice: 'This file says what was found on that day, and where. It is not legal advice: ask your lawyer whether the claim may be made.',
};
