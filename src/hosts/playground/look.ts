import type { Border, Model, Style } from '@odoo/o-spreadsheet';
import type { Look, Sheet } from '../../report/sheet';
import { zoneOf } from './sheet';

/** Pixels of a point, of a character of a column's width, of the space around it, and of the button of a filter. */
const POINT = 4 / 3;
const CHARACTER = 7;
const AROUND = 5;
const BUTTON = 20;

/** A look as a style of the grid; its number format goes with the value. */
export function styleOf({ bold, italic, size, color, fill, align, valign, wrap, isTurned }: Look): Style {
  return {
    bold,
    italic,
    fontSize: size,
    textColor: color,
    align,
    verticalAlign: valign,
    wrapping: wrap ? 'wrap' : 'overflow',
    ...(isTurned ? { rotation: -Math.PI / 2 } : {}),
    ...(fill ? { fillColor: fill } : {}),
  };
}

/** Gives each cell of a report its look, and rows and merged cells their shapes. */
export function dress(model: Model, sheetId: string, report: Sheet): void {
  const styles = new Map<Look, Style>();
  report.cells.forEach((cells, row) => {
    cells.forEach(({ look }, col) => {
      const style = styles.get(look) ?? styleOf(look);
      styles.set(look, style);
      model.dispatch('UPDATE_CELL', { sheetId, row, col, style });
      const border = borderOf(look);
      if (border || model.getters.getCellBorder({ sheetId, row, col })) model.dispatch('SET_BORDER', { sheetId, row, col, border });
    });
  });
  report.heights.forEach((height, row) => {
    const size = height === null ? null : Math.round(height * POINT);
    model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [row], size });
  });
  if (report.merges.length > 0) model.dispatch('ADD_MERGE', { sheetId, target: report.merges.map(zoneOf), force: true });
}

const borderOf = ({ underline, edge }: Look): Border | undefined =>
  underline || edge
    ? {
        ...(underline ? { bottom: { style: 'thin', color: underline } } : {}),
        ...(edge ? { left: { style: 'thick', color: edge } } : {}),
      }
    : undefined;

/** Column widths, which users may change. */
export function widen(model: Model, sheetId: string, { widths, filter }: Sheet): void {
  const room = AROUND + (filter ? BUTTON : 0);
  widths.forEach((width, col) => {
    model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [col], size: Math.round(width * CHARACTER) + room });
  });
}
