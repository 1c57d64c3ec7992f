import type { Draft } from '../../draft';
import type { settings as settingsInEnglish } from '../../en/sidebar/settings';

export const settings: Draft<typeof settingsInEnglish> = {};
