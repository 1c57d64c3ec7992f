import type { Lists } from '../../../src/app/promises/lists';
import { tabsOf } from '../../app/guide/hotel';
import { answerOf, doneOf, good, hostOf } from '../states';
import { after, all, click, fill, go, type Scene, serving } from './scene';

const aged = after(
  hostOf({
    ...tabsOf(),
    Metrics: [
      ['Metric', 'Kind'],
      ['Warmth', 'Rating'],
    ],
  }),
  'retire',
  [{ id: 'P4', text: 'Never a noisy night' }],
  true,
);
export const declared = { lists: { gives: good(answerOf<Lists>(aged, 'lists')) } };

export const listing = all(go('Promises'), click('Add or retire promises'));

export const listsScenes: Record<string, Scene> = {
  'lists, loading': { reactions: serving({}, { lists: 'hangs' }), act: listing, says: 'Looking at your lists' },
  lists: { reactions: serving({}, declared), act: all(listing, click('Retired: 1')), says: 'Bring back' },
  'lists, view only': { reactions: serving({ canEdit: false }, declared), act: listing, says: 'What is retired stays listed' },
  'lists, adding a promise': {
    reactions: serving({}, declared),
    act: all(
      listing,
      click('Add a promise'),
      fill('Promise, in its exact words', 'Fresh towels every day'),
      s => s.page.getByLabel('Touchpoint').selectOption({ label: 'Another one…' }),
      fill('Name of the touchpoint', 'Pool'),
    ),
    says: 'Where stated',
  },
  'lists, adding a touchpoint': { reactions: serving({}, declared), act: all(listing, click('Add a touchpoint')), says: 'Arrive · Stay' },
  'lists, adding a metric': {
    reactions: serving({}, declared),
    act: all(listing, click('Show the metrics'), click('Add a metric'), s => s.page.getByLabel('Kind').selectOption('Choice')),
    says: 'Answers, one per line',
  },
  'lists, a metric taken out': {
    reactions: serving({}, { ...declared, dropMetric: { gives: good(doneOf('“Warmth” is no longer in the list of metrics.')) } }),
    act: all(listing, click('Show the metrics'), click('Remove Warmth')),
    says: 'is no longer in the list',
  },
};
