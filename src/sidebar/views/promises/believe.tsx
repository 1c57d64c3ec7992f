import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Unbelieved } from '../../../app/promises/beliefs';
import { Question } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import type { Seen } from '../../parts/sight';

/** Asked in tenths, for nobody believes 87 %. */
const TENTHS = Array.from({ length: 11 }, (_, i) => String(10 - i));

/** What was chosen, by promise: leaving the view loses nothing. */
const kept = new Map<string, string>();

/** What the team believes of each promise of which it has not said so yet. */
export function Believe(seen: Seen): JSX.Element {
  const { acts, words } = seen;
  const w = words.believe;
  return (
    <Question ask={acts.ask.unbelieved} text={w.loading} title={w.title} words={words} cancel={() => acts.go({ to: 'home' })}>
      {promises => <Asked promises={promises} seen={seen} />}
    </Question>
  );
}

function Asked({ promises, seen }: { promises: readonly Unbelieved[]; seen: Seen }): JSX.Element {
  const { acts, words, isOff } = seen;
  const w = words.believe;
  const [said, say] = useState(new Map(kept));
  const beliefs = promises.flatMap(({ id, text }) => (said.get(id) ? [{ id, text, believed: Number(said.get(id)) / 10 }] : []));
  const choose = (id: string) => (value: string) => {
    kept.set(id, value);
    say(new Map(kept));
  };
  const save = async (): Promise<void> => {
    if ((await acts.deed('believe', [beliefs], { to: 'home' })) === null) kept.clear();
  };
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p>{promises.length === 0 ? w.none : w.ask}</p>
      <p class="quiet">{w.why}</p>
      <ul class="questions beliefs">
        {promises.map(({ id, text, touchpoint }) => (
          <li key={id} class="card">
            <p class="quiet">
              <bdi>{touchpoint}</bdi>
            </p>
            <Field
              label={words.quoted(text, 200)}
              value={said.get(id) ?? ''}
              change={choose(id)}
              choices={[{ value: '', name: w.unsaid }, ...TENTHS.map(value => ({ value, name: value }))]}
            />
          </li>
        ))}
      </ul>
      <footer class="foot">
        <div class="buttons">
          {promises.length > 0 && (
            <Button
              text={beliefs.length === 0 ? w.saveNone : w.save(beliefs.length)}
              act={() => void save()}
              look="main"
              isOff={isOff || beliefs.length === 0 || !seen.desk.state.canEdit}
            />
          )}
          <Button text={words.measure.later} act={() => acts.go({ to: 'home' })} look="link" />
        </div>
      </footer>
    </>
  );
}
