import type { Draft } from '../../draft';
import type { frame as frameInEnglish } from '../../en/sidebar/frame';

export const frame: Draft<typeof frameInEnglish> = {};
