import type { Cell, Grid } from '../../../src/core/cell/cell';
import type { Parts, Row } from '../tiny';
import { audit, first, promise, times } from '../tiny';

/* Values that are made of two dates. */

const from = (column: string, holds: string, rest: Row = {}): Row => ({ Tab: 'Survey', Column: column, Holds: holds, ...rest });
const parts = (survey: Grid, sources: Row[], rest: Parts = {}): Parts => ({ sources, ...rest, tabs: { Survey: survey, ...rest.tabs } });

test('started and finished give the time between them in the unit of the metric', () => {
  const survey: Grid = [
    ['In', 'Out'],
    ['2026-10-01T10:00:00', '2026-10-01T10:04:00'],
    ['1/10/2026 10:00 AM', '1/10/2026 12:00 PM'],
    [null, '2026-10-01T10:00:00'],
    ['2026-10-02', '2026-10-01'],
  ];
  const wait = { ...promise, Metric: 'Wait', 'Kept when': 'within 5 minutes' };
  const measure = { Touchpoint: 'Store', Metric: 'Wait' };
  const both = [from('In', 'Started', measure), from('Out', 'Finished', measure)];
  const found = audit(parts(survey, both, { promises: [wait], settings: { 'Date order': 'Day first' } }));
  expect(found.promises[0]).toMatchObject({ n: 2, kept: 1, mean: 62 });
  expect(found.base).toMatchObject({ read: 4, used: 2, noAnswer: 1, invalid: 1 });
});

const dates: [string, Cell, Cell, number | null][] = [
  ['on the day, whatever the hour', '2026-10-01T08:00:00', '2026-10-01T23:00:00', 0],
  ['early', '2026-10-03', '2026-10-01', -2],
  ['late', '2026-10-01', '2026-10-04', 3],
  ['open and overdue, as of the audit', '2026-11-20', null, 2],
  ['open and not yet due', '2026-11-22', null, null],
  ['without a promised date', null, '2026-10-01', null],
];
test.each(dates)('days late of a case %s', (_, promised, actual, late) => {
  const onTime = { ...promise, Metric: 'On time' };
  const measure = { Touchpoint: 'Store', Metric: 'On time' };
  const sources = [from('Due', 'Promised date', measure), from('Done', 'Actual date', measure)];
  const survey: Grid = [
    ['Due', 'Done'],
    [promised, actual],
  ];
  expect(first(parts(survey, sources, { promises: [onTime] })).mean).toBe(late);
  const left = first(parts(survey, sources, { promises: [onTime], settings: { 'Open and overdue': 'Left out' } }));
  expect(left.n + left.leftOut.n).toBe(late === null ? 0 : 1);
  expect(left.leftOut.n).toBe(late === 2 ? 1 : 0);
});

test('by the exact time an hour late is late', () => {
  const survey: Grid = [
    ['Due', 'Done'],
    ['2026-10-01T08:00:00', '2026-10-01T20:00:00'],
  ];
  const measure = { Touchpoint: 'Store', Metric: 'On time' };
  const sources = [from('Due', 'Promised date', measure), from('Done', 'Actual date', measure)];
  const settings = { 'Promised dates are kept until': 'Exact time' };
  expect(first(parts(survey, sources, { promises: [{ ...promise, Metric: 'On time' }], settings }))).toMatchObject({ mean: 0.5, kept: 0 });
});

test('fractions of a day late are no averages, whatever they count for', () => {
  const survey: Grid = [
    ['Due', 'Done', 'Cases'],
    ['2026-10-01T08:00:00', '2026-10-01T20:00:00', 5],
  ];
  const measure = { Touchpoint: 'Store', Metric: 'On time' };
  const sources = [from('Due', 'Promised date', measure), from('Done', 'Actual date', measure), from('Cases', 'Count')];
  const settings = { 'Promised dates are kept until': 'Exact time' };
  expect(first(parts(survey, sources, { promises: [{ ...promise, Metric: 'On time' }], settings }))).toMatchObject({
    n: 5,
    mean: 0.5,
    averages: 0,
  });
});

