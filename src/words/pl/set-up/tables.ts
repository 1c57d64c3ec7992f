import type { Draft } from '../../draft';
import type { help as helpInEnglish, settingMeanings as settingMeaningsInEnglish } from '../../en/set-up/tables';

export const help: Draft<typeof helpInEnglish> = {};

export const settingMeanings: Draft<typeof settingMeaningsInEnglish> = {};
