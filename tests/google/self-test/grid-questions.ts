import { ifModelled, type Questions } from './question';

/** The size of grids, what is counted as used, and what grows along. */
export const gridQuestions: Questions = {
  'getRange takes more rows than the grid has': ({ sheet }) =>
    sheet.getRange(1, 1, sheet.getMaxRows() + 5, 2).getNumRows() - sheet.getMaxRows(),
  'getRange takes more columns than the grid has': ({ sheet }) =>
    sheet.getRange(1, 1, 2, sheet.getMaxColumns() + 5).getNumColumns() - sheet.getMaxColumns(),
  'looks beyond the grid': ({ fresh }) => {
    const sheet = fresh();
    const rows = sheet.getMaxRows();
    sheet.getRange(rows, 1, 2, 1).setBackgrounds([['#ffffff'], ['#ffffff']]);
    return sheet.getMaxRows() - rows;
  },
  'values beyond the grid make it larger': ({ fresh }) => {
    const sheet = fresh();
    const rows = sheet.getMaxRows();
    sheet.getRange(rows, 1, 3, 1).setValues([['a'], ['b'], ['c']]);
    return sheet.getMaxRows() - rows;
  },
  'widths of columns beyond the grid': ({ fresh }) => {
    const sheet = fresh();
    sheet.setColumnWidths(1, sheet.getMaxColumns() + 3, 100);
    return 'taken';
  },
  'a new tab has 1,000 rows and 26 columns': ({ fresh }) => {
    const sheet = fresh();
    return [sheet.getMaxRows(), sheet.getMaxColumns()];
  },
  'the data range of an empty tab is one cell': ({ fresh }) => {
    const range = fresh().getDataRange();
    return [range.getNumRows(), range.getNumColumns()];
  },
  'looks and notes alone are no data': ({ fresh }) => {
    const sheet = fresh();
    sheet.getRange(5, 3).setBackgrounds([['#eeeeee']]);
    sheet.getRange(7, 1).setNotes([['note']]);
    const range = sheet.getDataRange();
    return [range.getNumRows(), range.getNumColumns()];
  },
  'an unticked box is data': ({ fresh }) => {
    const sheet = fresh();
    sheet.getRange(9, 2).setValues([[false]]);
    return sheet.getDataRange().getNumRows();
  },
  'a formula that shows nothing is data': ({ fresh }) => {
    const sheet = fresh();
    sheet.getRange(9, 2).setValues([['=""']]);
    return sheet.getDataRange().getNumRows();
  },
  'rows that are put in look like the one above them': ({ fresh }) => {
    const sheet = fresh();
    sheet.getRange(3, 1).setBackgrounds([['#ff0000']]);
    sheet.insertRowsAfter(3, 2);
    return ifModelled(() => sheet.getRange(4, 1).getBackground());
  },
  'a filter grows with rows that are put into it': ({ fresh }) => {
    const sheet = fresh();
    sheet.getRange(1, 1, 4, 1).setValues([['h'], [1], [2], [3]]);
    sheet.getRange(1, 1, 4, 1).createFilter();
    sheet.insertRowsAfter(3, 2);
    return sheet.getFilter()?.getRange().getNumRows();
  },
  'a second filter is refused': ({ fresh }) => {
    const sheet = fresh();
    sheet.getRange(1, 1, 2, 1).createFilter();
    sheet.getRange(1, 1, 2, 1).createFilter();
    return 'taken';
  },
  'cells that are merged across are one merge a row': ({ fresh }) => {
    const sheet = fresh();
    sheet.getRange(1, 1, 2, 3).mergeAcross();
    return ifModelled(() => sheet.getRange(1, 1, 2, 3).getMergedRanges().length);
  },
  'part of a merged cell cannot be taken apart': ({ fresh }) => {
    const sheet = fresh();
    sheet.getRange(1, 1, 1, 3).mergeAcross();
    sheet.getRange(1, 1, 1, 2).breakApart();
    return 'taken';
  },
  'columns are not frozen through a merged cell': ({ fresh }) => {
    const sheet = fresh();
    sheet.getRange(1, 1, 1, 3).mergeAcross();
    sheet.setFrozenColumns(2);
    return 'taken';
  },
  'a new tab is the one that the user looks at, and another can be shown again': ({ book, sheet, fresh }) => {
    sheet.activate();
    const other = fresh();
    const isShown = book.getActiveSheet().getSheetId() === other.getSheetId();
    sheet.activate();
    return [isShown, book.getActiveSheet().getSheetId() === sheet.getSheetId()];
  },
  'tabs are found by name in any case': ({ book, sheet }) => book.getSheetByName(sheet.getName().toUpperCase()) !== null,
  'a tab of cells says so': ({ sheet }) => sheet.getType() === SpreadsheetApp.SheetType.GRID,
};
