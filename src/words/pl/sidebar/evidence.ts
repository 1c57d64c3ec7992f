import type { Draft } from '../../draft';
import type { evidence as evidenceInEnglish } from '../../en/sidebar/evidence';

export const evidence: Draft<typeof evidenceInEnglish> = {};
