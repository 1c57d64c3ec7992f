import type { SaidBelief } from '../../../src/core/declared/belief';
import { beliefsByLevel, departmentsOff } from '../../../src/core/pages/beliefs';
import { auditOf } from '../../report/builder/audit';
import { promiseOf } from '../../report/builder/promise';

const say = (who: string, level: SaidBelief['level'], believed: number, ...promises: string[]): SaidBelief => ({
  who,
  level,
  believed,
  promises,
  cell: '',
});
const many = (count: number, one: SaidBelief): SaidBelief[] => Array.from({ length: count }, () => one);
const promises = [promiseOf({ id: 'A', keptRate: 0.6 }), promiseOf({ id: 'B', keptRate: 0.9 })];

describe('belief by level', () => {
  test('is the mean of a level of five people or more; smaller ones are pooled', () => {
    const beliefs = [
      ...many(5, say('', 'leadership', 0.9, 'A')),
      say('', 'leadership', 0.3, 'A'),
      ...many(4, say('', 'management', 0.7, 'A')),
      say('', null, 0.2, 'A'),
    ];
    const [first, ...rest] = beliefsByLevel(auditOf(promises, { beliefs }));
    expect(rest).toEqual([]);
    expect(first!.levels.leadership).toEqual({ believed: expect.closeTo(0.8, 10), people: 6 });
    expect(first!.levels.management).toBeNull();
    expect(first!.others).toEqual({ believed: expect.closeTo(0.6, 10), people: 5 });
    expect(first!.hidden).toBe(0);
  });

  test('is left out of where even all small groups together are fewer than five', () => {
    const beliefs = [...many(3, say('', 'management', 0.7, 'A')), say('', 'front-line', 0.2, 'A')];
    expect(beliefsByLevel(auditOf(promises, { beliefs }))[0]).toMatchObject({
      others: null,
      hidden: 4,
      levels: { management: null, 'front-line': null },
    });
  });

  test('never shows a group of fewer than five people, whoever spoke of how many promises', () => {
    const beliefs = ['A', 'B'].flatMap(id => many(3, say('IT', 'management', 0.7, id)));
    expect(departmentsOff(auditOf(promises, { beliefs }))).toEqual([]);
  });
});

describe('departments', () => {
  test('stand by how far they are off at each promise, the furthest first', () => {
    const beliefs = [
      ...many(5, say('Kitchen', null, 0.65, 'A')),
      // Right on average, and wrong at both promises.
      ...many(5, say('Sales', null, 0.95, 'A')),
      ...many(5, say('sales', null, 0.55, 'B')),
      ...many(2, say('IT', null, 0.6, 'A')),
      ...many(3, say('Bar', null, 0.8, 'A')),
    ];
    const found = departmentsOff(auditOf(promises, { beliefs }));
    expect(found.map(({ department, people, off }) => [department, people, Number(off.toFixed(3))])).toEqual([
      ['Sales', 5, 0.35],
      ['', 5, 0.12],
      ['Kitchen', 5, 0.05],
    ]);
  });

  test('are held against judged promises alone', () => {
    const unjudged = promiseOf({ id: 'C', verdict: 'too-few', keptRate: 0.1 });
    expect(departmentsOff(auditOf([unjudged], { beliefs: many(6, say('IT', null, 0.9, 'C')) }))).toEqual([]);
  });
});
