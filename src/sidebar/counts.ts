import { h, type JSX } from 'preact';
import type { LastAudit } from '../app/api';
import { colors, type Tone } from '../report/style';
import type { Texts } from './texts';

const tones: Record<keyof LastAudit['counts'], Tone> = { kept: 'kept', tooClose: 'too-close', broken: 'broken', unjudged: 'unjudged' };

/** How many promises have which verdict: colour, sign and word. */
export function Counts({ counts, words }: { counts: LastAudit['counts']; words: Texts }): JSX.Element {
  const card = (name: keyof LastAudit['counts']): JSX.Element => {
    const { mark, ground } = colors[tones[name]];
    return h(
      'li',
      { key: name, class: name, style: { borderColor: mark, background: ground ?? '' } },
      h('b', null, h('span', { 'aria-hidden': 'true' }, `${words.marks[name]} `), counts[name]),
      ` ${words.counts[name]}`,
    );
  };
  return h('ul', { class: 'counts', 'aria-label': words.countsLabel }, (Object.keys(tones) as (keyof typeof tones)[]).map(card));
}
