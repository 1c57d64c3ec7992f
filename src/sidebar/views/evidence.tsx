import type { JSX } from 'preact';
import { Button } from '../parts/button';
import type { Seen } from '../parts/sight';

/** Where evidence comes from, and what there is to do about it. */
export function Evidence({ desk, acts, words }: Seen): JSX.Element {
  const { state } = desk;
  const w = words.evidence;
  const issues = state.last?.issues;
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="quiet">{w.rows(state.evidence)}</p>
      {(['connect', 'match', 'data'] as const).map(name => (
        <section key={name} class="door" aria-labelledby={`door-${name}`}>
          <h2 id={`door-${name}`}>{w[name].title}</h2>
          <p>{w[name].text}</p>
          {name === 'data' && issues && issues.errors + issues.others > 0 && (
            <p class="quiet">{w.data.last(issues.errors, issues.others)}</p>
          )}
          <Button
            text={w[name].button}
            act={() => acts.go({ to: name })}
            look={name === 'connect' && state.evidence === 0 ? 'main' : 'plain'}
          />
        </section>
      ))}
    </>
  );
}
