import { readFileSync } from 'node:fs';
import { outcomesIn, scoreboard } from './scoreboard';

const outcomes = [
  ...outcomesIn(''),
  ...outcomesIn('kept-back/'),
  ...outcomesIn('later/'),
  ...outcomesIn('strangers/'),
  ...outcomesIn('second-look/'),
  ...outcomesIn('third-look/'),
  ...outcomesIn('fourth-look/'),
];
const wrong = (sure: string): string[] => outcomes.filter(one => one.sure === sure && one.is === 'wrong').map(one => one.header);
const said = (sure: string): number => outcomes.filter(one => one.sure === sure).length;

test('of what is called sure at most 1 in 100 is wrong', () => {
  expect(said('sure')).toBeGreaterThan(120);
  expect(wrong('sure').length).toBeLessThanOrEqual(said('sure') / 100);
});

test('of what is called likely at most 1 in 5 is wrong', () => {
  expect(said('likely')).toBeGreaterThan(60);
  expect(wrong('likely').length).toBeLessThanOrEqual(said('likely') / 5);
});

test('of what was to be used at most 1 in 20 is passed over', () =>
  expect(outcomes.filter(one => one.is === 'missed').length).toBeLessThanOrEqual(outcomes.filter(one => one.expected !== '-').length / 20));

test('the page on connecting has the scoreboard as it is', () =>
  expect(readFileSync('docs/connect.md', 'utf8')).toContain(scoreboard(outcomes)));
