import { dataRangeSize, makeRange } from './range';
import type { SheetState } from './state';
import { usedOf } from './state';
import { builder, strict } from './strict';
import type { World } from './world';

const chartSteps = ['setPosition', 'setOption', 'setChartType', 'addRange', 'setNumHeaders', 'setHiddenDimensionStrategy'];

export function makeSheet(world: World, sheet: SheetState): object {
  const call = (name: string, isWrite = true): void => world.call(`Sheet.${name}`, isWrite);
  const range = (first: number | string, column = 1, rows = 1, columns = 1, within = world): object => {
    if (typeof first === 'string') {
      const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(first)!;
      const at = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return makeRange(within, sheet, Number(number), at, 1, 1, () => undefined);
    }
    return makeRange(within, sheet, first, column, rows, columns, () => undefined);
  };
  const metadataOf = (one: { key: string; value: string }): object =>
    strict('DeveloperMetadata', {
      getKey: () => one.key,
      getValue: () => one.value,
      getLocation: () => strict('Location', { getSheet: () => proxy }),
      setValue: (value: string) => {
        world.call('DeveloperMetadata.setValue', true);
        one.value = value;
      },
    });
  const protectionOf = (protection: SheetState['protections'][number]): object => {
    const self = strict('Protection', {
      setDescription: (text: string) => {
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
    getRangeList: (places: string[]) => {
      // One call for all of them: the ranges within count nothing.
      const quiet: World = { ...world, call: () => undefined };
      const ranges = places.map(place => range(place, 1, 1, 1, quiet) as { setValue(value: unknown): void });
      return strict('RangeList', {
        setValue: (value: unknown) => {
          world.call('RangeList.setValue', true);
          for (const one of ranges) one.setValue(value);
        },
      });
    },
    getDataRange: () => {
      call('getDataRange', false);
      const { rows, columns } = dataRangeSize(sheet);
      return makeRange(world, sheet, 1, 1, rows, columns, () => undefined);
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
      sheet.rows += count;
      if (after < sheet.values.length) sheet.values.splice(after, 0, ...Array.from({ length: count }, () => []));
    },
    insertColumnsAfter: (_after: number, count: number) => {
      call('insertColumnsAfter');
      sheet.columns += count;
    },
    setColumnWidth: (column: number, width: number) => {
      call('setColumnWidth');
      sheet.widths.set(column, width);
    },
    setColumnWidths: (first: number, count: number, width: number) => {
      call('setColumnWidths');
      for (let i = 0; i < count; i++) sheet.widths.set(first + i, width);
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
      return sheet.filter === null ? null : strict('Filter', {});
    },
    getProtections: () => {
      call('getProtections', false);
      return sheet.protections.map(protectionOf);
    },
    addDeveloperMetadata: (key: string, value: string) => {
      call('addDeveloperMetadata');
      sheet.metadata.push({ key, value });
      return proxy;
    },
    createDeveloperMetadataFinder: () => finder(world, key => sheet.metadata.filter(one => one.key === key).map(metadataOf)),
    metadata: (key: string) => sheet.metadata.filter(one => one.key === key).map(metadataOf),
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

export function finder(world: World, find: (key: string) => object[]): object {
  let key = '';
  const self = strict('DeveloperMetadataFinder', {
    withKey: (given: string) => {
      key = given;
      return self;
    },
    find: () => {
      world.call('DeveloperMetadataFinder.find');
      return find(key);
    },
  });
  return self;
}
