import type { Draft } from '../../draft';
import type { fixes as fixesInEnglish } from '../../en/check/fixes';

export const fixes: Draft<typeof fixesInEnglish> = {};