test('what is known of a touchpoint keeps to the audited period', () => {
  const evidence = ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01', null].flatMap(day => [
    ...times(1, 5, { Date: day, Comment: 'Good', Source: 'Survey', Reply: 'Open' }),
    ...times(1, null, { Date: day, Comment: 'Bad', Source: 'Complaint' }),
  ]);
  const settings = { 'Evidence from': '2026-10-01', 'Evidence to': '2026-10-31' };
  expect(audit({ evidence, settings }).touchpoints[0]).toMatchObject({ n: 3, comments: 6, complaints: 3, replies: { open: 3 } });
});

test('clocks of two zones are set against each other where both cells name theirs', () => {
  const wait = { ...promise, Metric: 'Wait', 'Kept when': 'within 45 minutes' };
  const measure = { Touchpoint: 'Store', Metric: 'Wait' };
  const sources = [from('In', 'Started', measure), from('Out', 'Finished', measure)];
  const mean = (start: Cell, end: Cell): number | null =>
    first(
      parts(
        [
          ['In', 'Out'],
          [start, end],
        ],
        sources,
        { promises: [wait] },
      ),
    ).mean;
  expect(mean('2026-10-01T10:00:00+02:00', '2026-10-01T08:40:00Z')).toBe(40);
  expect(mean('Thu Oct 01 2026 10:00:00 GMT+0800 (台北標準時間)', '2026-10-01 03:05 +0100')).toBe(5);
  expect(mean('2026-10-01T10:00:00', '2026-10-01T10:40:00Z')).toBe(40);
  expect(mean('2026-10-01 06:00 EDT', '2026-10-01 10:40 UTC')).toBe(40);
  expect(mean('01.10.2026 12:00 (UTC+2)', '2026-10-01 12:40 MESZ')).toBe(40);
  // CST is of America or of China: the digits alone count.
  expect(mean('2026-10-01 10:00 CST', '2026-10-01 10:40 UTC')).toBe(40);
  // Noon in Warsaw is before ten in New York: this case ended before it began only by its digits.
  expect(mean('2026-10-01T12:00:00+02:00', '2026-10-01T06:30:00-04:00')).toBe(30);
});

test('a date that was never given is none: a case without its end is open, and so is one that ends with time itself', () => {
  const measure = { Touchpoint: 'Store', Metric: 'On time' };
  const sources = [from('Due', 'Promised date', measure), from('Done', 'Actual date', measure)];
  const ends = ['0000-00-00', '0000-00-00 00:00:00', '0001-01-01T00:00:00', '1900-01-00', '9999-12-31', '31.12.9999'];
  const survey: Grid = [['Due', 'Done'], ['2026-10-01', '2026-10-01'], ...ends.map((end): Cell[] => ['2026-11-20', end])];
  const found = audit(parts(survey, sources, { promises: [{ ...promise, Metric: 'On time' }] }));
  expect(found.promises[0]).toMatchObject({ n: 7, kept: 1, mean: 12 / 7 });
  expect(found.issues).toEqual([]);
});

test.each<[string, Cell, Cell]>([
  ['hours and minutes parted by a letter', '05/10/2026 9h00', '05/10/2026 9h40'],
  ['Chinese signs', '2026年10月5日 9時00分', '2026年10月5日 9時40分'],
  ['a point behind a day', '05.10.2026 9.00', '05.10.2026 9.40'],
  ['digits alone', '20261005T090000Z', '20261005T094000Z'],
  ['fourteen digits', '20261005090000', '20261005094000'],
  ['seconds since 1970 as text', '1791190800', '1791193200'],
  ['a comma in a serial', '46300,375', '46300,4027777778'],
])('a time of day counts however it is written: %s', (_, start, end) => {
  const measure = { Touchpoint: 'Store', Metric: 'Wait' };
  const sources = [from('In', 'Started', measure), from('Out', 'Finished', measure)];
  const survey: Grid = [
    ['In', 'Out'],
    [start, end],
  ];
  const settings = { 'Date order': 'Day first' };
  expect(
    first(parts(survey, sources, { promises: [{ ...promise, Metric: 'Wait', 'Kept when': '<= 45 minutes' }], settings })).mean,
  ).toBeCloseTo(40, 4);
});

