import type { Axis } from '../../../report/drawing';
import type { Area, Chart } from '../../../report/sheet';
import { rangeOf } from './rule';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What a chart is known by: its id; until that was asked for, the titles that it may have. 0 for one that the user deleted. */
type Name = number | readonly string[];

/** A sheet has at most one chart of each kind. One that has nothing to draw for now has no title. */
export type Charted = Readonly<Partial<Record<Chart['kind'], Name>>>;

/** Names by which charts will be found after a run that was cut off: it may have given them their new titles already. */
export function namesMeanwhile(charts: readonly Chart[], names: Charted): Charted {
  const meanwhile = charts.map(({ kind, title }): [string, Name] => {
    const name = names[kind] ?? [];
    return [kind, typeof name === 'number' || name.includes(title) ? name : [...name, title]];
  });
  return { ...names, ...Object.fromEntries(meanwhile) };
}

/**
 * Makes the report's charts, or brings those of the audit before up to date: place and size that a user gave them stay.
 * A chart that the user deleted is not made again; one that has nothing to draw goes, and comes back with something to draw. Gives their names.
 * `isCutOff`: the run before ended before it noted what it had made.
 */
export function putCharts(sheet: GoogleSheet, charts: readonly Chart[], names: Charted, isCutOff: boolean): Charted {
  const mayBeThere = Object.values(names).some(name => typeof name === 'number' || name.length > 0);
  const there = mayBeThere || isCutOff ? sheet.getCharts() : [];
  const ids = remembered((chart: EmbeddedChart) => chart.getChartId());
  const titles = remembered((chart: EmbeddedChart) => String(chart.getOptions().get('title')));
  const find = (name: Name): EmbeddedChart | undefined =>
    there.find(chart => (typeof name === 'number' ? name === ids(chart) : name.includes(titles(chart))));
  const place = remembered((at: string) => rangeOf(sheet, JSON.parse(at) as Area));
  const rangeAt: RangeAt = ({ row, column, rows, columns }) => place(JSON.stringify({ row, column, rows, columns }));
  // One that is known by its titles alone was made by the last run, if that was not cut off.
  const isDeleted = (name: Name): boolean => !find(name) && (typeof name === 'number' || (name.length > 0 && !isCutOff));
  const charted: Record<string, Name> = {};
  for (const [kind, name] of Object.entries(names)) {
    const known = find(name);
    charted[kind] = isDeleted(name) ? 0 : [];
    if (known && !charts.some(chart => chart.kind === kind)) sheet.removeChart(known);
  }
  for (const chart of charts) {
    const name = names[chart.kind] ?? [];
    const known = find(name);
    if (known) sheet.updateChart(describe(known.modify().clearRanges(), rangeAt, chart).build());
    else if (!isDeleted(name)) insert(sheet, rangeAt, chart);
    charted[chart.kind] = (known && ids(known)) ?? (isDeleted(name) ? 0 : [chart.title]);
  }
  return charted;
}

/** The range of an area. */
type RangeAt = (area: Area) => GoogleAppsScript.Spreadsheet.Range;

/** Asks for each thing once. */
function remembered<T, V>(ask: (of: T) => V): (of: T) => V {
  const known = new Map<T, V>();
  return of => {
    if (!known.has(of)) known.set(of, ask(of));
    return known.get(of)!;
  };
}

function insert(sheet: GoogleSheet, rangeAt: RangeAt, chart: Chart): void {
  const builder = sheet
    .newChart()
    .setPosition(chart.area.row + 1, chart.area.column + 1, 0, 0)
    .setOption('width', Math.round(chart.width))
    .setOption('height', Math.round(chart.height));
  sheet.insertChart(describe(builder, rangeAt, chart).build());
}

function describe(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  rangeAt: RangeAt,
  chart: Chart,
): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  const isField = chart.kind === 'points';
  builder.setChartType(isField ? Charts.ChartType.SCATTER : Charts.ChartType.COMBO);
  for (const area of joined([chart.categories, ...chart.series.map(({ values }) => values)])) builder.addRange(rangeAt(area));
  return builder
    .setNumHeaders(0)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('title', chart.title)
    .setOption('legend', { position: 'bottom' })
    .setOption('isStacked', !isField)
    .setOption('series', Object.fromEntries(chart.series.map((series, i) => [i, seriesOption(series)])))
    .setOption('hAxis', axisOption(chart.across))
    .setOption('vAxis', axisOption(chart.axis));
}

/** Areas in their order, those side by side as one: each of its columns is a series, and it is one call. */
function joined(areas: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const area of areas) {
    const last = runs[runs.length - 1];
    const isBeside = last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (last && isBeside) runs[runs.length - 1] = { ...last, columns: last.columns + area.columns };
    else runs.push(area);
  }
  return runs;
}

/** Marks are points on a line that is not drawn. */
function seriesOption({ name, color, mark }: Chart['series'][number]): object {
  const whole = { color, labelInLegend: name };
  if (mark === 'column') return { ...whole, type: 'bars' };
  const shapes = { dash: 'square', diamond: 'diamond', dot: 'circle', hole: 'circle' };
  const sizes = { dash: 6, diamond: 9, dot: 9, hole: 5 };
  return {
    ...whole,
    type: mark === 'dot' || mark === 'hole' ? 'scatter' : 'line',
    lineWidth: 0,
    pointSize: sizes[mark],
    pointShape: shapes[mark],
  };
}

const axisOption = ({ title, format, lowest, highest }: Axis): object =>
  highest > lowest ? { title, format: axisFormat(format), viewWindow: { min: lowest, max: highest } } : { title };

/** Axes of charts are written in another way than cells: a text stands in single quotation marks, a percent sign in none, and there are two parts at most. */
const axisFormat = (format: string): string =>
  format
    .split(';')
    .slice(0, 2)
    .join(';')
    .replace(/"([^"]*)"/g, (_, text: string) => (text.trim() === '' ? text.trim() : `'${text}'`));
