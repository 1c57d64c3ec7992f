import { columnLetters } from '../../src/core/reference';
import type { World } from './world';

export type Value = string | number | boolean | Date;

/** One sheet as plain data; rows and columns of cells are counted from 0. */
export interface SheetState {
  id: number;
  name: string;
  rows: number;
  columns: number;
  values: Value[][];
  formulas: Map<number, string>;
  /** By property and cell: formats, looks, notes, validations. */
  properties: Map<string, Map<number, unknown>>;
  /** Looks that whole rows were given at once, by property and column; cells may have others of their own. */
  forms: { start: number; end: number; looks: Map<string, unknown[]> }[];
  merges: string[];
  widths: Map<number, number>;
  heights: Map<number, number>;
  frozen: { rows: number; columns: number };
  color: string;
  hasGridlines: boolean;
  filter: string | null;
  protections: { description: string; isWarning: boolean }[];
  rules: unknown[];
  charts: { id: number; notes: Map<string, unknown[][]> }[];
}

export const newSheet = (world: World, name: string, rows = 1000, columns = 26): SheetState => ({
  id: world.nextId++,
  name,
  rows,
  columns,
  values: [],
  formulas: new Map(),
  properties: new Map(),
  forms: [],
  merges: [],
  widths: new Map(),
  heights: new Map(),
  frozen: { rows: 0, columns: 0 },
  color: '',
  hasGridlines: true,
  filter: null,
  protections: [],
  rules: [],
  charts: [],
});

/** Fills the world with tabs as users have them: the cells as they are, nothing read into them. */
export function fill(world: World, tabs: Record<string, (Value | null)[][]>): void {
  for (const [name, grid] of Object.entries(tabs)) {
    const sheet = newSheet(
      world,
      name,
      Math.max(1000, grid.length + 10),
      grid.reduce((widest, row) => Math.max(widest, row.length), 26),
    );
    sheet.values = grid.map(row => row.map(value => value ?? ''));
    world.sheets.push(sheet);
  }
}

/** Rows and columns up to the last that holds something. */
export function usedOf(sheet: SheetState): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (let row = 0; row < sheet.values.length; row++) {
    const cells = sheet.values[row]!;
    for (let column = cells.length - 1; column >= 0; column--) {
      if (cells[column] === '' || cells[column] === undefined) continue;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
      break;
    }
  }
  return { rows, columns };
}

export const keyOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Keys of a row in the maps of a sheet. */
const ROW_KEYS = 20_000;

/** A cell's key in the maps of a sheet. */
export const cellKey = (row: number, column: number): number => row * ROW_KEYS + column;

export const valuesOf = (sheet: SheetState, row: number, column: number, rows: number, columns: number): Value[][] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j): Value => sheet.values[row - 1 + i]?.[column - 1 + j] ?? ''),
  );

/** Gives one cell, counted from 0, a look, a note or the like. */
export function setProperty(sheet: SheetState, property: string, row: number, column: number, value: unknown): void {
  const cells = sheet.properties.get(property) ?? new Map<number, unknown>();
  sheet.properties.set(property, cells);
  cells.set(cellKey(row, column), value);
}

/** What a cell, counted from 0, looks like: as it was told itself, or else as its row was. */
export function propertyOf(sheet: SheetState, property: string, row: number, column: number): unknown {
  const own = sheet.properties.get(property);
  return own?.has(cellKey(row, column)) ? own.get(cellKey(row, column)) : formOf(sheet, property, row, column);
}

function formOf(sheet: SheetState, property: string, row: number, column: number): unknown {
  const form = sheet.forms.find(({ start, end }) => row >= start && row < end);
  return form?.looks.get(property)?.[column];
}

const looks = ['NumberFormat', 'Background', 'TextStyle', 'HorizontalAlignment', 'VerticalAlignment', 'Wrap', 'Border'];

/** Gives rows `start` up to `end` the looks of row `from`; as in Google, what cells had of their own is gone. */
export function copyLooks(sheet: SheetState, from: number, start: number, end: number, columns: number): void {
  const copied = new Map(
    looks.map(property => [property, Array.from({ length: columns }, (_, j) => propertyOf(sheet, property, from, j))]),
  );
  for (const property of looks) {
    const cells = sheet.properties.get(property);
    for (const key of cells?.keys() ?? []) if (Math.floor(key / ROW_KEYS) >= start && Math.floor(key / ROW_KEYS) < end) cells!.delete(key);
  }
  sheet.forms = [...sheet.forms.filter(form => form.end <= start || form.start >= end), { start, end, looks: copied }];
}

/** Makes place for rows: those below keep their looks, and the new ones take that of the row above, as in Google. */
export function insertLooks(sheet: SheetState, after: number, count: number): void {
  for (const [property, cells] of sheet.properties)
    sheet.properties.set(
      property,
      new Map([...cells].map(([key, value]) => [key + (key >= cellKey(after, 0) ? count * ROW_KEYS : 0), value])),
    );
  sheet.forms = sheet.forms.flatMap(form => {
    const above = { ...form, end: Math.min(form.end, after) };
    const below = { ...form, start: Math.max(form.start, after) + count, end: form.end + count };
    return [above, below].filter(({ start, end }) => end > start);
  });
  copyLooks(sheet, after - 1, after, after + count, sheet.columns);
}

/** Height that Google gives a row, in pixels. */
const ROW = 21;

/** All that a user could see, as plain data that can be compared. */
export function snapshot(world: World, only: (sheet: SheetState) => boolean = () => true): unknown {
  return world.sheets.filter(only).map(sheet => {
    const { rows, columns } = usedOf(sheet);
    return {
      name: sheet.name,
      values: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => sheet.values[row]?.[column] ?? '')),
      formulas: sorted(sheet.formulas),
      properties: [...sheet.properties].sort().map(([property, cells]) => [property, sorted(cells).filter(isOwn(sheet, property))]),
      forms: JSON.stringify(sheet.forms.map(({ start, end, looks: of }) => [start, end, [...of]])),
      merges: [...sheet.merges].sort(),
      widths: [...sheet.widths].sort(([a], [b]) => a - b),
      heights: [...sheet.heights].filter(([, height]) => height !== ROW).sort(([a], [b]) => a - b),
      rest: [sheet.frozen, sheet.color, sheet.hasGridlines, sheet.filter, sheet.protections, markOf(world, sheet)],
      rules: JSON.stringify(sheet.rules),
      charts: sheet.charts.map(({ id, notes }) => [id, JSON.stringify([...notes].sort())]),
    };
  });
}

/** True for a cell that does not merely look like its row. */
const isOwn =
  (sheet: SheetState, property: string) =>
  ([key, value]: [number, unknown]): boolean =>
    JSON.stringify(formOf(sheet, property, Math.floor(key / ROW_KEYS), key % ROW_KEYS)) !== JSON.stringify(value);

/** What the add-on notes about a sheet. */
export const markOf = (world: World, sheet: SheetState): { rows: number } | undefined =>
  (JSON.parse(world.metadata[0]?.value ?? '{}') as Record<string, { rows: number }>)[sheet.id];

const sorted = <T>(map: Map<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
