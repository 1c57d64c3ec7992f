import type { Draft } from '../../draft';
import type { alignment as alignmentInEnglish } from '../../en/findings/alignment';

export const alignment: Draft<typeof alignmentInEnglish> = {};
