import type { Named } from '../../../core/reading/metric-choice';
import type { Note } from '../../../core/reading/promise-reading';
import { own } from '../../naming/own-names';
import { testShown } from '../../writing';
import { list, plural, quoted } from '../numbers';

/** Names of metrics that a promise may need and the product does not have. */
const metricNames: Record<Named, string> = {
  dispatch: 'Dispatch time',
  reply: 'Reply time',
  refund: 'Refund time',
  repair: 'Repair time',
  time: 'Time taken',
  between: 'Time between',
  lasting: 'Time given',
  reachable: 'Reachable',
  honoured: 'Honoured',
  price: 'Price as shown',
  free: 'Free of charge',
  person: 'Real person',
  uptime: 'Uptime',
  distance: 'Distance',
  speed: 'Speed',
};

/** What a person should know of a reading; `days` are working days, `most` the calendar days that they may take. */
const notes: Record<Note, (days: number, most: number) => string> = {
  'working-days': (days, most) =>
    `The audit measures calendar days: ${days} working ${days === 1 ? 'day takes' : 'days take'} up to ${plural(most, 'day')} with a weekend between. To be exact, record the promised and the actual date, and use the metric On time.`,
  months: () => 'A month is read as 31 days.',
  'same-day': () => 'The same day is read as less than one day.',
  right: () => 'Customers have this right for a limited time: ask everyone who used it in time whether it was honoured.',
  'yes-no': () => 'Each answer is yes or no: the promise was kept, or it was not.',
  uptime: () => 'Each value is the uptime of one period, such as a month.',
  'up-to': () => '“Up to” or “from” promises nothing that can be broken: say what customers get at least, or how long it takes at most.',
  between: () => 'Each value is the time between two of them.',
  'not-all': () => `It does not say for how many customers it is meant: write that under ${own('Promises', 'Promised for')}, such as 80 %.`,
  'two-limits': () => 'It names more than one limit: make a promise of each, or choose the one that holds.',
  'by-clock': () =>
    `Record the promised date with its time, and set “${own('Settings', 'Promised dates are kept until')}” to ${own('Exact time')}.`,
  best: () => 'Ask customers how satisfied they were (CSAT, kept when >= 4), or say what it is best at and name a number.',
  easy: () => 'Ask how easy it was (CES, kept when >= 5), or name the most steps or minutes that it takes.',
  friendly: () => 'Ask how friendly the staff were (CSAT, kept when >= 4).',
  fast: () => 'It names no time. Say within how many minutes, hours or days, such as “<= 5 minutes”; then it can be measured.',
  clean: () => 'Ask how clean or fresh it was (CSAT, kept when >= 4), or have it checked with a checklist.',
  value: () => 'It names no price. Ask whether it was good value for money (CSAT, kept when >= 4), or name a price and compare it.',
  safe: () => 'Ask how safe customers felt (CSAT, kept when >= 4), or count what went wrong.',
  caring: () => 'Ask whether customers felt looked after (CSAT, kept when >= 4), or name what is done for them.',
};

/** What is said of promises that are read. */
export const reading = {
  metricNames,
  notes,
  /** `99.9 %` */
  share: (share: number): string => `${Number((share * 100).toFixed(4))} %`,
  /** What is proposed: the metric, whether it is new, the test and the share. */
  sentence: (words: readonly string[], metric: string, isNew: boolean, test: string, share: string): string => {
    const rests = list(words.map(word => quoted(word, 60)));
    const measure = `${isNew ? 'a new metric ' : ''}${quoted(metric, 60)}`;
    const kept = test === '' ? '' : `, kept when ${testShown(test)}`;
    return `${rests} can be measured by ${measure}${kept}${share === '' ? '' : `, promised for ${share}`}.`;
  },
  /** Words that cannot be measured as they stand. */
  vague: (words: readonly string[]): string => `${list(words.map(word => quoted(word, 60)))} cannot be measured as worded.`,
  /** The words say a share, and nothing stands there. */
  unsaidShare: (words: string, said: string, taken: string, column: string, hasColumn: boolean): string =>
    `${quoted(words, 60)} says ${said}, but ${hasColumn ? `${quoted(column)} is blank in its row` : `the tab has no column ${quoted(column)}`}, so ${taken} is used.`,
  /** The test or the share that stands there is not what the words say. */
  check: (words: string, said: string, written: string): string => `${quoted(words, 60)} says ${said}, but its row says ${written}.`,
};
