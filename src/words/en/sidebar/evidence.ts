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
    text: 'Say which touchpoint a comment is about if its row names none.',
    button: 'Look at the comments',
  },
  data: {
    title: 'Check data',
    text: 'What could not be read as meant, and how to fix it.',
    last: (errors: number, others: number): string =>
      `At the last check: ${plural(errors, 'error')}, ${plural(others, 'warning or note', 'warnings or notes')}.`,
    button: 'Look at the data',
  },

  remedies: {
    title: tabs.check,
    loading: 'Reading the data…',
    fine: 'Everything could be read. Nothing to fix.',
    fixesLabel: 'Can be fixed for you',
    fixesText: (tab: string): string => `Nothing changes before you press the button. Old values are kept in ${tab}.`,
    backupTab: 'a backup tab',
    apply: (fixes: number, cells: number): string => `Apply ${plural(fixes, 'fix', 'fixes')} to ${plural(cells, 'cell')}`,
    applyNone: 'Choose what to apply',
    unsure: 'Look at it first: this may be wrong.',
    question: 'Only one of these can be right. Choose it if you are sure.',
    cells: (n: number): string => plural(n, 'cell'),
    before: 'Before',
    after: 'After',
    examples: 'Examples',
    undo: (backup: string): string => `Put back the old values from “${backup}”`,
    issuesLabel: 'To fix by hand',
    severities: severities,
    more: (n: number): string => `${plural(n, 'more issue is', 'more issues are')} in the tab ${own('Data check')}, after the next check.`,
    show: 'Show cell',
  },
};
