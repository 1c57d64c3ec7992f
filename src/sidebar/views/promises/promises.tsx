import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PromiseCard } from '../../../app/check/promise-card';
import type { Verdict } from '../../../core/judgement/verdict';
import { Button } from '../../parts/button';
import { NotChecked } from '../../parts/empty';
import { Field } from '../../parts/field';
import type { Seen } from '../../parts/sight';
import { countOf } from '../../parts/verdict';
import { Card } from './promise-card';

/** Cards shown at once; a button brings more. */
const PAGE = 50;

type Filter = Record<'verdict' | 'stage' | 'owner', string>;

const facets: Record<keyof Filter, (card: PromiseCard) => string> = {
  verdict: card => card.verdict,
  stage: card => card.stage,
  owner: card => card.owner,
};

/** In a list to choose from, what stands for all; no verdict, stage or owner can be called that. */
const ALL = '\u0000';
const all: Filter = { verdict: ALL, stage: ALL, owner: ALL };

/** The promises of the last audit, the first to repair first, with what can be done with each. */
export function Promises(seen: Seen): JSX.Element {
  const { desk, acts, words } = seen;
  const { last } = desk.state;
  const asked = desk.route.to === 'promises' ? desk.route : null;
  const [filter, setFilter] = useState(all);
  const [count, setCount] = useState(asked?.verdict ?? null);
  const [most, setMost] = useState(PAGE);
  const w = words.promises;
  const lists = <Button text={words.lists.open} act={() => acts.go({ to: 'lists' })} look="link" />;
  if (!last)
    return (
      <>
        <NotChecked {...seen} title={words.views.promises} />
        {desk.state.isSetUp && <p>{lists}</p>}
      </>
    );

  const isLike = (card: PromiseCard, but?: keyof Filter): boolean =>
    (count === null || but === 'verdict' || countOf[card.verdict] === count) &&
    (Object.keys(facets) as (keyof Filter)[]).every(key => key === but || filter[key] === ALL || filter[key] === facets[key](card));
  const shown = last.promises.filter(card => isLike(card));
  const names: Record<keyof Filter, (value: string) => string> = {
    verdict: value => w.verdicts[value as Verdict],
    stage: value => value || w.noStage,
    owner: value => value || w.noOwner,
  };
  const choices = (key: keyof Filter) => {
    const counts = new Map<string, number>();
    for (const card of last.promises) if (isLike(card, key)) counts.set(facets[key](card), (counts.get(facets[key](card)) ?? 0) + 1);
    if (filter[key] !== ALL && !counts.has(filter[key])) counts.set(filter[key], 0);
    const named = [...counts].map(([value, n]) => ({ value, name: w.choice(names[key](value), n) }));
    return [{ value: ALL, name: key === 'verdict' && count !== null ? words.counts[count] : w.all }, ...named];
  };
  const choose = (key: keyof Filter) => (value: string) => {
    setFilter({ ...filter, [key]: value });
    if (key === 'verdict') setCount(null);
  };
  const clear = (): void => {
    setFilter(all);
    setCount(null);
  };
  const open = asked?.promise ?? (shown[0]?.verdict === 'broken' ? shown[0].id : null);
  // A promise that is asked for is there, however far down it stands.
  const upTo = Math.max(most, last.promises.findIndex(card => card.id === asked?.promise) + 1);
  return (
    <>
      <h1 tabIndex={-1}>{w.title(last.promises.length + last.morePromises)}</h1>
      {lists}
      {last.promises.length === 0 ? (
        <>
          <p>{w.none}</p>
          {desk.state.canEdit && <Button text={words.collect.title} act={() => acts.go({ to: 'collect' })} look="main" />}
        </>
      ) : (
        <fieldset class="filters" aria-label={w.filters}>
          {(['verdict', 'stage', 'owner'] as const).map(key => (
            <Field key={key} label={w[key]} value={filter[key]} change={choose(key)} choices={choices(key)} />
          ))}
        </fieldset>
      )}
      {last.promises.length > 0 && (
        <p class="quiet" role="status">
          {shown.length === 0 ? w.nothingLeft : w.showing(shown.length, last.promises.length)}{' '}
          {shown.length < last.promises.length && <Button text={w.clear} act={clear} look="link" />}
        </p>
      )}
      <ol class="cards">
        {shown.slice(0, upTo).map(card => (
          <Card
            key={card.id}
            card={card}
            seen={seen}
            isOpen={card.id === open}
            isAsked={card.id === asked?.promise}
            isProposing={card.id === asked?.promise && asked.isProposing === true}
          />
        ))}
      </ol>
      {shown.length > upTo && <Button text={w.showMore(Math.min(PAGE, shown.length - upTo))} act={() => setMost(upTo + PAGE)} />}
      {last.morePromises > 0 && (
        <p class="quiet">
          {w.more(last.morePromises)}{' '}
          {last.promises[0]?.places.report && (
            <Button text={w.seeReport} act={() => acts.show(last.promises[0]!.places.report!)} look="link" isOff={seen.isOff} />
          )}
        </p>
      )}
    </>
  );
}
