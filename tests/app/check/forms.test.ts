import type { Cell } from '../../../src/core/cell/cell';
import type { Parts, Row } from '../tiny';
import { audit, first, issues } from '../tiny';
import { bill, values, wait } from './bill-and-wait';

const bills = (...cells: Cell[]): Parts => ({
  metrics: [bill],
  promises: [{ 'Promise ID': 'P1', Touchpoint: 'Store', Promise: 'Cheap', Metric: 'Bill', 'Promised for': 0.9 }],
  evidence: values('Bill', ...cells),
});

test('one number with both marks says what all marks of its column are', () => {
  expect(first(bills('1.251', '3.004,50', '980,00', '1.100'))).toMatchObject({ n: 4, kept: 3 });
  expect(first(bills('1,251', '3,004.50', '980.00', '1,100'))).toMatchObject({ n: 4, kept: 3 });
  expect(first(bills('1.251', '0.750', '2.000', '3.125'))).toMatchObject({ n: 4, kept: 4 });
});

test('what the column does not say is asked once, and not read meanwhile', () => {
  expect(first(bills('1.251', '3.004', 12))).toMatchObject({ n: 1 });
  expect(issues(bills('1.251', '3.004', 12))).toEqual([
    'ambiguous-numbers Evidence 1.251 -> C',
    expect.stringMatching(/^invalid-value Evidence!C2 1.251 .*x2$/),
  ]);
  expect(issues(bills('1.251', '3.004', '2,5'))).toEqual([]);
});

test('a count is whole, so that its marks part thousands', () => {
  const rows = [...values('CSAT', 5, 2)].map((row, i) => ({ ...row, Count: ['1,345', '1.020'][i]! }));
  expect(first({ evidence: rows })).toMatchObject({ n: 2365, kept: 1345 });
});

test('weights are read as their column writes them', () => {
  const rows = values('CSAT', 5, 5, 1).map((row, i) => ({ ...row, Weight: ['1,127', '0,873', '2'][i]! }));
  expect(first({ evidence: rows }).keptRate).toBeCloseTo(0.5, 12);
});

describe('a clock of two numbers', () => {
  const clocks = (header: string): Parts => ({
    promises: [wait],
    sources: [{ Tab: 'Calls', Column: header, Holds: 'Value', Touchpoint: 'Store', Metric: 'Wait', Source: 'Operations' }],
    tabs: {
      Calls: [
        ['Call', header],
        [1, '2:35'],
        [2, '0:48'],
        [3, '75:10'],
      ],
    },
  });

  test('is what the header says', () => {
    expect(first(clocks('Wait (mm:ss)'))).toMatchObject({ n: 3, kept: 2 });
    expect(first(clocks('Wait (h:mm)'))).toMatchObject({ n: 3, kept: 0 });
  });

  test('is asked about where it does not', () => {
    expect(first(clocks('Waited'))).toMatchObject({ n: 0 });
    expect(issues(clocks('Waited'))).toContain('ambiguous-clock Calls 2:35 -> B');
  });
});

test('marks within lengths of time are what the column says, and asked about where it does not', () => {
  const waits = (...cells: Cell[]): Parts => ({ promises: [wait], evidence: values('Wait', ...cells) });
  expect(first(waits('5,400 sec', '90.5 sec'))).toMatchObject({ n: 2, kept: 1 });
  expect(first(waits('2,400 min', '3,5 min'))).toMatchObject({ n: 2, kept: 2 });
  expect(first(waits('5,400 sec', '90 sec'))).toMatchObject({ n: 1, kept: 1 });
  expect(issues(waits('5,400 sec', '90 sec'))[0]).toBe('ambiguous-numbers Evidence 5,400 sec -> C');
});

