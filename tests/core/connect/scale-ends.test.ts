import { scaleEnds } from '../../../src/core/connect/scales/scale-ends';

test.each([
  ['Rate the pool (1 = excellent, 5 = awful)', 1, 5],
  ['Rate the pool: 1 best, 5 worst', 1, 5],
  ['Rate the pool, where 1 means very satisfied and 7 means very dissatisfied', 1, 7],
  ['Rate the pool from excellent (1) to poor (5)', 1, 5],
  ['Rate the pool (bad = 10, good = 0)', 0, 10],
  ['Jak ocenia Pan basen? (1 – doskonale, 5 – fatalnie)', 1, 5],
  ['Jak ocenia Pan basen? (5: bardzo źle; 1: bardzo dobrze)', 1, 5],
  ['Oceń basen od 1 (najlepiej) do 7 (najgorzej)', 1, 7],
  ['Oceń basen: bardzo dobrze – 1, słabo – 5', 1, 5],
  ['泳池如何？1（非常滿意）到5（非常不滿意）', 1, 5],
  ['泳池如何？（1分最好，5分最差）', 1, 5],
  ['泳池如何？1=很好，5=很糟', 1, 5],
])('in %s the low end is the good one', (question, lowest, highest) =>
  expect(scaleEnds(question, lowest, highest)).toEqual({ better: 'lower', isSure: true, isAsked: false }),
);

test.each([
  ['Rate the pool (1 = awful, 5 = excellent)', 1, 5],
  ['Rate the pool from 0 (not at all likely) to 10 (extremely likely)', 0, 10],
  ['Rate the pool from poor (1) to excellent (5)', 1, 5],
  ['Oceń basen (1 – bardzo źle, 5 – bardzo dobrze)', 1, 5],
  ['Oceń basen: 1 to najgorzej, 5 to najlepiej', 1, 5],
  ['泳池如何？1（非常不滿意）到5（非常滿意）', 1, 5],
])('in %s the high end is the good one', (question, lowest, highest) =>
  expect(scaleEnds(question, lowest, highest)).toEqual({ better: 'higher', isSure: true, isAsked: false }),
);

test.each([
  'How satisfied are you with the pool (1-5)?',
  'On a scale of 1 to 5 how satisfied were you with the pool?',
  'Rate the pool, 1 to 5 stars',
  'Oceń basen w skali od 1 do 5',
  '泳池如何？（1到5分）',
  'The pool was good',
])('%s says nothing of the ends', question => expect(scaleEnds(question, 1, 5)).toBeNull());

test.each(['Rate the pool (1 = blue, 5 = red)', 'Rate the pool (1 = very cold, 5 = very hot)', 'Oceń basen (1 – kot, 5 – bardzo dobrze)'])(
  'what %s says is asked',
  question => expect(scaleEnds(question, 1, 5)).toMatchObject({ isSure: false, isAsked: true }),
);

test('of one end alone it is likely', () => {
  expect(scaleEnds('Rate the pool from 1 to 5 (5 = worst)', 1, 5)).toEqual({ better: 'lower', isSure: false, isAsked: false });
  expect(scaleEnds('Rate the pool from 1 to 5 (5 = best)', 1, 5)).toEqual({ better: 'higher', isSure: false, isAsked: false });
});
