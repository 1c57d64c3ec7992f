import type { FindingWords } from '../../finding';
import { labels } from '../labels';
import { list, named, plural, quoted } from '../numbers';

/** Ignorance and the information gap. */
export const blindness = {
  'no-evidence': {
    name: 'No evidence',
    sentence: d => `No answer that counts tells whether ${named(d)} is kept.`,
    fix: d => `Ask customers about it at ${d.touchpoint}, right after it happens.`,
  },
  'stale-evidence': {
    name: 'Stale evidence',
    sentence: (d, f) =>
      d.days === null || d.newest === null
        ? `No answer on ${named(d)} has a date: nobody knows how old they are.`
        : `The newest answer on ${named(d)} is ${plural(d.days, 'day')} old (${f.date(d.newest)}); after ${plural(d.staleAfterDays, 'day')} evidence counts as stale.`,
    fix: d =>
      d.newest === null ? 'Add the day of each answer; the tool that collected them knows it.' : `Ask customers at ${d.touchpoint} again.`,
  },
  'no-baseline': {
    name: 'No baseline',
    sentence: () => 'There is no earlier audit to compare this one with.',
    fix: () => 'Save this audit: it becomes the baseline.',
  },
  'evidence-older-than-promise': {
    name: 'Evidence older than the promise',
    sentence: (d, f) =>
      `${plural(d.older, 'answer')} on ${named(d)} ${d.older === 1 ? 'is' : 'are'} older than the promise itself and not counted; ${
        d.n === 0 ? 'none is left' : `${f.count(d.n)} ${d.n === 1 ? 'is' : 'are'} left`
      }.`,
    fix: d => `Check the Since date, and ask customers at ${d.touchpoint} now.`,
  },
  'evidence-has-holes': {
    name: 'Months without evidence',
    sentence: (d, f) =>
      `From ${f.month(d.from)} to ${f.month(d.to)}, ${plural(d.months, 'month')} in a row, nobody answered on ${named(d)}.`,
    fix: d => `Ask at ${d.touchpoint} every month, a few customers each time.`,
  },
  'phase-not-covered': {
    name: 'Phase not covered',
    sentence: d => `No answer that counts comes from ${labels.phases[d.phase]}.`,
    fix: d => `Pick one touchpoint ${labels.phases[d.phase]} and ask one question there.`,
  },
  'stage-without-evidence': {
    name: 'Stage without evidence',
    sentence: d =>
      `The stage ${quoted(d.stage)} has ${plural(d.touchpoints, 'touchpoint')} and no answer that counts${d.touchpoints > 1 ? ' at any of them' : ''}.`,
    fix: d => `Ask one question at ${d.touchpoints === 1 ? 'that touchpoint' : 'the busiest touchpoint of that stage'}.`,
  },
  'scores-without-comments': {
    name: 'Scores without comments',
    sentence: d =>
      `${plural(d.n, 'answer')} on ${named(d)} ${d.n === 1 ? 'has' : 'have'} no comment: the number is known, the reason is not.`,
    fix: () => 'Add one open question after the score: “What is the main reason?”',
  },
  'one-kind-of-evidence': {
    name: 'One kind of evidence',
    sentence: d => `${plural(d.promises, 'promise rests', 'promises rest')} on one kind of evidence alone: ${labels.sources[d.source]}.`,
    fix: d =>
      d.source === 'survey'
        ? 'Add a second kind, such as reviews, calls or your own records.'
        : 'Add a second kind, such as a short survey of customers.',
  },
  'expectation-not-asked': {
    name: 'Expectation not asked',
    sentence: (d, f) =>
      `What customers expect is not known for ${f.count(d.promises.length)} of ${plural(d.of, 'measurable promise')}: ${firstOf(d.promises, f.count)}.`,
    fix: () => 'Ask customers what they expect before they get it, and record it under Expected.',
  },
  'scores-only': {
    name: 'Opinions only',
    sentence: d =>
      `${plural(d.promises, 'promise rests', 'promises rest')} on what people say; no time, delay or other fact is measured anywhere.`,
    fix: () => 'Bring in one record of your own, such as times of orders and deliveries.',
  },
} satisfies Partial<FindingWords>;

