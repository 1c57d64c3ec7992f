import type { Audited, AuditOptions } from '../../app/audit';
import { auditWorkbook } from '../../app/audit';
import { saveAudit, writeReport } from '../../app/report';
import { lastAuditOf } from '../../app/state';
import { watch } from '../../app/watch';
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
export const MANY_ROWS = 200_000;

export interface CheckOptions {
  /** Told how many rows are read; may throw to cancel. */
  progress: (done: number, of: number) => void;
  /** Whether to go on with very many rows. */
  isAccepted: (rows: number) => boolean;
}

/** The spreadsheet that the user looks at. Throws where there is none, as happens with several accounts, or where it may only be viewed. */
export function openSpreadsheet(): Spreadsheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) throw new UserError('view-only');
  return spreadsheet;
}

/** Checks alignment: reads all, computes, and only then writes; the whole under the document's lock. */
export function checkAlignment(options: CheckOptions): { audited: Audited; words: Words } {
  const spreadsheet = openSpreadsheet();
  return locked(() => {
    const { audited, words, workbook } = read(spreadsheet, options);
    writeReport(workbook, audited, words);
    const order = audited.audit.promises.map(promise => promise.id);
    const last = lastAuditOf(audited.audit, words, now(spreadsheet), id => order.indexOf(id));
    remember({ last, fingerprint: workbook.fingerprint() });
    return { audited, words };
  });
}

/** Audits without writing anything. */
export function readAudit(options: CheckOptions) {
  return read(openSpreadsheet(), options);
}

/** Saves the audit of what is there now, in History. */
export function saveThisAudit(options: CheckOptions): { audited: Audited; words: Words } {
  const spreadsheet = openSpreadsheet();
  return locked(() => {
    const { audited, words, workbook } = read(spreadsheet, options);
    saveAudit(workbook, audited.audit, words);
    return { audited, words };
  });
}

function read(spreadsheet: Spreadsheet, { progress, isAccepted }: CheckOptions) {
  const start = Date.now();
  const workbook = watch(googleWorkbook(spreadsheet, wordsOf('en')));
  const options: AuditOptions = {
    auditDate: null,
    today: now(spreadsheet).slice(0, 10),
    approve(rows) {
      if (rows > MANY_ROWS && !isAccepted(rows)) throw new UserError('cancelled');
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
const now = (spreadsheet: Spreadsheet): string =>
  Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss");
