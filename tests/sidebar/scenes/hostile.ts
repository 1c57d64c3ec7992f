import type { Sidebar } from '../browser';
import { bad, good, poisoned, stateOf } from '../states';
import { collect, collection } from './collect';
import { openMapping, preview } from './connect';
import { looking, remedies } from './data';
import { declared, listing } from './lists';
import { matching, review } from './match';
import { measure, measures } from './measure';
import { edit, entry, propose } from './promises';
import { all, check, click, connect, fill, go, guided, type Scene, serving, waitingForMeasure } from './scene';

/** Every view with hostile words in all that a user may have written. */
export const hostileScenes: Record<string, Scene> = (() => {
  const state = poisoned(stateOf());
  const answers = {
    promise: { gives: poisoned(entry) },
    connectable: { gives: poisoned(good(['A', 'B'])) },
    mapping: { gives: poisoned(good(openMapping)) },
    guide: { gives: poisoned(good(guided)) },
    measures: { gives: poisoned(good(measures)) },
    lists: { gives: poisoned(declared.lists.gives) },
    copy: { gives: poisoned(good(collection)) },
    preview: { gives: poisoned(good(preview)) },
    remedies: { gives: poisoned(good(remedies)) },
    matches: { gives: poisoned(good(review)) },
  };
  const reactions = serving(state, { ...answers, check: { gives: { ok: true, value: { said: 'x', state } } } });
  const first = (s: Sidebar) => s.page.locator('main .lines button').first().click();
  const says = '<?!= evil ?>';
  return {
    home: { reactions, says: 'What to do next' },
    check: { reactions: { ...reactions, changed: { gives: good(true) } }, act: check, says },
    promises: { reactions, act: all(go('Promises'), click(/more quotes$/)), says },
    edit: { reactions, act: edit, says: 'Save to Promises' },
    propose: { reactions, act: propose, says: 'Add to Actions' },
    flaws: { reactions, act: go('Flaws'), says },
    actions: { reactions, act: go('Actions'), says },
    settings: { reactions, act: go('Settings'), says },
    data: { reactions, act: looking, says },
    match: { reactions, act: matching, says: 'Belongs to' },
    'connect, tabs': { reactions, act: connect, says: 'Which tab' },
    guide: { reactions, act: all(connect, first), says },
    'collect, found': { reactions, act: all(collect, fill('The copy', 'x'), click('Find the promises')), says },
    measure: { reactions: { ...reactions, state: { gives: good({ ...state, ...waitingForMeasure }) } }, act: measure, says },
    lists: { reactions, act: listing, says: 'What is retired' },
    'connect, columns': { reactions, act: all(connect, first, click('Column by column')), says },
    'connect, preview': {
      reactions,
      act: all(connect, first, click('Column by column'), click('See what will count')),
      says: 'What will count',
    },
    refused: {
      reactions: { ...reactions, save: { gives: bad('tab-taken', `${'<img src=x>'} ${'W'.repeat(500)}`) } },
      act: click('Save'),
      says: '<img src=x>',
    },
  };
})();