/** Denial. */
export const denial = {
  overconfident: {
    name: 'Overconfident',
    sentence: (d, f) => {
      const { percent, interval } = f.apart(d.believed, d.keptRate, ...d.interval);
      return `You believe that ${percent(d.believed)} of customers would say ${named(d)} is kept; ${percent(d.keptRate)} do (${interval(d.interval)}, ${plural(d.n, 'answer')}).`;
    },
    fix: () => 'Show the team the customers’ answers before the next plan is made.',
  },
  'left-out-flatters': {
    name: 'Left out, and it flatters',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.keptRateWith);
      return `${plural(d.n, 'answer')} on ${named(d)} ${d.n === 1 ? 'was' : 'were'} left out: without ${d.n === 1 ? 'it' : 'them'} ${percent(d.keptRate)} is kept, with ${d.n === 1 ? 'it' : 'them'} ${percent(d.keptRateWith)}.`;
    },
    fix: d =>
      d.n === 1
        ? 'Count it again, or write down the rule that leaves it out.'
        : 'Count them again, or write down the rule that leaves them out.',
  },
  'left-out-without-a-rule': {
    name: 'Left out without a rule',
    sentence: d =>
      `${plural(d.n, 'answer')} on ${named(d)} ${d.n === 1 ? 'is' : 'are'} left out as ${quoted(d.reason, 60)}, which is no rule of counting.`,
    fix: () => 'Count every real customer; leave out only tests, duplicates and wrong entries.',
  },
  'scores-hide-complaints': {
    name: 'Scores hide complaints',
    sentence: (d, f) =>
      `By the scores ${named(d)} is kept for ${f.percent(d.keptRate)} (${plural(d.n, 'answer')}), yet ${plural(d.complaints, 'complaint')} ${d.complaints === 1 ? 'stands' : 'stand'} against it.`,
    fix: () => 'Read the complaints one by one, and ask those customers for a score, too.',
  },
  'sources-disagree': {
    name: 'Sources disagree',
    sentence: (d, f) => {
      const { percent } = f.apart(d.high.keptRate, d.low.keptRate);
      const of = (side: typeof d.high) => `${percent(side.keptRate)} by ${labels.sources[side.source]} (${plural(side.n, 'answer')})`;
      return `Sources disagree on whether ${named(d)} is kept: ${of(d.high)}, ${of(d.low)}.`;
    },
    fix: d => `Find out whom each source reaches, and look first at the ${labels.sources[d.low.source]} answers.`,
  },
  'broken-without-action': {
    name: 'Broken, no action',
    sentence: d => `${named(d)} is broken, and no action is open for it.`,
    fix: () => 'Open one action with an owner and a due date.',
  },
  'done-without-effect': {
    name: 'Done, and still broken',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.promisedFor);
      const action = d.action ? `The action ${quoted(d.action)}` : 'The action';
      return `${action} was done on ${f.date(d.doneOn)}, yet ${named(d)} is still broken: since then kept for ${percent(d.keptRate)} (${plural(d.n, 'answer')}), promised for ${percent(d.promisedFor)}.`;
    },
    fix: () => 'Look for the cause that it missed: read what those let down say since then.',
  },
  'action-overdue': {
    name: 'Action overdue',
    sentence: (d, f) =>
      `The action ${quoted(d.action || d.promiseId)} was due on ${f.date(d.due)} and is not done${d.owner ? ` (${d.owner})` : ''}.`,
    fix: d =>
      d.owner ? `Agree with ${d.owner} on a new date, or drop it and say why.` : 'Give it an owner and a new date, or drop it and say why.',
  },
  'action-without-owner-or-date': {
    name: 'Action without owner or date',
    sentence: d =>
      `The action ${quoted(d.action || d.promiseId)} has ${d.lacks === 'both' ? 'neither an owner nor a due date' : d.lacks === 'owner' ? 'no owner' : 'no due date'}.`,
    fix: d =>
      d.lacks === 'due'
        ? 'Agree on a day.'
        : d.lacks === 'owner'
          ? 'Name one person for it.'
          : 'Name one person for it, and agree on a day.',
  },
} satisfies Partial<FindingWords>;

