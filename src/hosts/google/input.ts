import type { InputTab } from '../../app/workbook';
import { columnLetters } from '../../core/cell/reference';
import { toGoogle } from './cells';
import { layers } from './report/runs';
import { blockOf } from './room';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rows below the header that get the drop-downs and number formats. */
const READY_ROWS = 1000;
const PIXELS = 7;
/** Colour of the tabs of the worked example. */
const EXAMPLE = '#B7791F';
const HEADER_FILL = '#F1F3F4';

/** Fills an input tab: header with notes, frozen; drop-downs that warn and do not refuse; number formats; rows of an example. */
export function fillInput(sheet: GoogleAppsScript.Spreadsheet.Sheet, { columns, rows, isExample }: InputTab): void {
  const width = columns.length;
  const height = Math.max(READY_ROWS, rows.length + 1);
  blockOf(sheet, height, width);
  const below = <T>(values: T[]): T[][] => Array.from({ length: height - 1 }, () => values);
  const rules = columns.map(({ choices }) => (choices.length > 0 ? dropDown(choices) : null));
  if (rules.some(rule => rule !== null)) sheet.getRange(2, 1, height - 1, width).setDataValidations(below(rules));
  for (const format of new Set(columns.map(column => column.format))) {
    const letters = columns.flatMap((column, i) => (column.format === format ? [columnLetters(i)] : []));
    if (format !== '') sheet.getRangeList(letters.map(letter => `${letter}2:${letter}${height}`)).setNumberFormat(format);
  }
  for (const { first, count, value } of layers(columns.map(column => column.width)))
    sheet.setColumnWidths(first + 1, count, value * PIXELS);
  const header = sheet.getRange(1, 1, 1, width);
  if (columns.some(({ note }) => note !== '')) header.setNotes([columns.map(column => column.note)]);
  header.setFontWeights([columns.map(column => (column.isRequired ? 'bold' : 'normal'))]);
  header.setBackground(HEADER_FILL);
  sheet.setFrozenRows(1);
  if (isExample) sheet.setTabColor(EXAMPLE);
  // The header goes with the rows: a tab that has a header is taken for whole.
  const values = [columns.map(column => column.header), ...rows.map(row => columns.map((_, i) => row[i] ?? null))];
  sheet.getRange(1, 1, values.length, width).setValues(values.map(row => row.map(toGoogle)));
}

const dropDown = (choices: string[]): Rule =>
  SpreadsheetApp.newDataValidation().requireValueInList(choices, true).setAllowInvalid(true).build();
