import type { Audit } from '../../../src/core/audit';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import type { Parts, Row } from '../tiny';
import { audit, issues, promise } from '../tiny';

/* Cases that take time: pairs of dates, on the audit date of 22 November 2026. */

const repair = { Metric: 'Repair time', Kind: 'Duration', Unit: 'days' };
const measured = (metric: string, first: string, second: string): Row[] =>
  [first, second].map((Holds, i) => ({ Tab: 'Jobs', Column: 'AB'[i]!, Holds, Touchpoint: 'Store', Metric: metric }));

/** Cases of a promise with this test, which began and ended on these days. */
function taking(test: string | null, cases: [Cell, Cell][], rest: Parts = {}): Audit {
  return audit({
    metrics: [repair],
    promises: [{ ...promise, Metric: 'Repair time', 'Kept when': test, Since: rest.settings?.Since ?? null }],
    sources: measured('Repair time', 'Started', 'Finished'),
    ...rest,
    tabs: { Jobs: [['A', 'B'], ...cases] as Grid },
  });
}

/** Cases of a promise to be on time, promised for and ended on these days. */
const promised = (cases: [Cell, Cell][], rest: Parts = {}, metric = 'On time'): Audit =>
  audit({
    promises: [{ ...promise, Metric: metric }],
    sources: measured(metric, 'Promised date', 'Actual date'),
    ...rest,
    tabs: { Jobs: [['A', 'B'], ...cases] as Grid },
  });

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
