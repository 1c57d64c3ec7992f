import type { Draft } from '../../draft';
import type { denial as denialInEnglish } from '../../en/findings/denial';

export const denial: Draft<typeof denialInEnglish> = {};
