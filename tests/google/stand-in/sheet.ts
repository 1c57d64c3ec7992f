import { chartBuilder, chartOf, latest } from './chart';
import { protectionOf } from './protection';
import { makeRange } from './range';
import { makeRangeList, readPlace } from './range-list';
import { ruleIn, ruleOf } from './rule';
import { insertRows, usedOf, valuesOf } from './state';
import { strict } from './strict';
import type { SheetState } from './tab';
import type { World } from './world';

export function makeSheet(world: World, sheet: SheetState): object {
  const own = (): object => proxy;
  const call = (name: string, isWrite = true): void => world.call(`Sheet.${name}`, isWrite, sheet.name);
  const note = (name: string): void => world.note(`Sheet.${name}`);
  const withinRows = (last: number): void => {
    if (last > sheet.rows) throw new Error('Those rows are out of bounds.');
  };
  const withinColumns = (last: number): void => {
    if (last > sheet.columns) throw new Error('Those columns are out of bounds.');
  };
  const used = (): { rows: number; columns: number } => {
    const { rows, columns } = usedOf(sheet);
    return { rows: Math.max(1, rows), columns: Math.max(1, columns) };
  };

  /** What every sheet has, be it one of cells or not. */
  const anywhere = {
    getSheetId: () => {
      note('getSheetId');
      return sheet.id;
    },
    getName: () => {
      note('getName');
      return sheet.name;
    },
    getType: () => {
      note('getType');
      return sheet.kind;
    },
    setName: (name: string) => {
      call('setName');
      sheet.name = name;
      return proxy;
    },
    activate: () => {
      note('activate');
      world.active = sheet.id;
      return proxy;
    },
  };

  const members = {
    ...anywhere,
    getRange: (first: number | string, column = 1, rows = 1, columns = 1) => {
      note('getRange');
      if (typeof first !== 'string') return makeRange(world, sheet, first, column, rows, columns, own);
      // `B2:B` goes down to the last row.
      const at = readPlace(first, sheet.rows);
      return makeRange(world, sheet, at.row + 1, at.column + 1, at.rows, at.columns, own);
    },
    getRangeList: (places: string[]) => {
      note('getRangeList');
      return makeRangeList(world, sheet, places);
    },
    getDataRange: () => {
      call('getDataRange', false);
      const { rows, columns } = used();
      return makeRange(world, sheet, 1, 1, rows, columns, own);
    },
    getSheetValues: (row: number, column: number, rows: number, columns: number) => {
      call('getSheetValues', false);
      const size = usedOf(sheet);
      // What Google says of an empty sheet is not written down anywhere; no range has no rows.
      if (size.rows === 0) throw new Error('The number of rows in the range must be at least 1.');
      const [height, width] = [rows === -1 ? size.rows : rows, columns === -1 ? size.columns : columns];
      return valuesOf(world, sheet, row, column, height, width);
    },
    getMaxRows: () => {
      note('getMaxRows');
      return sheet.rows;
    },
    getMaxColumns: () => {
      note('getMaxColumns');
      return sheet.columns;
    },
    insertRowsAfter: (after: number, count: number) => {
      call('insertRowsAfter');
      withinRows(after);
      insertRows(sheet, after, count);
    },
    insertColumnsAfter: (after: number, count: number) => {
      call('insertColumnsAfter');
      withinColumns(after);
      if (after !== sheet.columns) throw new TypeError('stand-in: columns are only put in at the end');
      sheet.columns += count;
    },
    setColumnWidths: (first: number, count: number, width: number) => {
      call('setColumnWidths');
      withinColumns(first + count - 1);
      for (let i = 0; i < count; i++) sheet.widths.set(first + i, width);
    },
    setRowHeights: (first: number, count: number, height: number) => {
      call('setRowHeights');
      withinRows(first + count - 1);
      for (let i = 0; i < count; i++) sheet.heights.set(first + i, height);
    },
    setRowHeightsForced: (first: number, count: number, height: number) => {
      call('setRowHeightsForced');
      withinRows(first + count - 1);
      for (let i = 0; i < count; i++) sheet.heights.set(first + i, height);
    },
    autoResizeRows: (first: number, count: number) => {
      call('autoResizeRows');
      withinRows(first + count - 1);
      for (let i = 0; i < count; i++) sheet.heights.delete(first + i);
    },
    setFrozenRows: (rows: number) => {
      call('setFrozenRows');
      withinRows(rows);
      sheet.frozen.rows = rows;
    },
    setFrozenColumns: (columns: number) => {
      call('setFrozenColumns');
      withinColumns(columns);
      if (sheet.merges.some(merge => merge.column < columns && merge.column + merge.columns > columns))
        throw new Error("You can't freeze columns which contain only part of a merged cell.");
      sheet.frozen.columns = columns;
    },
    setTabColor: (color: string) => {
      call('setTabColor');
      sheet.color = color;
    },
    setHiddenGridlines: (isHidden: boolean) => {
      call('setHiddenGridlines');
      sheet.hasGridlines = !isHidden;
    },
    protect: () => {
      call('protect');
      // Where there is one already, that is given.
      const [protection = { description: '', isWarning: false, open: [] }] = sheet.protections;
      if (sheet.protections.length === 0) sheet.protections.push(protection);
      return protectionOf(world, sheet, protection, own);
    },
    getProtections: () => {
      call('getProtections', false);
      return sheet.protections.map(protection => protectionOf(world, sheet, protection, own));
    },
    getFilter: () => {
      call('getFilter', false);
      if (sheet.filter === null) return null;
      const { row, column, rows, columns } = sheet.filter;
      return strict('Filter', {
        getRange: () => makeRange(world, sheet, row + 1, column + 1, rows, columns, own),
        remove: () => {
          world.call('Filter.remove', true, sheet.name);
          sheet.filter = null;
        },
      });
    },
    getConditionalFormatRules: () => {
      call('getConditionalFormatRules', false);
      return sheet.rules.map(rule => ruleOf(world, sheet, rule, own));
    },
    setConditionalFormatRules: (rules: unknown[]) => {
      call('setConditionalFormatRules');
      sheet.rules = rules.map(ruleIn);
      if (sheet.rules.some(({ ranges }) => ranges.length === 0)) throw new Error('A conditional format rule must have at least one range.');
    },
    getCharts: () => {
      call('getCharts', false);
      return sheet.charts.map(chart => chartOf(world, chart));
    },
    newChart: () => {
      note('newChart');
      return chartBuilder(world, 0, new Map());
    },
    insertChart: (chart: { notes: Map<string, unknown[][]> }) => {
      call('insertChart');
      sheet.charts.push({ id: world.nextId++, notes: latest(chart.notes) });
    },
    updateChart: ({ id, notes }: { id: number; notes: Map<string, unknown[][]> }) => {
      call('updateChart');
      const known = sheet.charts.find(chart => chart.id === id);
      if (!known) throw new Error('The chart does not exist.');
      known.notes = latest(notes);
    },
    removeChart: (chart: { chart: SheetState['charts'][number] }) => {
      call('removeChart');
      sheet.charts = sheet.charts.filter(one => one !== chart.chart);
    },
  };
  const proxy: object = strict('Sheet', sheet.kind === 'GRID' ? members : withoutCells(anywhere, Object.keys(members), sheet.kind));
  return proxy;
}

/** A sheet of a chart, or of a data source: it refuses what has to do with cells. */
const withoutCells = (anywhere: Record<string, unknown>, names: string[], kind: string): Record<string, unknown> => ({
  ...Object.fromEntries(
    names.map(name => [
      name,
      () => {
        throw new Error(`The action is not supported for ${kind} sheet.`);
      },
    ]),
  ),
  ...anywhere,
});