describe('of yes and no', () => {
  const done: Row = { 'Promise ID': 'P1', Touchpoint: 'Store', Promise: 'Done', Metric: 'Resolved', 'Promised for': 0.6 };
  const said = (cells: Cell[], metrics: Row[] = []): Parts => ({
    promises: [done],
    evidence: values('Resolved', ...cells),
    ...(metrics.length > 0 ? { metrics } : {}),
  });
  const many = (count: number, cell: Cell): Cell[] => Array.from({ length: count }, () => cell);

  test.each<[Cell, Cell]>([
    [1, 2],
    ['1 - Yes', '2 - No'],
    ['O', 'X'],
    ['No', 'Da'],
  ])('one side alone is not read: %j beside %j is asked about', (known, other) => {
    const cells = [...many(7, known), ...many(3, other)];
    expect(first(said(cells))).toMatchObject({ n: 0 });
    expect(issues(said(cells))[0]).toBe(`ambiguous-answers Evidence ${other} -> C`);
  });

  test('a slip is no other side, and both sides are read beside anything', () => {
    expect(first(said([...many(30, 'yes'), 'yse']))).toMatchObject({ n: 30, kept: 30 });
    expect(first(said(['yes', 'no', ...many(5, 'perhaps')]))).toMatchObject({ n: 2, kept: 1 });
  });

  test('what Words say settles it', () => {
    const words: Row = { Metric: 'Resolved', Kind: 'Yes/no', Better: 'Higher', 'Kept when': 'yes', Words: '1 = 1; 2 = 0' };
    expect(first(said([...many(7, 1), ...many(3, 2)], [words]))).toMatchObject({ n: 10, kept: 7 });
  });
});

describe('shares', () => {
  const shares = (...cells: Cell[]): Parts => ({
    metrics: [{ Metric: 'Filled', Kind: 'Share', Better: 'Higher', 'Kept when': '>= 0.5' }],
    promises: [{ 'Promise ID': 'P1', Touchpoint: 'Store', Promise: 'Full', Metric: 'Filled', 'Promised for': 0.9 }],
    evidence: values('Filled', ...cells),
  });

  test('are percent where one of them can be nothing else', () => {
    expect(first(shares(0.4, 0.9, 1.2, 6)).mean).toBeCloseTo(0.02125, 12);
    expect(first(shares(1, 60, 85)).mean).toBeCloseTo(0.48666666666667, 12);
  });

  test('are shares where none is above 1', () => expect(first(shares(0.4, 0.9, 1)).mean).toBeCloseTo(2.3 / 3, 12));

  test('are asked about where two ways of writing are mixed; a percent sign says what it is', () => {
    expect(first(shares(0.85, 0.9, 85, 90, '40 %'))).toMatchObject({ n: 1 });
    expect(issues(shares(0.85, 85))).toContain('ambiguous-shares Evidence Filled -> C');
    expect(issues(shares(0.85, 0.42, 0.9, 7, 76))).toContain('ambiguous-shares Evidence Filled -> C');
  });

  test('shown on a scale up to 100 hold hundredths', () => {
    const scale: Row = { Metric: 'Score', Kind: 'Rating', Lowest: 0, Highest: 100, Better: 'Higher', 'Kept when': '>= 80' };
    const parts = {
      metrics: [scale],
      promises: [{ 'Promise ID': 'P1', Touchpoint: 'Store', Promise: 'Well', Metric: 'Score', 'Promised for': 0.5 }],
    };
    expect(first({ ...parts, evidence: values('Score', 0.85, 0.9, 0.4, 1) })).toMatchObject({ n: 4, kept: 3 });
    expect(first({ ...parts, evidence: values('Score', 85, 90, 0.5) })).toMatchObject({ n: 3, kept: 2 });
  });
});

test('of one kind of trouble in a column there is one remark, with examples', () => {
  const dates = Array.from({ length: 300 }, (_, i) => `some day ${i}`);
  const rows = dates.map(date => ({ Touchpoint: 'Store', Metric: 'CSAT', Value: 5, Date: date }));
  const [issue, ...others] = audit({ evidence: rows }).issues;
  expect(issue).toMatchObject({
    code: 'invalid-date',
    found: 'some day 0',
    count: 300,
    others: dates.slice(1, 50).map(found => ({ found, guess: '' })),
  });
  expect(others).toEqual([]);
});

test('there is no 無 without 有', () => {
  const resolved = { 'Promise ID': 'P1', Touchpoint: 'Store', Promise: 'Done', Metric: 'Resolved', 'Promised for': 0.6 };
  const said = (...cells: Cell[]): Parts => ({ promises: [resolved], evidence: values('Resolved', ...cells) });
  expect(first(said('有', '無', '無'))).toMatchObject({ n: 3, kept: 1 });
  expect(first(said('是', '否', '無'))).toMatchObject({ n: 2, kept: 1 });
});
