import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ActionItem } from '../../app/act/actions';
import { isLive } from '../../core/declared/action';
import { Button } from '../parts/button';
import { Quoted } from '../parts/quoted';
import { Counted, Next, Said, Show } from '../parts/said';
import type { Seen } from '../parts/sight';
import { Pages } from './pages';
import { toAct } from './steps';

/** Actions of a group shown at first. */
const FIRST = 20;

/** What is to be done about broken promises: proposed, overdue, open, done. */
export function Actions(seen: Seen): JSX.Element {
  const { desk, acts, words, isOff } = seen;
  const { actions, canEdit } = desk.state;
  const w = words.actions;
  const missing = toAct(desk.state);
  const groups: [string, ActionItem[]][] = [
    [w.overdue, actions?.filter(action => action.isOverdue) ?? []],
    [w.open, actions?.filter(action => isLive(action) && !action.isOverdue) ?? []],
    [w.closed, actions?.filter(action => !isLive(action)) ?? []],
  ];
  const addAll = (): void => {
    const proposals = missing.map(({ id, action, owner }) => ({ promiseId: id, action, owner, due: '' }));
    void acts.deed('propose', [proposals]);
  };
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      {!actions && (
        <div class="notice">
          <p>{w.noTab}</p>
          {canEdit && <Button text={words.back(words.views.home)} act={() => acts.go({ to: 'home' })} look="link" />}
        </div>
      )}
      {actions?.length === 0 && missing.length === 0 && <p>{w.none}</p>}
      {missing.length > 0 && (
        <section aria-labelledby="to-act">
          <h2 id="to-act">{w.toActLabel}</h2>
          {canEdit && <p class="quiet">{w.toActText}</p>}
          <ul class="findings">
            {missing.map(card => (
              <li key={card.id}>
                <h3>
                  <Quoted text={card.text} words={words} />
                </h3>
                <Next text={card.action} words={words} />
                {canEdit && (
                  <Button
                    text={w.change}
                    label={words.join.labelled(w.change, card.text)}
                    act={() => acts.go({ to: 'promises', promise: card.id, isProposing: true })}
                    look="link"
                  />
                )}
              </li>
            ))}
          </ul>
          {canEdit && <Button text={w.addAll(missing.length)} act={addAll} look="main" isOff={isOff} />}
        </section>
      )}
      {groups.map(([title, all]) => all.length > 0 && <Group key={title} title={title} actions={all} seen={seen} />)}
      {canEdit && desk.state.last && <Pages offered={desk.state.last.pages} seen={seen} />}
    </>
  );
}

function Group({ title, actions, seen }: { title: string; actions: ActionItem[]; seen: Seen }): JSX.Element {
  const { words } = seen;
  const w = words.actions;
  const [isAll, showAll] = useState(false);
  const shown = isAll ? actions : actions.slice(0, FIRST);
  return (
    <section aria-labelledby={`group-${title}`}>
      <Counted id={`group-${title}`} title={title} n={actions.length} label={w.count(actions.length)} />
      <ul class="findings">
        {shown.map((action, i) => (
          <Item key={`${i} ${action.action}`} action={action} seen={seen} />
        ))}
      </ul>
      {actions.length > FIRST && (
        <Button text={isAll ? words.fewer : w.more(actions.length - FIRST)} act={() => showAll(!isAll)} look="link" />
      )}
    </section>
  );
}

function Item({ action: item, seen }: { action: ActionItem; seen: Seen }): JSX.Element {
  const { words, today } = seen;
  const w = words.actions;
  const { action, promise, promiseId, owner, due, doneOn, status, isOverdue, outcome, place } = item;
  return (
    <li>
      <h3>
        <bdi>{action || w.noText}</bdi>
      </h3>
      <Said text={promise ? words.quoted(promise, 200) : promiseId} look="quiet" />
      <p class={isOverdue ? 'late' : 'quiet'}>
        {w.statuses[status]} · <bdi>{owner || w.nobody}</bdi>
        {isLive(item) && <> · {due ? w.due(due, today) : w.noDue}</>}
        {doneOn && <> · {w.doneOn(doneOn, today)}</>}
      </p>
      {outcome && <Said text={outcome} />}
      <Show text={w.show} place={place} about={action || promiseId} seen={seen} />
    </li>
  );
}
