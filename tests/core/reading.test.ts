import fc from 'fast-check';
import { metricsByName } from '../../src/core/metric';
import { readWords } from '../../src/core/reading/reading';
import { isOnScale, readTest, writeTest } from '../../src/core/test';
import { wordsOf } from '../../src/words/words';

const names = wordsOf('en').reading.metricNames;
const metrics = metricsByName([]);

/** `Wait <= 60 seconds (100%) sure: working-days`; `-` where nothing is read. */
function read(text: string): string {
  const reading = readWords(text, metrics, names);
  if (!reading) return '-';
  const { metric, draft, keptWhen, promisedFor, sure, notes } = reading;
  const share = promisedFor === null ? '' : ` for ${Number((promisedFor * 100).toFixed(4))}%`;
  return `${draft ? '+' : ''}${metric?.name ?? ''} ${keptWhen}${share} (${[sure, ...notes].join(', ')})`.replace(/^ | (?= )/g, '').trim();
}

/** Promises as brands make them, and how each is read; a metric with `+` has to be made. */
const promises: [string, string][] = [
  // --- times, English
  ['Delivered within 2 working days', 'Delivery <= 4 days (likely, working-days)'],
];

test.each(promises)('%s -> %s', (text, expected) => expect(read(text)).toBe(expected));

test.each(promises)('%s: the test can be read and the words stand in the promise', text => {
  const reading = readWords(text, metrics, names);
  if (!reading) return;
  const { metric, keptWhen, test: found, words } = reading;
  for (const one of words) expect(text).toContain(one);
  expect(words.every(one => one !== '')).toBe(true);
  if (!metric || keptWhen === '') return;
  expect(readTest(keptWhen, metric)).toEqual(found);
  expect(readTest(writeTest(found!, metric), metric)).toEqual(found);
  expect(isOnScale(found!, metric)).toBe(true);
});

test('a metric of the workbook whose name the words share comes first', () => {
  const own = metricsByName([
    { ...metrics.get('wait')!, name: 'Call back in hours', unit: 'hours' },
    { ...metrics.get('csat')!, name: 'Staff friendliness' },
  ]);
  expect(readWords('We call you back within 30 minutes', own, names)).toMatchObject({
    metric: { name: 'Call back in hours' },
    draft: null,
    keptWhen: '<= 30 minutes',
    test: { to: 0.5 },
  });
  expect(readWords('The friendliest staff', own, names)?.metric?.name).toBe('Staff friendliness');
});

test('number words and figures say the same', () => {
  for (const [spoken, figure] of [
    ['two', '2'],
    ['fifteen', '15'],
    ['twenty-four', '24'],
    ['forty five', '45'],
    ['ninety', '90'],
  ] as const)
    expect(read(`Served within ${spoken} minutes`)).toBe(read(`Served within ${figure} minutes`));
  expect(read('二十四小时内回复')).toBe(read('24小时内回复'));
  expect(read('四十五分鐘內')).toBe(read('４５分鐘內'));
  expect(read('W ciągu dwudziestu czterech godzin')).toBe(read('W ciągu 24 godzin'));
});

test('of a range the upper end counts', () => {
  expect(read('Delivery in 2-3 days')).toBe('Delivery <= 3 days (sure)');
  expect(read('Dostawa w 2 do 4 dni')).toBe('Delivery <= 4 days (sure)');
  expect(read('3至5天内送达')).toBe('Delivery <= 5 days (sure)');
});

test('working days become as many calendar days as they take at the most', () => {
  const most = (days: number) => read(`Delivered within ${days} working days`);
  expect([1, 2, 5, 6, 10].map(most)).toEqual([3, 4, 7, 10, 14].map(days => `Delivery <= ${days} days (likely, working-days)`));
});

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

test('a long text costs little', () => {
  const long = `${'within return cancel guarantee '.repeat(2000)} 2 days`;
  expect(readWords(long, metrics, names)).not.toBeNull();
});
