import type { FindingWords } from '../../finding';
import { named, plural } from '../numbers';
import { waits } from '../report/waits';

/** Flaw 1: no baseline, no evidence, stale evidence. */
export const ignorance = {
  'no-evidence': {
    name: 'No evidence',
    sentence: (d, f) => `No answer that counts shows whether ${named(d)} is kept${waits.elsewhere(d.elsewhere, f)}.`,
    fix: d => (d.wait === 'answers' ? `Ask customers about it at ${d.touchpoint}, right after it happens.` : waits.step(d.wait, 1)),
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
      `From ${f.month(d.from)} to ${f.month(d.to)}, ${plural(d.months, 'month')} in a row, nobody answered about ${named(d)}.`,
    fix: d => `Ask at ${d.touchpoint} every month, a few customers each time.`,
  },
} satisfies Partial<FindingWords>;
