import { foldWord } from '../cell/text';
import type { Metric } from './metric';
import { scaleOf } from './metric';

/** A row of the Metrics tab that is proposed. */
export interface MetricDraft extends Pick<Metric, 'name' | 'kind' | 'lowest' | 'highest' | 'unit' | 'better'> {
  /** As it is written there: `>= 4`; '' for none. */
  keptWhen: string;
  /** As it is written there: `Poor = 1; Good = 2`, of a Choice `Red; Green`; '' for none. */
  words: string;
}

/** A draft as the metric that it will be. */
export function metricOf({ name, kind, lowest, highest, unit, better, words }: MetricDraft): Metric {
  if (kind === 'choice') {
    const answers = partsOf(words);
    const numbers = new Map(answers.map((answer, i) => [foldWord(answer), i + 1] as const).reverse());
    return { name, kind, ...scaleOf.choice, keptWhen: null, words: numbers, answers };
  }
  const levels = partsOf(words).map(part => {
    const at = part.lastIndexOf('=');
    return [foldWord(part.slice(0, at)), Number(part.slice(at + 1))] as const;
  });
  // As the tab Metrics reads it.
  const ends = kind === 'yes-no' || kind === 'share' ? { lowest: 0, highest: 1 } : { lowest, highest };
  return { name, kind, ...ends, unit, better, keptWhen: null, words: new Map(levels) };
}

export const partsOf = (words: string): string[] =>
  words
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '');
