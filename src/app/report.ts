import type { Audit } from '../core/audit';
import type { Grid } from '../core/cell';
import { UserError } from '../core/error';
import { readNotes } from '../report/notes';
import { render } from '../report/render';
import { report } from '../report/report';
import type { Sheet } from '../report/sheet';
import { check } from '../report/tabs/check';
import { history, joinedHistory } from '../report/tabs/history';
import type { Words } from '../words/words';
import type { Audited } from './audit';
import type { Workbook } from './workbook';
import { takenBy } from './workbook';

/**
 * Writes what an audit found: the report tabs, the ids of promises that had none, and the actions that were asked for. All of it is made before the first write,
 * and the Summary, which says meanwhile that it is not finished, is written last.
 * Gives the tabs as they were written. Throws UserError `tab-taken`, before anything is written, where a tab of the user's bears a report tab's name.
 */
export function writeReport(workbook: Workbook, { audit, givenIds, newActions }: Audited, words: Words): Sheet[] {
  const sheets = report(audit, words, notesOf(workbook, words));
  for (const { name } of sheets) refuseTaken(workbook, name);
  workbook.announce(words.labels.tabs.summary, words.sentences.unfinished);
  if (givenIds) workbook.fillBlanks(givenIds.tab, givenIds.cells);
  if (newActions) workbook.appendRows(newActions.tab, newActions.rows);
  const [summary, ...others] = sheets;
  workbook.writeReport(...others, summary!);
  return sheets;
}

/** Writes the tab Data check alone. Throws UserError `tab-taken`. */
export function writeDataCheck(workbook: Workbook, audit: Audit, words: Words): void {
  refuseTaken(workbook, words.labels.tabs.check);
  workbook.writeReport(render(check(audit, words)));
}

/** Saves an audit: one row per promise in History, in place of what was saved on the same day. Throws UserError `tab-taken`. */
export function saveAudit(workbook: Workbook, audit: Audit, words: Words): void {
  const name = words.labels.tabs.history;
  refuseTaken(workbook, name);
  workbook.writeReport(render(history(historyOf(workbook, words), audit, words)));
}

/** Takes over what `other` has in History and the workbook has not; nothing where a tab of the user's stands in the way. */
export function keepHistory(workbook: Workbook, other: Workbook, words: Words): void {
  const kept = historyOf(other, words);
  if (kept.length === 0 || takenBy(workbook, words.labels.tabs.history) !== undefined) return;
  workbook.writeReport(render(joinedHistory(historyOf(workbook, words), kept, words)));
}

/** The add-on's own History tab; [] if there is none. */
function historyOf(workbook: Workbook, { labels }: Words): Grid {
  const tab = workbook.tabs().find(one => one.isReport && one.name === labels.tabs.history);
  return tab ? workbook.head(tab.name, tab.rows) : [];
}

function refuseTaken(workbook: Workbook, report: string): void {
  const tab = takenBy(workbook, report);
  if (tab !== undefined) throw new UserError('tab-taken', { tab });
}

/** The team's own notes, by Promise ID, from the Alignment tab of the audit before. */
export function notesOf(workbook: Workbook, words: Words): Map<string, string> {
  const before = workbook.tabs().find(tab => tab.isReport && tab.name === words.labels.tabs.alignment);
  return before ? readNotes(workbook.head(before.name, before.rows), words) : new Map();
}

/** True if something in the data keeps evidence or a promise out of the audit. */
export const hasErrors = ({ issues }: Audit): boolean => issues.some(issue => issue.severity === 'error');
