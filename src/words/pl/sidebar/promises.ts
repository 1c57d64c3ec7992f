import type { Draft } from '../../draft';
import type { promises as promisesInEnglish } from '../../en/sidebar/promises';

export const promises: Draft<typeof promisesInEnglish> = {};
