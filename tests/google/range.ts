import { cellKey, keyOf, propertyOf, setProperty, usedOf, valuesOf } from './state';
import { strict } from './strict';
import type { SheetState, Value, World } from './world';

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
const singles = ['Background'];

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
  if (row < 1 || column < 1 || row - 1 + rows > sheet.rows || column - 1 + columns > sheet.columns) {
    throw new Error(`The coordinates of the range are outside the dimensions of the sheet.`);
  }
  const at = `${keyOf(row - 1, column - 1)}:${keyOf(row + rows - 2, column + columns - 2)}`;
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
  const write = (r: number, c: number, given: unknown): void => {
    const { value, formula } = takeIn(given, propertyOf(sheet, 'NumberFormat', r, c) === '@');
    while (sheet.values.length <= r) sheet.values.push([]);
    const cells = sheet.values[r]!;
    while (cells.length <= c) cells.push('');
    cells[c] = value;
    if (formula === null) sheet.formulas.delete(cellKey(r, c));
    else sheet.formulas.set(cellKey(r, c), formula);
  };
  const call = (name: string, isWrite = true): void => world.call(`Range.${name}`, isWrite, sheet.name);

  const members: Record<string, unknown> = {
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => row + rows - 1,
    getLastColumn: () => column + columns - 1,
    getA1Notation: () => at,
    toJSON: () => at,
    canEdit: () => {
      call('canEdit', false);
      return !world.isViewOnly;
    },
    getValues: () => {
      // A block of rows is told from the few rows that a header is looked for in.
      call(rows > 10 ? 'getValues' : 'getValues of few rows', false);
      return valuesOf(sheet, row, column, rows, columns);
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
      each((r, c, i, j) => write(r, c, matrix[i]![j]));
      return proxy;
    },
    setValue: (value: unknown) => {
      call('setValue');
      refuse(value);
      each((r, c) => write(r, c, value));
      return proxy;
    },
    mergeAcross: () => {
      call('mergeAcross');
      if (sheet.merges.includes(at)) throw new Error('You must select all cells in a merged range to merge or unmerge them.');
      sheet.merges.push(at);
      return proxy;
    },
    breakApart: () => {
      call('breakApart');
      sheet.merges = sheet.merges.filter(merge => {
        const first = Number(/\d+/.exec(merge)![0]);
        return first < row || first >= row + rows;
      });
      return proxy;
    },
    clear: () => {
      call('clear');
      each((r, c) => {
        if (sheet.values[r]?.[c] !== undefined) sheet.values[r]![c] = '';
        sheet.formulas.delete(cellKey(r, c));
        for (const cells of sheet.properties.values()) cells.delete(cellKey(r, c));
      });
      return proxy;
    },
    clearContent: () => {
      call('clearContent');
      each((r, c) => {
        if (sheet.values[r]?.[c] !== undefined) sheet.values[r]![c] = '';
        sheet.formulas.delete(cellKey(r, c));
      });
      return proxy;
    },
    getSheet,
    setBorder: (...sides: unknown[]) => {
      call('setBorder');
      if (sides.some(side => side !== false)) throw new Error('stand-in: only the taking away of all lines is modelled');
      for (const kind of ['Border', 'Edge']) each((r, c) => sheet.properties.get(kind)?.delete(cellKey(r, c)));
      return proxy;
    },
    createFilter: () => {
      call('createFilter');
      if (sheet.filter !== null) throw new Error("You can't create a filter in a sheet that already has a filter.");
      sheet.filter = { row: row - 1, column: column - 1, rows, columns };
    },
    activate: () => {
      world.selected = `${sheet.name}!${at.split(':')[0]}`;
      return proxy;
    },
  };
  for (const plural of matrices) {
    members[`set${plural}`] = (matrix: unknown[][]) => {
      call(`set${plural}`);
      check(matrix);
      each((r, c, i, j) => setProperty(sheet, plural.replace(/s$/, ''), r, c, matrix[i]![j]));
      return proxy;
    };
  }
  for (const single of singles) {
    members[`set${single}`] = (value: unknown) => {
      call(`set${single}`);
      each((r, c) => setProperty(sheet, single, r, c, value));
      return proxy;
    };
  }
  const proxy = strict('Range', members);
  return proxy;
}

export const dataRangeSize = (sheet: SheetState): { rows: number; columns: number } => {
  const { rows, columns } = usedOf(sheet);
  return { rows: Math.max(1, rows), columns: Math.max(1, columns) };
};

function refuse(cell: unknown): void {
  if (cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell))) throw new Error(`stand-in: a cell was set to ${cell}`);
  if (typeof cell === 'string' && cell.length > 50_000)
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
}

/** What Google makes of a text: a formula, a number, a date, or, with an apostrophe or in a cell of plain text, the text itself. */
function takeIn(given: unknown, isPlainText: boolean): { value: Value; formula: string | null } {
  if (typeof given !== 'string') return { value: given as Value, formula: null };
  if (given.startsWith("'")) return { value: given.slice(1), formula: null };
  if (given.startsWith('=')) return { value: resultOf(given), formula: given };
  if (isPlainText) return { value: given, formula: null };
  if (/^[-+]?[\d.,]+%?$/.test(given) || /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/.test(given))
    return { value: Number.parseFloat(given.replace(',', '.')), formula: null };
  if (/^(true|false)$/i.test(given)) return { value: /^true$/i.test(given), formula: null };
  return { value: given, formula: null };
}

/** A drawing in a cell: whole numbers, options put together by functions, `;` between arguments; its cell has no value. */
const spark =
  /^=SPARKLINE\(SPLIT\("\d+(?: \d+)+";" "\);VSTACK\(HSTACK\("[a-z\d]+";(?:"[^",{}]*"|\d+)\)(?:;HSTACK\("[a-z\d]+";(?:"[^",{}]*"|\d+)\))*\)\)$/;

/** Only links and drawings are worked out; any other formula shows that it is one. */
function resultOf(formula: string): Value {
  if (spark.test(formula)) return '';
  const link = /^=HYPERLINK\("#gid=\d+&range=[A-Z]+\d+";(?:"((?:[^"]|"")*)"|(-?[\d.]+))\)$/s.exec(formula);
  if (!link) return '#FORMULA!';
  return link[1] === undefined ? Number(link[2]) : link[1].replace(/""/g, '"');
}
