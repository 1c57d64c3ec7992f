import type { Draft } from '../../draft';
import type { information as informationInEnglish } from '../../en/findings/information';

export const information: Draft<typeof informationInEnglish> = {};
