import type { Metric } from '../../src/core/declared/metric';
import { scaleOf } from '../../src/core/declared/metric';
import { wordsOf } from '../../src/words/words';

const wait = (unit: string): Metric => ({ name: 'Wait', kind: 'duration', ...scaleOf.duration, unit, keptWhen: null, words: new Map() });
const level = (language: string, value: number, unit: string): string =>
  wordsOf(language)
    .format({ metricOf: () => null, asOf: '2026-11-22' })
    .level(value, wait(unit))
    .replace(/\u00a0/g, ' ');

test.each([
  ['pl', 'minuty', ['0 minut', '1 minuta', '2 minuty', '5 minut', '12 minut', '22 minuty', '1,5 minuty']],
  ['pl', 'minutes', ['0 minut', '1 minuta', '2 minuty', '5 minut', '12 minut', '22 minuty', '1,5 minuty']],
  ['pl', 'dni', ['0 dni', '1 dzień', '2 dni', '5 dni', '12 dni', '22 dni', '1,5 dnia']],
  ['zh-TW', '分鐘', ['0 分鐘', '1 分鐘', '2 分鐘', '5 分鐘', '12 分鐘', '22 分鐘', '1.5 分鐘']],
  ['zh-TW', 'days', ['0 天', '1 天', '2 天', '5 天', '12 天', '22 天', '1.5 天']],
  ['en', 'minutes', ['0 minutes', '1 minute', '2 minutes', '5 minutes', '12 minutes', '22 minutes', '1.5 minutes']],
])('in %s a metric in %s is said by its number', (language, unit, said) => {
  expect([0, 1, 2, 5, 12, 22, 1.5].map(value => level(language, value, unit))).toEqual(said);
});

test('a test that is written into a cell is said with the language’s own units', () => {
  const sentence = (language: string): string =>
    wordsOf(language)
      .reading.sentence(['w 24 godziny'], 'M', false, '<= 24 hours', '')
      .replace(/\u00a0/g, ' ');
  expect(sentence('pl')).toContain('≤ 24 godziny');
  expect(sentence('zh-TW')).toContain('≤ 24 小時');
});
