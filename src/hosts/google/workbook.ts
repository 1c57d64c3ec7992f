import type { CellAt, InputTab, Workbook } from '../../app/workbook';
import type { Cell } from '../../core/cell';
import { textOf } from '../../core/cell';
import { UserError } from '../../core/error';
import type { Words } from '../../words/words';
import { cellReader, toGoogle } from './cells';
import { byColumn, runsOf } from './column';
import { makeInput } from './input';
import { newReport, readMarks, writeMark } from './mark';
import { replaceCells } from './replace';
import { sheetFor, writeReport } from './report';
import { makeRoom } from './room';
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
  const marks = readMarks(spreadsheet);
  const sheets = spreadsheet.getSheets().filter(sheet => !except.has(sheet.getSheetId()));
  const tabs = withoutDoubles(sheets.map(sheet => googleTab(sheet, marks, toCells)));
  const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const find = (name: string): GoogleTab | undefined => tabs.find(tab => isSame(tab.name, name));
  const get = (name: string): GoogleTab => {
    const tab = find(name);
    if (!tab) throw new Error(`unknown tab ${name}`);
    return tab;
  };
  const isFree = (name: string): boolean => (find(name)?.size().rows ?? 0) === 0;
  const forget = (tab: GoogleTab): void => {
    tabs[tabs.indexOf(tab)] = googleTab(tab.sheet, readMarks(spreadsheet), toCells);
  };

  return {
    tabs: () =>
      tabs.map(tab => ({
        name: tab.name,
        isReport: tab.known?.mark.isReport ?? false,
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
    writeReport(sheet) {
      const mine = tabs.find(tab => tab.known?.mark.isReport && tab.known.mark.tab === sheet.name);
      if (!mine && !isFree(sheet.name)) throw new UserError('tab-taken', { tab: sheet.name });
      const written = writeReport(
        spreadsheet,
        sheet,
        mine?.sheet ?? null,
        mine?.known ?? null,
        // A report tab that is yet to be written is made when a link leads there, in the place it would have had.
        name => find(name)?.sheet.getSheetId() ?? sheetFor(spreadsheet, name).getSheetId(),
        words.google.protection,
      );
      if (!mine) tabs.push(googleTab(written, readMarks(spreadsheet), toCells));
    },
    announce(name, text) {
      const mine = tabs.find(tab => tab.known?.mark.isReport && tab.known.mark.tab === name);
      const sheet = mine?.sheet ?? sheetFor(spreadsheet, name);
      if (!mine) writeMark(sheet, newReport(name), null);
      sheet.getRange(1, 1).setValue(toGoogle(text));
      SpreadsheetApp.flush();
      if (!mine) tabs.push(googleTab(sheet, readMarks(spreadsheet), toCells));
    },
    appendRows(name, rows) {
      const tab = get(name);
      const first = tab.size().rows;
      const width = Math.max(...rows.map(row => row.length));
      makeRoom(tab.sheet, first + rows.length);
      tab.sheet
        .getRange(first + 1, 1, rows.length, width)
        .setValues(rows.map(row => Array.from({ length: width }, (_, i) => toGoogle(row[i] ?? null))));
      forget(tab);
    },
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
      const title = input.title ?? input.name;
      if (spreadsheet.getSheetByName(title) && !isFree(title)) throw new UserError('tab-taken', { tab: title });
      const sheet = makeInput(spreadsheet, input);
      tabs.push(googleTab(sheet, readMarks(spreadsheet), toCells));
    },
  };
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Fills the blank ones of some cells of a column, neighbours at once, if their rows are still the same. What somebody wrote there meanwhile stays. */
function fillColumn(sheet: Sheet, toCells: ReturnType<typeof cellReader>, column: number, places: CellAt[]): void {
  const first = Math.min(...places.map(place => place.row));
  const count = Math.max(...places.map(place => place.row)) - first + 1;
  const now = (at: number): Cell[] => toCells(sheet.getRange(first + 1, at + 1, count, 1).getValues()).map(row => row[0] ?? null);
  const cells = now(column);
  const formulas = sheet.getRange(first + 1, column + 1, count, 1).getFormulas();
  const beside = new Map([...new Set(places.flatMap(place => (place.beside ? [place.beside.column] : [])))].map(at => [at, now(at)]));
  const isFree = ({ row, beside: other }: CellAt): boolean =>
    cells[row - first] === null &&
    formulas[row - first]![0] === '' &&
    (!other || textOf(beside.get(other.column)![row - first]) === textOf(other.value));
  for (const run of runsOf(places.filter(isFree))) {
    sheet.getRange(run[0]!.row + 1, column + 1, run.length, 1).setValues(run.map(place => [toGoogle(place.value)]));
  }
}

/** A tab of the user's that happens to bear the name that one of ours goes by is left out: set-up gave ours another title for its sake. */
function withoutDoubles(tabs: GoogleTab[]): GoogleTab[] {
  const ours = new Set(tabs.filter(tab => tab.known).map(tab => tab.name.toLowerCase()));
  return tabs.filter(tab => tab.known || !ours.has(tab.name.toLowerCase()));
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
