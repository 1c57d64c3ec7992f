import type { Model } from '@odoo/o-spreadsheet';
import type { Workbook } from '../../src/app/workbook';
import { written } from '../../src/hosts/playground/cells';
import { makeRoom } from '../../src/hosts/playground/sheet';
import { inOneStep } from '../../src/hosts/playground/step';
import { gridWorkbook } from '../../src/hosts/playground/workbook';
import { newModel } from '../playground/grid';
import { casesFor } from './cases';
import type { Host } from './cases/case';

const models = new Map<Workbook, Model>();
const open = (model: Model): Workbook => {
  const workbook = gridWorkbook(model);
  models.set(workbook, model);
  return workbook;
};

/** The grid's model without a page; reopening makes another one of what the first exports. */
const grid: Host = {
  make(tabs) {
    const model = newModel();
    const [first] = model.getters.getSheetIds();
    inOneStep(model, () => {
      for (const [name, rows] of Object.entries(tabs)) {
        const sheetId = name;
        model.dispatch('CREATE_SHEET', { sheetId, name, position: model.getters.getSheetIds().length });
        makeRoom(model, sheetId, rows.length, Math.max(1, ...rows.map(row => row.length)));
        rows.forEach((cells, row) => {
          cells.forEach((cell, col) => {
            model.dispatch('UPDATE_CELL', { sheetId, row, col, ...written(cell, '') });
          });
        });
      }
      model.dispatch('DELETE_SHEET', { sheetId: first!, sheetName: model.getters.getSheetName(first!) });
    });
    return open(model);
  },
  reopen: workbook => open(newModel(models.get(workbook)!.exportData())),
};

describe('a workbook in the grid', () => {
  test.each(casesFor(grid))('%s', async (_name, { run }) => run(grid));
});
