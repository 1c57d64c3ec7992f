import { h, type JSX } from 'preact';
import type { Progress } from '../app/api';
import { Button } from './button';
import type { Texts } from './texts';
import type { Work } from './view';

type Checking = Extract<Work, { is: 'checking' }>;

/** How far the check is, with the way out of it. */
export function Progression({ work, cancel, words }: { work: Checking; cancel: () => void; words: Texts }): JSX.Element {
  const { progress, isCancelling } = work;
  const share = shareOf(progress);
  return h(
    'div',
    { class: 'working' },
    h('p', null, isCancelling ? words.cancelling : phase(progress, words)),
    h('progress', { 'aria-label': words.progressLabel, ...(share === null || isCancelling ? {} : { value: share, max: 1 }) }),
    h(Button, { text: words.cancel, act: cancel, isOff: isCancelling }),
  );
}

/** What those who listen hear of it: a change at each quarter alone. */
export function heard({ progress, isCancelling }: Checking, words: Texts): string {
  if (isCancelling) return words.cancelling;
  const share = shareOf(progress);
  if (share === 1) return words.writing;
  const quarter = Math.floor((share ?? 0) * 4) * 25;
  return quarter === 0 ? words.starting : words.quarter(quarter);
}

function phase(progress: Progress | null, words: Texts): string {
  if (!progress || (progress.done === 0 && !progress.of)) return words.starting;
  if (progress.of === null) return words.readingSome(progress.done);
  return progress.done >= progress.of ? words.writing : words.reading(progress.done, progress.of);
}

/** Share of the evidence read, 0..1; null before it is known. */
function shareOf(progress: Progress | null): number | null {
  return progress?.of ? Math.min(progress.done / progress.of, 1) : null;
}
