import type { Format } from '../../words/format';
import type { Words } from '../../words/words';
import type { Chart, TableCell } from '../tab';
import { markOfTone } from './mark';
import { classes, element, type Markup, plain } from './markup';
import { shown } from './number';

/** Parts of the axis that lines divide. */
const parts = 4;
const height = 30;

/**
 * A chart with one line per row of its table: from the first series (a stroke: what is promised) to the second
 * (a dot in the tone of its cell), and an arrow's head at the chart's third value. Widths are shares of the page's, so words keep their size.
 */
export function dumbbell(chart: Chart, words: Words, f: Format): Markup {
  const { axis, data, series, pointer } = chart;
  const axisTexts = Array.from({ length: parts + 1 }, (_, i) =>
    shown(axis.lowest + (i / parts) * (axis.highest - axis.lowest), axis.format, f),
  );
  const isPointed = pointer !== null && data.rows.some(row => typeof row[pointer.values]?.value === 'number');
  const legend = [
    [strokeMark('8'), series[0]?.name],
    [dotMark('8', 'plain', ''), series[1]?.name],
    [pointerMark('10'), isPointed ? pointer?.name : undefined],
  ] as const;
  return element(
    'figure',
    { class: 'chart' },
    element('figcaption', {}, plain(chart.title)),
    element(
      'p',
      { class: 'legend' },
      ...legend.flatMap(([mark, name]) =>
        name === undefined ? [] : [element('span', {}, element('svg', { width: 16, height, 'aria-hidden': 'true' }, mark), plain(name))],
      ),
    ),
    ...data.rows.map(row =>
      element('div', { class: 'line' }, element('span', { class: 'name' }, nameOf(row, chart)), track(row, chart, words)),
    ),
    element(
      'div',
      { class: 'line axis' },
      element('span', { class: 'name' }),
      element('span', { class: 'scale' }, ...axisTexts.map(scaleText)),
    ),
    element('p', { class: 'axis-title' }, plain(axis.title)),
  );
}

const nameOf = (row: TableCell[], { categories }: Chart): Markup => plain(String(row[categories]?.value ?? ''));

const scaleText = (text: string, i: number): Markup => element('span', { style: `left:${(100 * i) / parts}%` }, plain(text));

function track(row: TableCell[], { series, pointer, axis }: Chart, { labels }: Words): Markup {
  const at = (column: number | undefined): string | null => {
    const value = column === undefined ? null : row[column]?.value;
    if (typeof value !== 'number') return null;
    return `${(100 * Math.min(1, Math.max(0, (value - axis.lowest) / (axis.highest - axis.lowest)))).toFixed(2)}%`;
  };
  const [target, dot, arrow] = [at(series[0]?.values), at(series[1]?.values), at(pointer?.values)];
  const tone = row[series[1]?.values ?? -1]?.tone ?? 'plain';
  const mark = markOfTone(tone, labels.marks);
  const middle = { y1: '50%', y2: '50%' };
  return element(
    'svg',
    { width: '100%', height, 'aria-hidden': 'true' },
    ...Array.from({ length: parts + 1 }, (_, i) => `${(100 * i) / parts}%`).map(x =>
      element('line', { class: 'grid', x1: x, x2: x, y1: 0, y2: '100%' }),
    ),
    ...(target && dot ? [element('line', { class: classes('between', tone), x1: target, x2: dot, ...middle })] : []),
    ...(target ? [strokeMark(target)] : []),
    ...(arrow ? [pointerMark(arrow)] : []),
    ...(dot ? [dotMark(dot, tone, mark)] : []),
  );
}

const strokeMark = (x: string): Markup => element('line', { class: 'stroke', x1: x, x2: x, y1: 5, y2: height - 5 });

const dotMark = (x: string, tone: string, mark: string): Markup =>
  element(
    'g',
    { class: tone },
    element('circle', { cx: x, cy: '50%', r: 7 }),
    ...(mark ? [element('text', { x, y: '50%', dy: '.35em', 'text-anchor': 'middle' }, plain(mark))] : []),
  );

const pointerMark = (x: string): Markup =>
  element('svg', { x, y: '50%', overflow: 'visible' }, element('path', { class: 'pointer', d: 'M-5 -5 L0 0 L-5 5' }));
