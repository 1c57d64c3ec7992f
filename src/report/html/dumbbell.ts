import type { Format } from '../../words/format';
import type { Words } from '../../words/words';
import type { Chart, TableCell } from '../tab';
import { diamond, dot, legend, stroke } from './glyph';
import { classes, element, type Markup, plain } from './markup';
import { shown } from './number';

/** Parts of the axis that lines divide. */
const parts = 4;
const height = 24;

/**
 * Columns with marks, lying down: one line per row, from what is promised (a stroke) to what is kept (a dot in the colour of its series),
 * and a diamond at what is believed. Widths are shares of the page's, so words keep their size.
 */
export function dumbbell(chart: Chart, words: Words, f: Format): Markup {
  const { axis, data } = chart;
  const axisTexts = Array.from({ length: parts + 1 }, (_, i) =>
    shown(axis.lowest + (i / parts) * (axis.highest - axis.lowest), axis.format, f),
  );
  return element(
    'figure',
    { class: 'chart' },
    element('figcaption', {}, plain(chart.title)),
    legend(chart, words),
    ...data.rows.map(row =>
      element('div', { class: 'line' }, element('span', { class: 'name' }, plain(nameOf(row, chart))), track(row, chart, words)),
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

const nameOf = (row: TableCell[], { names, numbers }: Chart): string => `${row[numbers]!.value}\u00a0 ${row[names]!.value}`;

const scaleText = (text: string, i: number): Markup => element('span', { style: `left:${(100 * i) / parts}%` }, plain(text));

function track(row: TableCell[], { series, axis }: Chart, words: Words): Markup {
  const placed = series.flatMap(one => {
    const value = row[one.values]!.value;
    if (typeof value !== 'number') return [];
    const share = Math.min(1, Math.max(0, (value - axis.lowest) / (axis.highest - axis.lowest)));
    return [{ ...one, x: `${(100 * share).toFixed(2)}%` }];
  });
  const of = (mark: string) => placed.find(one => one.mark === mark);
  const [target, kept, believed] = [of('dash'), of('column'), of('diamond')];
  const middle = { y1: '50%', y2: '50%' };
  return element(
    'svg',
    { width: '100%', height, 'aria-hidden': 'true' },
    ...Array.from({ length: parts + 1 }, (_, i) => `${(100 * i) / parts}%`).map(x =>
      element('line', { class: 'grid', x1: x, x2: x, y1: 0, y2: '100%' }),
    ),
    ...(target && kept ? [element('line', { class: classes('between', kept.tone), x1: target.x, x2: kept.x, ...middle })] : []),
    ...(target ? [stroke(target.x, '50%')] : []),
    ...(believed ? [diamond(believed.x, '50%')] : []),
    ...(kept ? [dot(kept.x, '50%', kept.tone, words.labels.marks)] : []),
  );
}
