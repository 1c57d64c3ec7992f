import { outcomesIn } from './scoreboard';

const outcomes = outcomesIn('');
const wrong = (sure: string): string[] => outcomes.filter(one => one.sure === sure && one.is === 'wrong').map(one => one.header);
const said = (sure: string): number => outcomes.filter(one => one.sure === sure).length;

test('of what is called sure at most 1 in 100 is wrong', () => {
  expect(said('sure')).toBeGreaterThan(50);
  expect(wrong('sure').length).toBeLessThanOrEqual(said('sure') / 100);
});

test('of what is called likely at most 1 in 5 is wrong', () => {
  expect(said('likely')).toBeGreaterThan(30);
  expect(wrong('likely').length).toBeLessThanOrEqual(said('likely') / 5);
});

test('of what was to be used at most 1 in 20 is passed over', () =>
  expect(outcomes.filter(one => one.is === 'missed').length).toBeLessThanOrEqual(outcomes.filter(one => one.expected !== '-').length / 20));
