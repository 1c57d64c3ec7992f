import type { Draft } from '../../draft';
import type { flaws as flawsInEnglish } from '../../en/sidebar/flaws';

export const flaws: Draft<typeof flawsInEnglish> = {};
