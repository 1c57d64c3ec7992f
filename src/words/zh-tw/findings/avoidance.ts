import type { Draft } from '../../draft';
import type { avoidance as avoidanceInEnglish } from '../../en/findings/avoidance';

export const avoidance: Draft<typeof avoidanceInEnglish> = {};
