// questions -> timings -> the trip of a user -> all that was made is taken away -> one JSON text to copy
import { cellQuestions } from './cell-questions';
import { gridQuestions } from './grid-questions';
import { lookQuestions } from './look-questions';
import { answerOf, type Desk, type Questions } from './question';
import { serviceQuestions } from './service-questions';
import { timings } from './timing';
import { type Call, playTrip } from './trip';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All that is asked. */
export const questions: Questions = { ...cellQuestions, ...gridQuestions, ...lookQuestions, ...serviceQuestions };

/** What one spreadsheet, or the stand-in, said. */
export interface Observed {
  about: { day: string; zone: string; locale: string; language: string };
  answers: Record<string, unknown>;
  milliseconds: Record<string, unknown>;
  trip: unknown;
  /** What could not be taken away again; empty if all is as it was. */
  left: string[];
}

const NAME = 'Promise Audit self-test';

/** Adds a menu of one item; the add-on's own is made by the add-on. */
export function addToMenu(): void {
  SpreadsheetApp.getUi().createMenu(NAME).addItem('Self-test', 'selfTest').addToUi();
}

/** Asks everything, and shows one text to copy. `call`: the add-on's function for its sidebar. */
export function selfTest(call: Call): void {
  const text = JSON.stringify(observe(call), null, 1).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const page = `<p>Copy all of it.</p><textarea style="width:100%;height:380px" onclick="this.select()">${text}</textarea>`;
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page).setWidth(640).setHeight(460), 'Self-test');
}

/** Works in tabs of its own, which it takes away again with all that the trip makes. */
export function observe(call: Call): Observed {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const before = new Set(book.getSheets().map(sheet => sheet.getSheetId()));
  const zone = book.getSpreadsheetTimeZone();
  const about = {
    day: Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd'),
    zone,
    locale: book.getSpreadsheetLocale(),
    language: Session.getActiveUserLocale(),
  };
  const observed: Observed = { about, answers: {}, milliseconds: {}, trip: null, left: [] };
  LockService.getDocumentLock()?.tryLock(10_000);
  const made: Sheet[] = [];
  const fresh = (): Sheet => {
    made.push(book.insertSheet(`${NAME} ${made.length + 1}`, book.getSheets().length));
    return made[made.length - 1]!;
  };
  const desk: Desk = { book, sheet: fresh(), fresh };
  for (const [sentence, ask] of Object.entries(questions)) observed.answers[sentence] = answerOf(() => ask(desk));
  observed.milliseconds = timings(desk);
  const remove = (sheets: Sheet[]): void => {
    for (const sheet of sheets)
      if (answerOf(() => book.deleteSheet(sheet)) !== null) observed.left.push(answerOf(() => sheet.getName()) as string);
  };
  remove(made);
  observed.trip = answerOf(() => playTrip(book, call));
  if (typeof observed.trip !== 'string') {
    LockService.getDocumentLock()?.tryLock(10_000);
    remove(book.getSheets().filter(sheet => !before.has(sheet.getSheetId())));
    forget(book);
  }
  return observed;
}

/** What the trip left beside the cells. */
function forget(book: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const store = PropertiesService.getDocumentProperties()!;
  for (const key of Object.keys(store.getProperties())) if (key.startsWith('promise-audit')) store.deleteProperty(key);
  for (const entry of book.createDeveloperMetadataFinder().withKey('promise-audit').find()) entry.remove();
}
