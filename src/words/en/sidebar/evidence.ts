import { own } from '../../naming/own-names';
import { severities, tabs } from '../labels';
import { plural } from '../numbers';

/** What the view Evidence says, and Data check in it. */
export const evidence = {
  title: 'Evidence',
  rows: (n: number): string => (n === 0 ? 'No evidence yet.' : `${plural(n, 'row')} of evidence.`),
  connect: {
    title: 'Connect evidence',
    text: 'Say which promise each question tells about, and which answers are good.',
    button: 'Connect a tab',
  },
  match: {
    title: 'Match comments',
    text: 'Say which touchpoint a comment is about, where its row names none.',
    button: 'Look at the comments',
  },
  data: {
    title: 'Check data',
    text: 'What could not be read as meant, and how to mend it.',
    last: (errors: number, others: number): string => `At the last check: ${plural(errors, 'error')}, ${plural(others, 'other remark')}.`,
    button: 'Look at the data',
  },

  remedies: {
    title: tabs.check,
    loading: 'Reading the data…',
    fine: 'Everything could be read. Nothing to mend.',
    fixesLabel: 'Can be put right for you',
    fixesText: (tab: string): string => `Nothing changes before you press the button. Old values are kept in ${tab}.`,
    backupTab: 'a backup tab',
    apply: (fixes: number, cells: number): string => `Apply ${plural(fixes, 'fix', 'fixes')} to ${plural(cells, 'cell')}`,
    applyNone: 'Choose what to apply',
    unsure: 'Look at it first: something else may be meant.',
    question: 'Only one of these can be right. Choose it if you are sure.',
    cells: (n: number): string => plural(n, 'cell'),
    before: 'Before',
    after: 'After',
    examples: 'Examples',
    undo: (backup: string): string => `Put back what “${backup}” keeps`,
    issuesLabel: 'To mend by hand',
    severities: severities,
    more: (n: number): string =>
      `${plural(n, 'more remark is', 'more remarks are')} in the tab ${own('Data check')}, after the next check.`,
    show: 'Show cell',
  },
};
