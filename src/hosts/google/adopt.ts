import { textOf } from '../../core/cell/cell';
import { foldText } from '../../core/cell/text';
import { isTitle, namesOf, reportKeys, reportOf } from '../../report/known';
import { languages, wordsOf } from '../../words/words';
import { cellReader } from './cells';
import { type Mark, newMark, readMarks } from './mark';
import { hasCells } from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows in which the header of a list is looked for. */
const HEAD = 12;

interface Lost {
  sheet: Sheet;
  id: number;
  /** Which report it is. */
  name: string;
}

/**
 * Report tabs whose marks are lost, as in a copy of a spreadsheet or in an imported file: a tab that bears a report's name, begins with that
 * report's own title, in any language, and has no mark, in a spreadsheet that has no marked one of that report.
 */
export function lostReports(spreadsheet: Spreadsheet): Lost[] {
  const all = spreadsheet.getSheets().map(sheet => ({ sheet, id: sheet.getSheetId() }));
  const marks = readMarks(
    spreadsheet,
    all.map(({ id }) => id),
  );
  const marked = new Set(all.flatMap(({ id }) => reportOf(marks.get(id)?.tab ?? '') ?? []));
  return reportKeys().flatMap(key => {
    if (marked.has(key)) return [];
    const found = all.find(({ sheet, id }) => !marks.get(id) && namesOf(key).includes(sheet.getName()));
    if (!found || !hasCells(found.sheet)) return [];
    const [[title = ''] = []] = found.sheet.getRange(1, 1, 1, 1).getValues() as unknown[][];
    return isTitle(key, String(title)) ? [{ ...found, name: found.sheet.getName() }] : [];
  });
}

/** Notes that they are reports: as if a run that wrote them had been cut off, so that all of them is written anew. */
export function adoptReports(spreadsheet: Spreadsheet): void {
  const lost = lostReports(spreadsheet);
  const marks = readMarks(
    spreadsheet,
    spreadsheet.getSheets().map(sheet => sheet.getSheetId()),
  );
  marks.set(lost.map(({ sheet, id, name }) => [id, markOf(sheet, name)] as const));
}

function markOf(sheet: Sheet, name: string): Mark {
  const used = sheet.getDataRange();
  const [rows, columns] = [used.getNumRows(), used.getNumColumns()];
  const top = cellReader('Etc/UTC')(sheet.getRange(1, 1, Math.min(rows, HEAD), columns).getValues());
  const labels = languages.flatMap(code => Object.values(wordsOf(code).labels.columns));
  const known = new Set(labels.map(label => foldText(String(label))));
  // The header of a list is the first row that names three columns of the report.
  const isPage = ['summary', 'journey', 'owner', 'segments'].includes(reportOf(name) ?? '');
  const header = isPage ? -1 : top.findIndex(row => row.filter(cell => known.has(foldText(textOf(cell)))).length > 2);
  const head = header + 1;
  const filter = sheet.getFilter()?.getRange();
  return {
    ...newMark(name, true, rows, columns),
    ...(head > 0
      ? { head, list: filter?.getRow() === head ? filter.getNumRows() - 1 : rows - head, isFiltered: filter !== undefined }
      : {}),
    isOpen: true,
    isWritten: true,
    isFurnished: true,
  };
}
