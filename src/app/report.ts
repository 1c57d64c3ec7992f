import type { Audit } from '../core/audit';
import { readNotes } from '../report/notes';
import { report } from '../report/report';
import type { Words } from '../words/words';
import type { Audited } from './audit';
import type { Workbook } from './workbook';

/**
 * Writes what an audit found: the report tabs, and the ids of promises that had none.
 * All of it is made before the first write. Throws UserError `tab-taken` where a tab of the user's bears a report tab's name.
 */
export function writeReport(workbook: Workbook, { audit, givenIds }: Audited, words: Words): void {
  const sheets = report(audit, words, notesOf(workbook, words));
  if (givenIds) workbook.fillBlanks(givenIds.tab, givenIds.cells);
  for (const sheet of sheets) workbook.writeReport(sheet);
}

/** The team's own notes, by Promise ID, from the Alignment tab of the audit before. */
function notesOf(workbook: Workbook, words: Words): Map<string, string> {
  const before = workbook.tabs().find(tab => tab.isReport && tab.name === words.labels.tabs.alignment);
  return before ? readNotes(workbook.head(before.name, before.rows), words) : new Map();
}

/** True if something in the data keeps evidence or a promise out of the audit. */
export const hasErrors = ({ issues }: Audit): boolean => issues.some(issue => issue.severity === 'error');
