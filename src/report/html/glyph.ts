import type { Words } from '../../words/words';
import type { Mark } from '../drawing';
import type { Tone } from '../style';
import type { Chart } from '../tab';
import { markOfTone } from './mark';
import { element, type Markup, plain } from './markup';

const radius = 7;

/** What is promised. */
export const stroke = (x: string, y: string): Markup => at(x, y, element('line', { class: 'stroke', x1: 0, x2: 0, y1: -9, y2: 9 }));

/** What is believed. */
export const diamond = (x: string, y: string): Markup => at(x, y, element('path', { class: 'diamond', d: 'M0 -5 L5 0 L0 5 L-5 0 Z' }));

/** What is kept, with the sign of its verdict, or a number. */
export const dot = (x: string, y: string, tone: Tone, marks: Words['labels']['marks']): Markup =>
  numberedDot(x, y, tone, markOfTone(tone, marks));

export const numberedDot = (x: string, y: string, tone: Tone, text: string, isHollow = false): Markup =>
  element(
    'g',
    { class: isHollow ? `${tone} hollow` : tone },
    at(x, y, element('circle', { r: radius }), ...(text ? [element('text', { dy: '.35em', 'text-anchor': 'middle' }, plain(text))] : [])),
  );

const at = (x: string, y: string, ...parts: Markup[]): Markup => element('svg', { x, y, overflow: 'visible' }, ...parts);

/** The series of a chart that have anything to show, each with its mark. */
export function legend({ series, data }: Chart, { labels }: Words): Markup {
  const drawn = series.filter(({ values }) => data.rows.some(row => typeof row[values]!.value === 'number'));
  const glyphs: Record<Mark, (tone: Tone) => Markup> = {
    column: tone => dot('8', '50%', tone, labels.marks),
    dot: tone => numberedDot('8', '50%', tone, ''),
    dash: () => stroke('8', '50%'),
    diamond: () => diamond('8', '50%'),
    hole: tone => numberedDot('8', '50%', tone, '', true),
  };
  // The name of a verdict begins with its sign, which the dot bears already.
  const nameOf = ({ name, mark }: Chart['series'][number]): string => (mark === 'column' ? name.replace(/^\S\s/, '') : name);
  return element(
    'p',
    { class: 'legend' },
    ...drawn.map(one =>
      element('span', {}, element('svg', { width: 16, height: 20, 'aria-hidden': 'true' }, glyphs[one.mark](one.tone)), plain(nameOf(one))),
    ),
  );
}
