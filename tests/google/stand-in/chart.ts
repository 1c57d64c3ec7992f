import { builder, strict } from './strict';
import type { SheetState } from './tab';
import type { World } from './world';

type Notes = Map<string, unknown[][]>;
type ChartState = SheetState['charts'][number];

const steps = ['setPosition', 'setOption', 'setChartType', 'addRange', 'setNumHeaders', 'setHiddenDimensionStrategy'];
/** The options that the documents name for charts of columns and of points. */
const options = new Set(['title', 'width', 'height', 'legend', 'isStacked', 'series', 'hAxis', 'vAxis']);

/** A chart as Google gives it. */
export const chartOf = (world: World, chart: ChartState): object =>
  strict('EmbeddedChart', {
    chart,
    getChartId: () => {
      world.note('EmbeddedChart.getChartId');
      return chart.id;
    },
    getOptions: () => {
      world.note('EmbeddedChart.getOptions');
      return strict('ChartOptions', {
        get: (option: string) => (chart.notes.get('setOption') ?? []).filter(given => given[0] === option).pop()?.[1] ?? null,
      });
    },
    getRanges: () => chart.notes.get('addRange')?.map(([range]) => range) ?? [],
    modify: () => chartBuilder(world, chart.id, new Map([...chart.notes].map(([step, given]) => [step, [...given]]))),
  });

export function chartBuilder(world: World, id: number, notes: Notes): object {
  const made = builder<Record<string, (...given: unknown[]) => unknown>>(
    'EmbeddedChartBuilder',
    [...steps, 'clearRanges'],
    all => ({ id, notes: all }) as never,
    () => world.counter.steps++,
    notes,
  );
  return new Proxy(made, {
    get(target, key) {
      if (key === 'clearRanges')
        return () => {
          notes.delete('addRange');
          return chartBuilder(world, id, notes);
        };
      const step = target[key as string]!;
      return (...given: unknown[]) => {
        if (key === 'setOption') refuseOption(given);
        if (key === 'setHiddenDimensionStrategy' && !notes.has('setChartType'))
          throw new Error('This operation is not supported for this chart type.');
        const next = step(...given);
        return key === 'build' ? next : chartBuilder(world, id, notes);
      };
    },
  });
}

function refuseOption([name, value]: unknown[]): void {
  if (!options.has(String(name))) throw new TypeError(`stand-in: no document names the chart option ${name}`);
  if (/^(width|height)$/.test(String(name)) && !Number.isInteger(value))
    throw new TypeError(`stand-in: ${name} ${value} is no number of pixels`);
}

/** Each option and step as it was last given. */
export const latest = (notes: Notes): Notes =>
  new Map(
    [...notes].map(([step, given]) => [
      step,
      step === 'addRange' ? given : [...new Map(given.map(one => [step === 'setOption' ? one[0] : step, one])).values()],
    ]),
  );
