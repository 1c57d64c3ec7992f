import { foldText } from '../../core/cell/text';
import type { Words } from '../../words/words';
import type { Workbook } from '../workbook';
import { confirmReadings, readPromises } from './read-promises';

/**
 * Writes how promises are measured whose own words say all of it, surely: their blank *Metric*, *Kept when* and *Promised for*. `texts` are the
 * words of the promises that are meant. Gives how many have a measure by it.
 */
export function measureByWords(workbook: Workbook, texts: readonly string[], words: Words): number {
  const meant = new Set(texts.map(foldText));
  const readings = readPromises(workbook, words).filter(
    ({ kind, sure, metric, text }) => kind === 'proposal' && sure === 'sure' && metric !== null && meant.has(foldText(text)),
  );
  if (readings.length === 0) return 0;
  return confirmReadings(workbook, readings, words).cells === 0 ? 0 : readings.length;
}
