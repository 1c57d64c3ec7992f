import type { Draft } from '../../draft';
import type { habits as habitsInEnglish } from '../../en/findings/habits';

export const habits: Draft<typeof habitsInEnglish> = {};
