import type { Draft } from '../../draft';
import type { google as googleInEnglish } from '../../en/hosts/google';

export const google: Draft<typeof googleInEnglish> = {};
