import type { Border, Model, Style } from '@odoo/o-spreadsheet';
import type { Look, Sheet } from '../../report/sheet';
import { zoneOf } from './sheet';

/** Pixels of a point, of a character of a column's width, of the space around it, and of the button of a filter. */
const POINT = 4 / 3;
const CHARACTER = 7;
const AROUND = 5;
const BUTTON = 32;
/** Pixels of a row with buttons of a filter, which stand higher than a line of words. */
const HEAD = 28;
/** The grid sets lines further apart than the report counts, and leaves some room above them. */
const [LINE, APART, ABOVE] = [24, 16 / 15, 4];

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
      // The button of a filter stands at the right of its header.
      const isHead = row === report.filter?.row;
      model.dispatch('UPDATE_CELL', { sheetId, row, col, style: isHead ? { ...style, align: 'left' } : style });
      const border = borderOf(look);
      if (border || model.getters.getCellBorder({ sheetId, row, col })) model.dispatch('SET_BORDER', { sheetId, row, col, border });
    });
  });
  report.heights.forEach((height, row) => {
    const least = row === report.filter?.row ? HEAD : 0;
    const size = height === null ? null : Math.max(least, heightIn(height));
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

/** Pixels of a row; where there is more than one line, room for all of them. */
export function heightIn(points: number): number {
  const size = Math.round(points * POINT);
  return size <= LINE ? size : Math.round(size * APART) + ABOVE;
}

/** Column widths, which users may change. */
export function widen(model: Model, sheetId: string, { widths, filter }: Sheet): void {
  widths.forEach((width, col) => {
    resize(model, sheetId, col, sizeOf(width, filter !== null));
  });
}

/** Gives columns of a report their own widths, but for those that users have changed: since it was written, or in the file that it comes from. */
export function widenAgain(model: Model, sheetId: string, report: Sheet, before: Sheet): void {
  report.widths.forEach((width, col) => {
    const former = before.widths[col];
    const isOwn = former === width && model.getters.getColSize(sheetId, col) === sizeOf(former, before.filter !== null);
    if (isOwn || former === undefined) resize(model, sheetId, col, sizeOf(width, report.filter !== null));
  });
}

const resize = (model: Model, sheetId: string, col: number, size: number): void =>
  void model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [col], size });

/** Pixels of a report's column, and the other way round. */
export const sizeOf = (width: number, hasFilter: boolean): number => Math.round(width * CHARACTER) + AROUND + (hasFilter ? BUTTON : 0);
export const widthIn = (size: number): number => (size - AROUND) / CHARACTER;
