import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Counts } from '../parts/counts';
import { Heard, Said } from '../parts/said';
import type { Seen } from '../parts/sight';
import { stages } from './stages';
import { type Step, stepsOf } from './steps';

/** How the audit stands, and what to do next. */
export function Home(seen: Seen): JSX.Element {
  const { desk, acts, words, today, isOff } = seen;
  const { state, change } = desk;
  const { last, canEdit } = state;
  const w = words.home;
  const steps = stepsOf(state, change);
  return (
    <>
      <h1 tabIndex={-1}>
        <bdi>{state.brand || words.name}</bdi>
      </h1>
      {state.isSetUp && (
        <p class="quiet">
          {last ? w.checked(last.checkedAt, last.used, today) : w.notChecked}{' '}
          {last && <span class={change === true ? 'changed' : ''}>{w.change[`${change}`]}</span>}{' '}
          <Button text={words.refresh} act={acts.refresh} look="link" isOff={isOff} />
        </p>
      )}
      {last && (
        <>
          <Counts counts={last.counts} words={words} see={verdict => acts.go({ to: 'promises', verdict })} />
          <Said text={last.headline[0] ?? ''} />
        </>
      )}
      {!canEdit && (
        <div class="notice">
          <h2>{words.viewOnly.title}</h2>
          <p>{last ? words.viewOnly.text : words.viewOnly.neverChecked}</p>
        </div>
      )}
      <h2>{w.nextLabel}</h2>
      <ol class="trail">
        {steps.map((step, i) => (
          <Stage key={step.name} step={step} place={i + 1} seen={seen} />
        ))}
      </ol>
      {steps.every(({ name, stands }) => stands === 'done' || (name === 'measure' && state.last !== null)) && <p>{w.allDone}</p>}
      {state.examples > 0 && canEdit && <Example {...seen} />}
    </>
  );
}

function Stage({ step: { name, stands }, place, seen }: { step: Step; place: number; seen: Seen }): JSX.Element {
  const { words, isOff } = seen;
  const isNext = stands === 'next';
  const { text, buttons } = stages[name](seen, isNext);
  const links = buttons.flatMap(one => [' ', <Button key={one.text} text={one.text} act={one.act} look="link" isOff={isOff} />]);
  return (
    <li class={stands} aria-current={isNext ? 'step' : undefined}>
      <span class="place" aria-hidden="true">
        {stands === 'done' ? words.marks.kept : place}
      </span>
      <div>
        <h3>
          {words.home.steps[name].title}
          <Heard>: {words.home.stands[stands]}</Heard>
        </h3>
        <p class="quiet">
          {text}
          {!isNext && links}
        </p>
        {isNext &&
          buttons.map(({ text: name, act, more }, i) => (
            <p key={name} class="quiet">
              <Button text={name} act={act} look={i === 0 ? 'main' : 'plain'} isOff={isOff} />
              {more && <span class="more">{more}</span>}
            </p>
          ))}
      </div>
    </li>
  );
}

/** Says that the tabs are the worked example's, and takes them away once that is confirmed. */
function Example({ desk, acts, words, isOff }: Seen): JSX.Element {
  const w = words.home.example;
  const [isAsked, ask] = useState(false);
  const tabs = desk.state.examples;
  return (
    <div class="notice">
      <p>{isAsked ? w.confirm(tabs) : w.text}</p>
      {isAsked ? (
        <div class="buttons">
          <Button text={w.yes(tabs)} act={() => void acts.deed('removeExample', [])} isOff={isOff} />
          <Button text={w.no} act={() => ask(false)} isOff={isOff} />
        </div>
      ) : (
        <Button text={w.remove} act={() => ask(true)} look="link" isOff={isOff} />
      )}
    </div>
  );
}
