import { good } from '../states';
import { all, click, connect, connecting, guided, type Scene, serving } from './scene';

export const guideScenes: Record<string, Scene> = {
  'guide, reading': {
    reactions: serving({}, { ...connecting, guide: 'hangs' }),
    act: all(connect, click('Survey')),
    says: 'Reading “Survey”',
  },
  guide: { reactions: serving({}, connecting), act: all(connect, click('Survey')), says: 'Is “OK” a good answer? 4 customers gave it.' },
  'guide, all open': {
    reactions: serving({}, connecting),
    act: all(connect, click('Survey'), click(/^Show: /), click(/^tells about: “Freshly/)),
    says: 'Nothing: do not count it',
  },
  'guide, nothing fits': {
    reactions: serving({}, { ...connecting, guide: { gives: good({ ...guided, guide: { ...guided.guide, questions: [] } }) } }),
    act: all(connect, click('Survey')),
    says: 'No question of this tab fits a promise',
  },
};
