import type { ChartDefinition, Model } from '@odoo/o-spreadsheet';
import { address } from '../../core/cell/reference';
import type { Axis } from '../../report/drawing';
import type { Area, Chart, Sheet } from '../../report/sheet';
import { heightIn } from './look';
import { did } from './sheet';

/** Pixels between a chart and the row below it. */
const BELOW = 2;

/**
 * Makes a report's charts, or brings those of the audit before up to date: place and size that a user gave them stay.
 * A chart that the user deleted is not made again. `before` is how many the audit before had.
 */
export function putCharts(model: Model, sheetId: string, { charts, heights }: Pick<Sheet, 'charts' | 'heights'>, before: number): void {
  const idOf = (i: number): string => `promise-audit-${sheetId}-${i}`;
  charts.forEach((chart, i) => {
    const ids = { chartId: idOf(i), figureId: idOf(i) };
    const definition = definitionOf(chart);
    if (i >= before) {
      const { area, width } = chart;
      // What it is drawn from lies below it.
      const rows = heights.slice(area.row, area.row + area.rows);
      const height = Math.max(chart.height, rows.reduce<number>((sum, one) => sum + heightIn(one ?? 0), 0) - BELOW);
      const place = { col: area.column, row: area.row, offset: { x: 0, y: 0 }, size: { width, height } };
      did(model.dispatch('CREATE_CHART', { sheetId, ...ids, definition, ...place }), `the chart ${chart.title}`);
    } else if (model.getters.isChartDefined(ids.chartId)) model.dispatch('UPDATE_CHART', { sheetId, ...ids, definition });
  });
  for (let i = charts.length; i < before; i++)
    if (model.getters.isChartDefined(idOf(i))) model.dispatch('DELETE_FIGURE', { sheetId, figureId: idOf(i) });
}

function definitionOf(chart: Chart): ChartDefinition {
  const { title, categories, series, across, axis } = chart;
  const styles = series.map(({ name, color, mark }, i) => {
    const style = { label: name, backgroundColor: color };
    return [String(i), chart.kind === 'columns' ? { ...style, type: mark === 'column' ? 'bar' : 'line' } : style];
  });
  const whole = {
    title: { text: title, bold: true, fontSize: 13, color: '#202124' },
    background: '#FFFFFF',
    legendPosition: 'bottom' as const,
    dataSource: {
      type: 'range' as const,
      dataSetsHaveTitle: false,
      labelRange: rangeOf(categories),
      dataSets: series.map((one, i) => ({ dataSetId: String(i), dataRange: rangeOf(one.values) })),
    },
    dataSetStyles: Object.fromEntries(styles),
    axesDesign: { x: scaleOf(across), y: scaleOf(axis) },
  };
  return chart.kind === 'columns' ? { type: 'combo', ...whole } : { type: 'scatter', labelsAsText: false, ...whole };
}

/** Of an axis without numbers only the title counts. */
const scaleOf = ({ title, lowest, highest }: Axis) => ({
  title: { text: title },
  ...(highest > lowest ? { min: lowest, max: highest } : {}),
});

const rangeOf = ({ row, column, rows, columns }: Area): string =>
  `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;
