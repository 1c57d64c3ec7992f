import type { ComponentChildren, JSX } from 'preact';
import type { Place } from '../../app/host';
import { Button } from './button';
import type { Seen } from './sight';

/** A sign that those who hear the page do not need: words say the same. */
export function Sign({ children }: { children: ComponentChildren }): JSX.Element {
  return <span aria-hidden="true">{children}</span>;
}

/** Words for those who hear the page and do not see it. */
export function Heard({ children }: { children: ComponentChildren }): JSX.Element {
  return <span class="heard">{children}</span>;
}

/** A sentence in which a customer's or a brand's own words may stand, whatever way they run. */
export function Said({ text, look = '' }: { text: string; look?: string }): JSX.Element {
  return (
    <p class={look}>
      <bdi>{text}</bdi>
    </p>
  );
}

/** What to do next. */
export function Next({ text, words }: { text: string } & Pick<Seen, 'words'>): JSX.Element {
  return (
    <p class="next">
      <Sign>→ </Sign>
      <Heard>{words.next}</Heard>
      <bdi>{text}</bdi>
    </p>
  );
}

/** Leads to a cell; nothing where there is none. `about` tells those who hear it which one it is. */
export function Show({ text, place, about, seen }: { text: string; place: Place | null; about: string; seen: Seen }): JSX.Element | null {
  return (
    place && (
      <Button text={text} label={seen.words.join.labelled(text, about)} act={() => seen.acts.show(place)} look="link" isOff={seen.isOff} />
    )
  );
}

/** A heading with how many things stand under it. */
export function Counted({ id, title, n, label }: { id: string; title: string; n: number; label: string }): JSX.Element {
  return (
    <h2 id={id}>
      {title}{' '}
      <span class="count">
        <Sign>{n}</Sign>
        <Heard>: {label}</Heard>
      </span>
    </h2>
  );
}
