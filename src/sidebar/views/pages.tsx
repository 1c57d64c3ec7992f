import type { JSX } from 'preact';
import type { PageAsked } from '../../app/check/page';
import type { PagesOffered } from '../../app/check/pages-offered';
import { Button } from '../parts/button';
import type { Seen } from '../parts/sight';

/** Pages to hand on: of an owner, of segments, of all that is side by side. Each is made of what is there now, as a tab. */
export function Pages({ offered, seen }: { offered: PagesOffered; seen: Seen }): JSX.Element {
  const { acts, words, isOff } = seen;
  const w = words.pages;
  const page = (text: string, asked: PageAsked): JSX.Element => (
    <li key={`${asked.kind} ${asked.name}`}>
      <Button text={text} act={() => void acts.deed('page', [asked])} look="link" isOff={isOff} />
    </li>
  );
  return (
    <section aria-labelledby="pages">
      <h2 id="pages">{w.title}</h2>
      <p class="quiet">{w.text}</p>
      <ul class="findings">
        {offered.owners.map(name => page(w.owner(name), { kind: 'owner', name }))}
        {offered.dimensions.map(name => page(w.segments(name), { kind: 'segments', name }))}
        {offered.hasSides && page(w.sides, { kind: 'sides', name: '' })}
      </ul>
    </section>
  );
}
