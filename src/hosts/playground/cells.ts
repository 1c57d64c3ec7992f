import type { CellPosition, Model } from '@odoo/o-spreadsheet';
import type { Cell } from '../../core/cell/cell';
import { fromSerial, kindOfFormat, toSerial } from '../../core/cell/serial';
import { shownBy } from './link';

/** A format that shows text as it is. */
const TEXT = '@';

/** What a cell of the grid is made of. */
export interface Written {
  content: string;
  format: string;
}

/**
 * A cell as the grid takes it, where `format` is wanted. Text stays the text it is, be it `=1+1`, `007` or `1/2`;
 * an ISO date is a date where the format shows dates.
 */
export function written(cell: Cell, format: string): Written {
  if (cell === null || cell === '') return { content: '', format };
  if (typeof cell === 'boolean') return { content: cell ? 'TRUE' : 'FALSE', format: '' };
  // The grid would show a whole number as `4.` where decimals may follow.
  if (typeof cell === 'number')
    return { content: String(cell), format: format === TEXT ? '' : Number.isInteger(cell) ? format.replace(/\.#+$/, '') : format };
  const serial = kindOfFormat(format) === 'date' ? toSerial(cell, false) : null;
  if (serial !== null) return { content: String(serial), format };
  // The grid swallows a leading apostrophe, but not in a cell that shows text as it is. Without one it makes links of what looks like one.
  return /^[=']|^\[[\s\S]*\]\([\s\S]*\)$|^(?:https?:\/\/|www\.)/i.test(cell)
    ? { content: `'${cell}`, format: '' }
    : { content: cell, format: TEXT };
}

/** A cell as the product reads it. What was typed counts, not what the grid makes of it: `[a](b)` is no link, and `007` no number where text is shown as it is. */
export function readCell({ getters }: Model, position: CellPosition): Cell {
  const cell = getters.getCell(position);
  if (cell && !cell.isFormula) {
    const shown = shownBy(cell.content);
    if (shown !== undefined) return shown;
    return cell.format === TEXT ? cell.content || null : shownAs(cell.parsedValue, cell.format);
  }
  const { value, format } = getters.getEvaluatedCell(position);
  return shownAs(value, format);
}

const shownAs = (value: Cell, format = ''): Cell => {
  if (value === '') return null;
  return typeof value === 'number' ? fromSerial(value, format, false) : value;
};

/** Rows and columns of a tab up to the last cell that shows something. */
export function usedSize({ getters }: Model, sheetId: string): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  const use = ({ row, col }: CellPosition): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  };
  for (const cell of getters.getCells(sheetId)) if (cell.isFormula || cell.content !== '') use(getters.getCellPosition(cell.id));
  // What formulas spill into other cells.
  for (const position of getters.getEvaluatedCellsPositions(sheetId))
    if (!getters.getCell(position) && getters.getEvaluatedCell(position).value !== null) use(position);
  return { rows, columns };
}
