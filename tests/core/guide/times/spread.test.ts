import { spreadOf } from '../../../../src/core/guide/times/spread';
import { classesOf, keptIn, limitIn, medianOf } from '../../../../src/core/guide/times/spread-picture';
import { wordsOf } from '../../../../src/words/words';

const clock = { unit: 'minutes', isByClock: true, isPromised: false };
const at = (minutes: number): string =>
  `2026-10-01T${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Cases that all begin at 8. */
const took = (...minutes: (number | null)[]) =>
  spreadOf(
    minutes.map(() => at(0)),
    minutes.map(one => (one === null ? null : at(one))),
    null,
    clock,
  )!;

test('the times of cases are counted, the shortest first; those without an end are open', () => {
  expect(took(12, 5, 12, null)).toEqual({
    unit: 'minutes',
    times: [
      [5, 1],
      [12, 2],
    ],
    open: 1,
  });
});

test('a cancelled case took no time, and one that ends before it begins is none', () => {
  const starts = [at(0), at(0), at(30)];
  const ends = [at(10), at(20), at(20)];
  expect(spreadOf(starts, ends, ['done', 'Cancelled by guest', 'done'], clock)!.times).toEqual([[10, 1]]);
  expect(spreadOf(starts, ends, null, { ...clock, isPromised: true })!.times).toEqual([
    [-10, 1],
    [10, 1],
    [20, 1],
  ]);
});

test('by the calendar whole days count, and dates that may mean two days give no picture', () => {
  const days = { unit: 'days', isByClock: false, isPromised: false };
  expect(spreadOf(['2026-10-01T23:00'], ['2026-10-02T01:00'], null, days)!.times).toEqual([[1, 1]]);
  expect(spreadOf(['13/10/2026', '03/04/2026'], ['14/10/2026', '05/04/2026'], null, days)!.times).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect(spreadOf(['03/04/2026'], ['05/04/2026'], null, days)).toBeNull();
});

test.each([
  ['<= 30 minutes', 'minutes', { from: null, to: 30, isFromOpen: false, isToOpen: false }],
  ['< 1 hour', 'minutes', { from: null, to: 60, isFromOpen: false, isToOpen: true }],
  ['<= 0', 'days', { from: null, to: 0, isFromOpen: false, isToOpen: false }],
  ['>= 2', 'hours', { from: 2, to: null, isFromOpen: false, isToOpen: false }],
  ['as soon as we can', 'minutes', null],
  ['<= 2 working days', 'days', null],
])('%j of times in %s', (keptWhen, unit, limit) => {
  expect(limitIn(keptWhen, unit)).toEqual(limit);
});

test('a class ends at the limit, which belongs to the kept ones only where it is kept', () => {
  const spread = took(10, 20, 29, 30, 31, 44);
  const kept = (keptWhen: string) => {
    const limit = limitIn(keptWhen, 'minutes')!;
    const classes = classesOf(spread, limit);
    expect(classes.some(({ to }) => to === 30)).toBe(true);
    const inClasses = classes.filter(({ isKept }) => isKept).reduce((sum, { count }) => sum + count, 0);
    expect(inClasses).toBe(keptIn(spread, limit).good);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    return inClasses;
  };
  expect([kept('<= 30 minutes'), kept('< 30 minutes')]).toEqual([4, 3]);
});

test('a few cases far out make an open class, not a hundred empty ones', () => {
  const spread = took(...Array.from({ length: 99 }, (_, i) => 10 + (i % 30)), 800);
  const classes = classesOf(spread, limitIn('<= 20 minutes', 'minutes'));
  expect(classes.length).toBeLessThanOrEqual(13);
  expect(classes[classes.length - 1]).toMatchObject({ to: null });
  expect(medianOf(spread)).toBe(23);
});

test('thousands of different times are told by some hundred, and a limit still cuts them as it did', () => {
  const seconds = Array.from({ length: 5_000 }, (_, i) => (i * 7) % 7_200);
  const day = (second: number): string => new Date(Date.UTC(2026, 9, 1, 8, 0, second)).toISOString().slice(0, 19);
  const spread = spreadOf(
    seconds.map(() => day(0)),
    seconds.map(day),
    null,
    clock,
  )!;
  expect(spread.times.length).toBeLessThanOrEqual(400);
  const sharp = (limit: number, isOpen: boolean): number => seconds.filter(one => (isOpen ? one < limit * 60 : one <= limit * 60)).length;
  expect(keptIn(spread, limitIn('<= 30 minutes', 'minutes')!)).toEqual({ good: sharp(30, false), all: 5_000 });
  expect(keptIn(spread, limitIn('< 45 minutes', 'minutes')!)).toEqual({ good: sharp(45, true), all: 5_000 });
});

test('times of day alone end on the next day where they end at an earlier hour', () => {
  const night = { ...clock, clock: { isAgreed: false, isShort: false } };
  expect(spreadOf(['2026-10-01T23:30'], ['2026-10-01T09:00'], null, night)!.times).toEqual([[570, 1]]);
});

const days = (...times: [number, number][]) => ({ unit: 'days', times, open: 0 });
const said = (classes: ReturnType<typeof classesOf>, isLate: boolean, language: 'en' | 'pl' | 'zh-TW') =>
  classes
    .filter(({ count }) => count > 0)
    .map(one => `${wordsOf(language).guide.times.class(one, 'days', isLate)} (${one.count})`.replace(/\u00a0/g, ' '));

test.each([
  ['en', ['1 day early (20)', 'on time (21)', '1 day late (13)', '4 days late (12)']],
  ['pl', ['1 dzień przed terminem (20)', 'w terminie (21)', '1 dzień po terminie (13)', '4 dni po terminie (12)']],
  ['zh-TW', ['提早 1 天 (20)', '準時 (21)', '遲 1 天 (13)', '遲 4 天 (12)']],
] as const)('whole days are told one by one, and what is on time stands apart (%s)', (language, classes) => {
  expect(said(classesOf(days([-1, 20], [0, 21], [1, 13], [4, 12]), null), true, language)).toEqual(classes);
});

test('a few that break a limit have a class of their own, beyond it', () => {
  const late = said(classesOf(days([-1, 20], [0, 975], [3, 5]), limitIn('<= 0', 'days')), true, 'en');
  expect(late).toEqual(['on time or early (995)', 'late (5)']);
  const slow = said(classesOf(days([0, 50], [14, 940], [30, 10]), limitIn('<= 14 days', 'days')), false, 'en');
  expect(slow[slow.length - 1]).toBe('beyond 14 days (10)');
});

test('nothing takes less than no time, and whole days do not overlap', () => {
  const found = classesOf(days([0, 9], [2, 9], [5, 9], [9, 9], [14, 9], [30, 9]), limitIn('<= 14 days', 'days'));
  expect(found.every(({ first }) => first === null || first >= 0)).toBe(true);
  for (const [i, { first }] of found.entries()) if (i > 0 && found[i]!.last !== null) expect(first).toBe(found[i - 1]!.last! + 1);
});
