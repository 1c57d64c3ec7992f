import type { JSX } from 'preact';
import { Button } from './button';
import type { Seen } from './seen';

/** Where evidence comes from, and what there is to do about it. */
export function Evidence({ desk, acts, words }: Seen): JSX.Element {
  const { state } = desk;
  const w = words.evidence;
  const issues = state.last?.issues;
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="quiet">{w.rows(state.evidence)}</p>
      <section class="door" aria-labelledby="door-connect">
        <h2 id="door-connect">{w.connect.title}</h2>
        <p>{w.connect.text}</p>
        <Button text={w.connect.button} act={() => acts.go({ to: 'connect' })} look={state.evidence === 0 ? 'main' : 'plain'} />
      </section>
      <section class="door" aria-labelledby="door-data">
        <h2 id="door-data">{w.data.title}</h2>
        <p>{w.data.text}</p>
        {issues && issues.errors + issues.others > 0 && <p class="quiet">{w.data.last(issues.errors, issues.others)}</p>}
        <Button text={w.data.button} act={() => acts.go({ to: 'data' })} />
      </section>
    </>
  );
}
