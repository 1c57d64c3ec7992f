import type { Cell } from '../../../../src/core/cell/cell';
import { audit, promise } from '../../tiny';
import { measured } from './cases';

describe('times of day beside a day', () => {
  const log = (headers: [string, string], rows: Cell[][], metric = 'Wait', holds: [string, string] = ['Started', 'Finished']) =>
    audit({
      promises: [{ ...promise, Metric: metric, 'Kept when': '<= 15 minutes' }],
      sources: [
        ...headers.map((Column, i) => ({ Tab: 'Log', Column, Holds: holds[i]!, Touchpoint: 'Store', Metric: metric })),
        { Tab: 'Log', Column: 'Day', Holds: 'Date' },
      ],
      tabs: { Log: [['Day', ...headers], ...rows] },
    });
  const rows: Cell[][] = [
    ['2026-10-01', '17:00', '17:10'],
    ['2026-10-01', '17:00:00', '17:16:00'],
    ['2026-10-02', 17 / 24, 16.75 / 24],
    ['2026-10-02', '下午 5:00', '5:14 PM'],
  ];

  test('are times of that day, and who comes in before an agreed time has not waited', () => {
    const found = log(['Slot', 'In'], rows);
    expect(found.issues).toEqual([]);
    expect(found.promises[0]).toMatchObject({ n: 4, kept: 3, mean: (10 + 16 + 0 + 14) / 4 });
    const late = log(['Slot', 'In'], rows, 'On time to the minute', ['Promised date', 'Actual date']);
    expect(late.promises[0]).toMatchObject({ n: 4, kept: 3, mean: (10 + 16 - 15 + 14) / 4 });
  });

  test('an end before a start that nobody agreed on stays impossible', () => {
    const found = log(['Arrived', 'In'], rows);
    expect(found.issues.map(({ code, cell }) => [code, cell])).toEqual([['ends-before-start', 'C4']]);
    expect(found.promises[0]).toMatchObject({ n: 3, kept: 2 });
  });

  test('what takes time and ends at an earlier hour ended on the next day, whatever the hours', () => {
    const nights: Cell[][] = [
      ['2026-10-01', '23:40', '08:55'],
      ['2026-10-02', '16:20', '09:10'],
      ['2026-10-03', '11:00', '10:30'],
      ['2026-10-04', '11:00', '11:10'],
    ];
    const found = audit({
      promises: [{ ...promise, Metric: 'Repair time', 'Kept when': '<= 12 hours' }],
      metrics: [{ Metric: 'Repair time', Kind: 'Duration', Unit: 'hours' }],
      sources: [...measured('Repair time', 'Started', 'Finished'), { Tab: 'Jobs', Column: 'Day', Holds: 'Date' }],
      tabs: { Jobs: [['Day', 'A', 'B'], ...nights] },
    });
    expect(found.issues).toEqual([]);
    expect(found.promises[0]).toMatchObject({ n: 4, kept: 2 });
    expect(found.promises[0]!.mean).toBeCloseTo((9.25 + 16 + 5 / 6 + 23.5 + 1 / 6) / 4, 9);
  });

  test('a time that was agreed on is missed by a short way across midnight, to either side; what lies far before it is named', () => {
    const found = log(
      ['Slot', 'In'],
      [
        ['2026-10-01', '23:50', '00:10'],
        ['2026-10-02', '00:05', '23:55'],
        ['2026-10-03', '09:00', '08:50'],
        ['2026-10-04', '17:00', '08:00'],
      ],
      'On time to the minute',
      ['Promised date', 'Actual date'],
    );
    expect(found.issues.map(({ code, cell, found }) => [code, cell, found])).toEqual([['ends-before-start', 'C5', '08:00']]);
    expect(found.promises[0]).toMatchObject({ n: 3, kept: 2, mean: (20 - 10 - 10) / 3 });
  });

  test('one who comes late in the evening may go past midnight', () => {
    expect(log(['Arrived', 'In'], [['2026-10-01', '23:55', '00:05']]).promises[0]).toMatchObject({ n: 1, kept: 1, mean: 10 });
  });

  test('without a day they are no dates', () => {
    expect(log(['Arrived', 'In'], [[null, '23:55', '00:05']]).issues.map(({ code }) => code)).toContain('invalid-date');
  });
});
