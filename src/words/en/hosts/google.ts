import { own } from '../../naming/own-names';
import { plural } from '../numbers';
import { menu, name } from './menu';

/** What the add-on says in Google Sheets: menu, dialogs, toasts and the names of custom functions' troubles. */
export const google = {
  name,
  menu,
  protection: 'Promise Audit rewrites this tab at every check. Your notes stay.',
  setUp: {
    offer:
      'Press OK to start with a worked example: tabs filled with the promises and evidence of an invented hotel. One click removes it again. Press Cancel to start with empty tabs.',
    rename: (tab: string) => `You already have a tab named “${tab}”, and it will not be touched. What should the new one be called?`,
    done: (tabs: number, hasExample: boolean) =>
      `Made ${plural(tabs, 'tab')}. Next: ${hasExample ? menu.check : `write your promises in the tab ${own('Promises')}, one per row`}.`,
    nothing: `All tabs are there already. Next: ${menu.check}.`,
  },
  removeExample: {
    offer: (tabs: number) =>
      `The worked example is in this spreadsheet. Press OK to delete its ${plural(tabs, 'tab')}, with everything written into them and everything about it in the report and in History, and to get empty ones instead; File > Version history brings them back. Press Cancel to keep the example.`,
    done: 'The worked example is gone, and the report is blank again.',
  },
  tooMany: (rows: number) =>
    `There are ${plural(rows, 'row')} of evidence. Google Sheets stops a run after six minutes; above 200,000 rows that may not be enough, and then nothing is changed. Press OK to try, or shorten the period with “${own('Settings', 'Evidence from')}” in ${own('Settings')}.`,
  offerActions: (n: number) =>
    `${plural(n, 'promise is', 'promises are')} newly broken and ${n === 1 ? 'has' : 'have'} no open action. Press OK to add a row for ${n === 1 ? 'it' : 'each'} at the end of the tab ${own('Actions')}. Press Cancel to leave that tab as it is.`,
  settingUp: 'Making the tabs: this takes up to half a minute ...',
  working: 'Reading promises and evidence ...',
  /** Where Google refused looks. */
  plain: (tabs: string[]) =>
    `The report is whole, but ${tabs.map(tab => `“${tab}”`).join(', ')} could not be formatted: a table or merged cells are in the way.`,
  lost: {
    offer: (tabs: string[]) =>
      `${tabs.map(tab => `“${tab}”`).join(', ')} ${tabs.length === 1 ? 'looks' : 'look'} like a report of Promise Audit from another file. Press OK to take ${tabs.length === 1 ? 'it' : 'them'} over: the next check rewrites ${tabs.length === 1 ? 'it' : 'them'}, notes and History stay, and anything else written into ${tabs.length === 1 ? 'its' : 'their'} columns is lost. Press Cancel to leave all as it is.`,
    menu: (tabs: string[]) =>
      `${tabs.map(tab => `“${tab}”`).join(', ')} ${tabs.length === 1 ? 'looks' : 'look'} like a report of Promise Audit from another file: choose “${menu.check}” in the menu to take ${tabs.length === 1 ? 'it' : 'them'} over, or give ${tabs.length === 1 ? 'it another name' : 'them other names'}. Nothing was written.`,
  },
  reading: (done: number, of: number) => `Read ${done} of ${plural(of, 'row')} of evidence`,
  checkedData: (errors: number, others: number) =>
    errors + others === 0
      ? 'No problem was found in the data.'
      : `${plural(errors, 'error')}, ${plural(others, 'warning or note', 'warnings or notes')}: see the tab Data check.`,
  saved: (rows: number) => `Saved: ${plural(rows, 'promise')} in the tab History. The next check compares with it.`,
  unexpected:
    'Something went wrong that is not your fault. Nothing that you typed was changed: try again in a minute, and tell us if it happens again.',
  /** Where some of what was asked for may be written already. */
  halfWay:
    'Something went wrong half-way that is not your fault: some of it may be written already. Do the same again to write the rest, and tell us if it happens again.',
  partly: 'Some of it may be written already: after that, do the same again to write the rest.',
  /** What a custom function shows in its cell. */
  functions: {
    values: 'Give the answers as a range of cells, such as A2:A200.',
    test: 'Say when a promise is kept, such as ">= 4", "within 2 days" or "yes".',
    confidence: 'Give a confidence from 50 % to 99.9 %, such as 95%.',
    promisedFor: 'Give the share of customers it is promised for, such as 90%.',
    empty: 'There is no answer in these cells.',
    invalid: (found: string) => `“${found.slice(0, 60)}” cannot be read as an answer: leave headers out of the range.`,
  },
};
