import { foldText } from '../../core/cell/text';
import { inputTables, sourcesTable } from '../../core/declared/input-tables';
import { isOneName } from '../../core/declared/metric';
import { issueLog } from '../../core/table/issue';
import { blankRows } from '../blank-rows';
import { sourceRows } from '../connect/known';
import { readInput } from '../input';
import type { Workbook } from '../workbook';
import type { Written } from '../written';
import { replace } from '../written';
import { newestIn } from './newest';
import { workbenchOf } from './propose';

/** A tab that is connected. */
export interface ConnectedTab {
  tab: string;
  /** Rows of it; null where there is no such tab any more. */
  rows: number | null;
  /** Its newest day; null where no column tells one. How many rows are dated after the last check; 0 where there was none. */
  newest: string | null;
  since: number;
  /** Words of the promises that it tells about. */
  promises: string[];
  columns: number;
}

/** The tabs that Sources names, in its order. `after` is the day of the last check; null where there was none. */
export function connectedTabs(workbook: Workbook, days: { today: string; after: string | null }): ConnectedTab[] {
  const { subjects } = workbenchOf(workbook);
  const rows = sourceRows(workbook);
  const tabs = [...new Map(rows.map(row => [foldText(row.tab), row.tab])).values()];
  return tabs.map(tab => {
    const own = rows.filter(row => foldText(row.tab) === foldText(tab));
    const isTold = (touchpoint: string, metric: string): boolean =>
      own.some(row => foldText(row.touchpoint) === foldText(touchpoint) && isOneName(row.metric, metric));
    const info = workbook.tabs().find(one => foldText(one.name) === foldText(tab));
    return {
      tab,
      rows: info ? Math.max(0, info.rows - 1) : null,
      ...newestIn(workbook, tab, own, days),
      promises: subjects.filter(({ touchpoint, scale }) => scale !== null && isTold(touchpoint, scale.name)).map(({ text }) => text),
      columns: new Set(own.map(row => foldText(row.column))).size,
    };
  });
}

/** Blanks the rows of Sources that name a tab; gives what puts them back. */
export function disconnectTab(workbook: Workbook, tab: string): Written[] {
  const input = readInput(workbook, sourcesTable, inputTables, issueLog());
  const undo: Written[] = [];
  if (input) replace(workbook, input.tab, blankRows(workbook, input, input.header.columns.tab, tab), undo);
  return undo;
}
