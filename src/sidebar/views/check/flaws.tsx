import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FlawGroup, ToldFinding } from '../../../app/check/flaw-card';
import { Button } from '../../parts/button';
import { NotChecked } from '../../parts/empty';
import { Counted, Next, Said, Show, Sign } from '../../parts/said';
import type { Seen } from '../../parts/sight';

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
      <Counted id={`flaw-${group.name}`} title={name} n={findings.length + more} label={w.foundLabel(findings.length + more)} />
      <p class="quiet">{meaning}</p>
      {findings.length === 0 && <p class="fine">{isPraise ? w.nothingToCelebrate : `${words.marks.kept} ${w.nothing}`}</p>}
      <ul class="findings">
        {shown.map((finding, i) => (
          <Finding key={`${i} ${finding.sentence}`} finding={finding} isPraise={isPraise} seen={seen} />
        ))}
      </ul>
      {findings.length > FIRST && (
        <Button text={isAll ? words.fewer : w.showAll(findings.length - FIRST)} act={() => showAll(!isAll)} look="link" />
      )}
      {isAll && more > 0 && <p class="quiet">{w.more(more)}</p>}
    </section>
  );
}

function Finding({ finding, isPraise, seen }: { finding: ToldFinding; isPraise: boolean; seen: Seen }): JSX.Element {
  const { desk, acts, words } = seen;
  const w = words.flaws;
  const { name, sentence, fix, place, promise } = finding;
  return (
    <li>
      <h3>
        {isPraise && <Sign>{words.marks.kept} </Sign>}
        {name}
      </h3>
      <Said text={sentence} />
      <Next text={fix} words={words} />
      <div class="links">
        {desk.state.last?.promises.some(({ id }) => id === promise) && (
          <Button
            text={w.seePromise}
            label={words.join.labelled(w.seePromise, name)}
            act={() => acts.go({ to: 'promises', promise })}
            look="link"
          />
        )}
        <Show text={place ? w.show(`${place.tab}!${place.cell}`) : ''} place={place} about={name} seen={seen} />
      </div>
    </li>
  );
}
