import fc from 'fast-check';
import type { PromiseReading } from '../../../src/app/promises/read-promises';
import { confirmReadings, readingOf, readPromises } from '../../../src/app/promises/read-promises';
import { metricsByName } from '../../../src/core/declared/metric';
import { wordsOf } from '../../../src/words/words';
import type { MemoryWorkbook } from '../../memory';
import { memoryWorkbook } from '../../memory';
import { runs } from '../arbitrary';
import type { Row } from '../tiny';
import { auditTabs, store, tab } from '../tiny';

const words = wordsOf('en');
const row = (text: string, rest: Row = {}): Row => ({
  'Promise ID': null,
  Touchpoint: 'Store',
  Promise: text,
  Metric: null,
  'Kept when': null,
  'Promised for': null,
  ...rest,
});
const book = (promises: Row[], metrics?: Row[]): MemoryWorkbook =>
  memoryWorkbook({ Touchpoints: tab([store]), Promises: tab(promises), ...(metrics ? { Metrics: tab(metrics) } : {}) });
const read = (...promises: Row[]) =>
  readPromises(book(promises), words).map(({ kind, metric, draft, keptWhen, promisedFor, sure }) => [
    kind,
    `${draft ? '+' : ''}${metric}`,
    keptWhen,
    promisedFor,
    sure,
  ]);

describe('promises that cannot be judged yet', () => {
  test('get a metric, a test and a share from their words', () =>
    expect(read(row('99 % of parcels arrive within 3 days'), row('Room 101'), row('Seamless'))).toEqual([
      ['proposal', 'Delivery', '<= 3 days', 0.99, 'sure'],
      ['proposal', 'CES', '', null, 'open'],
    ]));

  test('keep the metric that they name, known or not', () =>
    expect(read(row('Served within 5 minutes', { Metric: 'Delivery' }), row('Served within 5 minutes', { Metric: 'Till time' }))).toEqual([
      ['proposal', 'Delivery', '<= 5 minutes', null, 'sure'],
      ['proposal', '+Till time', '<= 5 minutes', null, 'sure'],
    ]));

  test('are told what cannot be filled in, for something stands there', () =>
    expect(read(row('Served within 5 minutes', { Metric: 'Wait', 'Kept when': 'quickly' }))).toEqual([
      ['check', 'Wait', '<= 5 minutes', null, 'sure'],
    ]));

  test('share a metric that has to be made', () => {
    const found = readPromises(book([row('We reply in 2 hours'), row('We answer mails within 3 days')]), words);
    expect(found.map(one => [one.draft?.name, one.draft?.unit, one.keptWhen])).toEqual([
      ['Reply time', 'hours', '<= 2 hours'],
      ['Reply time', 'hours', '<= 3 days'],
    ]);
  });

  test('are not read once they are retired', () => expect(read(row('Delivered in 2 days', { Status: 'Retired' }))).toEqual([]));

  test('say where they stand, what is proposed and what to know of it', () =>
    expect(readPromises(book([row('Delivered in 2 working days, always')]), words)).toEqual([
      {
        kind: 'proposal',
        id: 'P1',
        touchpoint: 'Store',
        text: 'Delivered in 2 working days, always',
        row: 2,
        place: { tab: 'Promises', cell: 'C2' },
        metric: 'Delivery',
        draft: null,
        keptWhen: '<= 4 days',
        test: '<= 4 days',
        promisedFor: 1,
        words: ['in 2 working days', 'always'],
        sure: 'likely',
        sentence: '“in 2 working days” and “always” can be measured by “Delivery”, kept when ≤\u00a04 days, promised for 100 %.',
        notes: [words.reading.notes['working-days'](2, 4)],
      },
    ]));
});

describe('promises that are judged', () => {
  const judged = (text: string, keptWhen: string, rest: Row = {}) =>
    readPromises(book([row(text, { Metric: 'Delivery', 'Kept when': keptWhen, ...rest })]), words).map(one => [one.kind, one.sentence]);

  test('are checked where their words surely say otherwise', () => {
    expect(judged('Delivered within 2 days', '<= 3 days')).toEqual([
      ['check', '“within 2 days” says <= 2 days, but its row says <= 3 days.'],
    ]);
    expect(judged('99 % of parcels delivered within 2 days', 'within 48 hours', { 'Promised for': 0.9 })).toEqual([
      ['check', '“99 % of” says 99 %, but its row says 90 %.'],
    ]);
  });

  test('are checked where working days were taken for calendar days', () =>
    expect(judged('Delivered within 2 working days', '<= 2 days')).toEqual([
      ['check', '“within 2 working days” says <= 4 days, but its row says <= 2 days.'],
    ]));

  test('are checked for a share that their words say and their row does not, be there a column for it or not', () => {
    expect(judged('Always delivered within 2 days', '<= 2 days')).toEqual([
      ['check', '“Always” says 100 %, but “Promised for” is blank in its row, so 90 % is used.'],
    ]);
    const { 'Promised for': _, ...bare } = row('Always delivered within 2 days', { Metric: 'Delivery', 'Kept when': '<= 2 days' });
    expect(readPromises(book([bare]), words).map(one => [one.kind, one.sentence])).toEqual([
      ['check', '“Always” says 100 %, but the tab has no column “Promised for”, so 90 % is used.'],
    ]);
  });

  test('are left in peace where they agree, where that is not sure, and where it is another measure', () => {
    expect(judged('Delivered within 2 days', 'within 48 hours')).toEqual([]);
    expect(judged('Delivered within 2 working days', '<= 4 days')).toEqual([]);
    expect(judged('Always open', '<= 3 days')).toEqual([]);
    expect(judged('Always delivered within 2 days', '<= 2 days', { 'Promised for': 0.9 })).toEqual([]);
  });
});

