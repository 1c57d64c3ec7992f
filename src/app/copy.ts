import type { Grid } from '../core/cell/cell';
import type { IssueAt } from '../core/table/issue';
import type { Sheet } from '../report/sheet';

/** A tab as plain JSON. */
export interface TabCopy {
  /** Its name in the spreadsheet. */
  title: string;
  /** The name that the product knows it by; the same, but where a tab of the add-on's was renamed. */
  name: string;
  isReport: boolean;
  grid: Grid;
  /** Number format of each column, as spreadsheets write it; '' for plain. A column that is not named is plain. */
  formats: string[];
  /** Pixels of each column; null where that is not known, and for a report's own width. A column that is not named has none of its own. */
  widths: (number | null)[];
  /** On a report tab, what the add-on wrote there, with the values that stand there now; null where that is not known. */
  report: Sheet | null;
}

/** A spreadsheet as plain JSON, as it goes between a page and the server that reads and writes its files. */
export interface Copy {
  tabs: TabCopy[];
  /** What was noticed when it was read. */
  issues: IssueAt[];
}
