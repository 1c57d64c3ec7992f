import { stateOf } from '../states';
import { go, type Scene, serving, unchecked } from './scene';

export const actionsScenes: Record<string, Scene> = {
  actions: { reactions: serving(), act: go('Actions'), says: 'Add these 3 actions' },
  'actions, view only': { reactions: serving({ canEdit: false }), act: go('Actions'), says: 'Broken, and no action yet' },
  'actions, none': { reactions: serving({ ...unchecked, actions: [] }), act: go('Actions'), says: 'No action is written down yet' },
  'actions, no tab': { reactions: serving({ actions: null }), act: go('Actions'), says: 'There is no tab Actions yet' },
  'actions, very many': {
    reactions: serving({
      actions: Array.from({ length: 500 }, (_, i) => ({ ...stateOf().actions![i % 7]!, owner: '', due: null, action: '' })),
    }),
    act: go('Actions'),
    says: 'more actions',
  },
};
