import type { Draft } from '../../draft';
import type { ignorance as ignoranceInEnglish } from '../../en/findings/ignorance';

export const ignorance: Draft<typeof ignoranceInEnglish> = {};
