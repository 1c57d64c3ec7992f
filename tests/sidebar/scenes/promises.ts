import { answerOf, cardOf, doneOf, good, lastOf, refused } from '../states';
import { all, click, counts, fill, go, host, many, none, type Scene, serving, unchecked } from './scene';

export const entry = good(answerOf(host, 'promise', cardOf().id));

export const edit = all(go('Promises'), click(/^Edit: /));
export const propose = all(go('Promises'), click(/^Propose action: /));

export const promisesScenes: Record<string, Scene> = {
  'promises, not checked': { reactions: serving(unchecked), act: go('Promises'), says: 'Nothing to show yet' },
  'promises, not checked, view only': {
    reactions: serving({ ...unchecked, canEdit: false }),
    act: go('Promises'),
    says: 'has not been checked',
  },
  promises: { reactions: serving(), act: go('Promises'), says: 'Most urgent first' },
  'promises, all quotes': { reactions: serving(), act: all(go('Promises'), click(/more quotes$/)), says: 'Show fewer' },
  'promises, view only': { reactions: serving({ canEdit: false }), act: go('Promises'), says: 'Show evidence' },
  'promises, of one verdict': { reactions: serving(), act: click(/not judged/), says: '4 of 24 promises' },
  'promises, nothing left': {
    reactions: serving({
      last: lastOf({ counts: counts(0, 0, 0, 4), promises: lastOf().promises.filter(({ verdict }) => verdict !== 'kept') }),
    }),
    act: click(/kept/),
    says: 'No promise matches these filters',
  },
  'promises, none': { reactions: serving({ last: none }), act: go('Promises'), says: 'No promise was audited' },
  'promises, very many': { reactions: serving({ last: many }), act: go('Promises'), says: 'Show 50 more' },
  'promises, editing, loading': { reactions: serving({}, { promise: 'hangs' }), act: edit, says: 'Reading its row' },
  'promises, editing, failed': {
    reactions: serving({}, { promise: { gives: refused('missing-promise', { id: 'P7' }) } }),
    act: edit,
    says: 'is not in the tab',
  },
  'promises, editing': { reactions: serving({}, { promise: { gives: entry } }), act: edit, says: 'Reads as: ≤' },
  'promises, editing, typed': {
    reactions: serving({}, { promise: { gives: entry }, reading: 'hangs' }),
    act: all(edit, fill('Kept when', 'within 9')),
    says: 'Reading…',
  },
  'promises, editing, wrong': {
    reactions: serving(
      {},
      {
        promise: { gives: entry },
        reading: { gives: good(answerOf(host, 'reading', { metric: 'Phone wait', keptWhen: 'soon', promisedFor: 'most' })) },
      },
    ),
    act: all(edit, fill('Kept when', 'soon'), click('Save to Promises')),
    says: 'This cannot be read',
  },
  'promises, proposing': { reactions: serving(), act: propose, says: 'What will be done' },
  'promises, proposing nothing': {
    reactions: serving(),
    act: all(propose, fill('What will be done', ' '), click('Add to Actions')),
    says: 'Say what will be done.',
  },
  'promises, proposing without a tab': { reactions: serving({ actions: null }), act: propose, says: 'There is no tab Actions yet' },
  'promises, done': {
    reactions: serving({}, { propose: { gives: good(doneOf('Added 1 row to the tab Actions.')) } }),
    act: all(propose, click('Add to Actions')),
    says: 'Added 1 row',
  },
  'promises, refused': {
    reactions: serving({}, { propose: { gives: refused('busy') } }),
    act: all(propose, click('Add to Actions')),
    says: 'Someone else is running',
  },
};
