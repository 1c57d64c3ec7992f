import type { DataValidationRule, Model } from '@odoo/o-spreadsheet';
import type { InputTab } from '../../app/workbook';
import { columnLetters } from '../../core/cell/reference';
import { written } from './cells';
import { newMark, setMark } from './mark';
import { did, makeRoom, makeSheet } from './sheet';

/** Blank rows below the rows of a tab that get its number formats. */
const READY_ROWS = 50;
const PIXELS = 8;
const HEADER = { bold: true, fillColor: '#F1F3F4', textColor: '#202124', verticalAlign: 'middle', wrapping: 'wrap' } as const;
const OPTIONAL = { ...HEADER, bold: false };
/** Colour of the tabs of the worked example. */
const EXAMPLE = '#B7791F';

/** Makes an input tab: header, frozen; drop-downs that do not refuse; number formats; rows of an example. The grid has no notes, so what a column is for is not shown. */
export function makeInput(model: Model, { name, title = name, isExample = false, columns, rows }: InputTab): void {
  const sheetId = makeSheet(model, title);
  setMark(model, sheetId, { ...newMark(name, false), isExample });
  const height = rows.length + 1 + READY_ROWS;
  makeRoom(model, sheetId, height, columns.length);
  columns.forEach(({ header, isRequired, format, choices, width }, col) => {
    model.dispatch('UPDATE_CELL', { sheetId, row: 0, col, ...written(header, ''), style: isRequired ? HEADER : OPTIONAL });
    model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [col], size: width * PIXELS });
    for (let row = 1; row < height; row++) {
      const cell = written(rows[row - 1]?.[col] ?? null, format);
      if (cell.content !== '' || cell.format !== '') model.dispatch('UPDATE_CELL', { sheetId, row, col, ...cell });
    }
    if (choices.length > 0) offer(model, sheetId, col, choices);
  });
  model.dispatch('FREEZE_ROWS', { sheetId, quantity: 1 });
  if (isExample) model.dispatch('COLOR_SHEET', { sheetId, color: EXAMPLE });
}

/** A drop-down for all of a column below its header. */
function offer(model: Model, sheetId: string, column: number, values: string[]): void {
  addRule(model, sheetId, column, { type: 'isValueInList', values, displayStyle: 'arrow' });
}

/** A drop-down of what stands, and will stand, below the header of another tab's column. */
export function offerList(model: Model, sheetId: string, column: number, fromId: string, at: number): void {
  const letters = columnLetters(at);
  const name = model.getters.getSheetName(fromId).replace(/'/g, "''");
  addRule(model, sheetId, column, { type: 'isValueInRange', values: [`'${name}'!${letters}2:${letters}`], displayStyle: 'arrow' });
}

function addRule(model: Model, sheetId: string, column: number, criterion: DataValidationRule['criterion']): void {
  const bottom = model.getters.getNumberRows(sheetId) - 1;
  const ranges = [model.getters.getRangeDataFromZone(sheetId, { top: 1, bottom, left: column, right: column })];
  const rule = { id: model.uuidGenerator.smallUuid(), criterion, isBlocking: false };
  did(model.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule }), 'a drop-down');
}
