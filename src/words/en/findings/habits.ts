import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { allOf, list, named, plural, quoted } from '../numbers';

/** Habits that keep the gap open, and what goes well. */
export const habits = {
  'averages-only': {
    name: 'Averages only',
    sentence: d =>
      `${plural(d.averages, 'value')} on ${named(d)} ${d.averages === 1 ? 'is an average' : 'are averages'}: how many customers were let down is not known.`,
    fix: () => 'Bring in the single answers, or how many customers gave each answer.',
  },
  'segment-hidden-by-average': {
    name: 'Segment hidden by the average',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.rest);
      return `${named(d)} is kept for ${percent(d.keptRate)} of ${quoted(d.segment, 40)} (${d.dimension}, ${plural(d.n, 'answer')}) and for ${percent(d.rest)} of all others.`;
    },
    fix: d => `Look at ${quoted(d.segment, 40)} on its own before the next decision.`,
  },
  'no-owner': {
    name: 'No owner',
    sentence: d => `At ${d.touchpoint}, not every promise has an owner.`,
    fix: d => `Name one person who is responsible for ${d.touchpoint}.`,
  },
  'one-owner-for-all': {
    name: 'One owner for all',
    sentence: (d, f) =>
      d.promises === d.of
        ? `${quoted(d.owner, 40)} owns ${allOf(d.of, 'promise')}.`
        : `${quoted(d.owner, 40)} owns ${f.count(d.promises)} of ${plural(d.of, 'promise')}.`,
    fix: () => 'Share them among those who can change them.',
  },
  'promise-across-departments': {
    name: 'Across departments',
    sentence: d => `${named(d)} is not kept, and takes ${plural(d.departments.length, 'department')} to keep: ${list(d.departments)}.`,
    fix: d => `Let ${list(d.departments)} agree on one person who is responsible for all of it.`,
  },
  'no-sponsor': {
    name: 'No sponsor',
    sentence: () => 'Nobody in management sponsors these promises yet.',
    fix: () => `Name one under “${own('Settings', 'Executive owner')}” in ${own('Settings')}.`,
  },
  'no-employee-voice': {
    name: 'No employee voice',
    sentence: () => 'No answer from the employees who keep the promises is on record.',
    fix: () => 'Ask the staff at one touchpoint the same question as the customers.',
  },
  'employees-disagree': {
    name: 'Employees see it differently',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.employeesKeptRate);
      return `${named(d)} is kept for ${percent(d.keptRate)} according to customers (${plural(d.n, 'answer')}) and for ${percent(d.employeesKeptRate)} according to employees (${plural(d.employeesN, 'answer')}).`;
    },
    fix: () => 'Ask the employees what they see that customers’ answers do not show.',
  },
  'not-told': {
    name: 'Staff not told',
    sentence: (d, f) =>
      d.toldOn === null
        ? `${named(d)} was found broken on ${f.date(d.brokenSince)}; there is no record that those who keep it were told.`
        : `${named(d)} was found broken on ${f.date(d.brokenSince)}; those who keep it were last told on ${f.date(d.toldOn)}.`,
    fix: () => `Read out “To tell the staff” from the owner’s page to them, and write the day under “${own('Promises', 'Told on')}”.`,
  },
  'pay-tied-to-scores': {
    name: 'Pay tied to scores',
    sentence: () => 'Pay depends on customers’ scores, so scores may be asked for rather than earned.',
    fix: () => 'Tie pay to causes that were fixed, or keep scores out of it.',
  },
  'no-money': {
    name: 'No link to money',
    sentence: d =>
      `${plural(d.touchpoints, 'touchpoint with a promise has', 'touchpoints with promises have')} no value per customer: what a broken promise costs is not known.`,
    fix: () => `Fill in “${own('Touchpoints', 'Value per customer')}” for the busiest touchpoint; a rough number will do.`,
  },
  'new-customers-favoured': {
    name: 'New customers favoured',
    sentence: (d, f) => {
      const { percent } = f.apart(d.newRate, d.returningRate);
      return `${named(d)} is kept for ${percent(d.newRate)} of new customers (${plural(d.newN, 'answer')}) and for ${percent(d.returningRate)} of returning ones (${plural(d.returningN, 'answer')}).`;
    },
    fix: () => 'Give returning customers what new ones get.',
  },
  'worth-celebrating': {
    name: 'Worth celebrating',
    sentence: (d, f) => {
      const { percent, interval } = f.apart(d.keptRate, d.promisedFor, ...d.interval);
      const beyond =
        d.expectation === 'tighter' ? ' Customers expect less.' : d.expectation === 'looser' ? ' Customers expect even more.' : '';
      return `${named(d)} is kept for ${percent(d.keptRate)} (${interval(d.interval)}, ${plural(d.n, 'answer')}), promised for ${percent(d.promisedFor)}.${beyond}`;
    },
    fix: () => 'Tell those who made it happen, and tell customers.',
  },
} satisfies Partial<FindingWords>;
