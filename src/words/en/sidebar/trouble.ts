import { menu } from './frame';

/** What went wrong between the page and the spreadsheet, and what to do. */
export const trouble = {
  title: 'That did not work',
  /** What happened, where no answer came that says it to a user. */
  messages: {
    unexpected: 'Something went wrong that is not your fault.',
    'no-answer': 'The spreadsheet did not answer in time.',
    offline: 'The connection to the spreadsheet was lost.',
    unreachable: 'The spreadsheet could not be reached.',
    unreadable: 'The answer could not be read.',
  } as Record<string, string>,
  /** What to do, where the sentence does not say it itself. */
  todo: {
    'no-answer': 'It may still be working. Wait a minute, then press Refresh or try again.',
    offline: 'Check your internet connection, then try again.',
    unreachable: 'Try again. If it keeps happening, reload the spreadsheet.',
    unreadable: 'Reload the spreadsheet and open the sidebar again.',
    unexpected: `Try again. If it keeps happening, choose ${menu('checkData')} in the menu.`,
  } as Record<string, string>,
  accounts: {
    title: 'Are you signed in with several Google accounts?',
    text: 'The sidebar cannot reach this spreadsheet as you. With several accounts signed in, Google may ask the wrong one.',
    stepsLabel: 'What to do',
    steps: [
      'Open the spreadsheet in a private window, or in a browser profile with only this account.',
      `Or go on without the sidebar: ${menu('check')} does the same.`,
      'If you use only one account, it may just have been slow: try again.',
    ],
  },
};
