import type { Charted } from './report/chart';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the add-on notes about a tab that it made: it stays with the tab under any name and at any place. */
export interface Mark {
  /** Which tab of the product it is, such as `Summary` or `Promises`. */
  tab: string;
  isReport: boolean;
  /** A tab of the worked example. */
  isExample?: boolean;
  /** Size of the add-on's own block; 0 for an input tab. */
  rows: number;
  columns: number;
  /** Of a list, how many of the block's rows stand above its first row, and how many belong to its table. */
  head: number;
  list: number;
  /** True while a run writes the tab: if it is found so, that run was cut off, and what it had begun to change is not known. */
  isOpen: boolean;
  /** True if a report was ever written into the tab. */
  isWritten: boolean;
  /** True if a report tab got its widths, frozen rows and colour, which are the users' from then on; its warning to whoever edits it; and its filter. */
  isFurnished: boolean;
  isWarned: boolean;
  isFiltered: boolean;
  /** What was last written, so that only what changed is written again: fingerprints, of looks one for each property. */
  form: string;
  looks: Readonly<Record<string, string>>;
  merges: string;
  rules: string;
  charts: string;
  /** Pixels of each row that are the add-on's choice. */
  heights: number[];
  /** By what its charts are known. */
  charted: Charted;
}

/** The marks of all tabs by sheet id, kept in one entry of the spreadsheet's developer metadata: one call reads them all. */
export interface Marks {
  get(sheetId: number): Mark | undefined;
  /** Notes marks, over those that are there. */
  set(entries: readonly (readonly [sheetId: number, mark: Mark])[]): void;
}

const KEY = 'promise-audit';

/** The mark of a tab that nothing is known to be in but what the add-on is about to write there. */
export const newMark = (tab: string, isReport: boolean, rows = 0, columns = 0): Mark => ({
  tab,
  isReport,
  rows,
  columns,
  head: 0,
  list: 0,
  isOpen: false,
  isWritten: false,
  isFurnished: false,
  isWarned: false,
  isFiltered: false,
  form: '',
  looks: {},
  merges: '',
  rules: '',
  charts: '',
  heights: [],
  charted: {},
});

/** Marks of tabs that are not among all the tabs of the spreadsheet, `ids`, any more are forgotten. */
export function readMarks(spreadsheet: Spreadsheet, ids: readonly number[]): Marks {
  const findEntry = () => spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
  let entry = findEntry();
  let text = entry?.getValue() ?? '';
  const known = parse(text);
  const marks = new Map(ids.flatMap(id => (known[id] ? [[id, known[id]] as const] : [])));
  return {
    get: sheetId => marks.get(sheetId),
    set(entries) {
      for (const [sheetId, mark] of entries) marks.set(sheetId, mark);
      const changed = JSON.stringify(Object.fromEntries(marks));
      if (changed === text) return;
      text = changed;
      entry ??= findEntry();
      if (entry) entry.setValue(text);
      else spreadsheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    },
  };
}

/** What an earlier version of the add-on did not note yet is as in a new mark, or follows from what it did note. */
function parse(text: string): Record<number, Mark> {
  try {
    const known = (JSON.parse(text) ?? {}) as Record<number, Pick<Mark, 'tab' | 'isReport' | 'isFurnished'> & Partial<Mark>>;
    return Object.fromEntries(
      Object.entries(known).map(([id, mark]) => [id, { ...newMark(mark.tab, mark.isReport), isWritten: mark.isFurnished, ...mark }]),
    );
  } catch {
    return {};
  }
}
