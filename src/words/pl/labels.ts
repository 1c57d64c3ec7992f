import type { Draft } from '../draft';
import type { labels as labelsInEnglish } from '../en/labels';

export const labels: Draft<typeof labelsInEnglish> = {};
