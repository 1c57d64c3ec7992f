import type { JSX } from 'preact';
import { colors, type Tone } from '../../report/style';
import type { Texts } from '../texts';
import type { VerdictName } from '../view';
import { Sign } from './said';

const tones: Record<VerdictName, Tone> = { kept: 'kept', tooClose: 'too-close', broken: 'broken', unjudged: 'unjudged' };
const verdictNames = Object.keys(tones) as VerdictName[];

interface Traits {
  counts: Record<VerdictName, number>;
  words: Texts;
  see: (verdict: VerdictName) => void;
}

/** How many promises have which verdict: colour, sign and word. A click shows them. */
export function Counts({ counts, words, see }: Traits): JSX.Element {
  return (
    <ul class="counts" aria-label={words.home.countsLabel}>
      {verdictNames.map(name => {
        const { mark, ground } = colors[tones[name]];
        return (
          <li key={name}>
            <button type="button" style={{ borderLeftColor: mark, background: ground ?? '' }} onClick={() => see(name)}>
              <b>
                <Sign>{words.marks[name]} </Sign>
                {counts[name]}
              </b>{' '}
              {words.counts[name]}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
