import type { MatchReview } from '../../../src/app/match/match';
import { answerOf, freeHost, good } from '../states';
import { all, click, go, type Scene, serving } from './scene';

export const review = answerOf<MatchReview>(freeHost(), 'matches');
export const matching = all(go('Evidence'), click('Look at the comments'));

export const matchScenes: Record<string, Scene> = {
  'match, loading': { reactions: serving({}, { matches: 'hangs' }), act: matching, says: 'Reading comments' },
  'match, failed': { reactions: serving({}, { matches: { fails: 'TypeError: x' } }), act: matching, says: 'could not be reached' },
  match: { reactions: serving({}, { matches: { gives: good(review) } }), act: matching, says: 'Belongs to' },
  'match, nothing chosen': {
    reactions: serving(
      {},
      {
        matches: {
          gives: good({
            ...review,
            suggestions: review.suggestions.map(one => ({ ...one, sure: false })),
            more: { suggestions: 7, rows: 21 },
          }),
        },
      },
    ),
    act: matching,
    says: 'Choose what belongs where',
  },
  'match, a touchpoint that is missing': {
    reactions: serving({}, { matches: { gives: good(review) } }),
    act: all(matching, s => s.page.getByLabel('Belongs to').first().selectOption({ label: 'A touchpoint that is missing: add it' })),
    says: 'What it is called',
  },
  'match, none': {
    reactions: serving({}, { matches: { gives: good({ ...review, free: 0, unmatched: 0, suggestions: [] }) } }),
    act: matching,
    says: 'Nothing to match',
  },
  'match, all done': {
    reactions: serving({}, { matches: { gives: good({ ...review, unmatched: 0, suggestions: [] }) } }),
    act: matching,
    says: 'Every comment has its touchpoint',
  },
  'match, view only': { reactions: serving({ canEdit: false }, { matches: { gives: good(review) } }), act: matching, says: 'Belongs to' },
};
