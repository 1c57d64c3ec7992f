import { h, type JSX } from 'preact';
import type { BrokenPromise, LastAudit } from '../app/api';
import { colors, series } from '../report/style';
import { Button } from './button';
import type { Texts } from './texts';

interface Traits {
  last: LastAudit;
  isOff: boolean;
  show: (promise: BrokenPromise) => void;
  words: Texts;
}

/** The broken promises, each a card. */
export function Broken({ last: { broken, counts }, isOff, show, words }: Traits): JSX.Element {
  const note =
    counts.kept + counts.tooClose + counts.broken === 0
      ? words.noneJudged
      : counts.broken === 0
        ? words.noneBroken
        : broken.length < counts.broken
          ? words.brokenPart(broken.length, counts.broken)
          : words.brokenOrder;
  return h(
    'section',
    { 'aria-labelledby': 'broken' },
    h('h2', { id: 'broken' }, words.brokenHeading),
    h('p', { class: 'quiet' }, note),
    broken.length > 0 &&
      h(
        'ol',
        { class: 'cards' },
        broken.map((promise, i) => h(Card, { key: `${i} ${promise.id}`, promise, isOff, show: () => show(promise), words })),
      ),
  );
}

function Card({ promise, isOff, show, words }: { promise: BrokenPromise; isOff: boolean; show: () => void; words: Texts }): JSX.Element {
  const { text, touchpoint, why, promisedFor, keptRate, believed } = promise;
  const shares = words.shares(promisedFor, keptRate, believed);
  return h(
    'li',
    { class: 'card', style: { borderLeftColor: colors.broken.mark } },
    h('h3', null, '“', h('bdi', null, text), '”'),
    touchpoint && h('p', { class: 'quiet' }, h('bdi', null, touchpoint)),
    h(
      'ul',
      { class: 'bars' },
      h(Bar, { text: shares.promised, share: promisedFor, look: { background: series.promised } }),
      h(Bar, { text: shares.kept, share: keptRate, look: { background: colors.broken.mark }, ink: colors.broken.mark }),
      shares.believed && h(Bar, { text: shares.believed, share: believed ?? 0, look: { border: `1px solid ${colors.unjudged.mark}` } }),
    ),
    h('p', null, h('span', { 'aria-hidden': 'true' }, `${words.marks.broken} `), h('bdi', null, why)),
    h(Button, { text: words.show, label: words.showPromise(text), act: show, isOff }),
  );
}

/** One share: in words, and as a bar whose whole width is all customers. */
function Bar({ text, share, look, ink = '' }: { text: string; share: number; look: Record<string, string>; ink?: string }): JSX.Element {
  const width = `${Math.min(Math.max(share, 0), 1) * 100}%`;
  return h(
    'li',
    null,
    h('span', { style: { color: ink } }, text),
    h('i', { 'aria-hidden': 'true' }, h('i', { style: { ...look, width } })),
  );
}
