import type { Draft } from '../../draft';
import type { errors as errorsInEnglish } from '../../en/check/errors';

export const errors: Draft<typeof errorsInEnglish> = {};
