import type { Model, Zone } from '@odoo/o-spreadsheet';
import type { Area } from '../../report/sheet';
import { usedSize } from './cells';
import { markOf } from './mark';

/** Rows and columns that a tab has at least. */
const ROWS = 100;
const COLUMNS = 26;

/** A tab for something new: an empty one of the user's that has its name, or a new one at the end. Gives its id. */
export function makeSheet(model: Model, name: string): string {
  const { getters } = model;
  const isFree = (id: string): boolean => !markOf(model, id) && usedSize(model, id).rows === 0;
  const found = getters.getSheetIds().find(id => isSame(getters.getSheetName(id), name) && isFree(id));
  if (found) return found;
  const sheetId = model.uuidGenerator.smallUuid();
  did(
    model.dispatch('CREATE_SHEET', { sheetId, name, position: getters.getSheetIds().length, cols: COLUMNS, rows: ROWS }),
    `a tab named ${name}`,
  );
  return sheetId;
}

/** Makes a tab at least so large. */
export function makeRoom(model: Model, sheetId: string, rows: number, columns: number): void {
  const { getters } = model;
  const missing = { ROW: rows - getters.getNumberRows(sheetId), COL: columns - getters.getNumberCols(sheetId) };
  for (const dimension of ['ROW', 'COL'] as const)
    if (missing[dimension] > 0) {
      const base = (dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId)) - 1;
      insert(model, sheetId, dimension, base, missing[dimension]);
    }
}

/** Inserts rows or columns after one of them. */
export function insert(model: Model, sheetId: string, dimension: 'ROW' | 'COL', base: number, quantity: number): void {
  const sheetName = model.getters.getSheetName(sheetId);
  did(model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base, quantity, position: 'after' }), 'more room');
}

export const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const zoneOf = ({ row, column, rows, columns }: Area): Zone => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

/** Throws where the grid has refused a command that it must not refuse. */
export function did({ isSuccessful, reasons }: { isSuccessful: boolean; reasons: unknown[] }, what: string): void {
  if (!isSuccessful) throw new Error(`the grid refused ${what}: ${reasons.join(', ')}`);
}
