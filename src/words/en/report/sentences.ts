import type { ActionEffect, Audit, Change, Headline, PromiseAudit } from '../../../core/audit';
import type { Settings } from '../../../core/declared/settings';
import type { Base } from '../../../core/evidence/base';
import type { Met } from '../../../core/evidence/met';
import type { Quote } from '../../../core/evidence/quote';
import type { Replies } from '../../../core/evidence/replies';
import { SLOW_AFTER_DAYS } from '../../../core/evidence/replies';
import type { NewAndReturning, SegmentApart } from '../../../core/judgement/segments';
import { isHalfRead } from '../../../core/judgement/verdict';
import { waitOf } from '../../../core/judgement/waiting';
import type { Share } from '../../../core/statistics/tally';
import type { Issue, Severity } from '../../../core/table/issue';
import { mostChanged, segmentsSaid } from '../../chosen';
import { excerpt, unstopped } from '../../clip';
import type { VerdictCounts } from '../../counts';
import type { Format } from '../../format';
import { own } from '../../naming/own-names';
import { labels } from '../labels';
import { allOf, list, named, plural, quoted, twoDigits } from '../numbers';
import { claim } from './claim';
import { csatSaid, figure, figures, npsSaid } from './figures';
import { driverSaid, driversSaid, loyaltySaid } from './loyalty';
import { monthsSaid, sameMonthSaid } from './months';
import { owner } from './owner';
import { fewAnswered, responseSaid } from './response';
import { segments } from './segments';
import { sides } from './sides';
import { waits } from './waits';
import { nextStep, why, whyBeside } from './why';

/** A promise whose kept rate really changed, and by how many points. */
interface Changed {
  promise: PromiseAudit;
  points: string;
}

const isOrAre = (n: number): string => (n === 1 ? 'is' : 'are');

