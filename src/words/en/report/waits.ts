import type { Elsewhere, Wait } from '../../../core/judgement/waiting';
import type { Format } from '../../format';
import { own } from '../../naming/own-names';
import { allOf, list, plural, quoted } from '../numbers';

/** Behind `wait for`. */
const nouns: Record<Wait, string> = {
  metric: 'a measure',
  'known-metric': 'a metric that is known',
  test: 'a test that can be read',
  certificate: 'the name of a certificate',
  readable: 'answers that can be read',
  source: 'answers from a source that is known',
  'left-out': 'answers that are not left out',
  since: 'answers from after the promise',
  period: 'answers within the period',
  due: 'cases to fall due',
  blank: 'answers that are neither blank nor cancelled',
  customers: 'answers of customers',
  'all-customers': 'answers beside complaints',
  answers: 'answers',
  more: 'more answers',
};

const steps: Record<Wait, (n: number) => string> = {
  metric: n => `Say how ${n === 1 ? 'it' : 'each'} is measured: the sidebar suggests a way from its words.`,
  'known-metric': () => `Describe the metric in ${own('Metrics')}, or choose one that is there.`,
  test: () => `Fill in “${own('Promises', 'Kept when')}”, such as “at least 4”.`,
  certificate: n => `Name the certificate that proves ${n === 1 ? 'it' : 'them'}.`,
  readable: () => 'Fix the answers that could not be read: the data check says how.',
  source: () => 'Say what kind of source it is: the data check names the word.',
  'left-out': () => 'Check why answers are left out, and count those again that no rule leaves out.',
  since: () => `Check “${own('Promises', 'Since')}”, and ask customers now.`,
  period: () =>
    `Check “${own('Settings', 'Evidence from')}”, “${own('Settings', 'Evidence to')}” and “${own('Settings', 'Audit date')}”, or ask customers now.`,
  due: () => 'Audit again once these cases are due.',
  blank: () => 'Look at what is in the column of answers, or ask customers right after it happens.',
  customers: () => 'Ask customers the question that employees answered.',
  'all-customers': () => 'Ask all customers, not only those who complain: complaints count in no share.',
  answers: n => `Connect a file that tells about ${n === 1 ? 'it' : 'them'}, or ask customers right after it happens.`,
  more: () => 'Collect more answers.',
};

const waitFor = (n: number): string => (n === 1 ? 'waits for' : 'wait for');

/** What promises without a verdict wait for. */
export const waits = {
  /** So many promises that wait for the same. */
  counted: (wait: Wait, n: number): string => `${plural(n, 'promise')} ${waitFor(n)} ${nouns[wait]}`,
  /** The same with their names; `more` are not named. */
  named: (wait: Wait, names: readonly string[], more: number): string =>
    `${waits.counted(wait, names.length + more)}: ${list([...names.map(name => quoted(name, 60)), ...(more > 0 ? [`${more} more`] : [])])}.`,
  /** The step that helps so many promises. */
  step: (wait: Wait, n: number): string => steps[wait](n),
  /** Where no promise is judged: what all of them wait for, and the next step. */
  all: (of: readonly { wait: Wait; n: number }[]): string => {
    const [first] = of;
    if (!first) return '';
    const n = of.reduce((sum, one) => sum + one.n, 0);
    const whole = allOf(n, 'promise').replace(/^./, letter => letter.toUpperCase());
    const said = of.length === 1 ? `${whole} ${waitFor(n)} ${nouns[first.wait]}` : `Of ${plural(n, 'promise')}, ${list(of.map(waiting))}`;
    return `${said}. The next step: ${steps[first.wait](first.n).replace(/^./, letter => letter.toLowerCase())}`;
  },
  /** Where answers are, if they are not counted; '' where there is none. */
  elsewhere: (of: Elsewhere, f: Format): string => {
    const parts: [number, string][] = [
      [of.leftOut, 'left out'],
      [of.outOfPeriod, 'out of period'],
      [of.beforeSince, 'from before the promise'],
      [of.invalid, 'not read'],
      [of.notYetDue, 'not yet due'],
      [of.unplaced, 'from an unknown source'],
      [of.employees, 'of employees'],
      [of.blank, 'blank or cancelled'],
    ];
    const said = parts.flatMap(([n, where]) => (n > 0 ? [`${f.count(n)} ${where}`] : []));
    if (of.complaints > 0) said.push(plural(of.complaints, 'complaint'));
    return said.length > 0 ? ` (${said.join(', ')})` : '';
  },
};

const waiting = ({ wait, n }: { wait: Wait; n: number }): string => `${n} ${waitFor(n)} ${nouns[wait]}`;
