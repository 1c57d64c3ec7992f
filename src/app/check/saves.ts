import { foldText } from '../../core/cell/text';
import type { Saved } from '../../core/judgement/history';
import { namesOf } from '../../report/known';
import { readSaves } from '../../report/saves';
import { reportTab } from '../report-names';
import type { Workbook } from '../workbook';

/** What was saved before, out of the History tab in whatever language it was written; the add-on's own, or a copy of one. [] if there is none. */
export function savesOf(workbook: Workbook): Saved[] {
  const names = namesOf('history').map(foldText);
  const tab = reportTab(workbook, 'history') ?? workbook.tabs().find(({ name }) => names.includes(foldText(name)));
  return tab && tab.rows > 0 ? readSaves(workbook.head(tab.name, tab.rows)) : [];
}
