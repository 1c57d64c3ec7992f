import type { ChartDefinition, Model } from '@odoo/o-spreadsheet';
import { address } from '../../core/reference';
import type { Area, Chart } from '../../report/sheet';
import { did } from './sheet';

/**
 * Makes the report's charts, or brings those of the audit before up to date: place and size that a user gave them stay.
 * A chart that the user deleted is not made again. `before` is how many the audit before had.
 */
export function putCharts(model: Model, sheetId: string, charts: readonly Chart[], before: number): void {
  const idOf = (i: number): string => `promise-audit-${sheetId}-${i}`;
  charts.forEach((chart, i) => {
    const ids = { chartId: idOf(i), figureId: idOf(i) };
    const definition = definitionOf(chart);
    if (i >= before) {
      const { row, column: col, width, height } = chart;
      const made = model.dispatch('CREATE_CHART', {
        sheetId,
        ...ids,
        definition,
        col,
        row,
        offset: { x: 0, y: 0 },
        size: { width, height },
      });
      did(made, `the chart ${chart.title}`);
    } else if (model.getters.isChartDefined(ids.chartId)) model.dispatch('UPDATE_CHART', { sheetId, ...ids, definition });
  });
  for (let i = charts.length; i < before; i++)
    if (model.getters.isChartDefined(idOf(i))) model.dispatch('DELETE_FIGURE', { sheetId, figureId: idOf(i) });
}

function definitionOf({ kind, title, categories, series, axis }: Chart): ChartDefinition {
  const values = { title: { text: axis.title }, min: axis.lowest, max: axis.highest };
  return {
    type: 'bar',
    horizontal: kind === 'bar',
    stacked: false,
    title: { text: title, bold: true, fontSize: 14, color: '#202124' },
    background: '#FFFFFF',
    legendPosition: 'bottom',
    dataSource: {
      type: 'range',
      dataSetsHaveTitle: false,
      labelRange: rangeOf(categories),
      dataSets: series.map((one, i) => ({ dataSetId: String(i), dataRange: rangeOf(one.values) })),
    },
    dataSetStyles: Object.fromEntries(series.map(({ name, color }, i) => [String(i), { label: name, backgroundColor: color }])),
    axesDesign: kind === 'bar' ? { x: values } : { y: values },
  };
}

const rangeOf = ({ row, column, rows, columns }: Area): string =>
  `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;
