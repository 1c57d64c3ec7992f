import type { Advance, Host, Progress } from '../../app/host';
import { emptyTabs, setUp } from '../../app/set-up/set-up';
import { touchpointsTable } from '../../core/declared/input-tables';
import { isNamed } from '../../core/table/names/names';
import { UserError } from '../../core/table/user-error';
import { wordsOf } from '../../words/words';
import { adoptReports, lostReports } from './adopt';
import { locked } from './lock';
import { type Mark, readMarks } from './mark';
import { recall, remember, room } from './memory';
import { hasCells } from './sheet';
import { googleWorkbook, type Opened, type Witness } from './workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** After this time a run stops by itself, well before Google would stop it half-way. */
const BUDGET = 270_000;
/** More rows than this are asked about first. */
const MANY_ROWS = 200_000;

/** Where a run notes how far it is, and where it is asked to stop, for each spreadsheet of this user; for as long as a run may take. */
const keyOf = (kind: 'progress' | 'cancel'): string => `promise-audit-${kind}-${openSpreadsheet().getId()}`;
const SECONDS = 600;
/** Rows from one note to the next. */
const STEP = 10_000;

/** The host of a spreadsheet of Google's. */
export interface GoogleHost extends Host {
  /** Says something at the corner. */
  toast(text: string): void;
  /** Report tabs of whose looks Google refused some in this run. */
  plain(): string[];
  /** Shows the first tab to fill in, if it is there. */
  showFirst(): void;
  /** Report tabs of an earlier audit whose marks are lost, as in a copy or an imported file: they bear our names and our titles. */
  lost(): string[];
  /** Takes them over, to be rewritten. */
  adopt(): void;
}

/** Where the language is kept that a user chose, for all her spreadsheets. */
const LANGUAGE = 'promise-audit-language';

/** The language that the user chose; '' where she chose none, and before anybody has allowed anything. */
function chosenLanguage(): string {
  try {
    return PropertiesService.getUserProperties().getProperty(LANGUAGE) ?? '';
  } catch {
    return '';
  }
}

/** The language that the user chose, else the one that she has Google in; '' where Google does not say. */
export function languageOfUser(): string {
  try {
    return chosenLanguage() || (Session.getActiveUserLocale() ?? '');
  } catch {
    return '';
  }
}

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
export function googleHost(tell?: Advance): GoogleHost {
  const start = Date.now();
  let known: Opened | null = null;
  const opened = (): Opened => {
    if (!known) {
      const spreadsheet = openSpreadsheet();
      known = { spreadsheet, zone: spreadsheet.getSpreadsheetTimeZone(), seen: new Map() };
    }
    return known;
  };
  let spoken: string | null = null;
  const language = (): string => {
    spoken ??= languageOfUser();
    return spoken;
  };
  const written = new Set<Sheet>();
  const plain = new Set<string>();
  const witness: Witness = { onWrite: sheet => written.add(sheet), onPlain: tab => plain.add(tab) };
  const show = (tab: string, cell: string): void => {
    const { spreadsheet } = opened();
    const sheet = markedSheets(spreadsheet).find(({ mark }) => mark.tab === tab)?.sheet ?? spreadsheet.getSheetByName(tab);
    if (!sheet || !hasCells(sheet)) throw new UserError('missing-tab', { tab });
    sheet.activate();
    sheet.getRange(cell).activate();
  };
  return {
    session: () => `${Session.getTemporaryActiveUserKey()}:${SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? ''}`,
    language,
    chosenLanguage,
    speak(wish) {
      spoken = null;
      const store = PropertiesService.getUserProperties();
      if (wish === '') store.deleteProperty(LANGUAGE);
      else store.setProperty(LANGUAGE, wish);
    },
    open: words => googleWorkbook(opened(), words, witness),
    canEdit() {
      const { spreadsheet } = opened();
      // Somebody who may only view can edit no tab, whatever is protected; anybody else can mostly edit the one at hand.
      return isOpen(spreadsheet.getActiveSheet()) || spreadsheet.getSheets().some(isOpen);
    },
    locked,
    flush: () => SpreadsheetApp.flush(),
    now: () => Utilities.formatDate(new Date(), opened().zone, "yyyy-MM-dd'T'HH:mm:ss"),
    manyRows: MANY_ROWS,
    follow(work) {
      const inTime = (advance: Advance): ReturnType<typeof work> =>
        work((done, of) => {
          if (Date.now() - start > BUDGET) throw new UserError('too-long');
          advance(done, of);
        });
      return tell ? inTime(tell) : noted(start, inTime);
    },
    progress: () => JSON.parse(CacheService.getUserCache().get(keyOf('progress')) ?? '{"done":0,"of":null}') as Progress,
    cancel: () => CacheService.getUserCache().put(keyOf('cancel'), String(Date.now()), SECONDS),
    remember,
    recall,
    room,
    show: ({ tab, cell }) => show(tab, cell),
    showFirst() {
      const { spreadsheet } = opened();
      const isIt = (name: string): boolean => isNamed('tabs', touchpointsTable.name, name);
      const first = markedSheets(spreadsheet).find(({ mark }) => isIt(mark.tab))?.sheet;
      (first ?? spreadsheet.getSheets().find(sheet => isIt(sheet.getName())))?.activate();
    },
    removeExamples(words) {
      const { spreadsheet } = opened();
      const examples = markedSheets(spreadsheet).filter(({ mark }) => mark.isExample);
      // A spreadsheet cannot be without a tab, so the old ones make way first and go last.
      for (const { sheet, id } of examples) sheet.setName(`${sheet.getName()} (${id})`);
      const others = googleWorkbook(opened(), words, witness, new Set(examples.map(({ id }) => id)));
      setUp(others, emptyTabs(words), name => name);
      for (const { sheet } of examples) spreadsheet.deleteSheet(sheet);
    },
    explain: error => explain(error, written),
    toast: text => opened().spreadsheet.toast(text, wordsOf(language()).google.name, 8),
    plain: () => [...plain],
    lost: () => lostReports(opened().spreadsheet).map(({ name }) => name),
    adopt: () => adoptReports(opened().spreadsheet),
  };
}

