import type { MeasureChoice } from '../../../app/guide/measure';

/** How a promise is to be measured. */
export type Way = MeasureChoice['way'];
