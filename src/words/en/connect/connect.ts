import type { Because, MappedColumn } from '../../../core/connect/mapped-column';
import type { MetricNames } from '../../../core/connect/scales/metric-fit';
import type { Holds } from '../../../core/declared/choices';
import { holdsWords } from '../../../core/declared/choices';
import type { MetricDraft } from '../../../core/declared/metric-draft';
import { own } from '../../naming/own-names';
import { list, plural, quoted } from '../numbers';

type Details = Because['details'];

/** Names of metrics that are proposed where no known one fits. */
const metricNames: MetricNames = {
  satisfaction: 'Satisfaction',
  agreement: 'Agreement',
  frequency: 'Frequency',
  quality: 'Quality',
  ease: 'Ease',
  likelihood: 'Likelihood in words',
  favour: 'Favour',
  rating: 'Rating',
  time: unit => `Time (${unit})`,
  span: (from, until) => `${from} to ${until}`,
};

const codesOf = ({ codes = '' }: Details): string => list(codes.split('; ').map(code => quoted(code)));

const scaleOf = ({ lowest, highest }: Details): string => (lowest && highest ? ` (${lowest} to ${highest})` : '');

/** Why a column is proposed as it is, in a sentence. */
const reasons: Record<Because['code'], (details: Details) => string> = {
  tool: d => `${d.tool} writes this column.`,
  rule: d => `${d.tool} shows here which rows are complete answers from customers: the others are left out.`,
  'tool-unused': d => `${d.tool} writes this column for its own use.`,
  private: d => `It shows who somebody is (${quoted(d.word ?? '')}): it is not read.`,
  'private-values': () => 'Its cells look like e-mail addresses, telephone numbers or IP addresses: it is not read.',
  weight: d => `Its header says ${quoted(d.word ?? '')}, and its cells are numbers above 0: each answer would be weighted by it.`,
  header: d => `Its header says ${quoted(d.word ?? '')}.`,
  dates: () => 'Its cells are dates.',
  sentences: () => 'Its cells are whole sentences.',
  names: d => `Its cells are names of ${d.what === 'metric' ? 'metrics' : 'touchpoints'}.`,
  fits: d => `Its answers fit ${quoted(d.metric ?? '')}${scaleOf(d)}${d.word ? `, and its header says ${quoted(d.word)}` : ''}.`,
  'fits-words': d => `Its answers are the words of ${quoted(d.metric ?? '')}.`,
  'new-metric': d => `Its answers are a scale${scaleOf(d)}: ${quoted(d.metric ?? '')} will be added to the tab ${own('Metrics')}.`,
  'new-time': d => `Its cells are times: ${quoted(d.metric ?? '')} will be added to the tab ${own('Metrics')}.`,
  codes: d => `${codesOf(d)} would count as no answer: ${d.count} of ${plural(Number(d.of), 'cell')}.`,
  'codes-beside': d => `${codesOf(d)} would count as no answer, as in the columns with the same metric.`,
  off: d => `${plural(Number(d.count), 'cell')} cannot be read on the scale.`,
  place: d => `It shares ${quoted(d.words ?? '')} with the touchpoint ${quoted(d.touchpoint ?? '')}.`,
  'tab-place': d => `${quoted(d.text ?? '')} shares ${quoted(d.words ?? '')} with the touchpoint ${quoted(d.touchpoint ?? '')}.`,
  'tool-place': d => `What ${d.tool} exports is about ${quoted(d.words ?? '')}, and so is the touchpoint ${quoted(d.touchpoint ?? '')}.`,
  'only-place': d =>
    d.metric
      ? `${quoted(d.touchpoint ?? '')} is the only touchpoint with a promise measured by ${quoted(d.metric)}.`
      : `${quoted(d.touchpoint ?? '')} is the only touchpoint.`,
  'group-place': d =>
    `It shares ${quoted(d.words ?? '')} with the touchpoint ${quoted(d.touchpoint ?? '')}, and the other parts of its question are about ${quoted(d.theme ?? '')}.`,
  'by-comment': () =>
    'No touchpoint shares a word with it: each row goes to the touchpoint that its comment is about, the others are unmatched.',
  beside: d => `It stands beside ${quoted(d.column ?? '')}.`,
  unpromised: d => `No promise there is measured by ${quoted(d.metric ?? '')} yet, so none is judged by it.`,
  taken: d => `Another column fits the touchpoint ${quoted(d.touchpoint ?? '')} better: name one, or drop this column.`,
  tied: d => `It could be about any of these: ${d.touchpoints}. Choose one, or drop this column.`,
  'no-place': () => 'No touchpoint shares a word with it: name one, or drop this column.',
  second: d => `Another column already holds the ${d.what}.`,
  alone: () => 'There is no value and no comment in this tab that it could go with.',
  staff: d => `Its header says ${quoted(d.word ?? '')}: that is what your own people wrote, not a customer.`,
  'of-staff': d =>
    `${quoted(d.word ?? '')} says that your own staff answered: they are shown beside the customers and never counted among them.`,
  computed: d => `${quoted(d.word ?? '')} is calculated from other answers: it is not an answer itself.`,
  'fill-in': d => `Its header says ${quoted(d.word ?? '')}: how long the form took, not what a customer waited for.`,
  person: d => `Its header says ${quoted(d.word ?? '')}: it tells one customer from another, not one answer.`,
  guessed: d => `Its header says ${quoted(d.word ?? '')}: that is what somebody thinks or predicts, not what a customer said or got.`,
  importance: d => `Its header says ${quoted(d.word ?? '')}: it says how much something matters to customers, not how it was.`,
  choice: d => `Its answers name touchpoints, but ${quoted(d.word ?? '')} asks which of them to choose, not what the row is about.`,
  sums: d =>
    `${quoted(d.word ?? '')} holds sums of customers, not answers: to use them, make a table with one row for each answer, a column with the answer and a column Count.`,
  expected: d => `Its header says ${quoted(d.word ?? '')}: it is what customers expect, beside ${quoted(d.column ?? '')}.`,
  'no-pair': d =>
    `Its header says ${quoted(d.word ?? '')}: it is what customers expect, and no column of answers goes with it for sure. To use it, write it into ${own('Sources')} as ${own('Expected')}.`,
  'two-dates': d =>
    `Each of these could be that day: ${d.columns}. Write the right one, and the date that goes with it, into ${own('Sources')}.`,
  'by-clock': d =>
    `Most cases end on the day they were promised for, so ${quoted(d.metric ?? '')}, which counts by calendar day, would call late ones on time. To count by the clock, measure the promise by ${quoted(d.clock ?? '')} and connect the tab again; to count by the day, write both columns into ${own('Sources')}.`,
  'no-words': d =>
    `${quoted(d.metric ?? '')} in the tab ${own('Metrics')} has no words: to measure by it, write there, under ${own('Metrics', 'Words')}: ${d.words}. Until then these answers are read on a scale of their own.`,
  complaint: d => `${quoted(d.word ?? '')} speaks of complaints: each row counts as one, never as an answer.`,
  status: d => `Its header says ${quoted(d.word ?? '')}, and its words tell how far each case has come.`,
  'case-status': d => `Its header says ${quoted(d.word ?? '')}: cases that were cancelled are no answers.`,
  respondent: d =>
    `Its header says ${quoted(d.word ?? '')}, and some values come again: answers from one customer are taken together. It is never shown.`,
  asked: d => `Its header says ${quoted(d.word ?? '')}, and some of those asked have not answered: it tells how many did.`,
  'none-silent': d =>
    `${quoted(d.word ?? '')}: everybody here has answered, so it says nothing about those who did not. If you know how many were asked, write that into ${own('Sources')} under ${own('Sources', 'Asked')}.`,
  half: () => 'It is a promised day, and no column says when it was kept.',
  'other-date': () => 'Its cells are dates; the day of the evidence stands in another column, and no promise is about the time between.',
  turned: d =>
    `In its question the low numbers are the good ones, unlike in ${quoted(d.metric ?? '')}: give it a metric of its own, with ${own('Lower')} under ${own('Metrics', 'Better')}.`,
  'either-end': () =>
    'Its question does not say clearly which end of its scale is the good one: connect this tab question by question, and say which answers are good.',
  denied: d =>
    `Its question does not say clearly that Yes is the good answer, as ${quoted(d.metric ?? '')} assumes: connect this tab question by question, and say which answers are good.`,
  'other-unit': d =>
    `Its header says ${quoted(d.word ?? '')}, and ${quoted(d.metric ?? '')} is measured in ${d.unit}: to use it, add a metric with its unit to the tab ${own('Metrics')} and measure the promise by that.`,
  'same-answers': d => `It holds the answers of ${quoted(d.column ?? '')} a second time.`,
  'same-place': d =>
    `${quoted(d.columns ?? '')} would be read at ${quoted(d.touchpoint ?? '')} by ${quoted(d.metric ?? '')}, too, and each customer would count several times: choose one, or give each a touchpoint or a metric of its own.`,
  'second-comment': d =>
    `A row has room for one comment, and ${quoted(d.column ?? '')} takes it: to read this one, write it into ${own('Sources')} with a touchpoint of its own, or in its place.`,
  closed: () => `Its answers are a few words without a known order: say in the tab ${own('Metrics')} which of them are good.`,
  ago: () => 'It says how long ago, but not from which day: a column of dates can be read.',
  'no-name': () => 'Its header is blank or stands twice: give it a header of its own to use it.',
  blank: () => 'It is empty.',
  unknown: () => 'Nothing shows that it is evidence for a promise.',
};

