import type { InputTab } from '../../app/workbook';
import { toGoogle } from './cells';
import { newReport, writeMark } from './mark';
import { sheetFor } from './report';
import { makeRoom } from './room';

/** Rows below the header that get the drop-downs and number formats. */
const READY_ROWS = 1000;
const PIXELS = 7;
/** Colour of the tabs of the worked example. */
const EXAMPLE = '#B7791F';
const HEADER_FILL = '#F1F3F4';

/** Makes an input tab: header with notes, frozen; drop-downs that warn and do not refuse; number formats; rows of an example. */
export function makeInput(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, input: InputTab): GoogleAppsScript.Spreadsheet.Sheet {
  const { name, columns, rows } = input;
  const sheet = sheetFor(spreadsheet, input.title ?? name);
  const mark = { ...newReport(name), isReport: false, ...(input.isExample ? { isExample: true } : {}) };
  writeMark(sheet, mark, null);
  const width = columns.length;
  const height = Math.max(READY_ROWS, rows.length + 1);
  makeRoom(sheet, height, width);
  columns.forEach(({ format, choices, width: characters }, column) => {
    const below = sheet.getRange(2, column + 1, height - 1, 1);
    if (format !== '') below.setNumberFormat(format);
    if (choices.length > 0)
      below.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(choices, true).setAllowInvalid(true).build());
    sheet.setColumnWidth(column + 1, characters * PIXELS);
  });
  const header = sheet.getRange(1, 1, 1, width);
  header.setValues([columns.map(column => toGoogle(column.header))]);
  header.setNotes([columns.map(column => column.note)]);
  header.setFontWeights([columns.map(column => (column.isRequired ? 'bold' : 'normal'))]);
  header.setBackground(HEADER_FILL);
  sheet.setFrozenRows(1);
  if (input.isExample) sheet.setTabColor(EXAMPLE);
  if (rows.length > 0) sheet.getRange(2, 1, rows.length, width).setValues(rows.map(row => columns.map((_, i) => toGoogle(row[i] ?? null))));
  return sheet;
}
