import type { JSX } from 'preact';
import type { CardMonths } from '../../app/check/promise-card';
import { colors } from '../../report/style';
import { figures } from '../../words/en/numbers';

const [width, height] = [240, 44];

/**
 * The kept rate month by month: a line on the band that chance explains, with the mean across and a dot where a month tells something. What it
 * shows is said in a sentence beside it, so that it is not read out.
 */
export function Months({ months }: { months: CardMonths }): JSX.Element {
  const { points, centre } = months;
  const across = (i: number): number => (points.length < 2 ? 0 : (i * width) / (points.length - 1));
  const { up, from, to } = scaleOf(points);
  const line = points.map(({ share }, i) => `${across(i)},${up(share)}`).join(' ');
  const band = [
    ...points.map(({ high }, i) => `${across(i)},${up(high)}`),
    ...points.map(({ low }, i) => `${across(i)},${up(low)}`).reverse(),
  ];
  return (
    <figure class="months" aria-hidden="true">
      <svg aria-hidden="true" viewBox={`-3 -3 ${width + 6} ${height + 6}`}>
        <polygon points={band.join(' ')} fill={colors.unjudged.ground ?? 'none'} />
        <line x1={0} x2={width} y1={up(centre)} y2={up(centre)} stroke={colors.unjudged.mark} stroke-dasharray="3 3" />
        <polyline points={line} fill="none" stroke={colors.plain.mark} stroke-width="1.5" />
        {points.map(
          ({ share, isTold }, i) =>
            isTold && <circle key={i} cx={across(i)} cy={up(share)} r={3} fill={colors[share < centre ? 'broken' : 'kept'].mark} />,
        )}
      </svg>
      <figcaption>
        <span>{months.first}</span>
        <span>{`${from} – ${to}`}</span>
        <span>{months.last}</span>
      </figcaption>
    </figure>
  );
}

/** From the lowest to the highest of all that is drawn; `from` and `to` say where that is, in percent. */
function scaleOf(points: CardMonths['points']): { up: (share: number) => number; from: string; to: string } {
  const lowest = Math.floor(Math.min(...points.map(({ share, low }) => Math.min(share, low))) * 20) / 20;
  const highest = Math.ceil(Math.max(...points.map(({ share, high }) => Math.max(share, high))) * 20) / 20;
  const { percent } = figures('');
  return { up: share => (height * (highest - share)) / Math.max(0.05, highest - lowest), from: percent(lowest), to: percent(highest) };
}
