import type { Cell, Grid } from '../../core/cell/cell';
import { foldText } from '../../core/cell/text';
import { evidenceTable, inputTables } from '../../core/declared/input-tables';
import { appendRows } from './append';
import type { Reader, Value } from './cells';
import type { Mark } from './mark';
import { type Room, roomOf } from './room';
import { hasCells } from './sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of the spreadsheet, with what is asked of it once. */
export interface KnownSheet {
  sheet: Sheet;
  id: number;
  room: Room;
  /** Asked for where they are needed, and once in a run: a name that changes meanwhile, as while a dialog is open, is seen by the next one. */
  title(): string;
  hasCells(): boolean;
}

/** What a run has asked of sheets so far, by their ids. */
export type Seen = Map<number, { title?: string; hasCells?: boolean }>;

export function knownSheet(sheet: Sheet, all: Seen): KnownSheet {
  const id = sheet.getSheetId();
  const seen = all.get(id) ?? {};
  all.set(id, seen);
  return {
    sheet,
    id,
    room: roomOf(sheet),
    title() {
      seen.title ??= sheet.getName();
      return seen.title;
    },
    hasCells() {
      seen.hasCells ??= hasCells(sheet);
      return seen.hasCells;
    },
  };
}

/** A tab as the host knows it. Size and cells are read when they are asked for, and small tabs only once. */
export interface GoogleTab extends KnownSheet {
  /** The name that the product knows it by: a tab of the add-on's keeps it, whatever the user calls it. */
  name: string;
  mark: Mark | undefined;
  /** True if this very run has made it: nothing is in it but what the run has put there. */
  isNew: boolean;
  size(): { rows: number; columns: number };
  /** How many rows are in use, where that is known already. */
  knownRows(): number | null;
  /** Writes rows below the last one that holds anything in the columns that the product knows. */
  append(rows: Grid): void;
  /** Some rows of some neighbouring columns. */
  read(row: number, column: number, rows: number, columns: number): Grid;
}

/** Rows in which headers are looked for. */
const HEAD = 10;

/** Tabs of no more rows than this are read whole, at once. */
const FEW = 800;

/** Tabs that hold lists, never evidence: read whole, however long they are. */
const lists = new Set(
  inputTables.filter(table => table !== evidenceTable).flatMap(({ name, aliases }) => [name, ...aliases].map(foldText)),
);

export function googleTab(known: KnownSheet, mark: Mark | undefined, toCells: Reader, isNew = false): GoogleTab {
  const { sheet, room } = known;
  const name = mark?.tab ?? known.title();
  const isList = mark?.isReport || lists.has(foldText(name));
  let size: { rows: number; columns: number } | null = null;
  let whole: Grid | null = null;
  let head: Grid | null = null;
  const sizeOf = (): { rows: number; columns: number } => {
    if (size) return size;
    let values = isList ? readAll(sheet) : null;
    if (!values) {
      const used = sheet.getDataRange();
      const rows = used.getNumRows();
      if (rows > FEW && !isList) {
        size = { rows, columns: used.getNumColumns() };
        return size;
      }
      values = used.getValues();
    }
    whole = toCells(values);
    const [first = []] = whole;
    // An empty tab has a data range of one blank cell.
    const isEmpty = whole.length <= 1 && first.every(cell => cell === null);
    size = isEmpty ? { rows: 0, columns: 0 } : { rows: whole.length, columns: first.length };
    return size;
  };
  const read = (row: number, column: number, rows: number, columns: number): Grid => {
    const used = sizeOf();
    if (whole)
      return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j): Cell => whole![row + i]?.[column + j] ?? null));
    if (row === 0 && rows <= HEAD) {
      // Every list looks there for its headers.
      head ??= toCells(sheet.getRange(1, 1, Math.min(HEAD, used.rows), used.columns).getValues());
      return head.slice(0, rows).map(cells => Array.from({ length: columns }, (_, j): Cell => cells[column + j] ?? null));
    }
    const count = Math.min(rows, used.rows - row);
    return count <= 0 ? [] : toCells(sheet.getRange(row + 1, column + 1, count, columns).getValues());
  };
  return {
    ...known,
    name,
    mark,
    isNew,
    size: sizeOf,
    knownRows: () => size?.rows ?? null,
    read,
    append(rows) {
      const { rows: height, columns } = sizeOf();
      appendRows(sheet, room, read(0, 0, height, columns), rows, name);
      [size, whole, head] = [null, null, null];
    },
  };
}

/** All values up to the last row and column that hold any, for which -1 stands; null where Google finds none. */
function readAll(sheet: Sheet): Value[][] | null {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch {
    return null;
  }
}
