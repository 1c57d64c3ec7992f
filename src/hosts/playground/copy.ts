import type { Model, Style } from '@odoo/o-spreadsheet';
import { helpers } from '@odoo/o-spreadsheet';
import type { Copy, TabCopy } from '../../app/copy';
import type { Cell, Grid } from '../../core/cell/cell';
import { address, columnLetters } from '../../core/cell/reference';
import { kindOfFormat } from '../../core/cell/serial';
import { plainSheet } from '../../report/plain-sheet';
import type { Sheet } from '../../report/sheet';
import { tabColor } from '../../report/style';
import { readCell, usedSize, written } from './cells';
import { sizeOf, widthIn } from './look';
import type { Mark } from './mark';
import { KEY, markOf, newMark } from './mark';

/*
 * The spreadsheet out of the grid as a copy, and a copy as data that the grid takes:
 * made at once, for a command for each of its cells would take three times as long.
 */

/** The whole spreadsheet as it stands now. */
export function copyOf(model: Model): Copy {
  const { getters } = model;
  const tabs = getters.getSheetIds().map((sheetId): TabCopy => {
    const { rows, columns } = usedSize(model, sheetId);
    const mark = markOf(model, sheetId);
    const read = (row: number, col: number): Cell => readCell(model, { sheetId, row, col });
    const grid = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => read(row, column)));
    const formats = Array.from({ length: columns }, (_, column) => {
      const row = grid.findIndex((cells, i) => i > 0 && cells[column] !== null);
      return row < 0 ? '' : (getters.getCell({ sheetId, row, col: column })?.format ?? '');
    });
    const title = getters.getSheetName(sheetId);
    const report = mark?.report ? { ...mark.report, cells: valuesIn(mark.report, read) } : null;
    const widths = Array.from({ length: columns }, (_, column) => {
      const size = getters.getColSize(sheetId, column);
      const own = mark?.report?.widths[column];
      return own !== undefined && size === sizeOf(own, mark!.report!.filter !== null) ? null : size;
    });
    return { title, name: mark?.tab ?? title, isReport: mark?.isReport ?? false, grid, formats, widths, report };
  });
  return { tabs, issues: [] };
}

const valuesIn = ({ cells }: Sheet, read: (row: number, column: number) => Cell): Sheet['cells'] =>
  cells.map((row, i) => row.map((cell, j) => ({ ...cell, value: read(i, j) })));

const HEADER: Style = { bold: true, fillColor: '#F1F3F4', verticalAlign: 'middle', wrapping: 'wrap' };
const DATE = 'yyyy-mm-dd';
const MOMENT = 'yyyy-mm-dd hh:mm:ss';

/** Data for a new model of these tabs. ISO dates become dates of the grid. */
export function dataOf(tabs: readonly TabCopy[]): object {
  const data = helpers.createEmptyWorkbookData();
  const marks: Record<string, Mark> = {};
  const formatIds = new Map<string, number>();
  const idOf = (format: string): number => {
    if (!formatIds.has(format)) formatIds.set(format, formatIds.size + 1);
    return formatIds.get(format)!;
  };
  const sheets = tabs.map((tab, i) => {
    const sheet = helpers.createEmptySheet(`tab${i + 1}`, tab.title);
    const width = columnsIn(tab.grid);
    if (tab.isReport) marks[sheet.id] = { ...newMark(tab.name, true), report: tab.report ?? unknownReport(tab) };
    tab.grid.forEach((row, i) => {
      row.forEach((cell, j) => {
        const { content, format } = written(
          cell,
          tab.isReport ? '' : typeof cell === 'number' ? numberFormat(tab.formats[j]) : formatOf(cell),
        );
        if (content === '') return;
        sheet.cells[address(i, j)] = content;
        if (format !== '') sheet.formats[address(i, j)] = idOf(format);
      });
    });
    if (!tab.isReport && width > 0) sheet.styles[`A1:${columnLetters(width - 1)}1`] = 1;
    sheet.rowNumber = Math.max(sheet.rowNumber, tab.grid.length + 50);
    sheet.colNumber = Math.max(sheet.colNumber, width + 2);
    for (let j = 0; j < Math.max(width, tab.widths.length); j++) sheet.cols[j] = { size: sizeIn(tab, j) };
    if (tab.isReport) Object.assign(sheet, { areGridLinesVisible: false, color: tabColor });
    else sheet.panes = { xSplit: 0, ySplit: 1 };
    return sheet;
  });
  const formats = Object.fromEntries([...formatIds].map(([format, id]) => [id, format]));
  return { ...data, sheets, formats, styles: { 1: HEADER }, [KEY]: { marks, memory: null } };
}

/** The length of the longest row. */
export const columnsIn = (grid: Grid): number => grid.reduce((most, row) => Math.max(most, row.length), 0);

/** A number is no date, whatever its column is called. */
const numberFormat = (format = ''): string => (kindOfFormat(format) === 'number' ? format : '');

/** The number format that a cell asks for by itself. */
export const formatOf = (cell: Cell): string =>
  typeof cell === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(cell) ? (cell.length > DATE.length ? MOMENT : DATE) : '';

/** Pixels; wide enough for most of the first texts. */
export function widthOf(grid: Grid, column: number): number {
  const lengths = grid.slice(0, 50).map(row => String(row[column] ?? '').length);
  return Math.min(360, Math.max(80, 16 + 7 * Math.max(...lengths)));
}

/** Pixels of a column; titles and notes of a report run over the cells beside them. */
function sizeIn({ grid, widths, isReport }: TabCopy, column: number): number {
  const isRow = (row: Grid[number]): boolean => row.filter(cell => cell !== null && cell !== '').length > 1;
  return widths[column] ?? widthOf(isReport ? grid.filter(isRow) : grid, column);
}

/** A report of which only the values and the widths are known; the next check gives it its looks. */
function unknownReport(tab: TabCopy): Sheet {
  const plain = plainSheet(tab.name, tab.grid, 0);
  return { ...plain, widths: plain.widths.map((_, i) => widthIn(sizeIn(tab, i))) };
}
