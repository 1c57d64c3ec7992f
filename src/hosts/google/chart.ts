import type { Chart } from '../../report/sheet';
import type { Axis } from '../../report/tab';
import type { Mark } from './mark';
import { rangeOf } from './rule';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the report's charts, or brings those of the audit before up to date: place and size that a user gave them stay.
 * A chart that the user deleted is not made again. Gives the ids, in the order of the charts; 0 for a deleted one.
 */
export function putCharts(sheet: GoogleSheet, charts: readonly Chart[], before: Mark | null): number[] {
  const ids = before?.chartIds ?? [];
  if (charts.length === 0 && ids.length === 0) return [];
  const all = before ? sheet.getCharts() : [];
  const there = new Map(all.map(chart => [chart.getChartId() ?? 0, chart]));
  for (const id of ids.slice(charts.length)) if (there.has(id)) sheet.removeChart(there.get(id)!);
  return charts.map((chart, i) => {
    const id = ids[i];
    if (id === undefined) return all.find(other => titleOf(other) === chart.title)?.getChartId() ?? insert(sheet, chart);
    const known = there.get(id);
    if (!known) return 0;
    sheet.updateChart(describe(known.modify().clearRanges(), sheet, chart).build());
    return id;
  });
}

/** A run that ended between making a chart and noting its id left one of this title. */
const titleOf = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): unknown => chart.getOptions().get('title');

function insert(sheet: GoogleSheet, chart: Chart): number {
  const builder = sheet
    .newChart()
    .setPosition(chart.area.row + 1, chart.area.column + 1, 0, 0)
    .setOption('width', chart.width)
    .setOption('height', chart.height);
  sheet.insertChart(describe(builder, sheet, chart).build());
  const made = sheet.getCharts();
  return made[made.length - 1]?.getChartId() ?? 0;
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