type Column = Pick<MappedColumn, 'holds' | 'touchpoint' | 'metric' | 'sure'> & { notAnswers: readonly string[] };

const holdsOf = (holds: Holds): string => Object.entries(holdsWords).find(([, value]) => value === holds)?.[0] ?? '';

/** What the tab Sources would say of a column: `Value: CSAT at “Check-in”; no answer: 0, 6`. */
function holds({ holds, touchpoint, metric, notAnswers, sure }: Column): string {
  const codes = holds === 'leftOut' ? 'not for' : 'no answer';
  const parts = [
    holds === null ? 'Not used' : holdsOf(holds),
    metric ? `: ${metric}` : '',
    touchpoint ? ` at ${quoted(touchpoint)}` : '',
    notAnswers.length > 0 ? `; ${codes}: ${notAnswers.join(', ')}` : '',
    sure === 'open' ? '' : ` (${sure})`,
  ];
  return parts.join('');
}

/** Connecting evidence from another tab or a file. */
export const connect = {
  metricNames,
  reasons,
  holds,
  found: (tab: string, tool: string | null, rows: number, firstRow: number) =>
    `${quoted(tab)}: ${tool ? `an export from ${tool}` : 'a table'} with ${plural(rows, 'row')}, starting in row ${firstRow}.`,
  /** Before `found`, of a table elsewhere. */
  drawn: (drawn: number, rows: number) =>
    drawn >= rows
      ? `${rows === 1 ? 'The one row was' : `All ${plural(rows, 'row')} were`} looked at.`
      : `${plural(drawn, 'row')} picked at random out of ${plural(rows, 'row')} were looked at, and in columns with few different answers each of these, however rare.`,
  leftOut: (reason: string, rows: number) => `Left out: ${plural(rows, 'row')} (${reason}).`,
  open: (columns: number) =>
    `Not counted until you say which touchpoint ${columns === 1 ? 'it is' : 'each is'} about: fill in ${own('Sources', 'Touchpoint')} in the tab ${own('Sources')}, or delete the row there.`,
  newMetric: ({ name, keptWhen, words }: MetricDraft) =>
    `New in the tab ${own('Metrics')}: ${name}${keptWhen ? `, kept when ${keptWhen}` : ''}${words ? ` (${words})` : ''}.`,
  private: (columns: string) => `Not read, because it shows who somebody is: ${columns}.`,
  unusedTitle: 'Not used:',
  countsTitle: 'What would be read:',
  counts: {
    used: 'counted',
    noAnswer: 'no answer',
    invalid: 'unreadable',
    unmatched: 'no promise',
    leftOut: 'left out',
    aside: 'set aside',
    notYetDue: 'not yet due',
    outOfPeriod: 'out of period',
  },
  noTouchpoint: 'no known touchpoint',
  openColumns: (columns: number) => `${plural(columns, 'column')} not counted yet.`,
  nothing: 'Nothing in it can be read as evidence, so nothing was written.',
  hint: (command: string) => `Nothing was written. To connect it like this:\n  ${command} --yes`,
  done: (sources: number, metrics: number, open: number) =>
    `Connected: ${plural(sources, 'row')} in ${own('Sources')}${metrics > 0 ? ` and ${plural(metrics, 'row')} in ${own('Metrics')}` : ''}.${
      open > 0 ? ` ${plural(open, `row of ${own('Sources')} waits`, `rows of ${own('Sources')} wait`)} for a touchpoint.` : ''
    }`,
  /** After `done`, where some of it is more likely than sure. */
  look: (letters: readonly string[]) =>
    letters.length === 1
      ? `Likely, not sure: look at column ${letters[0]} above, and correct or delete its row in ${own('Sources')} if it is wrong.`
      : `Likely, not sure: look at columns ${letters.slice(0, -1).join(', ')} and ${letters[letters.length - 1]} above, and correct or delete those rows in ${own('Sources')} that are wrong.`,
  /** After `done`, of a survey. */
  howMany: `Do you know how many customers were asked? Write the number under ${own('Sources', 'Asked')} in the first row of this tab in ${own('Sources')}: the report then says how many answered.`,
  /** Questions that `--yes` counts because they surely tell about a promise that has no measure yet. */
  told: (n: number): string => `${plural(n, 'question tells', 'questions tell')} about a promise that has no other measure:`,
  leftQuestions: (n: number, command: string): string =>
    `${plural(n, 'question')} may tell about more promises, but that is not sure. To decide on ${n === 1 ? 'it' : 'them'}:\n  ${command}`,
  planFile: 'plan.csv',
  next: (file: string, command: string) => `The workbook is in ${file}. Now:\n  ${command}`,
};
