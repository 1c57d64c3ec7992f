import type { JSX } from 'preact';
import type { LastAudit } from '../../../app/check/last-check';
import type { PromiseCard } from '../../../app/check/promise-card';
import type { Progress } from '../../../app/host';
import { Button } from '../../parts/button';
import { Counts } from '../../parts/counts';
import { Trouble } from '../../parts/screens';
import type { Seen } from '../../parts/sight';
import type { Texts } from '../../texts';
import type { Work } from '../../view';

type Checking = Extract<Work, { is: 'checking' }>;

/** Changed verdicts shown at the most. */
const MOST = 8;

/** A check under way, or how it ended. */
export function Check(seen: Seen): JSX.Element {
  const { desk, acts, words } = seen;
  const { work, result, state } = desk;
  const w = words.home.check;
  if (work?.is === 'checking') return <Running work={work} cancel={acts.cancel} words={words} />;
  if (result?.is === 'finished' && state.last) return <Finished before={result.before} last={state.last} seen={seen} />;
  return (
    <>
      <h1 tabIndex={-1}>{result?.is === 'failed' ? words.trouble.title : words.check}</h1>
      {result?.is === 'failed' && (
        <div role="alert">
          <Trouble snag={result.snag} words={words} />
        </div>
      )}
      {result?.is === 'stopped' && <p>{w.stopped}</p>}
      {result?.is === 'asked' && <p>{w.much(state.evidence)}</p>}
      <div class="buttons">
        <Button
          text={result?.is === 'failed' ? words.tryAgain : result?.is === 'asked' ? w.anyway : words.checkAgain}
          act={() => void acts.check(true)}
          look="main"
          isOff={work !== null}
        />
        <Button text={words.back(words.views.home)} act={() => acts.go({ to: 'home' })} />
      </div>
    </>
  );
}

/** How far it is, phase by phase, with the way out of it. */
function Running({ work, cancel, words }: { work: Checking; cancel: () => void; words: Texts }): JSX.Element {
  const { progress, isCancelling } = work;
  const w = words.home.check;
  const share = shareOf(progress);
  const isRead = share === 1;
  return (
    <>
      <h1 tabIndex={-1}>{w.running}</h1>
      <ol class="trail">
        <li class={isRead ? 'done' : 'next'}>
          <span class="place" aria-hidden="true">
            {isRead ? words.marks.kept : 1}
          </span>
          <div>
            <h2>{w.phases.reading}</h2>
            <p class="quiet">{rows(progress, words)}</p>
            <progress aria-label={w.progressLabel} {...(share === null || isCancelling ? {} : { value: share, max: 1 })} />
          </div>
        </li>
        {(['judging', 'writing'] as const).map((phase, i) => (
          <li key={phase} class={isRead ? 'next' : 'later'}>
            <span class="place" aria-hidden="true">
              {i + 2}
            </span>
            <div>
              <h2>{w.phases[phase]}</h2>
            </div>
          </li>
        ))}
      </ol>
      {isRead ? <p class="quiet">{w.finishing}</p> : <Button text={isCancelling ? w.stopping : w.stop} act={cancel} isOff={isCancelling} />}
    </>
  );
}

/** What came out, and what is other than at the check before. */
function Finished({ before, last, seen }: { before: LastAudit | null; last: LastAudit; seen: Seen }): JSX.Element {
  const { acts, words, today } = seen;
  const w = words.home.check;
  const { summary, saved, canEdit } = seen.desk.state;
  const isSaved = saved !== null && saved >= last.asOf;
  const { errors, others } = last.issues;
  const isBroken = last.counts.broken > 0;
  return (
    <>
      <h1 tabIndex={-1}>{w.finished}</h1>
      <p class="quiet">{words.home.checked(last.checkedAt, last.used, today)}</p>
      <Counts counts={last.counts} words={words} see={verdict => acts.go({ to: 'promises', verdict })} />
      {last.headline.map((sentence, i) => (
        <p key={sentence} class={i === 0 ? 'lead' : ''}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
      {before && <Changes before={before} last={last} seen={seen} />}
      {errors + others > 0 && (
        <p>
          {w.issues(errors, others)} <Button text={w.seeIssues} act={() => acts.go({ to: 'data' })} look="link" />
        </p>
      )}
      <div class="buttons">
        <Button
          text={isBroken ? w.seeBroken : w.seePromises}
          act={() => acts.go(isBroken ? { to: 'promises', verdict: 'broken' } : { to: 'promises' })}
          look="main"
        />
        {summary && <Button text={w.seeSummary} act={() => acts.show(summary)} isOff={seen.isOff} />}
        {canEdit && !isSaved && <Button text={words.home.steps.save.title} act={() => void acts.deed('save', [])} isOff={seen.isOff} />}
        <Button text={words.back(words.views.home)} act={() => acts.go({ to: 'home' })} />
      </div>
    </>
  );
}

function Changes({ before, last, seen: { acts, words } }: { before: LastAudit; last: LastAudit; seen: Seen }): JSX.Element | null {
  const w = words.home.check;
  const was = new Map(before.promises.map(({ id, verdict }) => [id, verdict]));
  const changed = last.promises.filter(({ id, verdict }) => was.get(id) !== verdict);
  // Of promises that there was no room for nothing is known.
  if (before.morePromises > 0 || last.morePromises > 0) return null;
  if (changed.length === 0) return <p class="quiet">{w.noChanges}</p>;
  const line = ({ id, verdict }: PromiseCard): string => {
    const former = was.get(id);
    return former === undefined ? w.isNew(verdict) : w.change(former, verdict);
  };
  return (
    <>
      <h2>{w.changesLabel}</h2>
      <ul class="lines">
        {changed.slice(0, MOST).map(promise => (
          <li key={promise.id}>
            <b>{line(promise)}</b>{' '}
            <button type="button" class="link" onClick={() => acts.go({ to: 'promises', promise: promise.id })}>
              <bdi>{promise.text}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {changed.length > MOST && <p class="quiet">{w.moreChanges(changed.length - MOST)}</p>}
    </>
  );
}

/** What those who listen hear of it: a change at each quarter alone. */
export function heard({ progress, isCancelling }: Checking, words: Texts): string {
  const w = words.home.check;
  if (isCancelling) return w.stopping;
  const share = shareOf(progress);
  if (share === 1) return w.judging;
  const quarter = Math.floor((share ?? 0) * 4) * 25;
  return quarter === 0 ? w.starting : w.quarter(quarter);
}

function rows(progress: Progress | null, { home: { check: w } }: Texts): string {
  if (!progress || (progress.done === 0 && !progress.of)) return w.starting;
  return progress.of === null ? w.readingSome(progress.done) : w.reading(Math.min(progress.done, progress.of), progress.of);
}

/** Share of the evidence read, 0..1; null before it is known. */
function shareOf(progress: Progress | null): number | null {
  return progress?.of ? Math.min(progress.done / progress.of, 1) : null;
}
