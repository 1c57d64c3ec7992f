import { columnLetters } from '../../../src/core/cell/reference';
import type { Area } from '../../../src/report/sheet';
import { isOfDates, momentOf } from './calendar';
import type { SheetState, Value } from './tab';
import type { World } from './world';

export const newSheet = (world: World, name: string, rows = 1000, columns = 26): SheetState => ({
  id: world.nextId++,
  name,
  kind: 'GRID',
  rows,
  columns,
  values: [],
  formulas: new Map(),
  properties: new Map(),
  merges: [],
  groups: [],
  tables: [],
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

/** Rows and columns up to the last that holds something: a value, an unticked box, or a formula, be it one that shows nothing. */
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
  for (const key of sheet.formulas.keys()) {
    rows = Math.max(rows, Math.floor(key / ROW_KEYS) + 1);
    columns = Math.max(columns, (key % ROW_KEYS) + 1);
  }
  return { rows, columns };
}

export const keyOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Keys of a row in the maps of a sheet. */
const ROW_KEYS = 20_000;

/** A cell's key in the maps of a sheet. */
export const cellKey = (row: number, column: number): number => row * ROW_KEYS + column;

/** Cells as Google gives them: a number that is shown as a date is a Date. */
export function valuesOf(world: World, sheet: SheetState, row: number, column: number, rows: number, columns: number): Value[][] {
  const formats = sheet.properties.get('NumberFormat');
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j): Value => {
      const value = sheet.values[row - 1 + i]?.[column - 1 + j] ?? '';
      if (typeof value !== 'number' || !formats || !isOfDates(formats.get(cellKey(row - 1 + i, column - 1 + j)))) return value;
      return world.makeDate(momentOf(value, world.zone));
    }),
  );
}

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
  const grow = (area: Area): Area => grown(area, after, count);
  if (sheet.filter) sheet.filter = grow(sheet.filter);
  sheet.merges = sheet.merges.map(grow);
  sheet.tables = sheet.tables.map(grow);
  for (const protection of sheet.protections) protection.open = protection.open.map(grow);
  sheet.rules = sheet.rules.map(rule => ({ ...rule, ranges: rule.ranges.map(grow) }));
}

/** Rows that begin at or below the place move, those that reach over it grow. */
const grown = (area: Area, after: number, count: number): Area => ({
  ...area,
  row: area.row >= after ? area.row + count : area.row,
  rows: area.row < after && area.row + area.rows > after ? area.rows + count : area.rows,
});

/** Whether two areas have a cell in common. */
export const isMeeting = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

/** Whether `inner` lies wholly in `outer`. */
export const isInside = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column >= outer.column &&
  inner.column + inner.columns <= outer.column + outer.columns;

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
      merges: sheet.merges.map(merge => JSON.stringify(merge)).sort(),
      widths: [...sheet.widths].sort(([a], [b]) => a - b),
      heights: [...sheet.heights].filter(([, height]) => height !== ROW).sort(([a], [b]) => a - b),
      rest: [sheet.frozen, sheet.color, sheet.hasGridlines, sheet.filter, sheet.protections, sheet.tables, markOf(world, sheet)],
      rules: JSON.stringify(sheet.rules),
      charts: sheet.charts.map(({ id, notes }) => [id, JSON.stringify([...notes].sort())]),
    };
  });
}

/** What the add-on notes about a sheet; nothing where the note cannot be read. */
export function markOf(world: World, sheet: SheetState): { rows: number } | undefined {
  try {
    return (JSON.parse(world.metadata[0]?.value ?? '{}') as Record<string, { rows: number }>)[sheet.id];
  } catch {
    return undefined;
  }
}

const sorted = <T>(map: Map<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
