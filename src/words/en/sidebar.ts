import { google } from './google';
import { labels } from './labels';
import { format, plural } from './numbers';

/** A command of the menu, as a path to it. */
const menu = (command: keyof typeof google.menu): string => `Extensions › ${google.name} › ${google.menu[command]}`;

const { cards, marks } = labels;

/** What the sidebar says. Details of a State or a Progress come in as they are. */
export const sidebar = {
  loading: 'Looking at the spreadsheet…',
  check: google.menu.check,
  cancel: 'Cancel',
  refresh: 'Refresh',
  tryAgain: 'Try again',

  title: (brand: string, promises: number): string => (brand ? `${brand}: ${plural(promises, 'promise')}` : plural(promises, 'promise')),
  untitled: (brand: string): string => brand || google.name,
  /** `today` is an ISO date: its year is not repeated. */
  checked: (checkedAt: string, used: number, today: string): string => {
    const day = format({ metricOf: () => null, asOf: today }).day(checkedAt);
    const time = /T(\d\d:\d\d)/.exec(checkedAt)?.[1] ?? '';
    return `Checked ${day}${time ? ` ${time}` : ''} on ${plural(used, 'answer')}.`;
  },
  changed: 'Inputs have changed since: check again.',
  unchanged: 'Nothing has changed since.',
  unknownChange: 'Whether inputs have changed since was not looked up.',
  neverChecked: `Not checked yet. “${google.menu.check}” compares each promise with what customers report, and writes the report tabs.`,

  countsLabel: 'Promises by verdict',
  counts: { kept: cards.kept, tooClose: cards.tooClose, broken: cards.broken, unjudged: cards.unjudged },
  marks: { kept: marks.kept, tooClose: marks.tooClose, broken: marks.broken, unjudged: marks.unjudged },

  brokenHeading: 'Broken promises',
  brokenOrder: 'In the order to repair them.',
  brokenPart: (shown: number, of: number): string =>
    `The ${shown} to repair first, of ${plural(of, 'promise')}. All are in the tab ${labels.tabs.alignment}.`,
  noneBroken: 'No promise is broken.',
  noneJudged: 'No promise can be judged yet: collect more answers.',
  show: 'Show',
  showPromise: (text: string): string => `Show “${text}” in the tab ${labels.tabs.alignment}`,
  shown: (cell: string, tab: string): string => `Selected ${cell} in the tab ${tab}.`,
  /** The three shares of a promise, 0..1, each with its word; decimals enough to tell them apart. */
  shares: (promised: number, kept: number, believed: number | null): { promised: string; kept: string; believed: string | null } => {
    const { percent } = format({ metricOf: () => null, asOf: '' }).apart(promised, kept, ...(believed === null ? [] : [believed]));
    return {
      promised: `promised ${percent(promised)}`,
      kept: `kept ${percent(kept)}`,
      believed: believed === null ? null : `believed ${percent(believed)}`,
    };
  },

  progressLabel: 'Progress of the check',
  starting: 'Starting the check…',
  reading: (done: number, of: number): string => `Reading evidence: ${plural(done, 'row').replace(/ \S+$/, '')} of ${plural(of, 'row')}`,
  readingSome: (done: number): string => `Reading evidence: ${plural(done, 'row')}`,
  writing: 'Judging promises and writing the report…',
  cancelling: 'Stopping…',
  /** Said to those who listen, at each quarter. */
  quarter: (percent: number): string => `Checking: ${percent} % of the evidence read.`,
  finished: (counts: { kept: number; tooClose: number; broken: number; unjudged: number }): string =>
    `Checked: ${counts.kept} ${cards.kept}, ${counts.tooClose} ${cards.tooClose}, ${counts.broken} ${cards.broken}, ${counts.unjudged} ${cards.unjudged}.`,
  cancelled: 'Cancelled: nothing was changed.',
  refreshed: 'Up to date.',

  notSetUp: {
    title: 'Set up the audit first',
    text: 'This spreadsheet has no tab “Promises” yet.',
    todo: `Choose ${menu('setUp')} in the menu, then come back and press Refresh.`,
    viewOnly: `You may only view this spreadsheet. Ask someone who may edit it to choose ${menu('setUp')}.`,
  },
  viewOnly: {
    title: 'You may only view this spreadsheet',
    text: 'You see the last check, but cannot check again. Ask its owner to let you edit it, or make a copy of your own.',
    neverChecked: 'It has not been checked yet. Ask its owner to let you edit it, or make a copy of your own.',
  },
  accounts: {
    title: 'Are you signed in with several Google accounts?',
    text: 'The sidebar cannot reach this spreadsheet as you. This happens when more than one Google account is signed in: Google then asks the wrong one.',
    stepsLabel: 'What to do',
    steps: [
      'Open the spreadsheet in a private window, or in a browser profile with this account alone.',
      `Or go on without the sidebar: ${menu('check')} does the same.`,
      'If you use one account only, it may have been a slow moment: try again.',
    ],
  },

  trouble: {
    title: 'That did not work',
    /** What happened, where no answer came that says it to a user. */
    messages: {
      unexpected: 'Something went wrong that is not your fault.',
      'no-answer': 'The spreadsheet did not answer in time.',
      offline: 'The connection to Google was lost.',
      unreachable: 'The spreadsheet could not be reached.',
      unreadable: 'The answer could not be read.',
    } as Record<string, string>,
    /** What to do, where the sentence does not say it itself. */
    todo: {
      'no-answer': 'A check may still be running. Wait a minute, then press Refresh or try again.',
      offline: 'Look at your internet connection, then try again.',
      unreachable: 'Try again. If it goes on, reload the spreadsheet.',
      unreadable: 'Reload the spreadsheet and open the sidebar again.',
      unexpected: `Try again. If it goes on, choose ${menu('checkData')} in the menu.`,
    } as Record<string, string>,
  },
};
