import type { Draft } from '../../draft';
import type { sample as sampleInEnglish } from '../../en/set-up/sample';

export const sample: Draft<typeof sampleInEnglish> = {};
