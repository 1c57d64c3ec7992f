import { metricsByName } from '../../../src/core/declared/metric';
import { readWords } from '../../../src/core/reading/promise-reading';
import { metrics, names, read } from './reader';

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

test('a share counts for what stands in its own clause, or for all if it stands alone', () => {
  expect(read('Check in within five minutes, always with a smile')).toBe('Wait <= 5 minutes (sure)');
  expect(read('Always served within five minutes')).toBe('Wait <= 5 minutes for 100% (sure)');
  expect(read('Served within five minutes, always')).toBe('Wait <= 5 minutes for 100% (sure)');
  expect(read('Delivered in 2.5 hours, 99.5 % of the time')).toBe('Delivery <= 2.5 hours for 99.5% (sure)');
});

test('the touchpoint says what takes the time where the words do not', () => {
  expect(readWords('Within 2 days', metrics, names, 'Delivery')).toMatchObject({ metric: { name: 'Delivery' }, sure: 'sure' });
  expect(readWords('We answer within 2 days', metrics, names, 'Delivery')).toMatchObject({ metric: { name: 'Reply time' } });
  expect(readWords('Within 2 days', metrics, names)).toMatchObject({ metric: { name: 'Time taken' }, sure: 'likely' });
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

test('a long text costs little', () => {
  const long = `${'within return cancel guarantee '.repeat(2000)} within 2 days`;
  expect(readWords(long, metrics, names)).not.toBeNull();
});
