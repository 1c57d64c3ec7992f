import type { Cell, Grid } from '../../../../src/core/cell/cell';
import type { Row } from '../../tiny';
import { audit, issues, promise } from '../../tiny';
import { measured, promised, taking } from './cases';

describe('the day of a case without a date', () => {
  const spring: [Cell, Cell][] = [
    ['2026-03-01', '2026-03-02'],
    ['2026-10-01', '2026-10-02'],
    ['2026-12-05', null],
  ];

  test('is that on which it begins or is promised: in the period, in months, in what is newest', () => {
    const settings = { 'Evidence from': '2026-09-01' };
    for (const found of [taking('<= 14 days', spring, { settings }), promised(spring, { settings })]) {
      expect(found.base).toMatchObject({ read: 3, used: 1, outOfPeriod: 1, notYetDue: 1 });
      expect(found.promises[0]).toMatchObject({ n: 1, newest: '2026-10-01', oldest: '2026-10-01', outOfPeriod: 1 });
      expect(found.promises[0]!.byMonth.map(one => one.month)).toEqual(['2026-10']);
    }
  });

  test('is held against the Since of the promise', () => {
    const since = audit({
      promises: [{ ...promise, Metric: 'On time', Since: '2026-09-01' }],
      sources: measured('On time', 'Promised date', 'Actual date'),
      tabs: { Jobs: [['A', 'B'], ...spring] as Grid },
    });
    expect(since.promises[0]).toMatchObject({ n: 1, beforeSince: 1 });
  });

  test('does not go beyond the last day of the period', () => {
    expect(promised(spring, { settings: { 'Evidence to': '2026-11-01' } }).base).toMatchObject({ used: 2, outOfPeriod: 1 });
  });

  test('gives way to a date, blank cells apart; and a date after the audit is out of period', () => {
    const sources = [...measured('On time', 'Promised date', 'Actual date'), { Tab: 'Jobs', Column: 'Day', Holds: 'Date' }];
    const jobs: Grid = [
      ['A', 'B', 'Day'],
      ['2026-10-10', '2026-10-10', '2026-10-01'],
      ['2026-10-11', '2026-10-11', null],
      ['2026-12-11', null, '2026-12-01'],
    ];
    const found = audit({ promises: [{ ...promise, Metric: 'On time' }], sources, tabs: { Jobs: jobs } });
    expect(found.base).toMatchObject({ used: 2, outOfPeriod: 1 });
    expect(found.promises[0]).toMatchObject({ oldest: '2026-10-01', newest: '2026-10-11' });
  });
});

describe('by the clock or by the day', () => {
  const late: [Cell, Cell][] = [
    ['2026-11-03 11:35', '2026-11-03 12:20'],
    ['2026-11-03 11:35', '2026-11-03 11:30'],
  ];

  test('days late count by the calendar, time late by the clock', () => {
    expect(promised(late).promises[0]).toMatchObject({ n: 2, kept: 2 });
    expect(promised(late, {}, 'On time to the minute').promises[0]).toMatchObject({ n: 2, kept: 1, mean: 20, keptWhen: '<= 0 minutes' });
  });

  test('where one of the two cells bears no time of day, whole days are taken', () => {
    const mixed: [Cell, Cell][] = [...late, ['2026-11-03 11:35', '2026-11-03'], ['2026-11-03 11:35', '2026-11-04']];
    const found = promised(mixed, {}, 'On time to the minute').promises[0]!;
    expect(found).toMatchObject({ n: 4, kept: 2, mean: (45 - 5 + 0 + 1440) / 4 });
  });

  test('a column whose times are all 0:00 bears none', () => {
    const dated: [Cell, Cell][] = [
      ['2026-11-03 11:35', '2026-11-03 0:00'],
      ['2026-11-04 09:00', '2026-11-05 00:00'],
    ];
    expect(taking('<= 1 day', dated).promises[0]).toMatchObject({ n: 2, kept: 2, mean: 0.5 });
    expect(promised(dated, { settings: { 'Promised dates are kept until': 'Exact time' } }).promises[0]).toMatchObject({ mean: 0.5 });
  });

  test('a metric that measures something else is named', () => {
    expect(
      issues({ promises: [promise], sources: measured('CSAT', 'Promised date', 'Actual date'), tabs: { Jobs: [['A', 'B'], ...late] } }),
    ).toEqual(['invalid-kind Jobs!A2 CSAT -> Days late x2']);
  });
});

describe('promised times that are measured in days', () => {
  const late = (late: number, soon: number): [Cell, Cell][] => [
    ...Array.from({ length: late }, (): [Cell, Cell] => ['2026-11-03 11:35', '2026-11-03 12:20']),
    ...Array.from({ length: soon }, (): [Cell, Cell] => ['2026-11-03 11:35', '2026-11-03 11:20']),
  ];
  const warned = (cases: [Cell, Cell][], settings: Row = {}, metric = 'On time') =>
    promised(cases, { settings }, metric)
      .issues.filter(({ code }) => code === 'late-by-day')
      .map(({ cell, count }) => [cell, count]);

  test('are warned of where some came late within the day', () => {
    expect(warned(late(2, 3))).toEqual([['B2', 2]]);
    expect(warned(late(0, 3))).toEqual([]);
    expect(warned(late(2, 3), { 'Promised dates are kept until': 'Exact time' })).toEqual([]);
    expect(warned(late(2, 3), {}, 'On time to the minute')).toEqual([]);
  });

  test('are not where most pairs span days, or bear no times', () => {
    expect(warned([...late(1, 0), ['2026-11-03 11:35', '2026-11-05 11:35'], ['2026-11-03 11:35', '2026-11-06 11:35']])).toEqual([]);
    expect(
      warned([
        ['2026-11-03', '2026-11-03'],
        ['2026-11-03', '2026-11-04'],
      ]),
    ).toEqual([]);
  });
});
