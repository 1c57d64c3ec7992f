import type { Cell, Grid } from '../../../../src/core/cell/cell';
import { audit, promise } from '../../tiny';
import { measured, promised, repair, taking } from './cases';

describe('a case counts once no later end could change its answer', () => {
  const dues: [string, string, Cell, Cell, object][] = [
    ['at most 14 days: begun 14 days ago', '<= 14 days', '2026-11-08', null, { notYetDue: 1 }],
    ['at most 14 days: begun 15 days ago', '<= 14 days', '2026-11-07', null, { used: 1 }],
    ['at most 14 days: closed early, but begun 14 days ago', '<= 14 days', '2026-11-08', '2026-11-09', { notYetDue: 1 }],
    ['under 14 days: begun 14 days ago', 'under 14 days', '2026-11-08', null, { used: 1 }],
    ['under 14 days: begun 13 days ago', 'under 14 days', '2026-11-09', null, { notYetDue: 1 }],
    ['at least 3 days: begun 3 days ago', 'at least 3 days', '2026-11-19', null, { used: 1 }],
    ['at least 3 days: begun 2 days ago', 'at least 3 days', '2026-11-20', null, { notYetDue: 1 }],
    ['2 to 5 days: begun 5 days ago', '2 to 5 days', '2026-11-17', null, { notYetDue: 1 }],
    ['2 to 5 days: begun 6 days ago', '2 to 5 days', '2026-11-16', null, { used: 1 }],
    ['begun after the audit date', '<= 14 days', '2026-12-01', null, { notYetDue: 1 }],
    ['an end after the audit date is not known on it', '<= 2 days', '2026-11-10', '2026-11-23', { used: 1 }],
  ];
  test.each(dues)('%s', (_, kept, start, end, base) => {
    const found = taking(kept, [[start, end]]);
    expect(found.base).toMatchObject({ read: 1, ...base });
    expect(found.promises[0]).toMatchObject({ n: found.base.used, notYetDue: found.base.notYetDue });
  });

  test('an open one that is due passes a lower limit and fails any other', () => {
    const old: [Cell, Cell][] = [['2026-10-01', null]];
    expect(taking('<= 14 days', old).promises[0]).toMatchObject({ n: 1, kept: 0, mean: 52 });
    expect(taking('at least 3 days', old).promises[0]).toMatchObject({ n: 1, kept: 1 });
    expect(taking('2 to 5 days', old).promises[0]).toMatchObject({ n: 1, kept: 0 });
  });

  test('an open and overdue one is left out if the team says so, and the audit says how the rate would change', () => {
    const settings = { 'Open and overdue': 'Left out' };
    const found = taking(
      '<= 14 days',
      [
        ['2026-10-01', null],
        ['2026-10-01', '2026-10-05'],
        ['2026-11-21', null],
      ],
      { settings },
    );
    expect(found.base).toMatchObject({ read: 3, used: 1, leftOut: 1, notYetDue: 1 });
    expect(found.promises[0]).toMatchObject({ n: 1, kept: 1, leftOut: { n: 1, keptRateWith: 0.5 } });
  });

  test('without a test closed ones count, and open ones are no answer', () => {
    const found = taking(null, [
      ['2026-11-20', '2026-11-21'],
      ['2026-10-01', null],
    ]);
    expect(found.base).toMatchObject({ read: 2, used: 1, noAnswer: 1 });
    expect(found.promises[0]).toMatchObject({ n: 1, verdict: 'unmeasurable' });
  });

  test('without a start or a promised date there is no answer', () => {
    expect(taking('<= 14 days', [[null, '2026-10-01']]).base).toMatchObject({ read: 1, noAnswer: 1 });
    expect(promised([[null, '2026-10-01']]).base).toMatchObject({ read: 1, noAnswer: 1 });
  });

  test('a promised day is over the day after', () => {
    expect(
      promised([
        ['2026-11-22', null],
        ['2026-11-22', '2026-11-20'],
        ['2026-11-21', null],
      ]).base,
    ).toMatchObject({
      used: 1,
      notYetDue: 2,
    });
  });

  test('numbers are never not yet due', () => {
    const evidence = [{ Touchpoint: 'Store', Metric: 'Repair time', Value: 2, Date: '2026-11-22' }];
    const found = audit({ metrics: [repair], promises: [{ ...promise, Metric: 'Repair time', 'Kept when': '<= 14 days' }], evidence });
    expect(found.base).toMatchObject({ used: 1, notYetDue: 0 });
  });
});

describe('cases that were cancelled', () => {
  const jobs: Grid = [
    ['A', 'B', 'State'],
    ['2026-10-01', '2026-10-01', 'Delivered'],
    ['2026-10-01', null, 'Cancelled by customer'],
    ['2026-10-01', '2026-10-09', 'ANULOWANE'],
    ['2026-10-01', null, '已取消'],
    ['2026-10-01', null, 'not cancelled'],
  ];
  const sources = [...measured('On time', 'Promised date', 'Actual date'), { Tab: 'Jobs', Column: 'State', Holds: 'Status' }];

  test('are no answer, and how many they are is told in one note', () => {
    const found = audit({ promises: [{ ...promise, Metric: 'On time' }], sources, tabs: { Jobs: jobs } });
    expect(found.base).toMatchObject({ read: 5, used: 2, noAnswer: 3 });
    expect(found.promises[0]).toMatchObject({ n: 2, kept: 1 });
    const told = found.issues.filter(({ code }) => code === 'cancelled-cases');
    expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(told[0]!.severity).toBe('note');
  });
});

describe('cases to which nobody came, and times that nobody noted', () => {
  const visits = (status: string, end: Cell = null): Cell[] => ['2026-10-01 09:00', end, status];
  const counted = (...rows: Cell[][]) =>
    audit({
      metrics: [repair],
      promises: [{ ...promise, Metric: 'Repair time', 'Kept when': '<= 1 days' }],
      sources: [...measured('Repair time', 'Started', 'Finished'), { Tab: 'Jobs', Column: 'State', Holds: 'Status' }],
      tabs: { Jobs: [['A', 'B', 'State'], visits('Ready', '2026-10-01 09:30'), ...rows] },
    });

  test.each(['No-show', 'no show', 'Did not attend', 'DNA', 'Nie stawił się', 'Niestawiennictwo', 'nieobecna', '未到', '爽約', '未報到'])(
    '%s counts as open, and is named',
    status => {
      const found = counted(visits(status));
      expect(found.promises[0]).toMatchObject({ n: 2, kept: 1 });
      expect(found.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['done-without-end']));
    },
  );

  test.each(['Completed', 'done', 'Held', 'Took place', 'zakończona', '已完成', '完診'])(
    '%s without an end counts as open, and is named',
    status => {
      const found = counted(visits(status), visits(status));
      expect(found.promises[0]).toMatchObject({ n: 3, kept: 1 });
      expect(found.issues.filter(({ code }) => code === 'done-without-end')).toMatchObject([{ cell: 'B3', count: 2, severity: 'warning' }]);
    },
  );

  test.each(['In progress', 'not completed', 'w toku', '未完成', '未到貨', 'Did not arrive', ''])('“%s” is still open', status => {
    const found = counted(visits(status));
    expect(found.promises[0]).toMatchObject({ n: 2, kept: 1 });
    expect(found.issues.filter(({ code }) => code === 'done-without-end')).toEqual([]);
  });
});
