import type { InputTab } from '../../app/workbook';
import type { Cell } from '../../core/cell/cell';
import { columnLetters } from '../../core/cell/reference';
import { serialOf, toGoogle } from './cells';
import { layers } from './report/runs';
import type { Room } from './room';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rows below the header that get the drop-downs and number formats. */
const READY_ROWS = 1000;
const PIXELS = 7;
/** Colour of the tabs of the worked example. */
const EXAMPLE = '#B7791F';
const HEADER_FILL = '#F1F3F4';

/** Fills an input tab: number formats; drop-downs that warn and do not refuse; header with notes, frozen; rows of an example. */
export function fillInput(sheet: GoogleAppsScript.Spreadsheet.Sheet, room: Room, { columns, rows, isExample }: InputTab): void {
  const width = columns.length;
  const height = Math.max(READY_ROWS, rows.length + 1);
  room.block(height, width);
  const formats = columns.map(({ format }, i) => format || daysFormat(rows.map(row => row[i] ?? null)));
  for (const format of new Set(formats)) {
    const letters = formats.flatMap((one, i) => (one === format ? [columnLetters(i)] : []));
    if (format !== '') sheet.getRangeList(letters.map(letter => `${letter}2:${letter}${height}`)).setNumberFormat(format);
  }
  columns.forEach(({ choices }, i) => {
    if (choices.length > 0) sheet.getRange(2, i + 1, height - 1, 1).setDataValidation(dropDown(choices));
  });
  for (const { first, count, value } of layers(columns.map(column => column.width)))
    sheet.setColumnWidths(first + 1, count, value * PIXELS);
  const header = sheet.getRange(1, 1, 1, width);
  if (columns.some(({ note }) => note !== '')) header.setNotes([columns.map(column => column.note)]);
  header.setFontWeights([columns.map(column => (column.isRequired ? 'bold' : 'normal'))]);
  header.setBackground(HEADER_FILL);
  sheet.setFrozenRows(1);
  if (isExample) sheet.setTabColor(EXAMPLE);
  // The header goes with the rows, and last: a tab that has a header is taken for whole.
  const values = [
    columns.map(column => toGoogle(column.header)),
    ...rows.map(row => columns.map((_, i) => toGoogle(row[i] ?? null, formats[i]!))),
  ];
  sheet.getRange(1, 1, values.length, width).setValues(values);
}

/** How a column of an example that holds days or moments, and nothing else, shows them; '' for any other. */
function daysFormat(cells: readonly Cell[]): string {
  const serials = cells.filter(cell => cell !== null).map(serialOf);
  if (serials.length === 0 || serials.includes(null)) return '';
  return serials.every(Number.isInteger) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
}

/** Offers what stands, and will stand, in a column of another tab; other entries are marked, not refused. */
export function offerList(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  from: GoogleAppsScript.Spreadsheet.Sheet,
  at: number,
): void {
  const below = (one: number): string => `${columnLetters(one)}2:${columnLetters(one)}`;
  const list = SpreadsheetApp.newDataValidation()
    .requireValueInRange(from.getRange(below(at)), true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(below(column)).setDataValidation(list);
}

const dropDown = (choices: string[]): Rule =>
  SpreadsheetApp.newDataValidation().requireValueInList(choices, true).setAllowInvalid(true).build();
