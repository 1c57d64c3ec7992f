import type { SettingKey } from '../../../src/app/set-up/setting';
import { refused, stateOf } from '../states';
import { all, click, fill, go, type Scene, serving } from './scene';

/** What the workbook at hand calls a setting. */
const nameOf = (key: SettingKey): string => stateOf().settings.find(item => item.key === key)!.name;

export const settingsScenes: Record<string, Scene> = {
  settings: { reactions: serving(), act: go('Settings'), says: 'How sure a verdict must be' },
  'settings, another language': {
    reactions: serving(),
    act: all(go('Settings'), s => s.page.getByLabel('Language of the sidebar').selectOption('pl')),
    says: 'Use this language',
  },
  'settings, view only': { reactions: serving({ canEdit: false }), act: go('Settings'), says: 'How sure a verdict must be' },
  'settings, changing': { reactions: serving(), act: all(go('Settings'), click(`Change ${nameOf('openAndOverdue')}`)), says: 'New value' },
  'settings, wrong': {
    reactions: serving({}, { set: { gives: refused('invalid-entry', { value: 'high', column: 'Confidence' }) } }),
    act: all(go('Settings'), click(`Change ${nameOf('confidence')}`), fill('New value', 'high'), click('Save setting')),
    says: 'cannot be read as',
  },
  'settings, unreadable': {
    reactions: serving({ settings: stateOf().settings.map(item => ({ ...item, cell: 'odd', isReadable: false })) }),
    act: go('Settings'),
    says: 'the default is used',
  },
};