/** True where this user may edit the first cell; a sheet without cells may refuse the question. */
function isOpen(sheet: Sheet): boolean {
  try {
    return sheet.getRange(1, 1).canEdit();
  } catch {
    return false;
  }
}

/**
 * What a failure means. Google says it in the language of the account, so what it says is not read: if this user may not edit a tab that was
 * written to, that is why. Anything else is a bug; what it says may hold customers' words, and is not logged.
 */
function explain(error: unknown, written: ReadonlySet<Sheet>): UserError | null {
  const { name, stack } = (error ?? {}) as Partial<Error>;
  const places = String(stack ?? '')
    .split('\n')
    .filter(line => /^\s*at /.test(line));
  console.error([name ?? typeof error, ...places].join('\n'));
  try {
    for (const sheet of written) if (!sheet.getDataRange().canEdit()) return new UserError('protected', { tab: sheet.getName() });
  } catch {
    // Then that is not to be known either.
  }
  return null;
}

/** A run that was asked to stop since `start`, even while it waited for the lock, stops at the next block of rows. */
function noted<T>(start: number, work: (advance: Advance) => T): T {
  const cache = CacheService.getUserCache();
  const [progress, cancelled] = [keyOf('progress'), keyOf('cancel')];
  cache.remove(progress);
  let told: number | null = null;
  try {
    return work((done, of) => {
      // What is read in a moment is not worth telling.
      if (told !== null && done - told < STEP) return;
      if (Number(cache.get(cancelled) ?? 0) >= start) throw new UserError('cancelled');
      if (told !== null) cache.put(progress, JSON.stringify({ done, of }), SECONDS);
      told = done;
    });
  } finally {
    cache.remove(progress);
  }
}

/** The tabs that bear a mark. */
function markedSheets(spreadsheet: Spreadsheet): { sheet: Sheet; id: number; mark: Mark }[] {
  const all = spreadsheet.getSheets().map(sheet => ({ sheet, id: sheet.getSheetId() }));
  const marks = readMarks(
    spreadsheet,
    all.map(({ id }) => id),
  );
  return all.flatMap(one => {
    const mark = marks.get(one.id);
    return mark ? [{ ...one, mark }] : [];
  });
}
