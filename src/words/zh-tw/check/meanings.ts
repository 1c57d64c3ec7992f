import type { Draft } from '../../draft';
import type { meanings as meaningsInEnglish } from '../../en/check/meanings';

export const meanings: Draft<typeof meaningsInEnglish> = {};
