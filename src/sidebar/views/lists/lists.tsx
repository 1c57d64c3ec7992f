import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lists as Listed, ListedPromise, ListedTouchpoint } from '../../../app/promises/lists';
import { Question } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Quoted } from '../../parts/quoted';
import type { Seen } from '../../parts/sight';
import { AddPromise, AddTouchpoint } from './add';
import { Metrics } from './metrics';

/** Touchpoints with their promises, and metrics: all of them can be added to, and promises retired. */
export function Lists(seen: Seen): JSX.Element {
  const { acts, words } = seen;
  const w = words.lists;
  return (
    <Question ask={acts.ask.lists} text={w.loading} title={w.title} words={words} cancel={() => acts.go({ to: 'home' })}>
      {lists => <All lists={lists} seen={seen} />}
    </Question>
  );
}

type FormName = 'promise' | 'touchpoint' | null;

function All({ lists, seen }: { lists: Listed; seen: Seen }): JSX.Element {
  const { acts, words, desk } = seen;
  const w = words.lists;
  const [form, open] = useState<FormName>(null);
  const { touchpoints } = lists;
  const close = (): void => open(null);
  return (
    <>
      <Button text={`‹ ${words.views.promises}`} act={() => acts.go({ to: 'promises' })} look="link" />
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="quiet">{w.intro}</p>
      {desk.state.canEdit &&
        (form === 'promise' ? (
          <AddPromise touchpoints={touchpoints} seen={seen} close={close} />
        ) : form === 'touchpoint' ? (
          <AddTouchpoint stages={lists.stages} seen={seen} close={close} />
        ) : (
          <div class="buttons">
            <Button text={w.addPromise} act={() => open('promise')} />
            <Button text={w.addTouchpoint} act={() => open('touchpoint')} />
          </div>
        ))}
      <ul class="questions">
        {touchpoints.map(one => (
          <Touchpoint key={one.name} touchpoint={one} seen={seen} />
        ))}
      </ul>
      <Metrics metrics={lists.metrics} seen={seen} />
    </>
  );
}

function Touchpoint({ touchpoint: { name, stage, promises }, seen }: { touchpoint: ListedTouchpoint; seen: Seen }): JSX.Element {
  const { acts, words } = seen;
  const w = words.lists;
  const [isOpen, open] = useState(false);
  const live = promises.filter(({ isRetired }) => !isRetired);
  const retired = promises.filter(({ isRetired }) => isRetired);
  const retire = (some: readonly ListedPromise[], isRetired: boolean) => () =>
    void acts.deed('retire', [some.map(({ id, text }) => ({ id, text })), isRetired], { to: 'lists' });
  return (
    <li class="card">
      <h2>
        <bdi>{name}</bdi>{' '}
        <span class="quiet">
          <bdi>{stage}</bdi>
        </span>
      </h2>
      {live.length === 0 && <p class="quiet">{w.none}</p>}
      {live.map(one => (
        <Listing key={one.id} promise={one} act={retire([one], true)} text={w.retire} label={w.retireOne(one.text)} seen={seen} />
      ))}
      {live.length > 1 && seen.desk.state.canEdit && (
        <Button
          text={w.retireAll(live.length)}
          label={seen.words.join.labelled(w.retireAll(live.length), name)}
          act={retire(live, true)}
          look="link"
          isOff={seen.isOff}
        />
      )}
      {retired.length > 0 && (
        <>
          <p>
            <button type="button" class="link" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
              {w.retiredLabel(retired.length)}
            </button>
          </p>
          {isOpen &&
            retired.map(one => (
              <Listing
                key={one.id}
                promise={one}
                act={retire([one], false)}
                text={w.bringBack}
                label={w.bringBackOne(one.text)}
                seen={seen}
              />
            ))}
        </>
      )}
    </li>
  );
}

interface ListingTraits {
  promise: ListedPromise;
  act: () => void;
  text: string;
  label: string;
  seen: Seen;
}

const Listing = ({ promise, act, text, label, seen }: ListingTraits): JSX.Element => (
  <p>
    <Quoted text={promise.text} words={seen.words} />{' '}
    {seen.desk.state.canEdit && <Button text={text} label={label} act={act} look="link" isOff={seen.isOff} />}
  </p>
);
