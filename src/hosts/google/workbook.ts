import type { CellAt, InputTab, Workbook } from '../../app/workbook';
import type { Cell } from '../../core/cell/cell';
import { textOf } from '../../core/cell/cell';
import { UserError } from '../../core/table/user-error';
import { headersOf } from '../../report/known';
import type { Words } from '../../words/words';
import { cellReader, type Reader, toGoogle } from './cells';
import { byColumn, runsOf } from './column';
import { fillInput, offerList } from './input';
import type { Mark } from './mark';
import { newMark, readMarks } from './mark';
import { replaceCells } from './replace';
import { writeReports } from './report/report';
import type { GoogleTab, KnownSheet, Seen } from './tab';
import { googleTab, knownSheet } from './tab';

/** Columns that lie no further apart than this are read together. */
const GAP = 2;

/** A spreadsheet, the zone of its clock, and what this run has asked of its sheets. */
export interface Opened {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  zone: string;
  seen?: Seen;
}

/** What a host wants to know of what is written. */
export interface Witness {
  /** A sheet that is about to be written to. */
  onWrite(sheet: Sheet): void;
  /** A report tab whose looks Google refused; its values are there. */
  onPlain(tab: string): void;
}

/**
 * A workbook over a spreadsheet, in as few calls as it takes: never one for a cell or a row. Sheets in `except` are not there for it,
 * nor are those that have no cells: charts on sheets of their own, and what a data source shows.
 */
export function googleWorkbook(
  { spreadsheet, zone, seen = new Map() }: Opened,
  words: Words,
  { onWrite, onPlain }: Witness = { onWrite: () => undefined, onPlain: () => undefined },
  except: ReadonlySet<number> = new Set(),
): Workbook {
  const toCells = cellReader(zone);
  const all = spreadsheet.getSheets().map(sheet => knownSheet(sheet, seen));
  const marks = readMarks(
    spreadsheet,
    all.map(({ id }) => id),
  );
  const sheets = all.filter(sheet => marks.get(sheet.id) !== undefined || sheet.hasCells());
  const tabOf = (known: KnownSheet, isNew = false): GoogleTab => googleTab(known, marks.get(known.id), toCells, isNew);
  const tabs = withoutDoubles(sheets.filter(({ id }) => !except.has(id)).map(known => tabOf(known)));
  const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  // Where the taking away of the example was cut off, its tabs stand beside those that take their place.
  const find = (name: string): GoogleTab | undefined => {
    const named = tabs.filter(tab => isSame(tab.name, name));
    return named.find(({ mark }) => !mark?.isExample) ?? named[0];
  };
  const get = (name: string): GoogleTab => {
    const tab = find(name);
    if (!tab) throw new Error(`unknown tab ${name}`);
    return tab;
  };
  const forget = (tab: GoogleTab, isNew = false): GoogleTab => {
    const at = tabs.findIndex(one => one.id === tab.id);
    const other = tabOf(tab, isNew);
    tabs.splice(at < 0 ? tabs.length : at, 1, other);
    return other;
  };
  /** An empty tab of this title, or a new one at the end. It is marked at once, so that the next run knows it if this one is cut off. */
  const makeTab = (title: string, mark: Mark): GoogleTab => {
    const there = titled(title);
    if (there && isTaken(tabs.find(({ id }) => id === there.id) ?? tabOf(there), mark)) throw new UserError('tab-taken', { tab: title });
    const known = there ?? insert(title);
    if (!there) {
      all.push(known);
      sheets.push(known);
    }
    marks.set([[known.id, mark]]);
    return forget(tabOf(known), !there);
  };
  /** A new tab at the end. The user goes on looking at the same one. */
  const insert = (title: string): KnownSheet => {
    const active = spreadsheet.getActiveSheet();
    const sheet = spreadsheet.insertSheet(title, all.length);
    active.activate();
    return knownSheet(sheet, seen);
  };
  /** The sheet that bears a title, in any case. Throws UserError `tab-taken` where it has no cells. */
  const titled = (title: string): KnownSheet | undefined => {
    const own = tabs.find(tab => !tab.mark && isSame(tab.name, title));
    if (own) return own;
    const sheet = spreadsheet.getSheetByName(title);
    if (!sheet) return undefined;
    const id = sheet.getSheetId();
    const known = sheets.find(one => one.id === id);
    if (!known) throw new UserError('tab-taken', { tab: title });
    return known;
  };
  const reportTab = (name: string, rows: number, columns: number): GoogleTab =>
    tabs.find(({ mark }) => mark?.isReport && mark.tab === name) ?? makeTab(name, newMark(name, true, rows, columns));
  /** A tab that is about to be written to. */
  const open = (name: string): GoogleTab => {
    const tab = get(name);
    onWrite(tab.sheet);
    return tab;
  };

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
      for (const { tab } of made) onWrite(tab.sheet);
      const plain = writeReports(made, {
        markOf: ({ id }) => marks.get(id)!,
        save: entries => marks.set(entries),
        sheetIdOf: name => get(name).id,
        protection: words.google.protection,
        notes: headersOf('notes'),
      });
      for (const { tab } of made) forget(tab);
      for (const name of plain) onPlain(name);
    },
    announce(name, text) {
      const { sheet } = reportTab(name, 1, 1);
      onWrite(sheet);
      // Sheets carries out what it is told in order: whatever else of this run comes to stand there, this does, too.
      sheet.getRange(1, 1).setValue(toGoogle(text));
    },
    appendRows: (name, rows) => open(name).append(rows),
    fillBlanks(name, cells) {
      const tab = open(name);
      for (const [column, places] of byColumn(cells)) fillColumn(tab.sheet, toCells, column, places);
      forget(tab);
    },
    replaceCells(name, cells) {
      const tab = open(name);
      const left = replaceCells(tab.sheet, toCells, cells);
      forget(tab);
      return left;
    },
    createInputTab(input: InputTab) {
      const { name, title = name, isExample } = input;
      const { sheet, room } = makeTab(title, { ...newMark(name, false), ...(isExample ? { isExample } : {}) });
      onWrite(sheet);
      fillInput(sheet, room, input);
    },
    offer(name, offers) {
      const { sheet } = open(name);
      for (const { column, from } of offers) offerList(sheet, column, get(from.tab).sheet, from.column);
    },
  };
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Fills the blank ones of some cells of a column, neighbours at once, if their rows are still the same. What somebody wrote there meanwhile stays. */
function fillColumn(sheet: Sheet, toCells: Reader, column: number, places: CellAt[]): void {
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
