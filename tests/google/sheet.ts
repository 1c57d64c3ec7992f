import { dataRangeSize, makeRange } from './range';
import { grown, insertRows, setProperty, usedOf, valuesOf } from './state';
import { builder, strict } from './strict';
import type { SheetState, World } from './world';

const chartSteps = ['setPosition', 'setOption', 'setChartType', 'addRange', 'setNumHeaders', 'setHiddenDimensionStrategy'];

export function makeSheet(world: World, sheet: SheetState): object {
  const own = (): object => makeSheet(world, sheet);
  const call = (name: string, isWrite = true): void => world.call(`Sheet.${name}`, isWrite, sheet.name);
  const range = (first: number | string, column = 1, rows = 1, columns = 1, within = world): object => {
    if (typeof first === 'string') {
      const at = readPlace(first);
      return makeRange(within, sheet, at.row, at.column, at.rows, at.columns, own);
    }
    return makeRange(within, sheet, first, column, rows, columns, own);
  };
  /** A range after rows were put in. */
  const shifted = (one: object, after: number, count: number): object => {
    if (!('getNumRows' in one)) return one;
    const { getRow, getColumn, getNumRows, getNumColumns } = one as Record<string, () => number>;
    const { row, rows } = grown({ row: getRow!() - 1, column: 0, rows: getNumRows!(), columns: 1 }, after, count);
    return range(row + 1, getColumn!(), rows, getNumColumns!());
  };
  const protectionOf = (protection: SheetState['protections'][number]): object => {
    const self = strict('Protection', {
      setDescription: (text: string) => {
        world.call('Protection.setDescription', true);
        protection.description = text;
        return self;
      },
      setWarningOnly: (isWarning: boolean) => {
        world.call('Protection.setWarningOnly', true);
        protection.isWarning = isWarning;
        return self;
      },
    });
    return self;
  };
  const chartOf = (chart: SheetState['charts'][number]): object =>
    strict('EmbeddedChart', {
      chart,
      getChartId: () => chart.id,
      getOptions: () =>
        strict('ChartOptions', {
          get: (option: string) => (chart.notes.get('setOption') ?? []).filter(given => given[0] === option).pop()?.[1] ?? null,
        }),
      modify: () => chartBuilder(chart.id, new Map([...chart.notes].map(([step, given]) => [step, [...given]]))),
    });
  const chartBuilder = (id: number, notes: Map<string, unknown[][]>): object => {
    const made = builder<Record<string, unknown>>(
      'EmbeddedChartBuilder',
      [...chartSteps, 'clearRanges'],
      all => ({ id, notes: all }),
      notes,
    );
    return new Proxy(made, {
      get(target, key) {
        if (key !== 'clearRanges') return target[key as string];
        return () => {
          notes.delete('addRange');
          return chartBuilder(id, notes);
        };
      },
    });
  };
  const latest = (notes: Map<string, unknown[][]>): Map<string, unknown[][]> =>
    new Map(
      [...notes].map(([step, given]) => [
        step,
        step === 'setOption' ? [...new Map(given.map(one => [one[0], one])).values()] : step === 'addRange' ? given : given.slice(-1),
      ]),
    );

  const members = {
    getSheetId: () => sheet.id,
    getName: () => sheet.name,
    setName: (name: string) => {
      call('setName');
      sheet.name = name;
      return proxy;
    },
    getRange: range,
    getDataRange: () => {
      call('getDataRange', false);
      const { rows, columns } = dataRangeSize(sheet);
      return makeRange(world, sheet, 1, 1, rows, columns, own);
    },
    getSheetValues: (row: number, column: number, rows: number, columns: number) => {
      call('getSheetValues', false);
      const used = usedOf(sheet);
      // What Google says of an empty sheet is not written down anywhere; no range has no rows.
      if (used.rows === 0) throw new Error('The number of rows in the range must be at least 1.');
      const [height, width] = [rows === -1 ? used.rows : rows, columns === -1 ? used.columns : columns];
      return valuesOf(sheet, row, column, height, width);
    },
    getRangeList: (places: string[]) => {
      const areas = places.map(readPlace);
      const put = (property: string, value: unknown): void => {
        world.call(`RangeList.set${property === 'Edge' ? 'Border' : property}`, true);
        for (const { row, column, rows, columns } of areas)
          for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) setProperty(sheet, property, row - 1 + i, column - 1 + j, value);
      };
      return strict('RangeList', {
        setValue: (value: unknown) => {
          world.call('RangeList.setValue', true);
          // One call for all of them: the ranges within count nothing.
          const quiet: World = { ...world, call: () => undefined };
          for (const place of places) (range(place, 1, 1, 1, quiet) as { setValue(value: unknown): void }).setValue(value);
        },
        setNumberFormat: (format: string) => put('NumberFormat', format),
        setBorder: (...sides: unknown[]) => {
          const kind = { ',,true,,,true': 'Border', ',true,,,,': 'Edge' }[sides.slice(0, 6).join()];
          if (!kind) throw new Error('stand-in: only lines below cells and at their left are modelled');
          put(kind, sides[6]);
        },
      });
    },
    getLastRow: () => {
      call('getLastRow', false);
      return usedOf(sheet).rows;
    },
    getMaxRows: () => {
      call('getMaxRows', false);
      return sheet.rows;
    },
    getMaxColumns: () => {
      call('getMaxColumns', false);
      return sheet.columns;
    },
    insertRowsAfter: (after: number, count: number) => {
      call('insertRowsAfter');
      if (after > sheet.rows) throw new Error('Those rows are out of bounds.');
      insertRows(sheet, after, count);
      for (const rule of sheet.rules as { setRanges: [object[]] }[])
        rule.setRanges = [rule.setRanges[0].map(one => shifted(one, after, count))];
    },
    insertColumnsAfter: (_after: number, count: number) => {
      call('insertColumnsAfter');
      sheet.columns += count;
    },
    setColumnWidths: (first: number, count: number, width: number) => {
      call('setColumnWidths');
      for (let i = 0; i < count; i++) sheet.widths.set(first + i, width);
    },
    setRowHeights: (first: number, count: number, height: number) => {
      call('setRowHeights');
      if (first + count - 1 > sheet.rows) throw new Error('Those rows are out of bounds.');
      for (let i = 0; i < count; i++) sheet.heights.set(first + i, height);
    },
    setRowHeightsForced: (first: number, count: number, height: number) => {
      call('setRowHeightsForced');
      if (first + count - 1 > sheet.rows) throw new Error('Those rows are out of bounds.');
      for (let i = 0; i < count; i++) sheet.heights.set(first + i, height);
    },
    setFrozenRows: (rows: number) => {
      call('setFrozenRows');
      sheet.frozen.rows = rows;
    },
    setFrozenColumns: (columns: number) => {
      call('setFrozenColumns');
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
      const protection = { description: '', isWarning: false };
      sheet.protections.push(protection);
      return protectionOf(protection);
    },
    getFilter: () => {
      call('getFilter', false);
      if (sheet.filter === null) return null;
      const { row, column, rows, columns } = sheet.filter;
      return strict('Filter', {
        getRange: () => range(row + 1, column + 1, rows, columns),
        remove: () => {
          world.call('Filter.remove', true);
          sheet.filter = null;
        },
      });
    },
    getProtections: () => {
      call('getProtections', false);
      return sheet.protections.map(protectionOf);
    },
    getConditionalFormatRules: () => {
      call('getConditionalFormatRules', false);
      return [...sheet.rules];
    },
    setConditionalFormatRules: (rules: unknown[]) => {
      call('setConditionalFormatRules');
      sheet.rules = [...rules];
    },
    getCharts: () => {
      call('getCharts', false);
      return sheet.charts.map(chartOf);
    },
    newChart: () => chartBuilder(0, new Map()),
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
    activate: () => proxy,
  };
  const proxy: object = strict('Sheet', members);
  return proxy;
}

/** `B2` or `B2:C10`, from 1. */
function readPlace(place: string): { row: number; column: number; rows: number; columns: number } {
  const [first, last = first] = place.split(':').map(cell => {
    const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    return { row: Number(number), column: [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
  });
  return { ...first!, rows: last!.row - first!.row + 1, columns: last!.column - first!.column + 1 };
}
