import type { Sidebar } from '../browser';
import { doneOf, good, lastOf, refused } from '../states';
import { all, check, click, none, type Scene, serving, unchecked } from './scene';

export const checkThen =
  (...progress: { done: number; of: number | null }[]) =>
  async (s: Sidebar) => {
    await s.react('progress', { gives: good(progress[0] ?? { done: 0, of: null }) });
    await check(s);
    if (progress.length) await s.page.clock.runFor(1600);
  };

export const checkScenes: Record<string, Scene> = {
  'check, asked about': {
    reactions: serving({ ...unchecked, evidence: 234567, isMuch: true }),
    act: check,
    says: '234,567 rows of evidence. That may be too much',
  },
  'check, starting': { reactions: serving(unchecked), act: checkThen(), says: 'Starting' },
  'check, reading': {
    reactions: serving(unchecked),
    act: checkThen({ done: 12000, of: 40000 }),
    hasClock: true,
    says: '12,000 of 40,000 rows',
  },
  'check, writing': {
    reactions: serving(unchecked),
    act: checkThen({ done: 40000, of: 40000 }),
    hasClock: true,
    says: 'From here on it cannot be stopped',
  },
  'check, stopping': {
    reactions: serving(unchecked, { cancel: 'hangs' }),
    act: all(checkThen({ done: 12000, of: 40000 }), click('Stop the check')),
    hasClock: true,
    says: 'Stopping',
  },
  'check, stopped': {
    reactions: serving(unchecked, { check: { gives: refused('cancelled') } }),
    act: check,
    says: 'Stopped: nothing was changed.',
  },
  'check, refused': {
    reactions: serving(unchecked, {
      check: { gives: refused('missing-column', { ownTab: 'Promises', ownColumn: 'Touchpoint' }) },
    }),
    act: check,
    says: 'Missing column “Touchpoint”',
  },
  'check, finished': { reactions: serving(unchecked, { check: { gives: good(doneOf()) } }), act: check, says: 'Alignment checked' },
  'check, finished with other verdicts': {
    reactions: serving(
      {
        last: lastOf({
          promises: lastOf()
            .promises.slice(2)
            .map(card => ({ ...card, verdict: 'too-few' })),
        }),
      },
      { changed: { gives: good(true) }, check: { gives: good(doneOf()) } },
    ),
    act: check,
    says: 'Changed since the last check',
  },
  'check, finished, none broken': {
    reactions: serving(unchecked, { check: { gives: good(doneOf('', { last: none })) } }),
    act: check,
    says: 'See all promises',
  },
};
