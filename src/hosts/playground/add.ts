import type { Model } from '@odoo/o-spreadsheet';
import type { TabCopy } from '../../app/copy';
import { written } from './cells';
import { columnsIn, formatOf, widthOf } from './copy';
import { isSame, makeRoom } from './sheet';
import { inOneStep } from './step';

/** Adds a tab of the user's at the end, under a name that is free, and says which. */
export function addTab(model: Model, { title: wanted, grid, widths }: TabCopy): { sheetId: string; title: string } {
  const { getters } = model;
  const names = getters.getSheetIds().map(id => getters.getSheetName(id));
  let title = wanted;
  for (let n = 2; names.some(name => isSame(name, title)); n++) title = `${wanted} (${n})`;
  const sheetId = model.uuidGenerator.smallUuid();
  const columns = Math.max(1, columnsIn(grid));
  inOneStep(model, () => {
    model.dispatch('CREATE_SHEET', { sheetId, name: title, position: names.length });
    makeRoom(model, sheetId, grid.length + 1, columns);
    grid.forEach((cells, row) => {
      cells.forEach((cell, col) => {
        if (cell !== null) model.dispatch('UPDATE_CELL', { sheetId, row, col, ...written(cell, formatOf(cell)) });
      });
    });
    for (let col = 0; col < columns; col++)
      model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [col], size: widths[col] ?? widthOf(grid, col) });
    model.dispatch('FREEZE_ROWS', { sheetId, quantity: 1 });
  });
  return { sheetId, title };
}
