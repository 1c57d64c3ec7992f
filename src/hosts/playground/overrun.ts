import type { HeaderIndex, Style, UID } from '@odoo/o-spreadsheet';
import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import { font, ink } from '../../report/style';

const OVERRUN = 'promise_audit_overrun';

/** Pixels from the edge of a cell to its words, and of a point. */
const [INSIDE, POINT] = [4, 4 / 3];

/** A text at the left of its row, in the columns that stay in sight. */
interface Running {
  text: string;
  style: Style;
  column: HeaderIndex;
  /** The last blank column beside it. */
  end: HeaderIndex;
}

/**
 * Words in columns that stay in sight run on over the blank cells beside these, as in other spreadsheets: the grid cuts them at the
 * last of those columns. Once the rest is moved aside, they end there.
 */
class OverrunPlugin extends UIPlugin {
  static override layers = ['Highlights'] as const;

  override drawLayer({ ctx, sheetId, viewports }: Parameters<UIPlugin['drawLayer']>[0]): void {
    const { xSplit } = this.getters.getPaneDivisions(sheetId);
    if (xSplit === 0 || this.getters.getActiveSheetScrollInfo().scrollX > 0) return;
    for (const row of this.getters.getSheetViewVisibleRows()) {
      const running = this.runningFrom(sheetId, row, xSplit);
      if (running === null) continue;
      const { text, style, column, end } = running;
      const box = viewports.getVisibleRect(sheetId, { left: column, right: column, top: row, bottom: row });
      const room = viewports.getVisibleRect(sheetId, { left: xSplit, right: end, top: row, bottom: row });
      const size = Math.round((style.fontSize ?? 10) * POINT);
      ctx.save();
      ctx.beginPath();
      ctx.rect(room.x, room.y, room.width, room.height);
      ctx.clip();
      ctx.font = `${style.italic ? 'italic ' : ''}${style.bold ? 'bold' : '400'} ${size}px 'Roboto', ${font}`;
      ctx.textBaseline = 'top';
      ctx.textAlign = 'left';
      ctx.fillStyle = style.textColor ?? ink;
      ctx.fillText(text, Math.round(box.x + INSIDE), Math.round(this.getters.computeTextYCoordinate(box, size, style.verticalAlign)));
      ctx.restore();
    }
  }

  /** The text that runs over the edge of the first `columns`; null where none does. */
  private runningFrom(sheetId: UID, row: HeaderIndex, columns: number): Running | null {
    const textAt = (col: HeaderIndex): string => this.getters.getEvaluatedCell({ sheetId, row, col }).formattedValue;
    if (textAt(columns) !== '') return null;
    let column = columns - 1;
    while (column > 0 && textAt(column) === '') column--;
    const position = { sheetId, row, col: column };
    const style = this.getters.getCellComputedStyle(position);
    if (textAt(column) === '' || style.wrapping !== 'overflow' || (style.align ?? 'left') !== 'left' || this.getters.isInMerge(position))
      return null;
    let end = columns;
    const last = this.getters.getNumberCols(sheetId) - 1;
    while (end < last && textAt(end + 1) === '') end++;
    return { text: textAt(column), style, column, end };
  }
}

/** Lets every spreadsheet draw so. */
export const registerOverruns = (): void => void registries.featurePluginRegistry.add(OVERRUN, OverrunPlugin);
