import type { Draft } from '../../draft';
import type { sentences as sentencesInEnglish } from '../../en/report/sentences';

export const sentences: Draft<typeof sentencesInEnglish> = {};
