import type { PromiseAudit } from '../../../core/audit';
import type { Action } from '../../../core/declared/action';
import { unstopped } from '../../clip';
import type { Format } from '../../format';
import { list, plural, quoted } from '../numbers';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * A share as it is read out to people, in tenths: `seven in ten customers`.
 * @example tenths(0.46) //=> 'fewer than half of the customers'
 */
export function tenths(share: number): string {
  if (share >= 1) return 'all customers';
  if (share >= 0.95) return 'nearly all customers';
  if (share <= 0) return 'no customers';
  if (share < 0.05) return 'hardly any customers';
  const of = Math.round(share * 10);
  if (of === 5)
    return share < 0.5 ? 'fewer than half of the customers' : share === 0.5 ? 'half of the customers' : 'more than half of the customers';
  return `${numbers[of]!} in ten customers`;
}

const capital = (text: string): string => text.replace(/^./, first => first.toUpperCase());

/** What the page of an owner says. */
export const owner = {
  /** '' is nobody. */
  title: (name: string): string => (name === '' ? 'Page for what has no owner yet' : `Page for ${name}`),
  subtitle: (brand: string, asOf: string, f: Format): string => `${brand ? `${brand} · ` : ''}${f.date(asOf)}`,
  nothing: (name: string): string => (name === '' ? 'Every promise has an owner.' : `${quoted(name, 60)} owns and delivers no promise.`),
  /** The promise furthest from what it promises. */
  furthest: (p: PromiseAudit, f: Format): string =>
    `Furthest from what is promised: ${quoted(p.text)}, kept for ${f.percent(p.keptRate!)}, promised for ${f.percent(p.promisedFor)}.`,
  /** `of another`: whose promise it is, where that is delivered for somebody else. */
  promise: (p: PromiseAudit, isOwn: boolean): string => (isOwn || p.owner === '' ? p.text : `${p.text} (for ${p.owner})`),
  /** null where nothing is known of the share: `notJudged` says why. */
  base: (p: PromiseAudit, f: Format): string | null => (p.interval ? `${f.interval(p.interval)}, ${plural(p.n, 'answer')}` : null),
  since: (p: PromiseAudit, f: Format): string => {
    const difference = p.change?.difference ?? null;
    if (!p.change || difference === null) return '';
    if (p.change.verdict !== 'better' && p.change.verdict !== 'worse') return '';
    return `${p.change.verdict === 'better' ? '▲' : '▼'} ${f.points(difference)}`;
  },
  /** When those who keep it were last told; '' where nobody wrote it down. */
  told: (p: PromiseAudit, f: Format): string => (p.toldOn === null ? '' : `Staff told on ${f.date(p.toldOn)}.`),
  more: (n: number): string => `And ${plural(n, 'more promise')}: see the tab Alignment.`,
  nobody: 'nobody yet',
  noDay: 'no day yet',
  overdue: (day: string): string => `${day}, overdue`,
  toDecide: 'to decide',
  proposed: (step: string): string => `Proposed: ${step}`,
  nothingFound: 'Nothing was found for them to act on.',
  nothingDone: 'Nothing is under way, and nothing needs an action.',
  noWords: 'No customer is quoted here.',
  staffRate: (p: PromiseAudit, f: Format): string =>
    `${quoted(p.text, 60)}: employees say ${f.percent(p.employees!.keptRate!)} (${plural(p.employees!.n, 'answer')}), customers ${f.percent(p.keptRate!)}.`,
  /** Below what is told to the staff: of a draft, known by its name, and of what a team wrote itself. */
  draftNote: (draft: string): string => `Change these lines as you like: what you write stays. Draft ${draft}.`,
  ownNote: 'Your own words, kept as you wrote them. Clear them for a new draft.',
  /** Small print. */
  method:
    'Kept: share of answers that pass the promise’s own test. Complaints are quoted, never counted. Addresses and numbers in quotes are masked. No ranking: people are named here so that they can act, not to be blamed.',

  /** To be read out. Good news first, then what falls short, what follows from it, and a question back. Nothing that is not decided. */
  staff: {
    good: (p: PromiseAudit): string => `${capital(tenths(p.keptRate!))} get what we promise with ${quoted(p.text)}. Thank you.`,
    short: (p: PromiseAudit): string =>
      `${capital(tenths(p.keptRate!))} get what we promise with ${quoted(p.text)}; we promise it to ${tenths(p.promisedFor)}.`,
    better: (p: PromiseAudit, f: Format): string => `With ${quoted(p.text)} we got better since ${f.date(p.change!.since)}.`,
    worse: (p: PromiseAudit, f: Format): string => `With ${quoted(p.text)} we got worse since ${f.date(p.change!.since)}.`,
    decided: (action: Action, f: Format): string =>
      `${action.owner} takes care of it by ${f.date(action.due!)}: ${quoted(unstopped(action.action), 160)}.`,
    unknown: 'We do not know yet whether customers get what we promise: too few of them have been asked.',
    question: (p: PromiseAudit | null): string =>
      p ? `Your turn: what gets in the way of ${quoted(p.text)}?` : 'Your turn: what do customers tell you that we do not ask about?',
  },

  /** Lines to paste into a chat. */
  digest: {
    promise: (mark: string, p: PromiseAudit, f: Format): string =>
      `${mark} ${quoted(p.text)}: kept for ${f.percent(p.keptRate!)} (${f.interval(p.interval!)}, ${plural(p.n, 'answer')}), promised for ${f.percent(p.promisedFor)}${p.toldOn === null ? '' : `; staff told on ${f.day(p.toldOn)}`}`,
    action: (action: Action, f: Format): string => {
      const when = action.due ? `${action.isOverdue ? 'was due' : 'due'} ${f.day(action.due)}` : 'no day yet';
      return `Under way: ${quoted(unstopped(action.action), 90)} (${action.owner || 'nobody yet'}, ${when})`;
    },
    undecided: (promises: readonly PromiseAudit[]): string =>
      `Nothing is under way yet for ${list(promises.slice(0, 2).map(({ text }) => quoted(text, 60)))}${promises.length > 2 ? ` and ${plural(promises.length - 2, 'more promise')}` : ''}.`,
    found: (sentence: string, more: number): string => (more === 0 ? sentence : `${sentence} (and ${plural(more, 'more finding')})`),
  },
};
