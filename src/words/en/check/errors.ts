import type { AuditErrorCode } from '../../../core/table/user-error';
import { own } from '../../naming/own-names';
import { quoted } from '../numbers';

type Details = Record<string, string>;

const name = (text: string | undefined, otherwise: string): string => (text ? quoted(text, 200) : otherwise);
const meant = (guess: string | undefined): string => (guess ? ` Did you mean ${quoted(guess, 200)}?` : '');

/** Why the audit cannot start or be written, and what to do. Details: tab, column, value, near, guess, example. */
export const errors: Record<AuditErrorCode, (details: Details) => string> = {
  'missing-tab': d =>
    `Missing tab ${name(d.tab, 'of the audit')}${d.file ? ` in ${quoted(d.file, 200)}` : ''}: ${
      d.near
        ? `${quoted(d.near)} comes close, but has no column ${name(d.column, 'that is required')}. Give that header to the column that holds it.`
        : 'add it, or let “Set up audit” in Sheets or “npx promise-audit new audit.xlsx” on the command line make it.'
    }${meant(d.guess)}`,
  'missing-column': d =>
    `Missing column ${name(d.column, 'that is required')} in the tab ${name(d.tab, 'of the audit')}: add that header${d.near ? `, or write it in place of ${quoted(d.near)}` : ''}.${meant(d.guess)}`,
  'no-promises': d =>
    `There is no promise to audit: write at least one in the tab ${name(d.tab, `“${own('Promises')}”`)}${d.example ? `, or collect them from what the brand says, for example with “${d.example}”` : ''}.`,
  'tab-taken': d =>
    `A tab of your own has the name ${name(d.tab, 'of a report tab')}: rename it and run the audit again. Nothing was written.`,
  busy: () => 'Someone else is running the audit in this spreadsheet: try again in a minute.',
  cancelled: () => 'Cancelled: nothing was changed.',
  'too-long': () =>
    `There is too much evidence for one run in Google Sheets, so the run stopped and nothing was changed: shorten the period with “${own('Settings', 'Evidence from')}” in ${own('Settings')}, or audit a download of the spreadsheet with the command line.`,
  'too-many-rows': d =>
    `There are ${d.rows ?? 'too many'} rows of evidence: shorten the period with “${own('Settings', 'Evidence from')}” in ${own('Settings')}.`,
  'view-only': () => 'You can only view this spreadsheet: ask its owner to let you edit it, or make a copy of your own.',
  protected: d => `Google Sheets does not let you change ${name(d.tab, 'a tab')}: ask whoever protected it, or remove the protection.`,
  'metric-in-use': d => `${name(d.name, 'This metric')} is in use: a promise, a connected tab or the tab ${own('Evidence')} names it.`,
  'invalid-entry': d => `${name(d.value, 'This')} cannot be read as ${name(d.column, 'an entry')}: nothing was written.`,
  'changed-meanwhile': d =>
    `A cell in the tab ${name(d.tab, 'of the audit')} has changed meanwhile, or holds a formula: nothing was written. Look at it there.`,
  'missing-promise': d =>
    `The promise ${name(d.id, 'itself')} is not in the tab ${name(d.tab, `“${own('Promises')}”`)} any more: check alignment again.`,
  'invalid-question': () => 'The sidebar and the add-on do not understand each other: close the sidebar, open it again, and try once more.',
};
