import type { Cell } from '../../../../src/core/cell/cell';
import type { Parts, Row } from '../../tiny';
import { audit, promise } from '../../tiny';
import { taking } from './cases';

describe('the smallest honest promise', () => {
  const begun = (count: number, start: string, end: string | null): [Cell, Cell][] => Array.from({ length: count }, () => [start, end]);
  const half = { promises: [{ ...promise, Metric: 'Repair time', 'Kept when': '<= 3 days', 'Promised for': 0.5 }] };
  const honest = (cases: [Cell, Cell][], rest: Parts = {}) => taking('<= 3 days', cases, { ...half, ...rest }).promises[0]!.smallestHonest;

  test('lets open cases tell how long they have taken at least', () => {
    // 80 of 100 are done after 2 days; of the 20 others 10 began 5 days ago and 10 began 60 days ago.
    const cases = [...begun(80, '2026-09-01', '2026-09-03'), ...begun(10, '2026-11-17', null), ...begun(10, '2026-09-23', null)];
    const found = honest(cases)!;
    expect(found.level).toBe(2);
    expect(found.keptRate).toBeCloseTo(0.8, 12);
    // Greenwood's sum is 0.8 / (100 x 0.2); log-log limits of a survival of 0.2.
    const reach = Math.exp((1.959963984540054 * Math.sqrt(80 / (100 * 20))) / Math.log(5));
    expect(found.interval[0]).toBeCloseTo(1 - 0.2 ** (1 / reach), 12);
    expect(found.interval[1]).toBeCloseTo(1 - 0.2 ** reach, 12);
    expect(honest(cases, { settings: { 'Open and overdue': 'Left out' } })).toEqual(found);
  });

  test('does not take closed cases that are not due for more than they are', () => {
    // Of those begun yesterday only the quick ones are closed: they count with the open ones, as far as these tell.
    const cases = [...begun(20, '2026-11-21', '2026-11-21'), ...begun(20, '2026-11-21', null), ...begun(40, '2026-10-01', '2026-10-06')];
    const found = honest(cases)!;
    expect(found.level).toBe(5);
    expect(found.keptRate).toBe(1);
    // The curve is 0 at 5 days: the 40 that began longer ago than that tell, all alike.
    expect(found.interval[0]).toBeCloseTo(40 / (40 + 1.959963984540054 ** 2), 12);
  });

  test('is blank where nobody knows how long it takes', () => {
    expect(honest(begun(40, '2026-09-01', null))).toBeNull();
    expect(
      honest([...begun(40, '2026-09-01', '2026-09-02'), ...begun(1, '2026-09-01', null)], {
        promises: [{ ...half.promises[0]!, 'Promised for': 1 }],
      }),
    ).toBeNull();
  });

  test('is never a class without an end', () => {
    const words = 'Up to 5 minutes = 5; 6 to 10 minutes = 8; More than 10 minutes = 12';
    const metric = { Metric: 'Queue', Kind: 'Duration', Unit: 'minutes', Words: words };
    const said = (text: string, count: number): Row[] =>
      Array.from({ length: count }, () => ({ Touchpoint: 'Store', Metric: 'Queue', Value: text }));
    const level = (slow: number) =>
      audit({
        metrics: [metric],
        promises: [{ ...promise, Metric: 'Queue', 'Kept when': '<= 5 minutes', 'Promised for': 0.8 }],
        evidence: [...said('Up to 5 minutes', 50), ...said('6 to 10 minutes', 50), ...said('More than 10 minutes', slow)],
      }).promises[0]!.smallestHonest?.level ?? null;
    expect([level(5), level(60)]).toEqual([8, null]);
  });
});
