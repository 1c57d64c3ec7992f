import { unstopped } from '../../clip';
import type { FindingWords } from '../../finding';
import { labels } from '../labels';
import { named, plural, quoted } from '../numbers';

/** Flaw 3: good data are picked, bad data are left out or explained away. */
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
    name: 'Left-out answers flatter the result',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.keptRateWith);
      return `${plural(d.n, 'answer')} on ${named(d)} ${d.n === 1 ? 'was' : 'were'} left out: without ${d.n === 1 ? 'it' : 'them'}, it is kept for ${percent(d.keptRate)}, with ${d.n === 1 ? 'it' : 'them'} for ${percent(d.keptRateWith)}.`;
    },
    fix: d =>
      d.isRuled
        ? 'The reasons are fair ones: give them wherever you state this share.'
        : d.n === 1
          ? 'Count it again, or write down the rule that leaves it out.'
          : 'Count them again, or write down the rule that leaves them out.',
  },
  'left-out-without-a-rule': {
    name: 'Left out without a rule',
    sentence: d =>
      `${plural(d.n, 'answer')} on ${named(d)} ${d.n === 1 ? 'is' : 'are'} left out as ${quoted(d.reason, 60)}, which is not a valid reason.`,
    fix: () => 'Count every real customer; leave out only tests, duplicates and wrong entries.',
  },
  'scores-hide-complaints': {
    name: 'Scores hide complaints',
    sentence: (d, f) =>
      `According to the scores, ${named(d)} is kept for ${f.percent(d.keptRate)} (${plural(d.n, 'answer')}), yet there ${d.complaints === 1 ? 'is' : 'are'} ${plural(d.complaints, 'complaint')} about it.`,
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
      const action = d.action ? `The action ${quoted(unstopped(d.action))}` : 'The action';
      return `${action} was done on ${f.date(d.doneOn)}, yet ${named(d, 'the promise')} is still broken: since then kept for ${percent(d.keptRate)} (${plural(d.n, 'answer')}), promised for ${percent(d.promisedFor)}.`;
    },
    fix: () => 'Look for the cause that it missed: read what customers let down since then say.',
  },
  'action-overdue': {
    name: 'Action overdue',
    sentence: (d, f) =>
      `The action ${quoted(unstopped(d.action) || d.promiseId)} was due on ${f.date(d.due)} and is not done${d.owner ? ` (${d.owner})` : ''}.`,
    fix: d =>
      d.owner ? `Agree with ${d.owner} on a new date, or drop it and say why.` : 'Give it an owner and a new date, or drop it and say why.',
  },
  'action-without-owner-or-date': {
    name: 'Action without owner or date',
    sentence: d =>
      `The action ${quoted(unstopped(d.action) || d.promiseId)} has ${d.lacks === 'both' ? 'neither an owner nor a due date' : d.lacks === 'owner' ? 'no owner' : 'no due date'}.`,
    fix: d =>
      d.lacks === 'due'
        ? 'Agree on a day.'
        : d.lacks === 'owner'
          ? 'Name one person for it.'
          : 'Name one person for it, and agree on a day.',
  },
} satisfies Partial<FindingWords>;
