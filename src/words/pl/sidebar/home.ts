import type { Draft } from '../../draft';
import type { home as homeInEnglish } from '../../en/sidebar/home';

export const home: Draft<typeof homeInEnglish> = {};
