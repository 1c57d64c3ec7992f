import type { Advance, Host, Progress } from '../../app/host';
import { emptyTabs, setUp } from '../../app/set-up/set-up';
import { UserError } from '../../core/table/user-error';
import { locked } from './lock';
import { readMarks } from './mark';
import { recall, remember, room } from './memory';
import { googleWorkbook } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** After this time a run stops by itself, well before Google would stop it half-way. */
const BUDGET = 270_000;
/** More rows than this are asked about first. */
const MANY_ROWS = 200_000;

/** Where a run notes how far it is, and where it is asked to stop; for as long as a run may take. */
const PROGRESS = 'promise-audit-progress';
const CANCEL = 'promise-audit-cancel';
const SECONDS = 600;
/** Rows from one note to the next. */
const STEP = 10_000;

/** The spreadsheet that the user looks at. Throws `view-only` where there is none, as happens with several accounts. */
export function openSpreadsheet(): Spreadsheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) throw new UserError('view-only');
  return spreadsheet;
}

/**
 * The spreadsheet that the user looks at, as a host. `tell` shows how far a run is; without it, the run notes that where other calls find it,
 * and stops when one of them asks it to.
 */
export function googleHost(tell?: Advance): Host {
  const start = Date.now();
  return {
    session: () => `${Session.getTemporaryActiveUserKey()}:${SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? ''}`,
    open: words => googleWorkbook(openSpreadsheet(), words),
    canEdit() {
      const spreadsheet = openSpreadsheet();
      const isOpen = (sheet: Sheet): boolean => sheet.getRange(1, 1).canEdit();
      // Somebody who may only view can edit no tab, whatever is protected; anybody else can mostly edit the one at hand.
      return isOpen(spreadsheet.getActiveSheet()) || spreadsheet.getSheets().some(isOpen);
    },
    locked,
    flush: () => SpreadsheetApp.flush(),
    now: () => Utilities.formatDate(new Date(), openSpreadsheet().getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss"),
    manyRows: MANY_ROWS,
    follow(work) {
      const inTime = (advance: Advance): ReturnType<typeof work> =>
        work((done, of) => {
          if (Date.now() - start > BUDGET) throw new UserError('too-long');
          advance(done, of);
        });
      return tell ? inTime(tell) : noted(start, inTime);
    },
    progress: () => JSON.parse(CacheService.getUserCache().get(PROGRESS) ?? '{"done":0,"of":null}') as Progress,
    cancel: () => CacheService.getUserCache().put(CANCEL, String(Date.now()), SECONDS),
    remember,
    recall,
    room,
    show({ tab, cell }) {
      const spreadsheet = openSpreadsheet();
      const all = spreadsheet.getSheets();
      const marks = readMarks(spreadsheet, all);
      const sheet = all.find(one => marks.get(one.getSheetId())?.tab === tab) ?? spreadsheet.getSheetByName(tab);
      if (!sheet) throw new UserError('missing-tab', { tab });
      sheet.activate();
      sheet.getRange(cell).activate();
    },
    removeExamples(words) {
      const spreadsheet = openSpreadsheet();
      const sheets = exampleSheets(spreadsheet);
      // A spreadsheet cannot be without a tab, so the old ones make way first and go last.
      for (const sheet of sheets) sheet.setName(`${sheet.getName()} (${sheet.getSheetId()})`);
      setUp(googleWorkbook(spreadsheet, words, new Set(sheets.map(sheet => sheet.getSheetId()))), emptyTabs(words), name => name);
      for (const sheet of sheets) spreadsheet.deleteSheet(sheet);
    },
    explain(error) {
      console.error(error);
      const text = String((error as { message?: unknown } | null)?.message);
      return /protected cell|protected object/i.test(text) ? new UserError('protected') : null;
    },
  };
}

/** A run that was asked to stop since `start`, even while it waited for the lock, stops at the next block of rows. */
function noted<T>(start: number, work: (advance: Advance) => T): T {
  const cache = CacheService.getUserCache();
  cache.remove(PROGRESS);
  let told: number | null = null;
  try {
    return work((done, of) => {
      // What is read in a moment is not worth telling.
      if (told !== null && done - told < STEP) return;
      if (Number(cache.get(CANCEL) ?? 0) >= start) throw new UserError('cancelled');
      if (told !== null) cache.put(PROGRESS, JSON.stringify({ done, of }), SECONDS);
      told = done;
    });
  } finally {
    cache.remove(PROGRESS);
  }
}

function exampleSheets(spreadsheet: Spreadsheet): Sheet[] {
  const all = spreadsheet.getSheets();
  const marks = readMarks(spreadsheet, all);
  return all.filter(sheet => marks.get(sheet.getSheetId())?.isExample === true);
}
