import type { Draft } from '../../draft';
import type { trouble as troubleInEnglish } from '../../en/sidebar/trouble';

export const trouble: Draft<typeof troubleInEnglish> = {};
