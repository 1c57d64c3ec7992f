import { openActions } from '../../app/actions';
import type { Audited, AuditOptions } from '../../app/audit';
import { auditWorkbook } from '../../app/audit';
import { saveAudit, writeDataCheck, writeReport } from '../../app/report';
import { lastAuditOf } from '../../app/state';
import { watch } from '../../app/watch';
import type { Workbook } from '../../app/workbook';
import { UserError } from '../../core/error';
import type { Words } from '../../words/words';
import { wordsOf } from '../../words/words';
import { locked } from './lock';
import { remember } from './memory';
import { googleWorkbook } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** After this time a run stops by itself, well before Google would stop it half-way. */
const BUDGET = 270_000;

/** More rows than this are asked about first. */
const MANY_ROWS = 200_000;

export interface CheckOptions {
  /** Told how many rows are read; may throw to cancel. */
  progress: (done: number, of: number) => void;
  /** How many rows are very many; 200,000 if left out. */
  manyRows?: number;
  /** Whether to go on with very many rows. */
  isAccepted: (rows: number) => boolean;
  /** Whether to open an action for each of so many promises; they are not proposed where it is left out. */
  isToAct?: (promises: number) => boolean;
}

/** The spreadsheet that the user looks at. Throws `view-only` where there is none, as happens with several accounts. */
export function openSpreadsheet(): Spreadsheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) throw new UserError('view-only');
  return spreadsheet;
}

/** False for somebody who may only view: then no tab can be edited, whatever is protected. */
export const canEdit = (spreadsheet: Spreadsheet): boolean => spreadsheet.getSheets().some(sheet => sheet.getRange(1, 1).canEdit());

/** Reads all, computes, and only then writes; the whole under the document's lock. Throws `view-only` before anything is read. */
function change<T>(work: (spreadsheet: Spreadsheet) => T): T {
  const spreadsheet = openSpreadsheet();
  if (!canEdit(spreadsheet)) throw new UserError('view-only');
  return locked(() => work(spreadsheet));
}

type Found = ReturnType<typeof read>;

/**
 * Checks alignment and writes the report. Whether actions are wanted is asked between reading and writing: a dialog lets go of the lock.
 */
export function checkAlignment(options: CheckOptions): { audited: Audited; words: Words } {
  const { isToAct } = options;
  const { found, isWritten } = change(spreadsheet => {
    const found = read(spreadsheet, options);
    const isWritten = !isToAct || found.audited.toActOn.length === 0;
    return { found: isWritten ? writeAlignment(spreadsheet, found) : found, isWritten };
  });
  if (isWritten) return found;
  const isWanted = isToAct!(found.audited.toActOn.length);
  return change(spreadsheet => {
    // Others may have written since: what stands there now is read anew.
    const workbook = googleWorkbook(spreadsheet, wordsOf('en'));
    const audited = isWanted ? openActions(workbook, found.audited, found.words) : found.audited;
    return writeAlignment(spreadsheet, { ...found, audited }, workbook);
  });
}

function writeAlignment(spreadsheet: Spreadsheet, found: Found, now?: Workbook): Found {
  const { audited, words } = found;
  const alignment = writeReport(now ?? found.workbook, audited, words).find(sheet => sheet.name === words.labels.tabs.alignment)!;
  const rowOf = (id: string): number => alignment.cells.findIndex(row => row[0]!.value === id) + 1;
  // Ids that were filled in and actions that were opened are a change that the user did not make.
  const written = [audited.givenIds, audited.newActions].flatMap(change => (change ? [change.tab] : []));
  const fingerprint = found.workbook.fingerprint(written, now);
  remember({ last: lastAuditOf(audited.audit, words, timeOf(spreadsheet), rowOf), fingerprint });
  return found;
}

/** Checks the data alone, and writes the tab that says what to mend. */
export const checkData = (options: CheckOptions): { audited: Audited; words: Words } =>
  change(spreadsheet => {
    const { audited, words, workbook } = read(spreadsheet, options);
    writeDataCheck(workbook, audited.audit, words);
    return { audited, words };
  });

/** Saves the audit of what is there now, in History. */
export const saveThisAudit = (options: CheckOptions): { audited: Audited; words: Words } =>
  change(spreadsheet => {
    const { audited, words, workbook } = read(spreadsheet, options);
    saveAudit(workbook, audited.audit, words);
    return { audited, words };
  });

/** Audits without writing anything. */
export const readAudit = (options: CheckOptions) => read(openSpreadsheet(), options);

function read(spreadsheet: Spreadsheet, { progress, isAccepted, manyRows = MANY_ROWS }: CheckOptions) {
  const start = Date.now();
  const workbook = watch(googleWorkbook(spreadsheet, wordsOf('en')));
  const options: AuditOptions = {
    auditDate: null,
    today: timeOf(spreadsheet).slice(0, 10),
    approve(rows) {
      if (rows > manyRows && !isAccepted(rows)) throw new UserError('cancelled');
    },
    progress(done, of) {
      if (Date.now() - start > BUDGET) throw new UserError('too-long');
      progress(done, of);
    },
  };
  const audited = auditWorkbook(workbook, options);
  return { audited, workbook, words: wordsOf(audited.audit.settings.language) };
}

/** The spreadsheet's own time: `2026-11-22T10:41:00`. */
const timeOf = (spreadsheet: Spreadsheet): string =>
  Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss");
