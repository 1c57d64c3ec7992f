import type { Model } from '@odoo/o-spreadsheet';
import type { CellAt, Skipped, Workbook } from '../../app/workbook';
import { textOf } from '../../core/cell/cell';
import type { IssueAt } from '../../core/table/issue';
import { UserError } from '../../core/table/user-error';
import { readCell, usedSize, written } from './cells';
import { makeInput, offerList } from './input';
import { markOf, newMark, setMark } from './mark';
import { writeReport } from './report';
import { isSame, makeRoom, makeSheet } from './sheet';
import { inOneStep } from './step';

interface GridTab {
  sheetId: string;
  /** The name that the product knows it by: a tab of the add-on's keeps it, whatever the user calls it. */
  name: string;
}

/** A workbook over the grid's model. `found` is what was noticed when its tabs were read from files. */
export function gridWorkbook(model: Model, found: readonly IssueAt[] = []): Workbook {
  const { getters } = model;
  const sizes = new Map<string, ReturnType<typeof usedSize>>();
  const sizeOf = (sheetId: string) => {
    const size = sizes.get(sheetId) ?? usedSize(model, sheetId);
    sizes.set(sheetId, size);
    return size;
  };
  const tabs = (): GridTab[] => {
    const all = getters.getSheetIds().map(sheetId => ({ sheetId, name: markOf(model, sheetId)?.tab ?? getters.getSheetName(sheetId) }));
    // A tab of the user's that happens to bear the name that one of ours goes by is left out: set-up gave ours another title for its sake.
    return all.filter(tab => markOf(model, tab.sheetId) || !all.some(one => markOf(model, one.sheetId) && isSame(one.name, tab.name)));
  };
  const find = (name: string): string | undefined => tabs().find(tab => isSame(tab.name, name))?.sheetId;
  const get = (name: string): string => {
    const sheetId = find(name);
    if (sheetId === undefined) throw new Error(`unknown tab ${name}`);
    return sheetId;
  };
  const read = (sheetId: string, row: number, col: number) => readCell(model, { sheetId, row, col });
  const change = (work: () => void): void => {
    inOneStep(model, work);
    sizes.clear();
  };
  const reportOf = (name: string): string | undefined =>
    getters.getSheetIds().find(id => markOf(model, id)?.isReport && markOf(model, id)?.tab === name);
  const write = (sheetId: string, { row, column, value }: CellAt): void => {
    const position = { sheetId, col: column, row };
    model.dispatch('UPDATE_CELL', { ...position, ...written(value, getters.getCell(position)?.format ?? '') });
  };

  return {
    tabs: () =>
      tabs().map(({ sheetId, name }) => ({
        name,
        isReport: markOf(model, sheetId)?.isReport ?? false,
        isExample: markOf(model, sheetId)?.isExample ?? false,
        get rows() {
          return sizeOf(sheetId).rows;
        },
        get columns() {
          return sizeOf(sheetId).columns;
        },
      })),
    head(name, rows) {
      const sheetId = get(name);
      const size = sizeOf(sheetId);
      return Array.from({ length: Math.min(rows, size.rows) }, (_, row) =>
        Array.from({ length: size.columns }, (_, column) => read(sheetId, row, column)),
      );
    },
    columns(name, columns, row, count) {
      const sheetId = get(name);
      return columns.map(column => Array.from({ length: count }, (_, i) => read(sheetId, row + i, column)));
    },
    issues: () => [...found],
    writeReport(...sheets) {
      for (const sheet of sheets) {
        const known = reportOf(sheet.name);
        const taken = known === undefined ? find(sheet.name) : undefined;
        if (taken !== undefined && sizeOf(taken).rows > 0) throw new UserError('tab-taken', { tab: getters.getSheetName(taken) });
        // A report tab that is yet to be written is made when a link leads there, in the place it would have had.
        const idOf = (name: string): string => find(name) ?? makeSheet(model, name);
        change(() => writeReport(model, sheet, known ?? makeSheet(model, sheet.name), idOf));
      }
    },
    announce(name, text) {
      change(() => {
        const sheetId = reportOf(name) ?? makeSheet(model, name);
        if (!markOf(model, sheetId)) setMark(model, sheetId, newMark(name, true));
        write(sheetId, { row: 0, column: 0, value: text });
      });
    },
    appendRows(name, rows) {
      const sheetId = get(name);
      const first = sizeOf(sheetId).rows;
      change(() => {
        makeRoom(model, sheetId, first + rows.length, Math.max(...rows.map(row => row.length)));
        rows.forEach((row, i) => {
          row.forEach((value, column) => {
            if (value !== null) write(sheetId, { row: first + i, column, value });
          });
        });
      });
    },
    fillBlanks(name, cells) {
      const sheetId = get(name);
      const isMeant = ({ row, column, beside }: CellAt): boolean => {
        const cell = getters.getCell({ sheetId, row, col: column });
        const isFree = !cell || (!cell.isFormula && cell.content === '');
        return isFree && (!beside || textOf(read(sheetId, row, beside.column)) === textOf(beside.value));
      };
      change(() => {
        for (const cell of cells.filter(isMeant)) write(sheetId, cell);
      });
    },
    replaceCells(name, cells) {
      const sheetId = get(name);
      const left: Skipped[] = [];
      change(() => {
        for (const { row, column, from, to } of cells) {
          if (getters.getCell({ sheetId, row, col: column })?.isFormula) left.push({ row, column, why: 'formula' });
          else if (read(sheetId, row, column) !== from) left.push({ row, column, why: 'changed' });
          else write(sheetId, { row, column, value: to });
        }
      });
      return left;
    },
    createInputTab(input) {
      const title = input.title ?? input.name;
      const taken = getters.getSheetIds().find(id => isSame(getters.getSheetName(id), title));
      if (taken !== undefined && (markOf(model, taken) || sizeOf(taken).rows > 0)) throw new UserError('tab-taken', { tab: title });
      change(() => makeInput(model, input));
    },
    offer(name, offers) {
      const sheetId = get(name);
      change(() => {
        for (const { column, from } of offers) offerList(model, sheetId, column, get(from.tab), from.column);
      });
    },
  };
}
