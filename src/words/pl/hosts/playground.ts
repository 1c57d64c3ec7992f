import type { Draft } from '../../draft';
import type { playground as playgroundInEnglish } from '../../en/hosts/playground';

export const playground: Draft<typeof playgroundInEnglish> = {};
