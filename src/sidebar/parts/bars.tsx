import type { JSX } from 'preact';
import type { PromiseCard } from '../../app/check/promise-card';
import { colors, series, toneOfVerdict } from '../../report/style';
import type { Texts } from '../texts';
import { Heard } from './said';

/** What is promised, kept and believed, one below the other: in words, and as bars whose whole width is all customers. */
export function Bars({ card, words }: { card: PromiseCard; words: Texts }): JSX.Element {
  const { promisedFor, keptRate, interval, believed, verdict } = card;
  const shares = words.promises.shares(promisedFor, keptRate, believed);
  const { mark } = colors[toneOfVerdict[verdict]];
  return (
    <ul class="bars">
      <Bar text={shares.promised} share={promisedFor} look={{ background: series.promised }} />
      {keptRate !== null && shares.kept && (
        <Bar text={shares.kept} share={keptRate} look={{ background: mark }} ink={mark}>
          {interval && (
            <>
              <Heard>, {words.promises.interval(...interval)}</Heard>
              <i class="whisker" style={{ left: percent(interval[0]), width: percent(interval[1] - interval[0]) }} />
            </>
          )}
        </Bar>
      )}
      {believed !== null && shares.believed && (
        <Bar text={shares.believed} share={believed} look={{ border: `1px solid ${colors.unjudged.mark}`, background: '#fff' }} />
      )}
    </ul>
  );
}

interface Traits {
  text: string;
  share: number;
  look: Record<string, string>;
  ink?: string;
  children?: JSX.Element | null | false;
}

function Bar({ text, share, look, ink = '', children }: Traits): JSX.Element {
  return (
    <li>
      <span class="share" style={{ color: ink }}>
        {text}
      </span>
      <span class="bar">
        <i style={{ ...look, width: percent(share) }} />
        {children}
      </span>
    </li>
  );
}

const percent = (share: number): string => `${Math.min(Math.max(share, 0), 1) * 100}%`;
