import { registries } from '@odoo/o-spreadsheet';
import type { Chart as ChartJs, ChartType, Plugin } from 'chart.js';
import type { Cell } from '../../core/cell/cell';
import type { Axis, Mark } from '../../report/drawing';
import type { Area, Chart, Sheet } from '../../report/sheet';
import { ink, quiet } from '../../report/style';
import { linesOf } from './lines';

/*
 * What the grid cannot say of a chart, told to the library that draws it: columns on one another, marks without a line between them,
 * numbers in points, and a field cut in four.
 */

interface Drawing {
  /** From one number on an axis to the next; null where it has none. */
  steps: { x: number | null; y: number | null };
  marks: Mark[];
  /** What is written into the points, row by row; and the rows whose points are hollow. */
  labels: string[];
  hollow: readonly number[];
  /** From point to point, in the numbers of the axes. */
  lines: [x: number, y: number][][];
  quarters: { x: number; y: number; name: string }[];
}

/** By title, for nothing else of ours reaches the library. */
const drawings = new Map<string, Drawing>();

export function setDrawing(chart: Chart, sheet: Sheet): void {
  const cells = ({ row, column, rows }: Area): Cell[] => sheet.cells.slice(row, row + rows).map(one => one[column]!.value);
  const points = ({ across, up }: { across: Area; up: Area }): [number, number][] => {
    const heights = cells(up);
    return cells(across).map((x, i) => [Number(x), Number(heights[i])]);
  };
  const { cut, labels, series, across, axis } = chart;
  const stepOf = ({ lowest, highest, step }: Axis): number | null => (highest > lowest ? step : null);
  const names = cut ? cells(cut.quarters.names) : [];
  drawings.set(chart.title, {
    steps: { x: stepOf(across), y: stepOf(axis) },
    marks: series.map(({ mark }) => mark),
    labels: labels ? cells(labels).map(String) : [],
    hollow: series
      .filter(({ mark }) => mark === 'hole')
      .flatMap(({ values }) => cells(values).flatMap((value, i) => (value === null ? [] : [i]))),
    lines: cut ? cut.lines.map(points) : [],
    quarters: cut ? points(cut.quarters).map(([x, y], i) => ({ x, y, name: String(names[i] ?? '') })) : [],
  });
}

/** Pixels from the edge of a field to the name of its quarter, from that of a chart to its title, and of a point that has a number. */
const [BESIDE, SIDE, RADIUS] = [4, 16, 7.5];

/** The letters of a title. */
const TITLE = 'bold 13px Arial';

const shapes = { dash: { pointStyle: 'line', pointRadius: 8 }, diamond: { pointStyle: 'rectRot', pointRadius: 5 } } as const;

const plugin: Plugin = {
  id: 'promiseAudit',
  beforeUpdate(chart) {
    const drawing = drawingOf(chart);
    if (drawing) breakTitle(chart);
    for (const [id, step] of Object.entries(drawing?.steps ?? {})) {
      const { ticks } = (chart.scales[id]?.options ?? {}) as { ticks?: object };
      // The ends of an axis are where there is room for all marks, and seldom a round number.
      if (ticks && step !== null) Object.assign(ticks, { stepSize: step, includeBounds: false });
    }
    chart.data.datasets.forEach((dataset, i) => {
      const mark = drawing?.marks[i];
      if (mark === 'column') Object.assign(dataset, { grouped: false, categoryPercentage: 0.8 });
      else if (mark === 'dot') Object.assign(dataset, { showLine: false, pointRadius: RADIUS });
      // What has the lowest order is drawn last.
      else if (mark === 'hole') Object.assign(dataset, { showLine: false, pointRadius: 6, order: -1 });
      else if (mark) Object.assign(dataset, { showLine: false, pointBorderWidth: 2, clip: false, ...shapes[mark] });
    });
  },
  beforeDatasetsDraw(chart) {
    const drawing = drawingOf(chart);
    if (drawing) drawField(chart, drawing);
  },
  afterDatasetsDraw(chart) {
    const drawing = drawingOf(chart);
    if (drawing && drawing.labels.length > 0) drawLabels(chart, drawing);
  },
};

const drawingOf = (chart: ChartJs): Drawing | undefined => drawings.get(titleOf(chart));

/** A title as it was given, whether or not it has been broken into lines. */
function titleOf(chart: ChartJs): string {
  const text = chart.options.plugins?.title?.text ?? '';
  return typeof text === 'string' ? text : (wholes.get(text) ?? '');
}

/** Titles that were broken into lines. */
const wholes = new WeakMap<object, string>();

/** The library squeezes the letters of a title that is wider than its chart: it gets lines instead. */
function breakTitle({ ctx, width, options }: ChartJs): void {
  const title = options.plugins?.title;
  if (typeof title?.text !== 'string') return;
  ctx.save();
  ctx.font = TITLE;
  const lines = linesOf(title.text, text => ctx.measureText(text).width <= width - 2 * SIDE);
  ctx.restore();
  wholes.set(lines, title.text);
  if (lines.length > 1) title.text = lines;
}

function drawField(chart: ChartJs, { lines, quarters }: Drawing): void {
  const { ctx, scales, chartArea } = chart;
  const { x: across, y: up } = scales;
  if (!across || !up) return;
  ctx.save();
  ctx.strokeStyle = quiet;
  ctx.setLineDash([4, 4]);
  for (const points of lines) {
    ctx.beginPath();
    for (const [x, y] of points) ctx.lineTo(across.getPixelForValue(x), up.getPixelForValue(y));
    ctx.stroke();
  }
  ctx.fillStyle = quiet;
  ctx.font = '11px Arial';
  for (const { x, y, name } of quarters) {
    const [left, top] = [across.getPixelForValue(x), up.getPixelForValue(y)];
    const isRight = left > (chartArea.left + chartArea.right) / 2;
    ctx.textAlign = isRight ? 'right' : 'left';
    ctx.fillText(name, left + (isRight ? -BESIDE : BESIDE), top);
  }
  ctx.restore();
}

function drawLabels(chart: ChartJs, { labels, hollow }: Drawing): void {
  const { ctx } = chart;
  ctx.save();
  ctx.font = 'bold 9px Arial';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (let i = 0; i < chart.data.datasets.length; i++)
    chart.getDatasetMeta(i).data.forEach((point, row) => {
      const isBlank = (point as { skip?: boolean }).skip === true;
      ctx.fillStyle = hollow.includes(row) ? ink : '#FFFFFF';
      if (!isBlank && labels[row]) ctx.fillText(labels[row], point.x, point.y);
    });
  ctx.restore();
}

/** Lets every chart of ours be drawn so. */
export const registerDrawings = (): void =>
  void registries.chartJsExtensionRegistry.add('promise_audit', {
    register: library => library.register(plugin as Plugin<ChartType>),
    unregister: library => library.unregister(plugin as Plugin<ChartType>),
  });
