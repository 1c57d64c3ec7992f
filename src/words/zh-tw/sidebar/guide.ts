import type { Draft } from '../../draft';
import type { collect as collectInEnglish, guide as guideInEnglish } from '../../en/sidebar/guide';

export const guide: Draft<typeof guideInEnglish> = {};

export const collect: Draft<typeof collectInEnglish> = {};
