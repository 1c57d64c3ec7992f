import type { Axis } from '../../report/drawing';
import type { Chart } from '../../report/sheet';
import { rangeOf } from './rule';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What a chart is known by: its id; until that was asked for, the titles that it may have. 0 for one that the user deleted. */
export type ChartName = number | readonly string[];

/** Names by which charts will be found after a run that was cut off: it may have given them their new titles already. */
export const namesMeanwhile = (charts: readonly Chart[], names: readonly ChartName[]): ChartName[] => [
  ...charts.map(({ title }, i): ChartName => {
    const name = names[i] ?? [];
    return typeof name === 'number' || name.includes(title) ? name : [...name, title];
  }),
  ...names.slice(charts.length),
];

/**
 * Makes the report's charts, or brings those of the audit before up to date: place and size that a user gave them stay.
 * A chart that the user deleted is not made again. Gives their names, in the order of the charts.
 * `isCutOff`: the run before ended before it noted what it had made.
 */
export function putCharts(sheet: GoogleSheet, charts: readonly Chart[], names: readonly ChartName[], isCutOff: boolean): ChartName[] {
  const there = names.length > 0 || isCutOff ? sheet.getCharts() : [];
  const find = (name: ChartName): EmbeddedChart | undefined =>
    there.find(chart => (typeof name === 'number' ? name === chart.getChartId() : name.includes(String(chart.getOptions().get('title')))));
  for (const name of names.slice(charts.length)) {
    const known = find(name);
    if (known) sheet.removeChart(known);
  }
  return charts.map((chart, i): ChartName => {
    const name = names[i] ?? [];
    const known = find(name);
    const isToMake = names[i] === undefined || (isCutOff && typeof name !== 'number');
    if (known) sheet.updateChart(describe(known.modify().clearRanges(), sheet, chart).build());
    else if (isToMake) insert(sheet, chart);
    return known?.getChartId() ?? (isToMake ? [chart.title] : 0);
  });
}

function insert(sheet: GoogleSheet, chart: Chart): void {
  const builder = sheet
    .newChart()
    .setPosition(chart.area.row + 1, chart.area.column + 1, 0, 0)
    .setOption('width', chart.width)
    .setOption('height', chart.height);
  sheet.insertChart(describe(builder, sheet, chart).build());
}

function describe(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  sheet: GoogleSheet,
  chart: Chart,
): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
  const isField = chart.kind === 'points';
  builder.setChartType(isField ? Charts.ChartType.SCATTER : Charts.ChartType.COMBO).addRange(rangeOf(sheet, chart.categories));
  for (const { values } of chart.series) builder.addRange(rangeOf(sheet, values));
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

/** Marks are points on a line that is not drawn. */
function seriesOption({ name, color, mark }: Chart['series'][number]): object {
  const whole = { color, labelInLegend: name };
  if (mark === 'column') return { ...whole, type: 'bars' };
  const shapes = { dash: 'square', diamond: 'diamond', dot: 'circle' };
  return {
    ...whole,
    type: mark === 'dot' ? 'scatter' : 'line',
    lineWidth: 0,
    pointSize: mark === 'dash' ? 6 : 9,
    pointShape: shapes[mark],
  };
}

const axisOption = ({ title, format, lowest, highest }: Axis): object =>
  highest > lowest ? { title, format, viewWindow: { min: lowest, max: highest } } : { title };