export const sentences = {
  why,
  whyBeside,
  months: monthsSaid,
  sameMonth: sameMonthSaid,
  loyalty: loyaltySaid,
  driver: driverSaid,
  drivers: driversSaid,
  response: responseSaid,
  fewAnswered,
  nextStep,
  waits,
  owner,
  bySegment: segments,
  sides,
  claim,
  named,
  title: (brand: string): string => (brand ? `Promise audit: ${brand}` : 'Promise audit'),
  subtitle: (audit: Audit, f: Format): string => {
    const used = audit.base.used === 0 ? 'no evidence used yet' : `${plural(audit.base.used, 'piece', 'pieces')} of evidence used`;
    const from = audit.sources.length ? `, from ${plural(audit.sources.length, 'kind', 'kinds')} of source` : '';
    return `${f.date(audit.asOf)} · ${used}${from}`;
  },

  noPromises: (): string => `This workbook has no live promise yet: write the first one in the tab ${own('Promises')}.`,
  belief: ({ believed, keptRate, compared }: Headline, f: Format): string => {
    if (believed === null || keptRate === null) return sentences.beliefUnknown();
    const { percent } = f.apart(believed, keptRate);
    const over = compared === 1 ? 'one promise' : `average of ${plural(compared, 'promise')}`;
    return `You believe that ${percent(believed)} of customers get what you promise. The evidence says ${percent(keptRate)} (${over}).`;
  },
  /** The worst pair of promises, in a sentence, and how many more there are. */
  atOdds: (worst: string, more: number): string =>
    `${worst}${more > 0 ? ` There ${isOrAre(more)} ${plural(more, 'more such pair')}.` : ''} That is quick to fix: choose one of the two.`,
  beliefUnknown: (): string =>
    `What you believe and what customers say cannot be compared yet: fill in “${own('Promises', 'We believe')}” and collect enough answers.`,
  counts: (c: VerdictCounts, f: Format): string => {
    const parts: [number, (n: number) => string][] = [
      [c.kept, n => `${isOrAre(n)} kept`],
      [c.broken, n => `${isOrAre(n)} broken`],
      [c.tooClose, n => `${isOrAre(n)} too close to call`],
      [c.tooFew, n => `${n === 1 ? 'does' : 'do'} not have enough evidence`],
      [c.unmeasurable, n => `${isOrAre(n)} not measurable`],
      [c.proved, n => `${isOrAre(n)} proved by a certificate`],
    ];
    const some = parts.filter(([n]) => n > 0);
    const [only] = some;
    if (only && some.length === 1)
      return `${allOf(c.promises, 'promise').replace(/^./, first => first.toUpperCase())} ${only[1](c.promises)}.`;
    return `Of ${plural(c.promises, 'promise')}, ${list(some.map(([n, say]) => `${f.count(n)} ${say(n)}`))}.`;
  },
  /** `n` promises are too close to call only because `of` were looked at. */
  byChance: (n: number, of: number, f: Format): string =>
    of === 1
      ? 'Its range looks clear, but by the exact test it could still be chance: more answers will tell.'
      : `${plural(n, 'promise looks', 'promises look')} clear on ${n === 1 ? 'its' : 'their'} own, but with ${f.count(of)} promises checked at once it could be chance: more answers will tell.`,
  /** `quote` is '' where nobody is quoted. */
  widestGap: (p: PromiseAudit, quote: string, f: Format): string =>
    `The widest gap is at ${named(p)}: promised for ${f.percent(p.promisedFor)} of customers, kept for ${f.percent(p.keptRate!)} (${f.interval(p.interval!)}, ${plural(p.n, 'answer')})${quote && `; ${quote}`}.`,
  noGap: (): string => 'No promise falls short by more than chance can explain.',
  expectMore: (n: number): string => `For ${plural(n, 'promise')}, customers expect more than you promise.`,
  expectUnknown: (): string => 'What customers expect is not known.',
  /** With its range, for an estimate; `currency` is '' where the settings name none. */
  fixFirst: ({ customersLetDown, customersLetDownRange, moneyAtRisk, ...p }: PromiseAudit, currency: string): string => {
    if (customersLetDown === null) return `Fix ${named(p)} first.`;
    if (customersLetDown > 0 && customersLetDown < 0.5)
      return `Fix ${named(p)} first: fewer than 1 customer a month is not served as promised.`;
    const one = twoDigits(customersLetDown) === '1';
    const range = customersLetDownRange ? ` (${customersLetDownRange.map(twoDigits).join(' to ')})` : '';
    const money = moneyAtRisk ? `; they bring ${twoDigits(moneyAtRisk)}${currency && `\u00a0${currency}`} a month` : '';
    return `Fix ${named(p)} first: about ${twoDigits(customersLetDown)} ${one ? 'customer' : 'customers'} a month ${one ? 'is' : 'are'} not served as promised${range}${money}.`;
  },

  /** What stands beside a number of promises: `2 kept`. */
  card: (kind: 'kept' | 'tooClose' | 'broken' | 'unjudged', _n: number): string => labels.cards[kind],
  /** What stands in place of a bar where a promise is not judged. */
  notJudged: (p: PromiseAudit, fewestAnswers: number): string => {
    if (p.proof !== null) return 'proved by a certificate';
    if (p.verdict === 'unmeasurable') return 'no measure yet';
    if (isHalfRead(p.n, p.unread)) return `${Math.round(p.unread)} of ${Math.round(p.n + p.unread)} not read`;
    if (p.n >= fewestAnswers) return `${Math.round(p.n)} answers, not judged`;
    if (p.n > 0) return `${Math.round(p.n)} of ${fewestAnswers} answers`;
    return waitOf(p) === 'answers' ? 'no answers yet' : 'no answer counts';
  },
  /** Promises that stand in Alignment alone; '' for none. */
  standingMore: (more: number): string =>
    more > 0 ? `${plural(more, 'more promise is', 'more promises are')} in the tab ${labels.tabs.alignment}` : '',
  /** Where a long list is printed in part. */
  printed: (shown: number, all: number): string =>
    `Printed: the first ${shown} of ${all} promises. The tab ${labels.tabs.alignment} has them all; sort it to print others first.`,
  /** What the bars mean. */
  standingKey: (): string =>
    'Bar: dark is kept, lighter is missing to the promise or kept beyond it. ▲ you believe more than the evidence shows.',
  /** `more`: touchpoints that a page has no room for. */
  calendarNote: (more: number): string =>
    `– is a month in which no customer was heard.${more > 0 ? ` ${plural(more, 'more touchpoint has', 'more touchpoints have')} fewer such months.` : ''}`,
  /** A number from 1,000 on where there is room for four signs. */
  inShort: (n: number, f: Format): string => `${f.number(n / 1000, n < 10_000 ? 1 : 0)}k`,
  expectationsRise: (of: readonly PromiseAudit[]): string =>
    of.length > 0 ? `Customers expect more than before of ${list(of.map(one => named(one)))}.` : '',
  changedSince: (day: string, f: Format): string => `What changed since ${f.date(day)}`,
  firstAudit: (isSaved: boolean): string =>
    isSaved
      ? 'The first audit is saved. The next one, on a later day, shows what changed.'
      : 'There is no earlier audit to compare with. Save this one, and the next shows what changed.',
  /** Two shares of a promise: kept then and now, or believed and kept. */
  fromTo: (from: number, to: number, f: Format): string => {
    const { percent } = f.apart(from, to);
    return `${percent(from)} → ${percent(to)}`;
  },
  /** The signs of two verdicts; then is '' where nothing was saved. */
  thenVerdict: (then: string, now: string): string => (then ? `${then} → ${now}` : now),
  /** Changes that a page has no room for, beyond chance and not, and promises that could not be compared. */
  otherChanges: (beyond: number, within: number, unknown: number, isEvenShown: boolean): string => {
    const alike = within > 0 ? `, nor in ${plural(within, 'more promise')}` : '';
    const others = within > 0 ? `${plural(within, 'more promise')}: no change beyond chance.` : '';
    const said = [
      beyond > 0 ? `${plural(beyond, 'more promise')} changed beyond chance.` : '',
      isEvenShown ? `“=”: no change beyond chance${alike}.` : others,
      unknown > 0 ? `${plural(unknown, 'promise')} cannot be compared.` : '',
    ];
    return said.filter(one => one).join(' ');
  },
  deed: (action: string, isOverdue: boolean): string => (isOverdue ? `Overdue: ${action}` : action),
  due: (day: string, isOverdue: boolean): string => (isOverdue ? `${labels.marks.overdue} ${day}` : day),
  /** What stands in place of an action; `isOpened`: there is one that does not say what is done. */
  noDeed: (p: PromiseAudit, f: Format, isOpened: boolean): string =>
    `${isOpened ? 'An action is open, but does not say what will be done' : 'No action yet'}. ${nextStep(p, f, p.toSettle)}`,
  /** The first promises to fix stand in order; `more` are not shown, `idle` of them without an action. */
  moreDuties: (more: number, idle: number): string => {
    if (more === 0) return 'Most urgent first.';
    const without = idle > 0 ? `, ${idle} of them without an action` : '';
    return `Most urgent first. ${plural(more, 'more promise falls', 'more promises fall')} short${without}.`;
  },
  nothingJudged: (): string => 'Nothing is judged yet, so nothing is known to be broken.',
  waitingDuties: (): string => 'What each promise waits for.',

  changeSince: (day: string | null, f: Format): string => (day === null ? 'Change (points)' : `Change since ${f.date(day)} (points)`),
  /** The kept rate of the answers since the baseline, beside that of those before. */
  newRate: ({ now, before, basis }: Change, f: Format): string => {
    if (now.keptRate === null) return '';
    const { percent } = f.apart(now.keptRate, before.keptRate ?? now.keptRate);
    const beside =
      before.keptRate === null ? '' : `, ${basis === 'saved' ? 'saved' : 'before'} ${percent(before.keptRate)} (${f.count(before.n)})`;
    return `${percent(now.keptRate)} (${f.count(now.n)})${beside}`;
  },
  /** A kept rate with its interval and answers: `72 %, 61 to 81 % (81)`. */
  rate: ({ n, keptRate, interval }: Share, f: Format): string =>
    keptRate === null || interval === null ? '' : `${f.percent(keptRate)}, ${f.interval(interval)} (${f.count(n)})`,
  nps: npsSaid,
  csat: csatSaid,
  figure,
  figures,
  /** Kept rates by kind of source, where there are several. */
  bySource: ({ bySource }: PromiseAudit, f: Format): string =>
    bySource.length < 2
      ? ''
      : bySource.flatMap(one => (one.keptRate === null ? [] : [`${labels.sources[one.source]} ${sentences.rate(one, f)}`])).join('\n'),
  /** Whether an action that is done worked. */
  effect: ({ action, doneOn, before, now, difference, verdict, gain }: ActionEffect, f: Format): string => {
    const done = `${action ? quoted(unstopped(action), 60) : 'The action'}, done on ${f.date(doneOn)}`;
    if (difference === null || before.keptRate === null || now.keptRate === null)
      return `${done}: too early to say (${plural(now.n, 'answer')} since).`;
    const { percent } = f.apart(before.keptRate, now.keptRate);
    const said = `${done}: ${percent(before.keptRate)} before, ${percent(now.keptRate)} since (${plural(now.n, 'answer')}), ${labels.effects[verdict]}`;
    if (gain === null || verdict === 'no-change') return `${said}.`;
    const money = gain.money
      ? `; they bring ${twoDigits(gain.money.value)} (${twoDigits(gain.money.range[0])} to ${twoDigits(gain.money.range[1])})`
      : '';
    const [low, high] = gain.customers.range.map(twoDigits);
    return `${said}: about ${twoDigits(gain.customers.value)} customers a month (${low} to ${high})${money}.`;
  },
  /** What really changed since the baseline: the first few promises by name, the worst first. */
  changed: (since: string, worse: Changed[], better: Changed[], f: Format): string => {
    const say = (all: Changed[], how: string): string[] => {
      if (all.length === 0) return [];
      const [first] = all;
      if (all.length === 1) return [`${named(first!.promise)} got ${how} beyond chance (${first!.points})`];
      const shown = all.slice(0, mostChanged).map(({ promise, points }) => `${named(promise)} by ${points.replace(/^[+-]/, '')}`);
      return [
        `${plural(all.length, 'promise')} got ${how} beyond chance: ${all.length > mostChanged ? `${shown.join(', ')} and others` : list(shown)}`,
      ];
    };
    return `Since ${f.date(since)}, ${[...say(worse, 'worse'), ...say(better, 'better')].join('; ')}; nothing else changed beyond chance.`;
  },

  /** The same above a table of it. */
  changedBriefly: (since: string, worse: number, better: number, f: Format): string => {
    const said = [
      worse > 0 ? `${plural(worse, 'promise')} got worse` : '',
      better > 0 ? `${worse > 0 ? better : plural(better, 'promise')} got better` : '',
    ];
    return `Since ${f.date(since)}, ${list(said.filter(text => text !== ''))}, beyond chance.`;
  },

  /** Title of the chart: what it shows, said as a finding. */
  chartTitle: (broken: number, judged: number): string => {
    if (judged === 0) return 'Promised and kept';
    if (broken === 0 && judged === 1) return 'The one promise is not broken';
    if (broken === 0) return `None of ${plural(judged, 'promise')} is broken`;
    if (judged === 1) return 'The one promise is broken';
    return `${broken} of ${plural(judged, 'promise')} ${isOrAre(broken)} broken`;
  },
  /** Title of the field of importance and of kept minus promised. */
  fieldTitle: (toFix: number, judged: number): string =>
    toFix === 0
      ? 'No promise that matters is kept less often than promised'
      : `${toFix} of ${plural(judged, 'promise')} ${toFix === 1 ? 'matters and is' : 'matter and are'} kept less often than promised`,
  /** Where the field is cut, and what its quarters are called: below left and right, above left and right. */
  cuts: (importance: number, [lowPriority, fixFirst, overdone, keepUp]: readonly [string, string, string, string], f: Format): string =>
    `The lines are at importance ${f.number(importance)} and at 0 points, where a promise is kept exactly as often as promised. Bottom right: ${fixFirst}. Top right: ${keepUp}. Top left: ${overdone} Bottom left: ${lowPriority}.`,
  /** Numbers of promises in the key. */
  importanceUnset: (numbers: readonly number[]): string =>
    `Hollow: importance is not set for ${list(numbers.map(number => `#${number}`))}, and counts as 5.`,
  sameImportance: (): string =>
    `All of them have the same importance: fill in “${own('Touchpoints', 'Importance')}” in the tab ${own('Touchpoints')} to see what matters most.`,
  chartPart: (shown: number, of: number): string =>
    `The ${shown} widest gaps of ${plural(of, 'promise')} judged; # is the number of its point`,
  stagesPart: (shown: number, of: number): string =>
    `Along the journey: the ${shown} of ${plural(of, 'stage')} with the widest gaps (points, at the worst promise of each; grey: nothing known)`,
  keptOf: (kept: number, judged: number): string => (judged === 0 ? 'none judged' : `${kept} of ${judged}`),
  smallestHonest: (p: PromiseAudit, f: Format): string => {
    if (!p.smallestHonest) return '';
    const { level, keptRate, interval } = p.smallestHonest;
    const { percent, interval: range } = f.apart(keptRate, ...interval);
    return `${f.reach(level, p.scale)}: ${percent(keptRate)} (${range(interval)})`;
  },
  quote: (quote: Quote, f: Format, most: number): string =>
    `“${excerpt(quote, most)}” (${quote.date ? `${f.day(quote.date)}, ` : ''}${labels.sources[quote.source]})`,
  /** A stage with its number on the journey, padded so that it sorts. */
  stage: (number: number, of: number, name: string): string =>
    `${String(number).padStart(String(of).length, '0')} · ${name || labels.noStage}`,
  findings: (n: number): string => plural(n, 'finding'),
  segments: (apart: SegmentApart[], f: Format): string =>
    segmentsSaid(apart)
      .map(({ dimension, segment, n, keptRate, rest }) => {
        const { percent } = f.apart(keptRate, rest);
        return `${quoted(segment, 40)} (${dimension}): ${percent(keptRate)} (${plural(n, 'answer')}), all others ${percent(rest)}`;
      })
      .join('\n'),
  newAndReturning: (both: NewAndReturning | null, f: Format): string => {
    if (!both) return '';
    const { percent } = f.apart(both.fresh.keptRate, both.loyal.keptRate);
    const say = ({ n, keptRate }: (typeof both)['fresh']) => `${percent(keptRate)} (${plural(n, 'answer')})`;
    return `New ${say(both.fresh)}, returning ${say(both.loyal)}`;
  },
  nothingFound: (): string => 'Nothing found here.',
  nothingToFix: (): string => 'Nothing to fix: no judged promise falls short.',
  nothingToCelebrate: (): string => 'Nothing stands out yet.',
  noFindings: (): string => 'Nothing was found.',
  findingsNote: (most: number): string =>
    `First the promises that contradict each other, then the findings promise by promise, most urgent first: ${most} in full, the others in one line each.`,
  /** `1 · “With you within 2 days”` */
  numbered: (number: number, promise: PromiseAudit): string => `${number} · ${named(promise)}`,
  findingsInShort: (promise: string, kinds: readonly string[]): string => `${quoted(promise, 90)}: ${list([...kinds])}.`,
  issuesNote: (): string => 'Issues that keep data out of the audit come first.',
  unchecked: (): string => 'Nothing has been checked yet: choose “Check alignment” in the menu.',
  unfinished: 'This report is being written. If it stays like this, run “Check alignment” again.',
  nothingToMend: (): string => 'Everything could be read. Nothing to fix.',
  moreFindings: (n: number, kind: string): string => `And ${plural(n, 'more finding')} of the kind “${kind}”.`,
  /** How many issues the data check holds. */
  issues: (issues: Issue[], f: Format): string => {
    const of = (severity: Severity) => issues.filter(issue => issue.severity === severity).length;
    const parts = [
      [of('error'), 'error', 'errors'] as const,
      [of('warning'), 'warning', 'warnings'] as const,
      [of('note'), 'note', 'notes'] as const,
    ];
    const said = parts.filter(([n]) => n > 0).map(([n, one, many]) => `${f.count(n)} ${n === 1 ? one : many}`);
    return said.length ? `Data check: ${list(said)}.` : 'Data check: nothing to fix.';
  },
  /** That nobody waits is said only where nobody can: `met` is what was found anywhere, in or out of the period. */
  openLoops: ({ open, slow, answered, missing }: Replies, met: Met, overdue: number, f: Format): string => {
    const isQuiet = met.openReplies + met.unreplied + met.unknownSources === 0;
    const waiting = open === 0 ? [] : [`${plural(open, 'customer waits', 'customers wait')} for an answer.`];
    if (missing > 0)
      waiting.push(`${plural(missing, 'customer')} who complained or wrote ${missing === 1 ? 'has' : 'have'} no reply on record.`);
    const none =
      met.openReplies + met.givenReplies === 0 ? 'No reply to a customer is recorded, so nobody can tell who is still waiting.' : '';
    const given = isQuiet
      ? 'No customer waits for an answer.'
      : answered > 0
        ? `${plural(answered, 'customer was', 'customers were')} answered.`
        : '';
    // Wherever it stands that somebody waits, it is said.
    const elsewhere =
      met.openReplies > open || met.unreplied > missing
        ? 'More customers without an answer are in rows that are not counted: out of period, left out, duplicates, or at no known touchpoint.'
        : '';
    const known = waiting.join(' ') || none || given;
    const replies =
      [known, none ? '' : elsewhere].filter(text => text !== '').join(' ') ||
      'Nobody can tell who is still waiting, because the source of some rows is not known.';
    const late =
      slow === 0 ? '' : ` ${f.count(slow)} of ${plural(answered, 'reply', 'replies')} took longer than ${plural(SLOW_AFTER_DAYS, 'day')}.`;
    const actions = overdue === 0 ? ' No action is overdue.' : ` ${plural(overdue, 'action is', 'actions are')} overdue.`;
    return replies + late + actions;
  },

  base: (b: Base, f: Format): string => {
    const parts: [number, string][] = [
      [b.noAnswer, 'no answer'],
      [b.invalid, 'invalid'],
      [b.unmatched, 'at no known promise or touchpoint'],
      [b.leftOut, 'left out by the team'],
      [b.aside, 'set aside (complaints, employees, unknown sources)'],
      [b.notYetDue, 'not yet due'],
      [b.outOfPeriod, 'out of period'],
    ];
    const rest = parts.filter(([n]) => n > 0).map(([n, what]) => `, ${f.count(n)} ${what}`);
    return `Base: ${plural(b.read, 'value')} read; ${f.count(b.used)} used${rest.join('')}.`;
  },
  method: (s: Settings, f: Format): string =>
    `Kept: the share of answers that pass the promise’s own test. A promise is called kept or broken only if its whole ${f.percent(s.confidence)} range lies on one side of what is promised; with fewer than ${plural(s.fewestAnswers, 'answer')} it is not judged. Period: ${period(s, f)}.`,
  barNote: (): string => 'Bars run from 0 to 100 %: dark is kept, lighter is missing to the promise or kept beyond it.',
  alignmentNote: (): string =>
    `One row per live promise, in journey order. Notes are yours: they follow their ${own('Promises', 'Promise ID')}. All other cells are rewritten at each audit.`,
};

function period(s: Settings, f: Format): string {
  if (s.evidenceFrom && s.evidenceTo) return `${f.date(s.evidenceFrom)} to ${f.date(s.evidenceTo)}`;
  if (s.evidenceFrom) return `from ${f.date(s.evidenceFrom)}`;
  if (s.evidenceTo) return `up to ${f.date(s.evidenceTo)}`;
  return 'all evidence';
}
