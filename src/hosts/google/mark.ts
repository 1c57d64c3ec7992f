type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What the add-on notes about a tab that it made, as developer metadata of that tab: it moves with the tab and survives a new name. */
export interface Mark {
  /** Which tab of the product it is, such as `Summary` or `Promises`. */
  tab: string;
  isReport: boolean;
  /** A tab of the worked example. */
  isExample?: boolean;
  /** Size of the add-on's own block; 0 for an input tab. */
  rows: number;
  columns: number;
  /** What was last written, so that only what changed is written again: fingerprints of looks and merges, rules and charts. */
  looks: string;
  rules: string;
  charts: string;
  chartIds: number[];
}

const KEY = 'promise-audit';

/** The mark of a report tab that nothing was written to yet. */
export const newReport = (tab: string): Mark => ({
  tab,
  isReport: true,
  rows: 0,
  columns: 0,
  looks: '',
  rules: '',
  charts: '',
  chartIds: [],
});

/** All marks of the spreadsheet by sheet id, in one call. */
export function readMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<number, { mark: Mark; metadata: Metadata }> {
  const marks = new Map<number, { mark: Mark; metadata: Metadata }>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    const mark = parse(metadata.getValue());
    if (sheet && mark) marks.set(sheet.getSheetId(), { mark, metadata });
  }
  return marks;
}

/** Notes a mark, over the one that is there; gives what it is noted in. */
export function writeMark(sheet: Sheet, mark: Mark, known: Metadata | null): Metadata | null {
  const value = JSON.stringify(mark);
  if (known === null) sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  else if (known.getValue() !== value) known.setValue(value);
  return known ?? sheet.createDeveloperMetadataFinder().withKey(KEY).find()[0] ?? null;
}

function parse(value: string | null): Mark | null {
  try {
    return value === null ? null : (JSON.parse(value) as Mark);
  } catch {
    return null;
  }
}
