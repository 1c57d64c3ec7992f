import type { Draft } from '../../draft';
import type { collect as collectInEnglish } from '../../en/promises/collect';

export const collect: Draft<typeof collectInEnglish> = {};
