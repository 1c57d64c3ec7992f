import type { Format } from '../../words/format';
import type { Spark } from '../drawing';
import { colors } from '../style';
import { element, type Markup } from './markup';

const width = 120;
const height = 18;

/** A drawing within a cell, on a scale of 0 to 100 %. What a bar shows stands in numbers beside it; a line is read out. */
export function sparkMarkup(spark: Spark, f: Format): Markup {
  const said =
    spark.kind === 'bar'
      ? { 'aria-hidden': 'true' }
      : { role: 'img', 'aria-label': spark.shares.map(share => f.percent(share)).join(', ') };
  return element(
    'svg',
    { class: 'spark', width: '100%', height, viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', ...said },
    element('rect', { class: 'whole', width, height }),
    ...(spark.kind === 'bar' ? bar(spark.parts) : [...band(spark), line(spark)]),
  );
}

function bar(parts: Extract<Spark, { kind: 'bar' }>['parts']): Markup[] {
  let end = 0;
  return parts.map(({ share, color }) => {
    const x = end;
    end += share * width;
    return element('rect', { x: x.toFixed(1), width: (end - x).toFixed(1), height, fill: color });
  });
}

/** What chance explains, behind the line. */
function band({ band: between }: Extract<Spark, { kind: 'line' }>): Markup[] {
  if (!between) return [];
  const [low, high] = between;
  return [
    element('rect', {
      y: (1 + (1 - high) * (height - 2)).toFixed(1),
      width,
      height: ((high - low) * (height - 2)).toFixed(1),
      fill: colors.unjudged.ground,
    }),
  ];
}

function line({ shares, color }: Extract<Spark, { kind: 'line' }>): Markup {
  const points = shares.map(
    (share, i) => `${((width * i) / (shares.length - 1)).toFixed(1)},${(1 + (1 - share) * (height - 2)).toFixed(1)}`,
  );
  return element('polyline', {
    points: points.join(' '),
    fill: 'none',
    stroke: color,
    'stroke-width': 2,
    'vector-effect': 'non-scaling-stroke',
  });
}
