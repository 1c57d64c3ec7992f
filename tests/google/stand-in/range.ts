import type { Area } from '../../../src/report/sheet';
import { noteBeyond } from './beyond';
import { enter, refuse } from './entry';
import { messages } from './messages';
import { shown } from './shown';
import { cellKey, isInside, isMeeting, keyOf, propertyOf, setProperty, valuesOf } from './state';
import { strict } from './strict';
import type { SheetState } from './tab';
import type { World } from './world';

/** Properties that a range sets for each of its cells, by the plural of their setter. */
const matrices = [
  'NumberFormats',
  'Backgrounds',
  'TextStyles',
  'FontWeights',
  'HorizontalAlignments',
  'VerticalAlignments',
  'Wraps',
  'Notes',
  'DataValidations',
];
/** ... and for all of its cells at once. */
const singles = ['Background', 'TextRotation', 'NumberFormat', 'DataValidation'];
/** What the typed columns of a table refuse. */
const typed = /NumberFormat|DataValidation/;

/** The area of a range that the stand-in made. */
export const areaOf = (range: object): Area => (range as { area: Area }).area;

export function makeRange(
  world: World,
  sheet: SheetState,
  row: number,
  column: number,
  rows: number,
  columns: number,
  getSheet: () => object,
): object {
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  const { outside } = messages[world.language];
  const isBeyond = (): boolean => row - 1 + rows > sheet.rows || column - 1 + columns > sheet.columns;
  if (row < 1 || column < 1) throw new Error(outside);
  const area: Area = { row: row - 1, column: column - 1, rows, columns };
  const at = `${keyOf(row - 1, column - 1)}:${keyOf(row + rows - 2, column + columns - 2)}`;
  if (world.isStrict && isBeyond()) {
    noteBeyond(`${sheet.name}!${at}`);
    throw new Error(outside);
  }
  const each = (visit: (r: number, c: number, i: number, j: number) => void): void => {
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) visit(row - 1 + i, column - 1 + j, i, j);
  };
  const check = (matrix: unknown[][]): void => {
    if (matrix.length !== rows)
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${matrix.length} but the range has ${rows}.`,
      );
    const odd = matrix.find(cells => cells.length !== columns);
    if (odd)
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
      );
  };
  /** Values that are written make the grid larger, and nothing else does: so public reports have it. */
  const call = (name: string, isWrite = true): void => {
    world.call(`Range.${name}`, isWrite, sheet.name);
    if (!isBeyond()) return;
    if (!/^setValues?$/.test(name)) throw new Error(outside);
    sheet.rows = Math.max(sheet.rows, row - 1 + rows);
    sheet.columns = Math.max(sheet.columns, column - 1 + columns);
  };
  const refuseTyped = (): void => {
    if (sheet.tables.some(table => isMeeting(table, area))) throw new Error('This operation is not allowed on cells in typed columns.');
  };
  const refuseParts = (): void => {
    if (sheet.merges.some(merge => isMeeting(merge, area) && !isInside(merge, area)))
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  };
  const empty = (r: number, c: number): void => {
    if (sheet.values[r]?.[c] !== undefined) sheet.values[r]![c] = '';
    sheet.formulas.delete(cellKey(r, c));
  };
  const asked = <T>(name: string, answer: T) => {
    return (): T => {
      world.note(`Range.${name}`);
      return answer;
    };
  };

  const members: Record<string, unknown> = {
    area,
    getRow: asked('getRow', row),
    getColumn: asked('getColumn', column),
    getNumRows: asked('getNumRows', rows),
    getNumColumns: asked('getNumColumns', columns),
    getLastRow: asked('getLastRow', row + rows - 1),
    getLastColumn: asked('getLastColumn', column + columns - 1),
    getA1Notation: asked('getA1Notation', at),
    toJSON: () => at,
    canEdit: () => {
      call('canEdit', false);
      return !world.isViewOnly && !world.protectedTabs.has(sheet.name);
    },
    getValues: () => {
      // A block of rows is told from the few rows that a header is looked for in.
      call(rows > 10 ? 'getValues' : 'getValues of few rows', false);
      return valuesOf(world, sheet, row, column, rows, columns);
    },
    getDisplayValues: () => {
      call('getDisplayValues', false);
      return Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) =>
          shown(
            sheet.values[row - 1 + i]?.[column - 1 + j] ?? '',
            String(propertyOf(sheet, 'NumberFormat', row - 1 + i, column - 1 + j) ?? ''),
          ),
        ),
      );
    },
    getNumberFormats: () => {
      call('getNumberFormats', false);
      return Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => String(propertyOf(sheet, 'NumberFormat', row - 1 + i, column - 1 + j) ?? 'General')),
      );
    },
    getFormulas: () => {
      call('getFormulas', false);
      return Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => sheet.formulas.get(cellKey(row - 1 + i, column - 1 + j)) ?? ''),
      );
    },
    setValues: (matrix: unknown[][]) => {
      call('setValues');
      check(matrix);
      for (const cells of matrix) for (const cell of cells) refuse(cell);
      each((r, c, i, j) => enter(world, sheet, r, c, matrix[i]![j]));
      return proxy;
    },
    setValue: (value: unknown) => {
      call('setValue');
      refuse(value);
      each((r, c) => enter(world, sheet, r, c, value));
      return proxy;
    },
    mergeAcross: () => {
      call('mergeAcross');
      refuseTyped();
      if (sheet.merges.some(merge => isMeeting(merge, area)))
        throw new Error('You must select all cells in a merged range to merge or unmerge them.');
      if (column - 1 < sheet.frozen.columns && column - 1 + columns > sheet.frozen.columns)
        throw new Error("You can't merge frozen and non-frozen columns.");
      for (let i = 0; i < rows; i++) sheet.merges.push({ ...area, row: area.row + i, rows: 1 });
      return proxy;
    },
    shiftColumnGroupDepth: (delta: number) => {
      call('shiftColumnGroupDepth');
      if (delta !== 1) throw new Error('only one level of groups is modelled');
      sheet.groups.push({ column: column - 1, columns, isCollapsed: false });
      return proxy;
    },
    collapseGroups: () => {
      call('collapseGroups');
      for (const group of sheet.groups)
        if (group.column >= column - 1 && group.column + group.columns <= column - 1 + columns) group.isCollapsed = true;
      return proxy;
    },
    breakApart: () => {
      call('breakApart');
      refuseParts();
      sheet.merges = sheet.merges.filter(merge => !isMeeting(merge, area));
      return proxy;
    },
    clear: () => {
      call('clear');
      each((r, c) => {
        empty(r, c);
        for (const cells of sheet.properties.values()) cells.delete(cellKey(r, c));
      });
      return proxy;
    },
    clearContent: () => {
      call('clearContent');
      each(empty);
      return proxy;
    },
    getSheet: () => {
      world.note('Range.getSheet');
      return getSheet();
    },
    setBorder: (...sides: unknown[]) => {
      call('setBorder');
      if (sides.some(side => side !== false)) throw new TypeError('stand-in: only the taking away of all lines is modelled');
      for (const kind of ['Border', 'Edge']) each((r, c) => sheet.properties.get(kind)?.delete(cellKey(r, c)));
      return proxy;
    },
    createFilter: () => {
      call('createFilter');
      if (sheet.filter !== null) throw new Error("You can't create a filter in a sheet that already has a filter.");
      if (sheet.tables.some(table => isMeeting(table, area))) throw new Error("You can't create a filter over a table.");
      sheet.filter = area;
    },
    activate: () => {
      world.note('Range.activate');
      world.selected = `${sheet.name}!${at.split(':')[0]}`;
      world.active = sheet.id;
      return proxy;
    },
  };
  for (const plural of matrices) {
    members[`set${plural}`] = (matrix: unknown[][]) => {
      call(`set${plural}`);
      check(matrix);
      if (typed.test(plural)) refuseTyped();
      each((r, c, i, j) => setProperty(sheet, plural.replace(/s$/, ''), r, c, matrix[i]![j]));
      return proxy;
    };
  }
  for (const single of singles) {
    members[`set${single}`] = (value: unknown) => {
      call(`set${single}`);
      if (typed.test(single)) refuseTyped();
      each((r, c) => setProperty(sheet, single, r, c, value));
      return proxy;
    };
  }
  const proxy = strict('Range', members);
  return proxy;
}
