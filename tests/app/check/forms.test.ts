import fc from 'fast-check';
import type { Audit } from '../../../src/core/audit';
import type { Cell } from '../../../src/core/cell/cell';
import type { Parts, Row } from '../tiny';
import { audit, first, issues, times } from '../tiny';

const bill: Row = { Metric: 'Bill', Kind: 'Amount', Better: 'Lower', 'Kept when': '<= 2000' };
const wait: Row = {
  'Promise ID': 'P1',
  Touchpoint: 'Store',
  Promise: 'Quick',
  Metric: 'Wait',
  'Kept when': '<= 5 minutes',
  'Promised for': 0.9,
};
const values = (metric: string, ...cells: Cell[]): Row[] => cells.map(Value => ({ Touchpoint: 'Store', Metric: metric, Value }));
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

/** A day of 2026 as other programs and people write it. */
const dayForms: ((year: string, month: string, day: string) => string)[] = [
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${Number(d)}/${Number(m)}/${y}`,
  (y, m, d) => `${m}/${d}/${y}`,
  (y, m, d) => `${y.slice(2)}/${m}/${d}`,
  (y, m, d) => `${y}年${Number(m)}月${Number(d)}日`,
  (y, m, d) => `民國${Number(y) - 1911}年${Number(m)}月${Number(d)}日`,
  (y, m, d) => `${Number(y) - 1911}/${m}/${d}`,
  (y, m, d) => `${y}/${Number(m)}/${Number(d)} 下午 2:30:00`,
  (y, m, d) => `${d}-${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(m) - 1]}-${y.slice(2)}`,
  (y, m, d) =>
    `${Number(d)} ${'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ')[Number(m) - 1]} ${y} r.`,
  (y, m, d) => fullWidth(`${y}/${m}/${d}`),
];
const fullWidth = (text: string): string => text.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const text = (cell: Cell): string => String(cell);
/** Numbers as other programs and people write them. */
const numberForms: ((number: Cell) => Cell)[] = [
  text,
  number => text(number).replace('.', ','),
  number => Number(number).toFixed(3),
  number => Number(number).toFixed(3).replace('.', ','),
  number => fullWidth(text(number)),
  number => `'${number}`,
  number => ` ${number}\u200b`,
];
const minuteForms: ((minutes: Cell) => Cell)[] = [
  minutes => `${minutes} min`,
  minutes => `PT${minutes}M`,
  minutes => `${text(minutes).replace('.', ',')} minut`,
  minutes => `${minutes}分鐘`,
  minutes => `0 days 00:${String(Math.floor(Number(minutes))).padStart(2, '0')}:${String((Number(minutes) % 1) * 60).padStart(2, '0')}`,
  minutes => `12/30/1899 0:${String(Math.floor(Number(minutes))).padStart(2, '0')}:${String((Number(minutes) % 1) * 60).padStart(2, '0')}`,
];
const markForms: ((mark: Cell) => Cell)[] = [
  mark => `${mark}/5`,
  mark => `${mark} stars`,
  mark => `${mark}顆星`,
  mark => `${mark} z 5`,
  mark => `5つ星のうち${mark}`,
];

const all: ((row: Row) => Row)[] = [
  ...dayForms.map(write => (row: Row): Row => {
    const [year, month, day] = text(row.Date ?? null).split('-');
    return { ...row, Date: write(year!, month!, day!) };
  }),
  ...numberForms.map(
    write =>
      (row: Row): Row => ({ ...row, Value: write(row.Value!) }),
  ),
  ...numberForms.map(
    write =>
      (row: Row): Row => ({ ...row, Weight: write(row.Weight!) }),
  ),
  ...[text, fullWidth].map(
    write =>
      (row: Row): Row => ({ ...row, Count: write(text(row.Count!)) }),
  ),
  ...minuteForms.map(
    write =>
      (row: Row): Row =>
        row.Metric === 'Wait' ? { ...row, Value: write(row.Value!) } : row,
  ),
  ...markForms.map(
    write =>
      (row: Row): Row =>
        row.Metric === 'CSAT' ? { ...row, Value: write(row.Value!) } : row,
  ),
];

/** What was counted and concluded, without the cells. */
function essence({ promises, base }: Audit): unknown {
  const round = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);
  return JSON.parse(
    JSON.stringify(
      {
        base,
        promises: promises.map(({ n, kept, keptRate, mean, newest, outOfPeriod, verdict }) => ({
          n,
          kept,
          keptRate,
          mean,
          newest,
          outOfPeriod,
          verdict,
        })),
      },
      round,
    ),
  );
}

const rows = fc.array(
  fc
    .record({
      Metric: fc.constantFrom('CSAT', 'Wait'),
      half: fc.integer({ min: 2, max: 10 }),
      month: fc.integer({ min: 1, max: 11 }),
      day: fc.integer({ min: 1, max: 28 }),
      Count: fc.constantFrom(1, 2, 30),
      Weight: fc.constantFrom(0.5, 1, 1.25, 2.125),
    })
    .map(({ Metric, half, month, day, Count, Weight }): Row => {
      const date = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      return { Touchpoint: 'Store', Metric, Value: half / 2, Date: date, Count, Weight };
    }),
  { minLength: 1, maxLength: 30 },
);

test('a column rewritten in another form of the same values gives the same audit, or asks', () => {
  const csat: Row = { 'Promise ID': 'P2', Touchpoint: 'Store', Promise: 'Kind', Metric: 'CSAT', 'Promised for': 0.6 };
  const parts = (evidence: Row[]): Parts => ({ promises: [wait, csat], settings: { 'Evidence from': '2026-03-01' }, evidence });
  fc.assert(
    fc.property(rows, fc.constantFrom(...all), (evidence, rewrite) => {
      const other = audit(parts(evidence.map(rewrite)));
      const asked = other.issues.some(({ code }) => code.startsWith('ambiguous-'));
      if (!asked) expect(essence(other)).toEqual(essence(audit(parts(evidence))));
    }),
    { seed: 3, numRuns: 150 },
  );
});

test('most rewritten columns are read without asking', () => {
  const evidence = [
    ...times(12, 4.5, { Date: '2026-10-25', Weight: 1.25, Count: 2 }),
    ...times(3, 2, { Date: '2026-11-03', Weight: 0.5, Count: 2 }),
  ];
  const asked = all.filter(rewrite => audit({ evidence: evidence.map(rewrite) }).issues.length > 0);
  // Two digits of a year, in two different days, are the only ones.
  expect(asked.length).toBe(1);
});
