import type { Audit, PromiseAudit } from '../../core/audit';
import type { Grid } from '../../core/cell/cell';
import { textOf } from '../../core/cell/cell';
import { UserError } from '../../core/table/user-error';
import { headersOf, type ReportKey } from '../../report/known';
import { percentsAs } from '../../report/layout/percents';
import { render } from '../../report/layout/render';
import { readNotes } from '../../report/notes';
import type { PagesAsked } from '../../report/report';
import { noPages, pages, report } from '../../report/report';
import { rowsUnder } from '../../report/saves';
import type { Sheet } from '../../report/sheet';
import { readStaffWords, type StaffWords } from '../../report/staff-words';
import { check } from '../../report/tabs/check';
import { history, historyWithout, joinedHistory } from '../../report/tabs/history';
import type { Words } from '../../words/words';
import { draftsOf, openActions } from '../act/actions';
import { reportTab, wordsIn } from '../report-names';
import type { Workbook } from '../workbook';
import { takenBy } from '../workbook';
import type { Audited } from './audit';

/** A report as it was written. */
export interface Written {
  /** The audit that it tells of: with the actions that were opened. */
  audited: Audited;
  sheets: Sheet[];
  /** Input tabs that were written to. */
  inputs: string[];
  /** How many actions were opened. */
  opened: number;
}

/**
 * Writes what an audit found: the actions that are proposed, if they are wanted, then the ids of promises that had none, then the report tabs.
 * The report is made before the first of its tabs is written, and the Summary, which says meanwhile that it is not finished, is written last.
 * `toAct` are the promises to open an action for, null for none; `notes` are the team's own, by Promise ID. Throws UserError, before anything is written: `tab-taken` where a tab of the user's bears a report tab's name, `missing-tab` where there is none for actions.
 */
export function writeReport(
  workbook: Workbook,
  found: Audited,
  given: Words,
  toAct: readonly PromiseAudit[] | null = null,
  notes: ReadonlyMap<string, string> = notesOf(workbook),
  asked: PagesAsked = noPages,
): Written {
  const words = wordsIn(workbook, given);
  const { tabs } = words.labels;
  for (const name of [tabs.summary, tabs.alignment, tabs.findings, tabs.journey, tabs.check, ...namesOf(asked, words)])
    refuseTaken(workbook, name);
  const actions = toAct ? openActions(workbook, draftsOf(found, toAct, words), found.audit.settings) : null;
  const audited = actions ? { ...found, audit: found.withActions(actions.actions), toActOn: [] } : found;
  const { audit, givenIds } = audited;
  const sheets = report(audit, words, notes, withStaffWords(workbook, asked));
  workbook.announce(tabs.summary, words.sentences.unfinished);
  if (givenIds) workbook.fillBlanks(givenIds.tab, givenIds.cells);
  const [summary, ...others] = sheets;
  workbook.writeReport(...others, summary!);
  const inputs = [givenIds, actions].flatMap(written => (written ? [written.tab] : []));
  return { audited, sheets, inputs, opened: actions?.rows ?? 0 };
}

/** Writes pages that were asked for alone. Throws what making them throws, and UserError `tab-taken`. */
export function writePages(workbook: Workbook, audit: Audit, given: Words, asked: PagesAsked): void {
  const words = wordsIn(workbook, given);
  for (const name of namesOf(asked, words)) refuseTaken(workbook, name);
  workbook.writeReport(...pages(audit, words, withStaffWords(workbook, asked)));
}

const namesOf = ({ owner, segments, sides, claim }: PagesAsked, { labels: { tabs } }: Words): string[] => [
  ...(segments === null ? [] : [tabs.segments]),
  ...(sides ? [tabs.sides] : []),
  ...(claim === null ? [] : [tabs.claim]),
  ...(owner === null ? [] : [tabs.owner]),
];

/** Writes the tab Data check alone. Throws UserError `tab-taken`. */
export function writeDataCheck(workbook: Workbook, audit: Audit, given: Words): void {
  const words = wordsIn(workbook, given);
  refuseTaken(workbook, words.labels.tabs.check);
  workbook.writeReport(render(check(audit, words)));
}

/** Saves an audit: one row per promise in History, in place of what was saved on the same day. Throws UserError `tab-taken`. */
export function saveAudit(workbook: Workbook, audit: Audit, given: Words): void {
  const words = wordsIn(workbook, given);
  refuseTaken(workbook, words.labels.tabs.history);
  workbook.writeReport(...percentsAs([render(history(historyOf(workbook), audit, words))], words));
}

/** Takes over what `other` has in History and the workbook has not. Throws UserError `tab-taken`. */
export function keepHistory(workbook: Workbook, other: Workbook, given: Words): void {
  const kept = historyOf(other);
  if (kept.length === 0) return;
  const words = wordsIn(workbook, wordsIn(other, given));
  refuseTaken(workbook, words.labels.tabs.history);
  workbook.writeReport(...percentsAs([render(joinedHistory(historyOf(workbook), kept, words))], words));
}

/** Takes the saves of some promises, known by their words, out of History; all others stay. */
export function dropFromHistory(workbook: Workbook, isGone: (promise: string) => boolean, given: Words): void {
  const words = wordsIn(workbook, given);
  const left = historyWithout(historyOf(workbook), isGone, words);
  if (left) workbook.writeReport(...percentsAs([render(left)], words));
}

/** The add-on's own History tab; [] if there is none. */
const historyOf = (workbook: Workbook): Grid => reportIn(workbook, 'history');

/** A report tab as it is; [] if there is none. */
function reportIn(workbook: Workbook, key: ReportKey): Grid {
  const tab = reportTab(workbook, key);
  return tab ? workbook.head(tab.name, tab.rows) : [];
}

function refuseTaken(workbook: Workbook, report: string): void {
  const tab = takenBy(workbook, report);
  if (tab !== undefined) throw new UserError('tab-taken', { tab });
}

/** The team's own notes, by Promise ID, from the Alignment tab of the audit before. */
export const notesOf = (workbook: Workbook): Map<string, string> => readNotes(reportIn(workbook, 'alignment'));

/** The pages asked for, with what teams wrote on owners' pages before. */
export const withStaffWords = (workbook: Workbook, asked: PagesAsked): PagesAsked =>
  asked.owner === null ? asked : { ...asked, staffWords: new Map([...asked.staffWords, ...staffWordsOf(workbook)]) };

/** What teams wrote for the staff themselves, by owner, from the owner's page as it stands. */
export const staffWordsOf = (workbook: Workbook): StaffWords => readStaffWords(reportIn(workbook, 'owner'));

/** The words of the promises that the Alignment tab of the audit before lists, by Promise ID. */
export function promisesIn(workbook: Workbook): Map<string, string> {
  const rows = rowsUnder(reportIn(workbook, 'alignment'), [headersOf('promiseId'), headersOf('promise')]);
  return new Map(rows.map(([id, promise]) => [textOf(id), textOf(promise)]));
}

/** True if something in the data keeps evidence or a promise out of the audit. */
export const hasErrors = ({ issues }: Audit): boolean => issues.some(issue => issue.severity === 'error');
