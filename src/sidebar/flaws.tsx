import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FlawGroup, ToldFinding } from '../app/flaw';
import { Button } from './button';
import { NotChecked } from './empty';
import type { Seen } from './seen';

/** Findings of a flaw shown at first. */
const FIRST = 3;

/** The five flaws and the habits, with what was found of each and what to do next. */
export function Flaws(seen: Seen): JSX.Element {
  const { desk, words } = seen;
  const { last } = desk.state;
  const w = words.flaws;
  if (!last) return <NotChecked {...seen} title={w.title} />;
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="quiet">{w.intro}</p>
      {last.flaws.map(group => (
        <Group key={group.name} group={group} seen={seen} />
      ))}
    </>
  );
}

function Group({ group, seen }: { group: FlawGroup; seen: Seen }): JSX.Element {
  const { words } = seen;
  const w = words.flaws;
  const [isAll, showAll] = useState(false);
  const { findings, more } = group;
  const { name, meaning } = w.groups[group.name];
  const isPraise = group.name === 'celebrating';
  const shown = isAll ? findings : findings.slice(0, FIRST);
  return (
    <section class={isPraise ? 'flaw praise' : 'flaw'} aria-labelledby={`flaw-${group.name}`}>
      <h2 id={`flaw-${group.name}`}>
        {name}{' '}
        <span class="count">
          <span aria-hidden="true">{w.found(findings.length + more)}</span>
          <span class="heard">: {w.foundLabel(findings.length + more)}</span>
        </span>
      </h2>
      <p class="quiet">{meaning}</p>
      {findings.length === 0 && <p class="fine">{isPraise ? w.nothingToCelebrate : `${words.marks.kept} ${w.nothing}`}</p>}
      <ul class="findings">
        {shown.map((finding, i) => (
          <Finding key={`${i} ${finding.sentence}`} finding={finding} isPraise={isPraise} seen={seen} />
        ))}
      </ul>
      {shown.length < findings.length && <Button text={w.showAll(findings.length - shown.length)} act={() => showAll(true)} look="link" />}
      {isAll && more > 0 && <p class="quiet">{w.more(more)}</p>}
    </section>
  );
}

function Finding({ finding, isPraise, seen }: { finding: ToldFinding; isPraise: boolean; seen: Seen }): JSX.Element {
  const { desk, acts, words } = seen;
  const w = words.flaws;
  const { name, sentence, fix, place, promise } = finding;
  const isOff = desk.work !== null;
  return (
    <li>
      <h3>
        {isPraise && <span aria-hidden="true">{words.marks.kept} </span>}
        {name}
      </h3>
      <p>
        <bdi>{sentence}</bdi>
      </p>
      <p class="next">
        <span aria-hidden="true">→ </span>
        <span class="heard">{w.next}</span>
        <bdi>{fix}</bdi>
      </p>
      <div class="links">
        {promise !== '' && desk.state.last?.promises.some(({ id }) => id === promise) && (
          <Button text={w.seePromise} label={`${w.seePromise}: ${name}`} act={() => acts.go({ to: 'promises', promise })} look="link" />
        )}
        {place && (
          <Button
            text={w.show(`${place.tab}!${place.cell}`)}
            label={`${w.show(`${place.tab}!${place.cell}`)}: ${name}`}
            act={() => acts.show(place)}
            look="link"
            isOff={isOff}
          />
        )}
      </div>
    </li>
  );
}