test('of dates that a program has half turned round those up to the 12th are not read, and their cases do not count', () => {
  const dates = ['25/03/2026', '28/04/2026', '31/05/2026', '2026-03-04', '2026-05-04', '2026-06-05', '2026-07-07'];
  const evidence = dates.map((date): Row => ({ ...times(1, 5)[0], Date: date }));
  const found = audit({ evidence, settings: { 'Evidence from': '2026-01-01' } });
  expect(found.issues.map(({ code, found: at }) => [code, at])).toEqual([['half-turned-dates', 'D']]);
  // The 7th of July is the same either way.
  expect(found.base).toMatchObject({ read: 7, used: 4, invalid: 3 });
});

test('so few dates of each sort tell it as are no chance, and one text beside two dates does not', () => {
  const codes = (...dates: string[]): string[] =>
    audit({ evidence: dates.map((date): Row => ({ ...times(1, 5)[0], Date: date })) }).issues.map(({ code }) => code);
  expect(codes('13/02/2026', '2026-03-02', '2026-04-05', '2026-06-07')).toEqual(['half-turned-dates']);
  expect(codes('13/02/2026', '14/02/2026', '2026-03-02', '2026-05-06', '2026-05-06')).toEqual([]);
  expect(codes('13/02/2026', '14/02/2026', '2026-03-02', '2026-05-06', '2026-05-13')).toEqual([]);
});

test('the day with which a system fills what nobody gave is no date, and it is said', () => {
  const days = ['1980-01-01 00:00:00', '1970-01-01T00:00:00', '1900-01-01', '1980-01-01T10:41:00', '2026-10-01'];
  const evidence = days.map((date): Row => ({ ...times(1, 5)[0], Date: date }));
  const found = audit({ evidence, settings: { 'Evidence from': '2026-01-01' } });
  expect(found.base).toMatchObject({ used: 1, invalid: 3, outOfPeriod: 1 });
  expect(found.issues.map(({ code, count }) => [code, count])).toEqual([['invalid-date', 3]]);
  const survey: Grid = [
    ['Due', 'Done'],
    ['1900-01-01', '2026-10-01'],
    ['2026-10-01', '2026-10-01'],
  ];
  const measure = { Touchpoint: 'Store', Metric: 'On time' };
  const sources = [from('Due', 'Promised date', measure), from('Done', 'Actual date', measure)];
  expect(first(parts(survey, sources, { promises: [{ ...promise, Metric: 'On time' }] }))).toMatchObject({ n: 1, kept: 1 });
});

test('a day of the week in front leaves the order to the column, and what stays unread is said', () => {
  const dates = (...all: string[]): Parts => ({
    evidence: all.map((date): Row => ({ ...times(1, 5)[0], Date: date })),
    settings: { 'Evidence from': '2026-03-01' },
  });
  expect(audit(dates('Tue 03/02/2026', 'Mon 02/03/2026', 'Fri 27/02/2026')).base).toMatchObject({ used: 1, outOfPeriod: 2 });
  const unclear = audit(dates('wt. 03/02/2026', 'pon. 02/03/2026'));
  expect(unclear.issues.map(({ code }) => code)).toEqual(['ambiguous-dates']);
  expect(unclear.base).toMatchObject({ used: 0, invalid: 2 });
});

test('the setting may say that the year comes first', () => {
  const evidence = ['10/11/12', '11/10/12'].map((date): Row => ({ ...times(1, 5)[0], Date: date }));
  const settings = { 'Date order': 'Year first', 'Evidence from': '2011-01-01' };
  expect(audit({ evidence, settings }).base).toMatchObject({ used: 1, outOfPeriod: 1 });
  expect(audit({ evidence, settings }).issues).toEqual([]);
});