/** Alignment and avoidance. */
export const alignment = {
  'promise-broken': {
    name: 'Promise broken',
    sentence: (d, f) => {
      const { percent, interval } = f.apart(d.keptRate, d.promisedFor, ...d.interval);
      return `${named(d)} is promised for ${percent(d.promisedFor)} of customers; ${percent(d.keptRate)} get it (${interval(d.interval)}, ${plural(d.n, 'answer')}, kept when ${f.test(d.test, d.metric)}).`;
    },
    fix: () => 'Mend the cause, or promise what most customers already get.',
  },
  'promise-looser-than-expected': {
    name: 'Less promised than expected',
    sentence: (d, f) =>
      `${named(d)} promises ${f.reach(d.promised, d.metric)}; customers expect ${f.reach(d.expected, d.metric)}${asked(d.n)}.`,
    fix: () => 'Tell customers early what they can count on, or aim for what they expect.',
  },
  'promise-tighter-than-expected': {
    name: 'More promised than expected',
    sentence: (d, f) =>
      `${named(d)} promises ${f.reach(d.promised, d.metric)}; customers would be content with ${f.reach(d.expected, d.metric)}${asked(d.n)}.`,
    fix: () => 'Keep it if it sets you apart; otherwise promise what customers expect.',
  },
  'contradicting-promises': {
    name: 'Contradicting promises',
    sentence: (d, f) => {
      const { percent } = f.apart(d.first.promisedFor, d.second.promisedFor);
      return d.by === 'share'
        ? `The same is promised for ${percent(d.first.promisedFor)} in ${named(d.first)}${placeOf(d)} and for ${percent(d.second.promisedFor)} in ${named(d.second)}${otherPlaceOf(d)}.`
        : `${named(d.first)}${placeOf(d)} and ${named(d.second)}${otherPlaceOf(d)} promise the same thing differently.`;
    },
    fix: () => 'Agree on one of them, say it everywhere, and retire the other.',
  },
  'duplicate-promises': {
    name: 'Promised twice',
    sentence: d => `${named(d.first)}${placeOf(d)} and ${named(d.second)}${otherPlaceOf(d)} promise the same.`,
    fix: () => 'Keep one row for it, with both places under “Where stated”, and retire the other.',
  },
  'unmeasurable-promise': {
    name: 'Not measurable',
    sentence: d =>
      d.lacks === 'metric'
        ? `Nobody can tell whether ${named(d)} is kept: it has no metric that is known.`
        : `Nobody can tell whether ${named(d)} is kept: it does not say when.`,
    fix: d =>
      d.lacks === 'metric' ? 'Choose one metric that a customer would feel.' : 'Fill in “Kept when”, such as “at least 4” or “<= 2 days”.',
  },
  'nothing-promised': {
    name: 'Nothing promised',
    sentence: d =>
      d.n === 0
        ? `Nothing is promised at ${d.touchpoint}.`
        : `${plural(d.n, 'customer')} spoke about ${d.touchpoint}, where nothing is promised.`,
    fix: d => `Decide what customers can count on at ${d.touchpoint}, and write it down.`,
  },
  'promise-out-of-our-hands': {
    name: 'Out of our hands',
    sentence: d => `You promise ${named(d)}, and keeping it is not in your hands.`,
    fix: () => 'Agree with those who can keep it, or promise your own part of it.',
  },
  'same-as-competitors': {
    name: 'Same words as competitors',
    sentence: d => `${named(d)} is what competitors say, too: ${quoted(d.competitors)}.`,
    fix: () => 'Say what only you keep, or keep it better and prove it.',
  },
  'no-complaint-channel': {
    name: 'No way to complain',
    sentence: d => `Customers have no way to complain at ${d.touchpoint}.`,
    fix: d => `Put “Tell us what went wrong” where customers see it at ${d.touchpoint}.`,
  },
  'silent-customers': {
    name: 'Silent customers',
    sentence: (d, f) =>
      `${named(d)} is kept for ${f.percent(d.keptRate)}; about ${plural(d.letDown, 'customer')} a month ${Math.round(d.letDown) === 1 ? 'is' : 'are'} let down, yet no complaint is recorded.`,
    fix: d => `Ask customers at ${d.touchpoint} yourself, and make it easy to complain.`,
  },
  'loop-open': {
    name: 'Loop open',
    sentence: d => {
      const age = d.days === null ? '' : `, ${d.open === 1 ? '' : 'the longest '}for ${plural(d.days, 'day')}`;
      return `${plural(d.open, 'customer waits', 'customers wait')} for an answer at ${d.touchpoint}${age}.`;
    },
    fix: d => (d.open === 1 ? 'Answer this customer, and record the reply.' : 'Answer the oldest first, and record each reply.'),
  },
  'loop-slow': {
    name: 'Loop slow',
    sentence: (d, f) =>
      `At ${d.touchpoint}, ${f.count(d.slow)} of ${plural(d.answered, 'reply', 'replies')} came later than ${plural(d.days, 'day')}.`,
    fix: d => `Name who replies at ${d.touchpoint}, and by when.`,
  },
  'no-loops-recorded': {
    name: 'No reply on record',
    sentence: d => `${plural(d.complaints, 'complaint is', 'complaints are')} on record, and of none is it known whether anybody replied.`,
    fix: () => 'Add the columns Reply and Replied on, and fill them in as you answer.',
  },
} satisfies Partial<FindingWords>;

type Pair = { first: { touchpoint: string }; second: { touchpoint: string } };
/** Where two promises are made: once where it is the same place, each with its own where it is not. */
const otherPlaceOf = ({ second }: Pair): string => ` at ${second.touchpoint}`;
const placeOf = (pair: Pair): string => (pair.first.touchpoint === pair.second.touchpoint ? '' : ` at ${pair.first.touchpoint}`);

const asked = (n: number): string => (n > 0 ? ` (${plural(n, 'customer')} asked)` : '');

/** The first names and how many more there are. */
function firstOf(names: string[], count: (n: number) => string, most = 5): string {
  if (names.length <= most) return list(names);
  return `${names.slice(0, most).join(', ')} and ${count(names.length - most)} more`;
}
