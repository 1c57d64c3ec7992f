import type { ChartName } from './chart';

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
  /** True if a report tab got its widths, frozen rows, colour and protection, which are the users' from then on; and its filter. */
  isFurnished: boolean;
  isFiltered: boolean;
  /** What was last written, so that only what changed is written again: fingerprints, of looks one for each property. */
  form: string;
  looks: Readonly<Record<string, string>>;
  merges: string;
  rules: string;
  charts: string;
  /** Rows of a list that have its form, from the top. */
  formed: number;
  /** Pixels of each row that are the add-on's choice. */
  heights: number[];
  /** By what its charts are known. */
  chartNames: ChartName[];
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
  isFurnished: false,
  isFiltered: false,
  form: '',
  looks: {},
  merges: '',
  rules: '',
  charts: '',
  formed: 0,
  heights: [],
  chartNames: [],
});

/** Marks of tabs that are not among all the `sheets` of the spreadsheet any more are forgotten. */
export function readMarks(spreadsheet: Spreadsheet, sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[]): Marks {
  const findEntry = () => spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
  let entry = findEntry();
  let text = entry?.getValue() ?? '';
  const known = parse(text);
  const marks = new Map(sheets.map(sheet => sheet.getSheetId()).flatMap(id => (known[id] ? [[id, known[id]] as const] : [])));
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

function parse(text: string): Record<number, Mark> {
  try {
    return (JSON.parse(text) ?? {}) as Record<number, Mark>;
  } catch {
    return {};
  }
}
