import type { Model } from '@odoo/o-spreadsheet';

/** Shows a tab and selects a cell of it, scrolled into sight; a cell outside of the tab becomes its nearest. False where there is no such tab. */
export function selectCell(model: Model, sheetId: string, row: number, column: number): boolean {
  const { getters } = model;
  if (!getters.tryGetSheet(sheetId)) return false;
  if (!getters.isSheetVisible(sheetId)) model.dispatch('SHOW_SHEET', { sheetId });
  const from = getters.getActiveSheetId();
  if (from !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
  const at = { col: Math.min(column, getters.getNumberCols(sheetId) - 1), row: Math.min(row, getters.getNumberRows(sheetId) - 1) };
  model.selection.selectCell(at.col, at.row);
  model.dispatch('SCROLL_TO_CELL', at);
  return true;
}
