import { all, click, go, none, type Scene, serving, unchecked } from './scene';

export const flawsScenes: Record<string, Scene> = {
  'flaws, not checked': { reactions: serving(unchecked), act: go('Flaws'), says: 'Nothing to show yet' },
  flaws: { reactions: serving(), act: go('Flaws'), says: '3 Denial' },
  'flaws, all of one': { reactions: serving(), act: all(go('Flaws'), click(/^Show \d+ more findings?$/)), says: 'Show fewer' },
  'flaws, none': { reactions: serving({ last: none }), act: go('Flaws'), says: 'Nothing found here' },
};
