import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { named, plural, quoted, twoDigits } from '../numbers';

/** Flaw 5: customers do not complain, cannot, or are never answered. */
export const avoidance = {
  'no-complaint-channel': {
    name: 'No way to complain',
    sentence: d =>
      d.isSaid
        ? `Customers have no way to complain at ${quoted(d.touchpoint)}.`
        : `No way to complain is written down for ${quoted(d.touchpoint)}.`,
    fix: d => `Put “Tell us what went wrong” where customers see it at ${quoted(d.touchpoint)}.`,
  },
  'silent-customers': {
    name: 'Silent customers',
    sentence: (d, f) =>
      `${named(d)} is kept for ${f.percent(d.keptRate)}; about ${twoDigits(d.letDown)} customers a month are let down, yet no complaint is recorded.`,
    fix: d => `Ask customers at ${d.touchpoint} yourself, and make it easy to complain.`,
  },
  'loop-open': {
    name: 'Open loop',
    sentence: d => {
      const age = d.days === null ? '' : `, ${d.open === 1 ? '' : 'the longest '}for ${plural(d.days, 'day')}`;
      return `${plural(d.open, 'customer waits', 'customers wait')} for an answer at ${d.touchpoint}${age}.`;
    },
    fix: d => (d.open === 1 ? 'Answer this customer, and record the reply.' : 'Answer the oldest first, and record each reply.'),
  },
  'loop-slow': {
    name: 'Slow replies',
    sentence: (d, f) =>
      `At ${d.touchpoint}, ${f.count(d.slow)} of ${plural(d.answered, 'reply', 'replies')} took longer than ${plural(d.days, 'day')}.`,
    fix: d => `Name who replies at ${d.touchpoint}, and by when.`,
  },
  'no-loops-recorded': {
    name: 'No reply on record',
    sentence: d => `${plural(d.complaints, 'complaint is', 'complaints are')} on record, but not whether anybody replied.`,
    fix: () => `Add the columns ${own('Evidence', 'Reply')} and ${own('Evidence', 'Replied on')}, and fill them in as you answer.`,
  },
} satisfies Partial<FindingWords>;
