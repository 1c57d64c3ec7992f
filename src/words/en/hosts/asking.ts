import { own } from '../../naming/own-names';
import { list, plural, quoted } from '../numbers';

/** What is asked about a tab on a terminal. */
export const ask = {
  yes: 'Yes',
  no: 'No',
  tab: (tab: string, rows: number): string => `${quoted(tab, 60)}: ${plural(rows, 'row')}.`,
  connectCopy: 'Connect it all the same',
  whoAnswered: 'Who answered?',
  isStaff: 'Our own staff',
  isCustomers: 'Customers',
  at: (touchpoint: string): string => `No promise: show it at ${quoted(touchpoint, 40)}`,
  keys: 'Arrows: move. Space: tick. Return: continue.',
  nothing: 'Nothing: do not count it',
  isNone: (answer: string): string => `${quoted(answer, 40)} is no answer`,
  isAnswer: (answer: string): string => `${quoted(answer, 40)} is an answer`,
  isGood: (answer: string): string => `${quoted(answer, 40)} is good`,
  notGood: (answer: string): string => `${quoted(answer, 40)} is not good`,
  /** Questions that seem to tell about a promise which another one tells about already. */
  seconds: (n: number, promise: string): string =>
    `${plural(n, 'more question seems', 'more questions seem')} to tell about ${quoted(promise, 200)}, which one question tells about already. Do they?`,
  allOfThem: 'All of them tell about it',
  noneOfThem: 'None of them: do not count them',
  oneByOne: 'Ask me one by one',
  good: 'Which answers are good ones?',
  instead: 'What does it tell about instead?',
  changing: (tab: string) =>
    `${quoted(tab)} is already connected, with these answers: what you change replaces them, and what you leave out no longer counts.`,
  change: 'It is already connected. Tick what you want to change: you will be asked about it.',
  asItIs: 'The same as before',
  alsoRead: 'This is read, too. Untick what should no longer be read.',
  limit: (promise: string): string => `When is ${quoted(promise, 200)} kept?`,
  forAll: (tabs: string[]): string =>
    `${list(tabs.map(tab => quoted(tab, 40)))} ${tabs.length === 1 ? 'tells' : 'tell'} about this promise, too. Does the new limit apply there as well?`,
  likely: 'These are likely. Untick what is wrong: you will be asked about it.',
  sure: (n: number): string => `${plural(n, 'question')} ${n === 1 ? 'counts' : 'count'}:`,
  out: (n: number): string => `${plural(n, 'column')} ${n === 1 ? 'stays' : 'stay'} out:`,
  pair: (from: string, to: string): string => `From ${from} to ${to}`,
  expected: 'what customers expect',
  share: (good: number, all: number): string => `${good} of ${all} good`,
  count: (n: number): string => `Count ${plural(n, 'question')}?`,
  comments: 'Connect its comments?',
  left: 'Nothing was written.',
  where: (file: string): string => `Where should it be written, ${file}?`,
  inPlace: 'Into the workbook itself',
  inPlaceHint: 'the workbook as it was is kept beside it',
  copy: 'Into a copy beside it',
};

/** What `start` says. */
export const start = {
  noTerminal: (step: (...given: string[]) => string): string =>
    [
      'On a terminal, this leads you through everything:',
      `  ${step('start')}`,
      'Step by step:',
      `  ${step('new', 'audit.xlsx')}`,
      `  ${step('collect', 'audit.xlsx', 'website.txt', '--yes', '-o', 'audit.xlsx')}`,
      `  ${step('connect', 'audit.xlsx', 'survey.csv', '--plan', 'plan.csv', '-o', 'audit.xlsx')}`,
      `  ${step('run', 'audit.xlsx', '--in-place')}`,
    ].join('\n'),
  none: 'press Return for none',
  workbook: 'Which workbook? One that you have, or the name of a new one.',
  made: (file: string): string => `Made ${file}: everything is kept in it.`,
  copy: 'A text file with what the brand says (website, posters, charter)?',
  moreCopy: 'Another text file with what the brand says?',
  typed: 'A promise, as customers read it?',
  typedMore: 'Another promise?',
  /** `others` are sentences that seem to promise nothing. */
  tick: (n: number, others: number): string =>
    `${plural(n, 'promise')} found. Untick what is not a promise${others === 0 ? '' : `, and tick what is one among the ${plural(others, 'sentence')} below`}.`,
  tickNone: 'No sentence in it seems to promise anything. Tick what does.',
  evidence: 'A file with what customers said, or what was measured?',
  more: 'Another file?',
  noPromises: (file: string, command: string): string =>
    `No promise is written down yet. Write them in the tab ${own('Promises')} of ${file}, one per row, then:\n  ${command}`,
  measure: (n: number): string =>
    `${plural(n, 'promise has', 'promises have')} no question that tells about ${n === 1 ? 'it' : 'them'}. Tick those to measure by their own words, with figures that you will bring.`,
  /** Those that no customer can judge. */
  prove: (n: number): string =>
    `${plural(n, 'promise is', 'promises are')} proved by a certificate: name it under “${own('Promises', 'Kept when')}”.`,
  ask: (n: number): string =>
    `${plural(n, 'promise needs', 'promises need')} a question of ${n === 1 ? 'its' : 'their'} own in the next survey:`,
  left: (file: string, command: string): string => `Stopped. What you confirmed is in ${file}; to go on:\n  ${command}`,
  check: 'Check them now?',
  later: (file: string, command: string): string => `Everything is in ${file}. To check:\n  ${command}`,
};
