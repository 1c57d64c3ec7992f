import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Fix } from '../../../app/fix/fix';
import type { Remedies as Found, ToldIssue } from '../../../app/fix/remedy';
import { Question } from '../../parts/answer';
import { Button } from '../../parts/button';
import { Heard, Next, Said, Show, Sign } from '../../parts/said';
import type { Seen } from '../../parts/sight';

/** What could not be read as meant: what can be put right for the user, once confirmed, and what is to be mended by hand. */
export function Remedies(seen: Seen): JSX.Element {
  const { acts, words } = seen;
  const w = words.evidence.remedies;
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <Button text={words.back(words.evidence.title)} act={() => acts.go({ to: 'evidence' })} look="link" />
      <Question ask={acts.ask.remedies} text={w.loading} words={words}>
        {(found, again) => <List found={found} again={again} seen={seen} />}
      </Question>
    </>
  );
}

function List({ found, again, seen }: { found: Found; again: () => void; seen: Seen }): JSX.Element {
  const { desk, acts, words, isOff } = seen;
  const w = words.evidence.remedies;
  const { issues, fixes, backup, more } = found;
  const [chosen, choose] = useState<ReadonlySet<string>>(
    new Set(fixes.filter(fix => fix.sure && fix.question === null).map(({ id }) => id)),
  );
  const picked = fixes.filter(({ id }) => chosen.has(id));
  const pick = (fix: Fix): void => {
    const next = new Set(chosen);
    if (next.has(fix.id)) next.delete(fix.id);
    else {
      // Of those with the same question only one can be right.
      for (const other of fixes) if (fix.question !== null && other.question === fix.question) next.delete(other.id);
      next.add(fix.id);
    }
    choose(next);
  };
  const deed = async (work: ReturnType<typeof acts.deed>): Promise<void> => {
    if ((await work) === null) again();
  };
  const cells = picked.reduce((sum, fix) => sum + fix.cells, 0);
  return (
    <>
      {issues.length + fixes.length === 0 && <p class="fine">{`${words.marks.kept} ${w.fine}`}</p>}
      {fixes.length > 0 && (
        <section aria-labelledby="fixes">
          <h2 id="fixes">{w.fixesLabel}</h2>
          {desk.state.canEdit && <p class="quiet">{w.fixesText(w.backupTab)}</p>}
          <ul class="findings">
            {fixes.map(fix => (
              <Remedy key={fix.id} fix={fix} isChosen={chosen.has(fix.id)} pick={() => pick(fix)} seen={seen} />
            ))}
          </ul>
          {desk.state.canEdit && (
            <Button
              text={picked.length > 0 ? w.apply(picked.length, cells) : w.applyNone}
              act={() => void deed(acts.deed('fix', [picked.map(({ id }) => id)]))}
              look="main"
              isOff={isOff || picked.length === 0}
            />
          )}
        </section>
      )}
      {backup !== null && desk.state.canEdit && (
        <p>
          <Button text={w.undo(backup)} act={() => void deed(acts.deed('undo', [backup]))} look="link" isOff={isOff} />
        </p>
      )}
      {issues.length > 0 && (
        <section aria-labelledby="issues">
          <h2 id="issues">{w.issuesLabel}</h2>
          <ul class="findings">
            {issues.map((issue, i) => (
              <Problem key={`${i} ${issue.message}`} issue={issue} seen={seen} />
            ))}
          </ul>
          {more > 0 && <p class="quiet">{w.more(more)}</p>}
        </section>
      )}
    </>
  );
}

/** One fix, to be ticked, with some of the cells before and after. */
function Remedy({ fix, isChosen, pick, seen }: { fix: Fix; isChosen: boolean; pick: () => void; seen: Seen }): JSX.Element {
  const { desk, words } = seen;
  const w = words.evidence.remedies;
  return (
    <li>
      <h3>
        <label class="tick">
          <input type="checkbox" checked={isChosen} disabled={!desk.state.canEdit} onChange={pick} /> <bdi>{fix.title}</bdi>
        </label>
      </h3>
      <Said text={fix.sentence} />
      {!fix.sure && <p class="late">{fix.question === null ? w.unsure : w.question}</p>}
      <ul class="lines" aria-label={w.examples}>
        {fix.examples.map(({ tab, cell, before, after }) => (
          <li key={`${tab}!${cell}`}>
            <Heard>{w.before}: </Heard>
            <del>
              <bdi>{before}</bdi>
            </del>{' '}
            <Sign>→ </Sign>
            <Heard>{w.after}: </Heard>
            <ins>
              <bdi>{after}</bdi>
            </ins>{' '}
            <span class="quiet">{`${tab}!${cell}`}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

const toneOf = { error: 'broken', warning: 'tooClose', note: 'unjudged' } as const;

function Problem({ issue, seen }: { issue: ToldIssue; seen: Seen }): JSX.Element {
  const { words } = seen;
  const w = words.evidence.remedies;
  const { severity, message, meaning, fix, place } = issue;
  return (
    <li>
      <p>
        <b>
          <Sign>{words.marks[toneOf[severity]]} </Sign>
          {words.join.labelled(w.severities[severity], '')}
        </b>
        <bdi>{message}</bdi> <bdi class="quiet">{meaning}</bdi>
      </p>
      <Next text={fix} words={words} />
      {place && <Show text={w.show} place={place} about={`${place.tab}!${place.cell}`} seen={seen} />}
    </li>
  );
}