describe('what is confirmed', () => {
  const promises = [row('We reply within 2 hours'), row('Mine', { Metric: 'CSAT' }), row('Always open', { 'Promised for': 0.5 })];
  const all = (workbook: MemoryWorkbook) => readPromises(workbook, words);

  test('fills blank cells alone, and adds the metrics that it takes', () => {
    const workbook = book(promises, [{ Metric: 'Mood', Kind: 'Rating', Unit: null, Better: null, 'Kept when': null }]);
    expect(confirmReadings(workbook, all(workbook), words)).toEqual({ cells: 4, metrics: 2, unwritten: [] });
    expect(
      workbook.grids
        .get('Promises')!
        .slice(1)
        .map(cells => cells.slice(3)),
    ).toEqual([
      ['Reply time', '<= 2 hours', null],
      ['CSAT', null, null],
      ['Reachable', 'yes', 0.5],
    ]);
    expect(workbook.grids.get('Metrics')!.slice(2)).toEqual([
      ['Reply time', 'Duration', 'hours', 'Lower', null],
      ['Reachable', 'Yes/no', null, 'Higher', 'yes'],
    ]);
  });

  test('can be audited, and is not proposed again', () => {
    const workbook = book(promises);
    confirmReadings(workbook, all(workbook), words);
    expect(all(workbook)).toEqual([]);
    const { promises: audited, issues } = auditTabs(Object.fromEntries(workbook.grids));
    expect(audited.map(one => [one.metric, one.keptWhen])).toEqual([
      ['Reply time', '<= 2 hours'],
      ['CSAT', '>= 4'],
      ['Reachable', 'yes'],
    ]);
    expect(issues.filter(issue => issue.severity === 'error')).toEqual([]);
  });

  test('goes nowhere where rows were moved or somebody was quicker', () => {
    const workbook = book(promises);
    const readings = all(workbook);
    const grid = workbook.grids.get('Promises')!;
    grid.splice(1, 0, ['', 'Store', 'New one', null, null, null]);
    grid[4]![3] = 'NPS';
    const before = JSON.stringify(grid);
    expect(confirmReadings(workbook, readings, words)).toEqual({ cells: 0, metrics: 0, unwritten: [] });
    expect(JSON.stringify(grid)).toBe(before);
    expect(workbook.grids.has('Metrics')).toBe(false);
  });

  test('may have been changed by a person', () => {
    const workbook = book([row('Seamless')]);
    const [reading] = all(workbook) as [PromiseReading];
    confirmReadings(workbook, [{ ...reading, metric: 'CES', keptWhen: '>= 6', promisedFor: 0.8 }], words);
    expect(workbook.grids.get('Promises')![1]!.slice(3)).toEqual(['CES', '>= 6', 0.8]);
  });

  test('finds spaces around a promise no hindrance, and columns that are missing neither', () => {
    const workbook = memoryWorkbook({
      Promises: [
        ['Promise', 'Metric', 'Touchpoint'],
        [' Always open ', null, 'Store'],
      ],
    });
    expect(confirmReadings(workbook, all(workbook), words)).toEqual({
      cells: 1,
      metrics: 1,
      unwritten: [
        { column: 'Kept when', promises: 1 },
        { column: 'Promised for', promises: 1 },
      ],
    });
    expect(workbook.grids.get('Promises')![1]).toEqual([' Always open ', 'Reachable', 'Store']);
  });

  test('changes nothing else, whatever promises say, and is done once', () => {
    const text = fc.oneof(
      fc.constantFrom('Always open', 'Delivered in 2 days', 'In 5 min', '=1+1', 'Seamless', 'Room 101', 'At least 25 Mbit/s', '兩天內送達'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    );
    const cell = fc.constantFrom(null, null, 'CSAT', 'Wait', 'Mine');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, cell), { minLength: 1, maxLength: 8 }), rows => {
        const workbook = book(rows.map(([promise, Metric]) => row(promise, { Metric })));
        const before = structuredClone(workbook.grids.get('Promises')!);
        confirmReadings(
          workbook,
          all(workbook).filter(one => one.kind === 'proposal'),
          words,
        );
        const after = workbook.grids.get('Promises')!;
        before.forEach((cells, i) => {
          cells.forEach((one, j) => {
            if (one !== null) expect(after[i]![j]).toBe(one);
          });
        });
        const again = structuredClone([...workbook.grids]);
        confirmReadings(
          workbook,
          all(workbook).filter(one => one.kind === 'proposal' && one.sure !== 'open'),
          words,
        );
        expect([...workbook.grids]).toEqual(again);
      }),
      runs,
    );
  });
});

test('a promise is read while it is written', () => {
  const metrics = metricsByName([]);
  expect(readingOf('Answered in 60 seconds', metrics, words)).toMatchObject({ metric: 'Wait', test: '<= 60 seconds', sure: 'sure' });
  expect(readingOf('Up to 100 Mbit/s', metrics, words)).toMatchObject({
    metric: null,
    test: '',
    notes: [words.reading.notes['up-to'](0, 0)],
  });
  expect(readingOf('The best', metrics, words)).toMatchObject({
    metric: 'CSAT',
    test: '>= 4',
    sentence: '“best” cannot be measured as worded.',
  });
  expect(readingOf('Hello', metrics, words)).toBeNull();
});
