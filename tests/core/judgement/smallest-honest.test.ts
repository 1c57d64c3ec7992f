import type { Metric } from '../../../src/core/declared/metric';
import { smallestHonest } from '../../../src/core/judgement/smallest-honest';

const csat: Metric = { name: 'CSAT', kind: 'rating', lowest: 1, highest: 5, unit: '', better: 'higher', keptWhen: null, words: new Map() };
const answers = (counts: Record<number, number>) =>
  new Map(Object.entries(counts).map(([value, n]) => [Number(value), { n, weight: n, square: n }]));

test('the smallest honest promise is the tightest step that enough customers reach beyond chance', () => {
  expect(smallestHonest(answers({ 5: 40, 4: 50, 2: 5, 1: 5 }), csat, 0.8, 1.96)).toMatchObject({ level: 4, keptRate: 0.9 });
});

test('the last step, which every answer reaches, is no promise', () => {
  expect(smallestHonest(answers({ 5: 10, 1: 90 }), csat, 0.8, 1.96)).toBeNull();
  expect(smallestHonest(answers({ 1: 10, 5: 90 }), { ...csat, better: 'lower' }, 0.8, 1.96)).toBeNull();
});
