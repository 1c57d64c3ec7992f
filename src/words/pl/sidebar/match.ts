import type { Draft } from '../../draft';
import type { match as matchInEnglish } from '../../en/sidebar/match';

export const match: Draft<typeof matchInEnglish> = {};
