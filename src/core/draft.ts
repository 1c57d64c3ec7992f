import type { MetricKind } from './metric';

/** A row of the Metrics tab that is proposed. */
export interface MetricDraft {
  name: string;
  kind: MetricKind;
  lowest: number | null;
  highest: number | null;
  unit: string;
  better: 'higher' | 'lower';
  /** As it is written there: `>= 4`; '' for none. */
  keptWhen: string;
  /** As it is written there: `Poor = 1; Good = 2`; '' for none. */
  words: string;
}
