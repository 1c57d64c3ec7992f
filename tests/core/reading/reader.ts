import { isOnScale, readTest } from '../../../src/core/declared/kept-when';
import { metricsByName } from '../../../src/core/declared/metric';
import { readWords } from '../../../src/core/reading/promise-reading';
import { wordsOf } from '../../../src/words/words';

export const names = wordsOf('en').reading.metricNames;
export const metrics = metricsByName([]);

/** `Wait <= 60 seconds (100%) sure: working-days`; `-` where nothing is read. */
export function read(text: string): string {
  const reading = readWords(text, metrics, names);
  if (!reading) return '-';
  const { metric, draft, keptWhen, promisedFor, sure, notes } = reading;
  const share = promisedFor === null ? '' : `for ${Number((promisedFor * 100).toFixed(4))}%`;
  return [`${draft ? '+' : ''}${metric?.name ?? ''}`, keptWhen, share, `(${[sure, ...notes].join(', ')})`]
    .filter(part => part !== '')
    .join(' ');
}

/** Promises as brands make them, each beside how it is read; a metric with `+` has to be made. */
export type Readings = [string, string][];

/** Tests that each promise is read so, by a test that can be read again and words that stand in it. */
export function expectReadings(promises: Readings): void {
  test.each(promises)('%s -> %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each(promises)('%s: the test can be read and the words stand in the promise', text => {
    const reading = readWords(text, metrics, names);
    if (!reading) return;
    const { metric, keptWhen, test: found, words } = reading;
    for (const one of words) expect(text).toContain(one);
    expect(words.every(one => one !== '')).toBe(true);
    if (!metric || keptWhen === '') return;
    expect(readTest(keptWhen, metric)).toEqual(found);
    expect(isOnScale(found!, metric)).toBe(true);
  });
}
