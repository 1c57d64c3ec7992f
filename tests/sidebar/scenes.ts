import { actionsScenes } from './scenes/actions';
import { checkScenes } from './scenes/check';
import { collectScenes } from './scenes/collect';
import { connectScenes } from './scenes/connect';
import { dataScenes } from './scenes/data';
import { evidenceScenes } from './scenes/evidence';
import { flawsScenes } from './scenes/flaws';
import { guideScenes } from './scenes/guide';
import { homeScenes } from './scenes/home';
import { listsScenes } from './scenes/lists';
import { matchScenes } from './scenes/match';
import { measureScenes } from './scenes/measure';
import { promisesScenes } from './scenes/promises';
import type { Scene } from './scenes/scene';
import { settingsScenes } from './scenes/settings';

/** Every view in every state, by name. */
export const scenes: Record<string, Scene> = {
  ...homeScenes,
  ...checkScenes,
  ...promisesScenes,
  ...flawsScenes,
  ...evidenceScenes,
  ...connectScenes,
  ...guideScenes,
  ...collectScenes,
  ...measureScenes,
  ...listsScenes,
  ...matchScenes,
  ...dataScenes,
  ...actionsScenes,
  ...settingsScenes,
};
