import type { Outcome } from './mapped-export';
import { besideOff, exportsIn, plainOutcomes, planOutcomes } from './whole-export';

const all = [...exportsIn('mended'), ...exportsIn('held')];
const plain = all.flatMap(plainOutcomes);
const plan = all.flatMap(planOutcomes);
const that = (outcomes: readonly Outcome[], sure: Outcome['sure'], is?: Outcome['is']): string[] =>
  outcomes.filter(one => one.sure === sure && (is === undefined || one.is === is)).map(({ header, said }) => `${header} <- ${said}`);

test('thirty exports were mapped by hand', () => expect(all).toHaveLength(30));

test('of what is called sure at most 1 in 100 is wrong', () => {
  expect(that(plain, 'sure').length + that(plan, 'sure').length).toBeGreaterThan(130);
  expect([...that(plain, 'sure', 'wrong'), ...that(plan, 'sure', 'wrong')]).toEqual([]);
});

test('of what is called likely at most 1 in 5 is wrong', () => {
  const likely = [...that(plain, 'likely'), ...that(plan, 'likely')];
  expect(likely.length).toBeGreaterThan(60);
  expect(that(plain, 'likely', 'wrong').length + that(plan, 'likely', 'wrong').length).toBeLessThanOrEqual(likely.length / 5);
});

test('of the questions hardly one is passed over', () =>
  expect(plan.filter(one => one.is === 'missed').length).toBeLessThanOrEqual(plan.length / 50));

test('what the plan reads beside the answers is what it holds', () => expect(all.flatMap(besideOff).length).toBeLessThanOrEqual(4));
