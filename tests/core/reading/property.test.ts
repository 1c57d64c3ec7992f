import fc from 'fast-check';
import { readTest } from '../../../src/core/declared/kept-when';
import { readWords } from '../../../src/core/reading/promise-reading';
import { metrics, names } from './reader';

test('whatever is written, nothing breaks and what is read can be read again', () => {
  const part = fc.constantFrom(
    ...[
      'within',
      '2',
      'five',
      'working',
      'days',
      '%',
      '24/7',
      'every',
      'min',
      'w',
      'ciągu',
      'do',
      'pół',
      'godziny',
      '两',
      '天',
      '内',
      '每',
      '半',
      '99.9',
      'up to',
      'Mbit/s',
    ],
    ...['return', 'guarantee', 'free', 'best', '1.125', '1,000', '0', '-', '–', '½', 'İ', '(', '.', '  '],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(part, { maxLength: 10 }).map(parts => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, words => {
      const reading = readWords(words, metrics, names);
      for (const one of reading?.words ?? []) expect(words).toContain(one);
      if (reading?.metric && reading.keptWhen !== '') expect(readTest(reading.keptWhen, reading.metric)).toEqual(reading.test);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('a number of more digits than any amount has is none', () => {
  expect(readWords(`Your parcel arrives within ${'9'.repeat(40)} days`, metrics, names)?.metric ?? null).toBeNull();
});
