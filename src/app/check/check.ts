import { UserError } from '../../core/table/user-error';
import type { PagesAsked } from '../../report/report';
import type { NamesThere } from '../../words/naming/names-in';
import type { Words } from '../../words/words';
import { wordsOf } from '../../words/words';
import type { Advance, Host } from '../host';
import { remember } from '../memory';
import { namesThere } from '../names-there';
import { wordsIn } from '../report-names';
import type { Workbook } from '../workbook';
import type { Audited } from './audit';
import { auditWorkbook } from './audit';
import { lastAuditOf } from './last-check';
import type { WatchedWorkbook } from './watch';
import { watch } from './watch';
import { saveAudit, writeDataCheck, writePages, writeReport } from './write-report';

/*
 * What the menu and the sidebar do with the whole audit, on any host:
 *
 *   who may edit, under the lock: open -> audit -> write -> remember what the sidebar shows
 *
 * A dialog lets go of the lock, so questions are asked outside of it: whether so many rows are to be read before all begins anew, and whether
 * actions are wanted between reading and writing.
 */

export interface Asked {
  /** Whether to go on with very many rows; they are read without asking where it is left out. */
  isAccepted?: ((rows: number) => boolean) | undefined;
  /** Whether to open an action for each of so many promises, `there` telling what the workbook calls its own; none is opened where it is left out. */
  isToAct?: (promises: number, there: NamesThere) => boolean;
}

/** An audit, with the workbook that it was read from. */
export interface Found {
  audited: Audited;
  workbook: WatchedWorkbook;
  words: Words;
}

/** Does something to the spreadsheet while nobody else can. Throws UserError `view-only` before anything is read, and `busy`. */
export function change<T>(host: Host, work: (advance: Advance) => T): T {
  return alone(host, advance => {
    const result = work(advance);
    host.flush();
    return result;
  });
}

/** Works while nobody else can; what is written there must be flushed before the end. Throws as `change` does. */
function alone<T>(host: Host, work: (advance: Advance) => T): T {
  if (!host.canEdit()) throw new UserError('view-only');
  return host.locked(() => host.follow(work));
}

/** Checks alignment and writes the report. */
export function checkAlignment(host: Host, { isAccepted, isToAct }: Asked = {}): Found {
  const { found, isWritten } = withRows(host, isAccepted, mostRows =>
    alone(host, advance => {
      const found = readAudit(host, { advance, mostRows });
      const isWritten = !isToAct || found.audited.toActOn.length === 0;
      return { found: isWritten ? writeAlignment(host, found) : found, isWritten };
    }),
  );
  if (isWritten) return found;
  const isWanted = isToAct!(found.audited.toActOn.length, namesThere(found.audited.inputs));
  // Others may have written since: what stands there now is read anew.
  return host.locked(() => host.follow(() => writeAlignment(host, found, host.open(wordsOf(host.language())), isWanted)));
}

/** Writes into the workbook as it was read, or `now` is. */
function writeAlignment(host: Host, { workbook, words, ...found }: Found, now?: Workbook, isWanted = false): Found {
  const { audited, sheets, inputs } = writeReport(now ?? workbook, found.audited, words, isWanted ? found.audited.toActOn : null);
  const alignment = sheets.find(sheet => sheet.name === words.labels.tabs.alignment)!;
  const rowOf = (id: string): number => alignment.cells.findIndex(row => row[0]!.value === id) + 1;
  // Ids that were filled in and actions that were opened are a change that the user did not make.
  remember(host, lastAuditOf(audited, words, host.now(), rowOf), workbook.fingerprint(inputs, now));
  host.flush();
  return { audited, workbook, words };
}

/** Checks the data alone, and writes the tab that says what to mend. */
export const checkData = (host: Host, asked: Asked = {}): Found =>
  auditAndWrite(host, asked, ({ workbook, audited, words }) => writeDataCheck(workbook, audited.audit, words));

/** Saves the audit of what is there now, in History. */
export const saveThisAudit = (host: Host, asked: Asked = {}): Found =>
  auditAndWrite(host, asked, ({ workbook, audited, words }) => saveAudit(workbook, audited.audit, words));

/** Makes pages that were asked for, of what is there now. */
export const makePages = (host: Host, pages: PagesAsked): Found =>
  auditAndWrite(host, {}, ({ workbook, audited, words }) => writePages(workbook, audited.audit, words, pages));

const auditAndWrite = (host: Host, { isAccepted }: Asked, write: (found: Found) => void): Found =>
  withRows(host, isAccepted, mostRows =>
    change(host, advance => {
      const found = readAudit(host, { advance, mostRows });
      write(found);
      return found;
    }),
  );

/**
 * Does something that reads evidence. Where somebody is to be asked, and there are very many rows, it ends without having written anything,
 * and is done anew once that is accepted. Throws UserError `cancelled` where it is not.
 */
function withRows<T>(host: Host, isAccepted: Asked['isAccepted'], work: (mostRows: number) => T): T {
  if (!isAccepted) return work(Number.POSITIVE_INFINITY);
  try {
    return work(host.manyRows);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'too-many-rows') throw error;
    if (!isAccepted(Number(error.details.rows))) throw new UserError('cancelled');
    return work(Number.POSITIVE_INFINITY);
  }
}

interface Reading {
  advance?: Advance;
  mostRows?: number;
}

/** Audits without writing anything. Throws UserError `too-many-rows` where there are more rows of evidence than `mostRows`. */
export function readAudit(host: Host, { advance, mostRows = Number.POSITIVE_INFINITY }: Reading = {}): Found {
  const workbook = watch(host.open(wordsOf(host.language())));
  const audited = auditWorkbook(workbook, {
    auditDate: null,
    today: host.now().slice(0, 10),
    approve(rows) {
      if (rows > mostRows) throw new UserError('too-many-rows', { rows: String(rows) });
    },
    ...(advance ? { progress: advance } : {}),
  });
  const words = wordsOf(audited.audit.settings.language, namesThere(audited.inputs));
  return { audited, workbook, words: wordsIn(workbook, words) };
}
