import { menu as commands, name } from '../hosts/menu';
import { cards, marks } from '../labels';

/** A command of the menu, as a path to it. */
export const menu = (command: keyof typeof commands): string => `Extensions › ${name} › ${commands[command]}`;

/** What every view says. */
export const frame = {
  name: name,
  loading: 'Looking at the spreadsheet…',
  viewsLabel: 'Views',
  views: { home: 'Home', promises: 'Promises', flaws: 'Flaws', evidence: 'Evidence', actions: 'Actions', settings: 'Settings' },
  back: (view: string): string => `Back to ${view}`,
  cancel: 'Cancel',
  tryAgain: 'Try again',
  refresh: 'Refresh',
  close: 'Close',
  fewer: 'Show fewer',
  undo: 'Undo',
  next: 'Next step: ',
  working: 'Working…',
  shown: (cell: string, tab: string): string => `Selected ${cell} in the tab ${tab}.`,
  check: commands.check,
  checkAgain: 'Check again',
  counts: { kept: cards.kept, tooClose: cards.tooClose, broken: cards.broken, unjudged: cards.notJudged },
  marks: { kept: marks.kept, tooClose: marks.tooClose, broken: marks.broken, unjudged: marks.unjudged },
  viewOnly: {
    title: 'You can only view this spreadsheet',
    text: 'You see the last check, but cannot check again or change anything. Ask its owner to let you edit it, or make a copy of your own.',
    neverChecked: 'It has not been checked yet. Ask its owner to let you edit it, or make a copy of your own.',
  },
  notChecked: {
    text: `Nothing to show yet: “${commands.check}” compares each promise with what customers report, and fills this view.`,
    viewOnly: 'Nothing to show yet: this spreadsheet has not been checked.',
  },
};
