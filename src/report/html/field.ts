// rows -> points in parts of the field -> pushed aside where they would cover one another -> drawing
import type { Format } from '../../words/format';
import type { Words } from '../../words/words';
import type { Axis } from '../drawing';
import { spread } from '../layout/spread';
import type { Chart, Field } from '../tab';
import { legend, numberedDot } from './glyph';
import { element, type Markup, plain } from './markup';
import { shown } from './number';

const height = 300;
/** Pixels that a field is wide at the least, and that the middles of two points are apart. */
const width = 300;
const apart = 15;

interface Point {
  /** From 0 to 1: from the left, from below. */
  x: number;
  y: number;
  tone: Chart['series'][number]['tone'];
  text: string;
  isHollow: boolean;
}

/** Points in a field that is cut in four quarters, numbered as in the table. */
export function fieldMarkup(chart: Chart, words: Words, f: Format): Markup {
  const { field, axis } = chart;
  if (!field) throw new Error('a field of points has no axis along');
  const cut = { x: partOf(field.cut.along, field.axis), y: partOf(field.cut.values, axis) };
  return element(
    'figure',
    { class: 'chart' },
    element('figcaption', {}, plain(chart.title)),
    legend(chart, words),
    element(
      'div',
      { class: 'field' },
      element('p', { class: 'up' }, plain(axis.title)),
      element('div', { class: 'steps' }, ...steps(axis, f).map(([part, text]) => label(text, `bottom:${percent(part)}`))),
      element(
        'svg',
        { width: '100%', height, 'aria-hidden': 'true' },
        element('rect', { class: 'frame', width: '100%', height: '100%' }),
        ...quarterNames(field),
        element('line', { class: 'cut', x1: percent(cut.x), x2: percent(cut.x), y1: 0, y2: '100%' }),
        element('line', { class: 'cut', x1: 0, x2: '100%', y1: percent(1 - cut.y), y2: percent(1 - cut.y) }),
        ...spread(pointsOf(chart, field), cut.x, { width, height, apart }).map(({ x, y, tone, text, isHollow }) =>
          numberedDot(percent(x), percent(1 - y), tone, text, isHollow),
        ),
      ),
      element('div', { class: 'scale' }, ...steps(field.axis, f).map(([part, text]) => label(text, `left:${percent(part)}`))),
      element('p', { class: 'axis-title' }, plain(`${field.axis.title} (${f.number(field.cut.along)})`)),
    ),
  );
}

const partOf = (value: number, { lowest, highest }: Axis): number => Math.min(1, Math.max(0, (value - lowest) / (highest - lowest)));

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`;

const label = (text: string, style: string): Markup => element('span', { style }, plain(text));

function steps(axis: Axis, f: Format): [number, string][] {
  const count = Math.floor((axis.highest - axis.lowest) / axis.step + 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => {
    const value = axis.lowest + i * axis.step;
    return [partOf(value, axis), shown(value, axis.format, f)];
  });
}

function quarterNames({ quarters: [belowLeft, belowRight, aboveLeft, aboveRight] }: Field): Markup[] {
  const name = (text: string, x: string, y: string, anchor: string): Markup =>
    element('text', { class: 'quarter', x, y, 'text-anchor': anchor }, plain(text));
  return [
    name(belowLeft, '2%', '97%', 'start'),
    name(belowRight, '98%', '97%', 'end'),
    name(aboveLeft, '2%', '6%', 'start'),
    name(aboveRight, '98%', '6%', 'end'),
  ];
}

function pointsOf({ data, series, numbers, axis }: Chart, field: Field): Point[] {
  return data.rows.flatMap(row => {
    const along = row[field.along]!.value;
    const isHollow = field.hollow.includes(Number(row[numbers]!.value));
    return series.flatMap(({ values, tone, mark }) => {
      const value = row[values]!.value;
      if (mark === 'hole' || typeof along !== 'number' || typeof value !== 'number') return [];
      return [{ x: partOf(along, field.axis), y: partOf(value, axis), tone, text: String(row[numbers]!.value), isHollow }];
    });
  });
}
