import type { Draft } from '../../draft';
import type { reading as readingInEnglish } from '../../en/promises/reading';

export const reading: Draft<typeof readingInEnglish> = {};
