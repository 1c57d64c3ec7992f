import { own } from '../../naming/own-names';
import { menu } from '../hosts/menu';
import { plural, quoted } from '../numbers';

/** What becomes of values. */
const parts = {
  used: 'counts',
  noAnswer: 'no answer',
  invalid: 'cannot be read',
  unmatched: 'no known promise or touchpoint',
  leftOut: 'left out',
  aside: 'set aside (complaints, employees, unknown sources)',
  notYetDue: 'not yet due',
  outOfPeriod: 'out of period',
};

/** What the view Connect evidence says. */
export const connect = {
  title: menu.connect,
  loading: 'Looking for tabs…',
  choose: 'Which tab holds evidence?',
  chooseText: `The tab itself stays as it is: what you say about it is kept in the tab ${own('Sources')}.`,
  none: 'There is no tab to connect. Import or paste an export into a tab of its own (in Google Sheets: File › Import), then look again.',
  look: 'Look again',
  reading: (tab: string): string => `Reading ${quoted(tab, 40)}…`,
  otherTab: 'Choose another tab',
  found: (rows: number, tool: string | null): string => `${plural(rows, 'row')}${tool === null ? '' : `, exported from ${tool}`}.`,
  leftOut: (rows: number, reason: string): string => `${plural(rows, 'row is', 'rows are')} left out: ${reason}.`,
  openLabel: 'Waiting for you',
  usedLabel: 'What will be used',
  unusedLabel: (n: number): string => `${plural(n, 'column')} not used`,
  showUnused: 'Show them',
  nothingUsed: 'No column is used yet. Use one of those below.',
  sure: { sure: 'Sure', likely: 'Likely', open: 'Your choice' },
  tab: 'whole tab',
  samples: 'Such as',
  change: 'Change',
  drop: 'Drop',
  use: 'Use',
  done: 'Done',
  holds: 'Holds',
  notUsed: 'Not used',
  touchpoint: 'Touchpoint',
  eachRow: 'Each row says, or the whole tab',
  metric: 'Metric',
  eachMetric: 'Each row says',
  notAnswers: 'Not an answer (; between codes)',
  noCodes: (codes: string): string => `no answer: ${codes}`,
  source: 'Kind of source',
  noSource: 'As each row says',
  preview: 'See what will count',
  previewing: 'Reading its rows…',
  previewLabel: 'What will count',
  all: (counts: Record<keyof typeof parts, number>): string => {
    const rest = (Object.keys(parts) as (keyof typeof parts)[]).filter(part => part !== 'used' && counts[part] > 0);
    return `${plural(counts.used, 'value')} will count${rest.map(part => `; ${counts[part]} ${parts[part]}`).join('')}.`;
  },
  nothingCounts: 'Nothing would count like this. Go back and say what the columns hold.',
  open: (n: number): string => `${plural(n, 'column waits', 'columns wait')} for a touchpoint, and will not count until it has one.`,
  byTouchpoint: 'By touchpoint',
  nowhere: 'No known touchpoint',
  rowsLabel: (n: number): string => (n === 1 ? 'The first row' : `The first ${n} rows`),
  row: (row: number): string => `Row ${row}`,
  undated: 'undated',
  part: (part: keyof typeof parts): string => parts[part],
  more: (n: number): string => `and ${n} more`,
  confirm: (tab: string): string => `Connect ${quoted(tab, 30)}`,
  back: 'Back to its columns',
};
