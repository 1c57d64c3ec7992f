import type { Metric } from './metric';

/** A row of the Metrics tab that is proposed. */
export interface MetricDraft extends Pick<Metric, 'name' | 'kind' | 'lowest' | 'highest' | 'unit' | 'better'> {
  /** As it is written there: `>= 4`; '' for none. */
  keptWhen: string;
  /** As it is written there: `Poor = 1; Good = 2`; '' for none. */
  words: string;
}
