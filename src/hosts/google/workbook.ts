import type { CellAt, InputTab, Workbook } from '../../app/workbook';
import type { Cell } from '../../core/cell/cell';
import { textOf } from '../../core/cell/cell';
import { UserError } from '../../core/table/user-error';
import type { Words } from '../../words/words';
import { cellReader, toGoogle } from './cells';
import { byColumn, runsOf } from './column';
import { fillInput } from './input';
import type { Mark } from './mark';
import { newMark, readMarks } from './mark';
import { replaceCells } from './replace';
import { writeReports } from './report/report';
import type { GoogleTab } from './tab';
import { googleTab } from './tab';

/** Columns that lie no further apart than this are read together. */
const GAP = 2;

/** A workbook over a spreadsheet, in as few calls as it takes: never one for a cell or a row. Sheets in `except` are not there for it. */
export function googleWorkbook(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  words: Words,
  except: ReadonlySet<number> = new Set(),
): Workbook {
  const toCells = cellReader(spreadsheet.getSpreadsheetTimeZone());
  const sheets = spreadsheet.getSheets();
  const marks = readMarks(spreadsheet, sheets);
  const tabOf = (sheet: Sheet, isNew = false): GoogleTab => googleTab(sheet, marks.get(sheet.getSheetId()), toCells, isNew);
  const tabs = withoutDoubles(sheets.filter(sheet => !except.has(sheet.getSheetId())).map(sheet => tabOf(sheet)));
  const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const find = (name: string): GoogleTab | undefined => tabs.find(tab => isSame(tab.name, name));
  const get = (name: string): GoogleTab => {
    const tab = find(name);
    if (!tab) throw new Error(`unknown tab ${name}`);
    return tab;
  };
  const forget = (tab: GoogleTab, isNew = false): GoogleTab => {
    const at = tabs.findIndex(one => one.sheet.getSheetId() === tab.sheet.getSheetId());
    const other = tabOf(tab.sheet, isNew);
    tabs.splice(at < 0 ? tabs.length : at, 1, other);
    return other;
  };
  /** An empty tab of this title, or a new one at the end. It is marked at once, so that the next run knows it if this one is cut off. */
  const makeTab = (title: string, mark: Mark): GoogleTab => {
    const there = sheets.find(sheet => isSame(sheet.getName(), title));
    if (there && isTaken(tabs.find(tab => tab.sheet === there) ?? tabOf(there), mark)) throw new UserError('tab-taken', { tab: title });
    const sheet = there ?? spreadsheet.insertSheet(title, sheets.length);
    if (!there) sheets.push(sheet);
    marks.set([[sheet.getSheetId(), mark]]);
    return forget(tabOf(sheet), !there);
  };
  const reportTab = (name: string, rows: number, columns: number): GoogleTab =>
    tabs.find(({ mark }) => mark?.isReport && mark.tab === name) ?? makeTab(name, newMark(name, true, rows, columns));

  return {
    tabs: () =>
      tabs.map(tab => ({
        name: tab.name,
        isReport: tab.mark?.isReport ?? false,
        isExample: tab.mark?.isExample ?? false,
        get rows() {
          return tab.size().rows;
        },
        get columns() {
          return tab.size().columns;
        },
      })),
    head: (name, rows) => {
      const tab = get(name);
      const size = tab.size();
      return size.columns === 0 ? [] : tab.read(0, 0, Math.min(rows, size.rows), size.columns);
    },
    columns: (name, columns, row, count) => {
      const tab = get(name);
      const read = new Map<number, Cell[]>();
      for (const { first, width } of stretches(columns)) {
        const grid = tab.read(row, first, count, width);
        for (let column = 0; column < width; column++)
          read.set(
            first + column,
            Array.from({ length: count }, (_, i) => grid[i]?.[column] ?? null),
          );
      }
      return columns.map(column => read.get(column)!);
    },
    issues: () => [],
    writeReport(...reports) {
      const made = reports.map(report => ({ report, tab: reportTab(report.name, report.cells.length, report.widths.length) }));
      writeReports(made, {
        markOf: ({ sheet }) => marks.get(sheet.getSheetId())!,
        save: entries => marks.set(entries),
        sheetIdOf: name => get(name).sheet.getSheetId(),
        protection: words.google.protection,
      });
      for (const { tab } of made) forget(tab);
    },
    announce(name, text) {
      // Sheets carries out what it is told in order: whatever else of this run comes to stand there, this does, too.
      reportTab(name, 1, 1).sheet.getRange(1, 1).setValue(toGoogle(text));
    },
    appendRows: (name, rows) => get(name).append(rows),
    fillBlanks(name, cells) {
      const tab = get(name);
      for (const [column, places] of byColumn(cells)) fillColumn(tab.sheet, toCells, column, places);
      forget(tab);
    },
    replaceCells(name, cells) {
      const tab = get(name);
      const left = replaceCells(tab.sheet, toCells, cells);
      forget(tab);
      return left;
    },
    createInputTab(input: InputTab) {
      const { name, title = name, isExample } = input;
      const { sheet } = makeTab(title, { ...newMark(name, false), ...(isExample ? { isExample } : {}) });
      fillInput(sheet, input);
    },
  };
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Fills the blank ones of some cells of a column, neighbours at once, if their rows are still the same. What somebody wrote there meanwhile stays. */
function fillColumn(sheet: Sheet, toCells: ReturnType<typeof cellReader>, column: number, places: CellAt[]): void {
  const columns = places.flatMap(({ beside }) => (beside ? [column, beside.column] : [column]));
  const [first, left] = [Math.min(...places.map(({ row }) => row)), Math.min(...columns)];
  const count = Math.max(...places.map(({ row }) => row)) - first + 1;
  const cells = toCells(sheet.getRange(first + 1, left + 1, count, Math.max(...columns) - left + 1).getValues());
  const formulas = sheet.getRange(first + 1, column + 1, count, 1).getFormulas();
  const now = (row: number, at: number): Cell => cells[row - first]![at - left] ?? null;
  const isFree = ({ row, beside }: CellAt): boolean =>
    now(row, column) === null && formulas[row - first]![0] === '' && (!beside || textOf(now(row, beside.column)) === textOf(beside.value));
  for (const run of runsOf(places.filter(isFree))) {
    sheet.getRange(run[0]!.row + 1, column + 1, run.length, 1).setValues(run.map(place => [toGoogle(place.value)]));
  }
}

/** False for an empty tab that is nobody's, or was marked for this very purpose. */
const isTaken = (tab: GoogleTab, mark: Mark): boolean => (tab.mark ? tab.mark.tab !== mark.tab : false) || tab.size().rows > 0;

/** A tab of the user's that happens to bear the name that one of ours goes by is left out: set-up gave ours another title for its sake. */
function withoutDoubles(tabs: GoogleTab[]): GoogleTab[] {
  const ours = new Set(tabs.filter(tab => tab.mark).map(tab => tab.name.toLowerCase()));
  return tabs.filter(tab => tab.mark || !ours.has(tab.name.toLowerCase()));
}

/** Neighbouring columns, to be read in one call; a gap of a column or two is read along. */
function stretches(columns: readonly number[]): { first: number; width: number }[] {
  const found: { first: number; width: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && column - (last.first + last.width) < GAP) last.width = column - last.first + 1;
    else found.push({ first: column, width: 1 });
  }
  return found;
}
