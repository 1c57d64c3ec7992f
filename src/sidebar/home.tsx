import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isLive } from '../core/action';
import { Button } from './button';
import { Counts } from './counts';
import type { Seen } from './seen';
import { overdue, type Step, stepsOf, toAct } from './steps';
import type { Texts } from './texts';
import type { Change } from './view';

/** How the audit stands, and what to do next. */
export function Home({ desk, acts, words, today }: Seen): JSX.Element {
  const { state, change, work } = desk;
  const { last, canEdit } = state;
  const w = words.home;
  const steps = stepsOf(state, change);
  return (
    <>
      <h1 tabIndex={-1}>
        <bdi>{state.brand || words.name}</bdi>
      </h1>
      {last && (
        <>
          <p class="quiet">
            {w.checked(last.checkedAt, last.used, today)} <Since change={change} words={words} />{' '}
            <Button text={words.refresh} act={acts.refresh} look="link" isOff={work !== null} />
          </p>
          <Counts counts={last.counts} words={words} see={verdict => acts.go({ to: 'promises', verdict })} />
          <p>
            <bdi>{last.headline.slice(0, 2).join(' ')}</bdi>
          </p>
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
          <Stage key={step.name} step={step} place={i + 1} seen={{ desk, acts, words, today }} />
        ))}
      </ol>
      {steps.every(({ stands }) => stands === 'done') && <p>{w.allDone}</p>}
      {!last && state.isSetUp && <Button text={words.refresh} act={acts.refresh} look="link" isOff={work !== null} />}
      {state.examples > 0 && canEdit && <Example desk={desk} acts={acts} words={words} />}
    </>
  );
}

function Since({ change, words }: { change: Change; words: Texts }): JSX.Element {
  const w = words.home;
  if (change === true) return <b class="changed">{w.changed}</b>;
  return <span>{change === 'looking' ? w.looking : change === false ? w.unchanged : w.unknownChange}</span>;
}

function Stage({ step: { name, stands }, place, seen }: { step: Step; place: number; seen: Seen }): JSX.Element {
  const { words } = seen;
  const w = words.home;
  const label = { done: w.stepDone, next: w.stepNext, later: w.stepLater }[stands];
  return (
    <li class={stands} aria-current={stands === 'next' ? 'step' : undefined}>
      <span class="place" aria-hidden="true">
        {stands === 'done' ? words.marks.kept : place}
      </span>
      <div>
        <h3>
          {w.steps[name].title}
          <span class="heard">: {label}</span>
        </h3>
        {stages[name](seen, stands)}
      </div>
    </li>
  );
}

type Content = (seen: Seen, stands: Step['stands']) => JSX.Element | JSX.Element[];

/** What stands beside each step: how it stands, and its button. */
const stages: Record<Step['name'], Content> = {
  setUp({ desk, acts, words }, stands) {
    const w = words.home.steps.setUp;
    const { state, work } = desk;
    const isOff = work !== null;
    const make = (hasExample: boolean) => () => void acts.deed('setUp', [hasExample]);
    if (!state.isSetUp && !state.canEdit) return <p class="quiet">{w.viewOnly}</p>;
    if (!state.isSetUp)
      return (
        <>
          <p class="quiet">{w.todo}</p>
          <Button text={w.example} act={make(true)} look="main" isOff={isOff} />
          <p class="quiet">{w.exampleText}</p>
          <Button text={w.empty} act={make(false)} isOff={isOff} />
        </>
      );
    const again = state.canEdit && <Button text={w.again} act={make(false)} look="link" isOff={isOff} />;
    if (stands === 'next')
      return (
        <>
          <p class="quiet">{w.noPromises}</p>
          <Button text={w.write} act={() => acts.show(state.promises!.next)} look="main" isOff={isOff} />
          <p>{again}</p>
        </>
      );
    return (
      <p class="quiet">
        {w.done(state.promises?.rows ?? 0)} {again}
      </p>
    );
  },
  connect({ desk, acts, words }, stands) {
    const w = words.home.steps.connect;
    const { state, work } = desk;
    const go = (): void => acts.go({ to: 'evidence' });
    const button = (
      <Button text={stands === 'done' ? w.again : w.title} act={go} look={stands === 'next' ? 'main' : 'link'} isOff={work !== null} />
    );
    if (stands === 'done')
      return (
        <p class="quiet">
          {w.done(state.evidence)} {button}
        </p>
      );
    return (
      <>
        <p class="quiet">{w.todo}</p>
        {stands === 'next' && button}
      </>
    );
  },
  check({ desk, acts, words }, stands) {
    const w = words.home.steps.check;
    const { state, change, work } = desk;
    const canCheck = state.canEdit && state.isSetUp;
    if (stands === 'done')
      return (
        <p class="quiet">
          {change === null ? '' : w.done} {canCheck && <Button text={w.again} act={acts.check} look="link" isOff={work !== null} />}
        </p>
      );
    return (
      <>
        <p class="quiet">{state.last && change === true ? w.changed : w.todo}</p>
        {canCheck && stands === 'next' && <Button text={w.title} act={acts.check} look="main" isOff={work !== null} />}
      </>
    );
  },
  act({ desk, acts, words }, stands) {
    const w = words.home.steps.act;
    const { state } = desk;
    const go = (): void => acts.go({ to: 'actions' });
    if (!state.last) return <p class="quiet">{w.todo}</p>;
    const [without, late] = [toAct(state).length, overdue(state)];
    const live = state.actions?.filter(isLive).length ?? 0;
    const text = without > 0 ? w.toAct(without) : late > 0 ? w.overdue(late) : w.done(live);
    if (stands === 'next')
      return (
        <>
          <p class="quiet">{text}</p>
          <Button text={without > 0 ? w.button : w.seeOverdue} act={go} look="main" />
        </>
      );
    return (
      <p class="quiet">
        {text} <Button text={w.again} act={go} look="link" />
      </p>
    );
  },
  save({ desk, acts, words, today }, stands) {
    const w = words.home.steps.save;
    const { state, work } = desk;
    const save = (look: 'main' | 'link'): JSX.Element => (
      <Button text={look === 'main' ? w.title : w.again} act={() => void acts.deed('save', [])} look={look} isOff={work !== null} />
    );
    const text = state.saved === null ? w.todo : w.saved(state.saved, today);
    if (!state.last || !state.canEdit) return <p class="quiet">{text}</p>;
    if (stands === 'next')
      return (
        <>
          <p class="quiet">{text}</p>
          {save('main')}
        </>
      );
    return (
      <p class="quiet">
        {text} {save('link')}
      </p>
    );
  },
};

/** Says that the tabs are the worked example's, and takes them away once that is confirmed. */
function Example({ desk, acts, words }: Omit<Seen, 'today'>): JSX.Element {
  const w = words.home.example;
  const [isAsked, ask] = useState(false);
  const tabs = desk.state.examples;
  const isOff = desk.work !== null;
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
