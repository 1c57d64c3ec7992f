import type { State } from '../../src/app/api';
import type { Change } from '../../src/sidebar/view';
import { stepsOf } from '../../src/sidebar/views/steps';
import { stateOf as exampleOf, lastOf } from './states';

const stateOf = (traits: Partial<State> = {}): State => exampleOf({ unmeasured: 0, ...traits });
const promises = { rows: 3, next: { tab: 'Promises', cell: 'A5' } };
const nothing = stateOf({ promises: null, isSetUp: false, evidence: 0, last: null, actions: null, saved: null });
const calm = lastOf({ promises: lastOf().promises.map(card => ({ ...card, isToAct: false })) });

test.each<[string, State, Change, string]>([
  ['nothing is set up', nothing, null, 'next later later later later later'],
  ['there are tabs and no promise', { ...nothing, promises: { ...promises, rows: 0 } }, null, 'next later later later later later'],
  ['there are promises', { ...nothing, promises }, null, 'done next later later later later'],
  ['there is evidence', { ...nothing, promises, evidence: 9 }, null, 'done done done next later later'],
  ['a promise has no measure', { ...nothing, promises, evidence: 9, unmeasured: 1 }, null, 'done done next later later later'],
  ['one is left without a measure for good', stateOf({ unmeasured: 1 }), false, 'done done later done next later'],
  ['evidence came before the promises', { ...nothing, evidence: 9 }, null, 'next done done later later later'],
  ['it is checked', stateOf(), false, 'done done done done next later'],
  ['inputs have changed since', stateOf(), true, 'done done done next later later'],
  ['nobody knows whether inputs have changed', stateOf(), null, 'done done done done next later'],
  ['nothing calls for an action', stateOf({ last: calm, actions: [] }), false, 'done done done done done next'],
  ['there is no tab for actions', stateOf({ actions: null }), false, 'done done done done done next'],
  ['an older audit was saved', stateOf({ last: calm, actions: [], saved: '2026-11-21' }), false, 'done done done done done next'],
  ['it is saved', stateOf({ last: calm, actions: [], saved: '2026-11-22' }), false, 'done done done done done done'],
  ['it is saved, and an action is overdue', stateOf({ last: calm, saved: '2026-11-22' }), false, 'done done done done next done'],
])('where %s, the next step is the first that is not done', (_, state, change, expected) => {
  expect(
    stepsOf(state, change)
      .map(({ stands }) => stands)
      .join(' '),
  ).toBe(expected);
});

test('a promise that somebody has opened an action for meanwhile calls for none', () => {
  const { promises: cards } = lastOf();
  const live = cards
    .filter(({ isToAct }) => isToAct)
    .map(({ id }) => ({ ...stateOf().actions![0]!, promiseId: id.toLowerCase(), status: 'open' as const, isOverdue: false }));
  expect(live).toHaveLength(3);
  expect(stepsOf(stateOf({ actions: live }), false)[4]).toEqual({ name: 'act', stands: 'done' });
  expect(stepsOf(stateOf({ actions: live.slice(1) }), false)[4]!.stands).toBe('next');
  expect(stepsOf(stateOf({ actions: live.map(one => ({ ...one, status: 'dropped' as const })) }), false)[4]!.stands).toBe('next');
});
