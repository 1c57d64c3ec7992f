import { own } from '../../naming/own-names';
import { figures, plural } from '../numbers';

/** What the view Actions says. */
export const actions = {
  title: 'Actions',
  noTab: `There is no tab ${own('Actions')} yet: Home can add it.`,
  none: 'No action is written down yet.',
  toActLabel: 'Broken, and no action yet',
  toActText: `Adds one row for each at the end of the tab ${own('Actions')}, open and without a date. Say there who does what, and by when.`,
  addAll: (n: number): string => (n === 1 ? 'Add this action' : `Add these ${n} actions`),
  change: 'Edit before adding',
  overdue: 'Overdue',
  open: 'Open',
  closed: 'Done or dropped',
  statuses: { open: 'Open', 'in-progress': 'In progress', done: 'Done', dropped: 'Dropped' },
  nobody: 'nobody yet',
  due: (iso: string, today: string): string => `due ${figures(today).day(iso)}`,
  doneOn: (iso: string, today: string): string => `done on ${figures(today).day(iso)}`,
  noDue: 'no date',
  noText: 'Nothing written yet: say what will be done.',
  count: (n: number): string => plural(n, 'action'),
  more: (n: number): string => `Show ${plural(n, 'more action')}`,
  show: 'Show row',
};
