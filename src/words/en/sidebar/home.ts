import { own } from '../../naming/own-names';
import { menu as commands } from '../hosts/menu';
import { cards, verdicts } from '../labels';
import { figures, list, plural } from '../numbers';

const day = (iso: string, today: string): string => figures(today).day(iso);

/** What the views Home and Check say. Days are ISO dates; the year of `today` is not repeated. */
export const home = {
  /** When it was checked. */
  checked: (checkedAt: string, used: number, today: string): string => {
    const time = /T(\d\d:\d\d)/.exec(checkedAt)?.[1] ?? '';
    return `Checked ${day(checkedAt, today)}${time ? ` ${time}` : ''} on ${plural(used, 'answer')}.`;
  },
  notChecked: 'Not checked yet.',
  /** Whether inputs have changed since. */
  change: {
    true: 'Inputs have changed since.',
    false: 'Nothing has changed since.',
    looking: 'Looking for changes…',
    null: 'Not yet known whether anything has changed since.',
  },
  countsLabel: 'Promises by verdict',
  nextLabel: 'What to do next',
  stands: { done: 'Done', next: 'Next', later: 'Later' },
  allDone: 'All done. Check again when new evidence comes in.',
  steps: {
    setUp: {
      title: commands.setUp,
      todo: 'Makes the tabs to write in: touchpoints, promises, evidence.',
      viewOnly: 'Ask someone who may edit this spreadsheet to set up the audit.',
      example: 'Start with an example',
      exampleText: 'An invented hotel to look around in. One click removes it again.',
      template: 'Start from a template',
      templateText: 'Touchpoints and typical promises of your industry: keep those that are yours.',
      empty: 'Start with empty tabs',
      noPromises: 'Paste what your website says, start from a list for your industry, or write one promise per row.',
      write: 'Write them in the tab',
      done: (promises: number): string => `${plural(promises, 'promise')} written down.`,
      again: (missing: number): string => `Add ${plural(missing, 'missing tab')}`,
    },
    connect: {
      title: commands.connect,
      todo: 'Say which promise each question tells about, and which answers are good.',
      done: (rows: number): string => `${plural(rows, 'row')} of evidence.`,
      again: 'Connect more',
    },
    measure: {
      title: 'Say how promises are measured',
      todo: 'Comes after the evidence: some promises may need a word from you.',
      open: (n: number): string => `${plural(n, 'promise has', 'promises have')} no measure yet and would not be judged.`,
      done: 'Each promise has a measure.',
      again: 'Go on',
    },
    check: {
      title: commands.check,
      todo: 'Compares each promise with what customers report, and writes the report tabs.',
      changed: 'Inputs have changed since the last check.',
      done: 'The report is up to date.',
      again: 'Check again',
    },
    act: {
      title: 'Act on broken promises',
      todo: 'Comes after the first check.',
      toAct: (n: number): string => `${plural(n, 'broken promise has', 'broken promises have')} no action yet.`,
      overdue: (n: number): string => `${plural(n, 'action is', 'actions are')} overdue.`,
      button: 'Propose actions',
      seeOverdue: 'See overdue actions',
      done: (open: number): string => (open === 0 ? 'Nothing needs an action.' : `${plural(open, 'action is', 'actions are')} under way.`),
      again: 'See actions',
    },
    save: {
      title: commands.save,
      todo: 'Keeps the result in the tab History. The next check then shows what has changed.',
      saved: (iso: string, today: string): string => `Last saved for ${day(iso, today)}.`,
      again: 'Save',
    },
  },
  example: {
    text: 'You are looking at the worked example: an invented hotel.',
    remove: 'Remove the example',
    confirm: (tabs: number): string =>
      `This deletes ${plural(tabs, 'tab')} with everything written into them, clears the report and makes empty tabs. In Google Sheets, File › Version history brings them back.`,
    yes: (tabs: number): string => `Delete ${plural(tabs, 'tab')}`,
    no: 'Keep the example',
  },

  check: {
    much: (rows: number): string =>
      `There are ${plural(rows, 'row')} of evidence. That may be too much for one run: it would stop by itself, and nothing would change. To shorten the period, set “${own('Settings', 'Evidence from')}” in ${own('Settings')}.`,
    anyway: 'Check anyway',
    running: 'Checking alignment',
    phases: { reading: 'Read promises and evidence', judging: 'Judge each promise', writing: 'Write the report' },
    progressLabel: 'Progress of the check',
    starting: 'Starting…',
    reading: (done: number, of: number): string => `${plural(done, 'row').replace(/ \S+$/, '')} of ${plural(of, 'row')}`,
    readingSome: (done: number): string => plural(done, 'row'),
    finishing: 'From here on it cannot be stopped.',
    stop: 'Stop the check',
    stopping: 'Stopping…',
    /** Said to those who listen, at each quarter. */
    quarter: (percent: number): string => `Checking: ${percent} % of the evidence read.`,
    judging: 'Judging promises and writing the report.',
    finished: 'Alignment checked',
    result: (counts: { kept: number; tooClose: number; broken: number; unjudged: number }): string =>
      `Checked: ${counts.kept} ${cards.kept}, ${counts.tooClose} ${cards.tooClose}, ${counts.broken} ${cards.broken}, ${counts.unjudged} ${cards.notJudged}.`,
    stopped: 'Stopped: nothing was changed.',
    changesLabel: 'Changed since the last check',
    noChanges: 'Every verdict is the same as at the last check.',
    change: (from: keyof typeof verdicts, to: keyof typeof verdicts): string => `${verdicts[from]} → ${verdicts[to]}`,
    isNew: (to: keyof typeof verdicts): string => `New: ${verdicts[to]}`,
    moreChanges: (n: number): string => `And ${plural(n, 'more promise')}.`,
    issues: (errors: number, others: number): string =>
      `${list([...(errors ? [plural(errors, 'error')] : []), ...(others ? [plural(others, 'warning or note', 'warnings or notes')] : [])])} in the data.`,
    seeIssues: 'See what to fix',
    seeSummary: 'See the Summary',
    seeBroken: 'See broken promises',
    seePromises: 'See all promises',
  },
};
