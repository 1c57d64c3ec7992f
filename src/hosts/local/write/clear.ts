import { columnLetters } from '../../../core/cell/reference';
import type { Area } from '../../../report/sheet';
import { rulesName } from '../mark';
import { areaOf, contains, cornersOf, placesOf } from '../range';
import { isSameName } from '../sheet-name';
import type { Placement, ReportTab } from './block';
import type { ExcelFile } from './excelize';
import { definedName, did, setRow } from './excelize';

/** Leaves the height of a row to whoever shows the sheet. */
export const ANY_HEIGHT = -1;

/** Takes away what the add-on wrote on a report tab before, and makes room for what it writes now. */
export function clear(file: ExcelFile, { tab, sheet, placement, present }: ReportTab, old: Area): void {
  clearRules(file, tab.sheet, rulesName(sheet.name), present.ruled);
  makeRoom(file, tab.sheet, old, placement.inserted);
  if (old.rows > 0) clearBlock(file, tab.sheet, old, present.hiddenRows);
}

/** Removes the conditional formats that lie within the areas we gave some to; a range is listed once for each of its formats. */
function clearRules(file: ExcelFile, sheet: string, name: string, ranges: string[]): void {
  const ours = placesOf(definedName(file, name) ?? '').filter(place => isSameName(place.sheet, sheet));
  const isOurs = (range: string) => ours.some(({ area }) => isWithin(area, range));
  for (const range of ranges) if (range.split(' ').every(isOurs)) did(file.UnsetConditionalFormat(sheet, range));
}

function makeRoom(file: ExcelFile, sheet: string, old: Area, { rows, columns }: Placement['inserted']): void {
  if (rows > 0) did(file.InsertRows(sheet, old.row + old.rows + 1, rows));
  if (columns > 0) did(file.InsertCols(sheet, columnLetters(old.column + old.columns), columns));
}

function clearBlock(file: ExcelFile, sheet: string, old: Area, hiddenRows: number[]): void {
  for (const merge of did(file.GetMergeCells(sheet, true)).mergeCells ?? []) {
    const [start, end] = [merge.GetStartAxis(), merge.GetEndAxis()];
    if (isWithin(old, `${start}:${end}`)) did(file.UnmergeCell(sheet, start, end));
  }
  for (const cell of did(file.GetHyperLinkCells(sheet, '')).result ?? []) {
    if (isWithin(old, cell)) did(file.SetCellHyperLink(sheet, cell, '', 'None'));
  }
  const blank = Array.from({ length: old.columns }, () => null);
  for (let row = old.row; row < old.row + old.rows; row++) {
    setRow(file, sheet, row, old.column, blank);
    did(file.SetRowHeight(sheet, row + 1, ANY_HEIGHT));
    if (hiddenRows.includes(row)) did(file.SetRowVisible(sheet, row + 1, true));
  }
  did(file.SetCellStyle(sheet, ...cornersOf(old), 0));
}

function isWithin(outer: Area, range: string): boolean {
  const area = areaOf(range);
  return area !== null && contains(outer, area);
}
