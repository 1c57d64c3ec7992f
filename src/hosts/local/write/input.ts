import type { DataValidation } from 'excelize-wasm';
import type { CellAt, InputTab } from '../../../app/workbook';
import { address, columnLetters } from '../../../core/cell/reference';
import { dated, kindOfFormat, toSerial } from '../../../core/cell/serial';
import { quoteSheet } from '../range';
import type { LocalTab } from '../tabs';
import type { ExcelFile } from './excelize';
import { did, setRow, setWidths, stretchesOf } from './excelize';
import { fontOf, formatOf, solid } from './look';

/** Rows that drop-downs are offered for. */
const LAST_ROW = 5000;
/** Excel's limit for a list of choices that stands in the rule itself. */
const LONGEST_LIST = 255;

/** Excelize goes through all columns at each change of their looks: behind so many changes they are plain. */
const MOST_CHANGES = 300;
/** Characters. */
const PLAIN_WIDTH = 12;

/** Makes an input tab: header with notes, drop-downs that warn and do not stop, and its rows as they stand by now. */
export function writeInput(file: ExcelFile, { sheet, grid }: LocalTab, input: InputTab, hasNotes: boolean): void {
  const columns = plainBehind(input.columns);
  setWidths(
    file,
    sheet,
    columns.map(({ width }) => width),
  );
  // Neighbours that are alike in one go: each call goes through all columns that there are so far.
  for (const { start, end, value: format } of stretchesOf(columns.map(column => column.format)))
    if (format) did(file.SetColStyle(sheet, `${columnLetters(start)}:${columnLetters(end)}`, did(file.NewStyle(formatOf(format))).style));
  columns.forEach(({ choices }, i) => {
    const letters = columnLetters(i);
    const list = listOf(choices, `${letters}2:${letters}${LAST_ROW}`);
    if (list) did(file.AddDataValidation(sheet, list));
  });
  grid.forEach((row, i) => {
    const cells = row.map((cell, j) => dated(cell, columns[j]?.format ?? '', false));
    setRow(file, sheet, i, 0, cells);
  });
  const family = fontOf(file);
  for (const { start, end, value } of stretchesOf(columns.map(column => column.isRequired)))
    did(file.SetCellStyle(sheet, address(0, start), address(0, end), did(file.NewStyle(headerOf(value, family))).style));
  columns.forEach(({ note }, i) => {
    if (note && hasNotes)
      did(
        file.AddComment(sheet, {
          Cell: address(0, i),
          Author: 'Promise Audit',
          Width: 260,
          Height: 40 + 20 * Math.ceil(note.length / 36),
          Paragraph: [{ Text: note }],
        }),
      );
  });
  did(file.SetPanes(sheet, { Freeze: true, XSplit: 0, YSplit: 1, TopLeftCell: 'A2', ActivePane: 'bottomLeft' }));
}

/** Columns of which those behind many changes of looks have none of their own: days there stay as they are written. */
function plainBehind(columns: InputTab['columns']): InputTab['columns'] {
  let changes = 0;
  return columns.map((column, i) => {
    const before = columns[i - 1];
    if (before && (before.format !== column.format || before.width !== column.width)) changes++;
    return changes > MOST_CHANGES ? { ...column, format: '', width: PLAIN_WIDTH } : column;
  });
}

const headerOf = (isRequired: boolean, family: string) => ({
  Font: { Family: family, Bold: true, Size: 11, Color: '#202124' },
  Fill: solid(isRequired ? '#CFE8E5' : '#F1F3F4'),
  Alignment: { Vertical: 'center', WrapText: true },
  Border: [{ Type: 'bottom', Color: '#9AA0A6', Style: 1 }],
});

/** A drop-down; none where Excel could not hold it. */
function listOf(choices: string[], range: string): DataValidation | null {
  const list = choices.join(',').replace(/"/g, '""');
  if (choices.length === 0 || list.length > LONGEST_LIST || choices.some(choice => choice.includes(','))) return null;
  return { Type: 'list', Sqref: range, Formula1: `"${list}"`, AllowBlank: true, ShowErrorMessage: true, ErrorStyle: 'warning' };
}

/** A list out of a column of another tab. */
export interface LocalOffer {
  column: number;
  from: { tab: LocalTab; column: number };
}

/** Offers what stands in other tabs; other entries are warned of, and do not stop. */
export function writeOffers(file: ExcelFile, sheet: string, offers: readonly LocalOffer[]): void {
  for (const { column, from } of offers) {
    const [to, of] = [columnLetters(column), columnLetters(from.column)];
    const Formula1 = `${quoteSheet(from.tab.sheet)}!$${of}$2:$${of}$${LAST_ROW}`;
    const rule = { Type: 'list', AllowBlank: true, ShowErrorMessage: true, ErrorStyle: 'warning' } as const;
    did(file.AddDataValidation(sheet, { ...rule, Sqref: `${to}2:${to}${LAST_ROW}`, Formula1 }));
  }
}

/** Writes cells of a tab of the user's. A cell with a formula is left alone, even if it shows nothing. */
export function writeCells(file: ExcelFile, sheet: string, cells: CellAt[], is1904: boolean): void {
  for (const { row, column, value } of cells) {
    const cell = address(row, column);
    if (did(file.GetCellFormula(sheet, cell)).formula) continue;
    const serial = toSerial(value, is1904);
    if (serial !== null && row > 0 && !hasStyle(file, sheet, cell)) takeStyle(file, sheet, address(row - 1, column), cell);
    const isDate = serial !== null && showsDates(file, sheet, cell);
    setRow(file, sheet, row, column, [isDate ? serial : value]);
  }
}

const hasStyle = (file: ExcelFile, sheet: string, cell: string): boolean => did(file.GetCellStyle(sheet, cell)).style > 0;

/** A day below days looks like them. */
function takeStyle(file: ExcelFile, sheet: string, from: string, to: string): void {
  if (showsDates(file, sheet, from)) did(file.SetCellStyle(sheet, to, to, did(file.GetCellStyle(sheet, from)).style));
}

/** True if the user, or the add-on, has formatted the cell as a date. */
function showsDates(file: ExcelFile, sheet: string, cell: string): boolean {
  const { style } = did(file.GetStyle(did(file.GetCellStyle(sheet, cell)).style));
  const { NumFmt = 0, CustomNumFmt = '' } = style;
  return (NumFmt >= 14 && NumFmt <= 17) || NumFmt === 22 || kindOfFormat(CustomNumFmt ?? '') === 'date';
}
