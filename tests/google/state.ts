import { columnLetters } from '../../src/core/cell/reference';
import type { Area } from '../../src/report/sheet';
import type { SheetState, Value, World } from './world';

export const newSheet = (world: World, name: string, rows = 1000, columns = 26): SheetState => ({
  id: world.nextId++,
  name,
  rows,
  columns,
  values: [],
  formulas: new Map(),
  properties: new Map(),
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

export const propertyOf = (sheet: SheetState, property: string, row: number, column: number): unknown =>
  sheet.properties.get(property)?.get(cellKey(row, column));

/** What goes along from the row above to a row that is put in. */
const looks = ['NumberFormat', 'Background', 'TextStyle', 'HorizontalAlignment', 'VerticalAlignment', 'Wrap', 'Border'];

/**
 * Puts rows in after row `after`, counted from 1, as Google does: what is below moves down, the new rows look like the one above them,
 * and what reaches over the place grows.
 */
export function insertRows(sheet: SheetState, after: number, count: number): void {
  sheet.rows += count;
  if (after < sheet.values.length) sheet.values.splice(after, 0, ...Array.from({ length: count }, () => []));
  const moved = <T>(cells: Map<number, T>): Map<number, T> =>
    new Map([...cells].map(([key, value]) => [key >= cellKey(after, 0) ? key + count * ROW_KEYS : key, value]));
  sheet.formulas = moved(sheet.formulas);
  for (const [property, cells] of sheet.properties) sheet.properties.set(property, moved(cells));
  for (const property of looks)
    for (let row = after; row < after + count; row++)
      for (let column = 0; column < sheet.columns; column++) {
        const look = propertyOf(sheet, property, after - 1, column);
        if (look !== undefined) setProperty(sheet, property, row, column, look);
      }
  sheet.heights = new Map([...sheet.heights].map(([row, height]) => [row > after ? row + count : row, height]));
  if (sheet.filter) sheet.filter = grown(sheet.filter, after, count);
}

/** Rows that begin at or below the place move, those that reach over it grow. */
export const grown = (area: Area, after: number, count: number): Area => ({
  ...area,
  row: area.row >= after ? area.row + count : area.row,
  rows: area.row < after && area.row + area.rows > after ? area.rows + count : area.rows,
});

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
      properties: [...sheet.properties].sort().map(([property, cells]) => [property, sorted(cells)]),
      merges: [...sheet.merges].sort(),
      widths: [...sheet.widths].sort(([a], [b]) => a - b),
      heights: [...sheet.heights].filter(([, height]) => height !== ROW).sort(([a], [b]) => a - b),
      rest: [sheet.frozen, sheet.color, sheet.hasGridlines, sheet.filter, sheet.protections, markOf(world, sheet)],
      rules: JSON.stringify(sheet.rules),
      charts: sheet.charts.map(({ id, notes }) => [id, JSON.stringify([...notes].sort())]),
    };
  });
}

/** What the add-on notes about a sheet. */
export const markOf = (world: World, sheet: SheetState): { rows: number } | undefined =>
  (JSON.parse(world.metadata[0]?.value ?? '{}') as Record<string, { rows: number }>)[sheet.id];

const sorted = <T>(map: Map<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
