import type { CellPosition, Getters } from '@odoo/o-spreadsheet';
import { registries } from '@odoo/o-spreadsheet';
import { HAN } from '../../report/layout/pieces';
import { linesOf } from './lines';

/** The grid's own plugin that knows how a cell's text is broken into lines, and what we ask of it. */
const KNOWN = 'ui_sheet';
interface Breaking {
  getters: Getters;
  getCellMultiLineText(position: CellPosition, args: Room): string[];
}
interface Room {
  maxWidth: number | undefined;
  wrapWidth: number | undefined;
}

/** The grid breaks lines at spaces alone, of which Chinese has few, and those beside numbers: its lines are broken between any two signs. */
export function registerWraps(): void {
  const { featurePluginRegistry: plugins } = registries;
  const Known = plugins.get(KNOWN) as unknown as new (...given: unknown[]) => Breaking;
  class Wrapping extends Known {
    override getCellMultiLineText(position: CellPosition, room: Room): string[] {
      const { wrapWidth } = room;
      const whole = super.getCellMultiLineText(position, { ...room, wrapWidth: undefined });
      if (wrapWidth === undefined || !whole.some(line => HAN.test(line))) return super.getCellMultiLineText(position, room);
      const style = this.getters.getCellStyle(position);
      return whole.flatMap(line => linesOf(line, part => this.getters.getTextWidth(part, style) <= wrapWidth));
    }
  }
  plugins.replace(KNOWN, Wrapping as never);
}
