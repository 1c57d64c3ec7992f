import type { Draft } from '../../draft';
import type { guide as guideInEnglish } from '../../en/guide/guide';

export const guide: Draft<typeof guideInEnglish> = {};
