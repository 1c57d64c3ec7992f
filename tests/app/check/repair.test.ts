import type { Cell } from '../../../src/core/cell/cell';
import type { Row } from '../tiny';
import { audit, first, promise, store, times } from '../tiny';

/* What a promise's evidence is worth, what to repair first, and the words to show. */

test('NPS is given for likelihoods from 0 to 10, of all valid answers (R package NPS)', () => {
  const promises = [{ ...promise, Metric: 'NPS' }];
  const evidence = [0, 7, 7, 9, 9, 9, 11, -1].flatMap(answer => times(1, answer, { Metric: 'NPS' }));
  const found = first({ promises, evidence });
  expect(found.n).toBe(6);
  expect(found.nps?.score).toBeCloseTo(100 / 3, 10);
  expect(found.nps?.interval.map(end => Number(end.toFixed(2)))).toEqual([-26.74, 71.19]);
  expect(first({ evidence: times(3, 5) }).nps).toBeNull();
});

describe('grade', () => {
  const spread = (count: number, rest: Row[]) => rest.flatMap(row => times(count, 5, row));
  const [survey, review, call] = ['Survey', 'Review', 'Call'].map(Source => ({ Source, Date: '2026-11-01' }));
  test.each<[string, Row[], string]>([
    ['many, fresh, of three kinds, with words', spread(40, [survey!, review!, { ...call!, Comment: 'Kind' }]), 'A'],
    ['many and fresh, of one kind', spread(100, [survey!]), 'B'],
    [
      'many and fresh, with a row or two of other kinds',
      [...spread(100, [survey!]), review!, call!].map(row => ({ ...row, Value: 5 })),
      'B',
    ],
    ['many and stale, of one kind', spread(100, [{ ...survey!, Date: '2026-01-01' }]), 'C'],
    ['few and undated', spread(10, [{ Source: 'Survey' }]), 'D'],
    ['none', [], 'D'],
  ])('of evidence that is %s', (_, evidence, grade) => expect(first({ evidence }).grade).toBe(grade));
});

describe('order of repair', () => {
  const order = (promises: Row[], touchpoints: Row[] = [store], bad: Record<string, number> = {}) => {
    const rows: Row[] = promises.map((one, i) => ({ ...promise, 'Promise ID': `P${i + 1}`, ...one }));
    const evidence = rows.flatMap(row => {
      const id = { 'Promise ID': row['Promise ID']!, Touchpoint: row.Touchpoint! };
      return [...times(1, 1, { ...id, Count: bad[`${id['Promise ID']}`] ?? 50 }), ...times(1, 5, { ...id, Count: 50 })];
    });
    return audit({ promises: rows, touchpoints, evidence })
      .promises.filter(one => one.repairRank !== null)
      .sort((a, b) => a.repairRank! - b.repairRank!)
      .map(one => one.id);
  };

  test('goes by what surely falls short in money; unknown numbers of customers go with importance, unknown values with the mean', () => {
    const touchpoints = [
      { Touchpoint: 'A', 'Customers a month': 100, 'Value per customer': 1, Importance: 1 },
      { Touchpoint: 'B', 'Customers a month': 100, 'Value per customer': 50, Importance: 1 },
      { Touchpoint: 'C', 'Customers a month': 900, 'Value per customer': null, Importance: 1 },
      { Touchpoint: 'D', Importance: 2 },
      { Touchpoint: 'E', Importance: 9 },
    ];
    expect(
      order(
        ['A', 'B', 'C', 'D', 'E'].map(Touchpoint => ({ Touchpoint })),
        touchpoints,
      ),
    ).toEqual(['P5', 'P3', 'P4', 'P2', 'P1']);
  });

  test('puts promises in our control first, and leaves out what is kept', () => {
    const controls = ['No', 'Partly', 'Yes', null].map(control => ({ 'In our control': control }));
    expect(order(controls, [store], { P4: 60 })).toEqual(['P4', 'P3', 'P2', 'P1']);
    expect(order([{}, { 'Promised for': 0.1 }])).toEqual(['P1']);
  });

  test('luck does not lead the list: a wide range falls short less surely than a narrow one', () => {
    const of = (id: string, kept: number, n: number): Row[] => [
      ...times(1, 5, { 'Promise ID': id, Count: kept }),
      ...times(1, 1, { 'Promise ID': id, Count: n - kept }),
    ];
    const evidence = [...of('P1', 3, 12), ...of('P2', 500, 1000)];
    const found = audit({ promises: [promise, { ...promise, 'Promise ID': 'P2' }], evidence }).promises;
    expect(found.map(({ gap, repairRank }) => [gap!.toFixed(2), repairRank])).toEqual([
      ['-0.65', 2],
      ['-0.40', 1],
    ]);
  });

  test('customers let down a month, and what they are worth', () => {
    const touchpoints = [{ ...store, 'Customers a month': '1 200', 'Value per customer': '2,5' }];
    expect(first({ touchpoints, evidence: [...times(3, 5), ...times(1, 1)] })).toMatchObject({ customersLetDown: 300, moneyAtRisk: 750 });
  });
});

test('of the same words on the same day it does not matter which row comes first', () => {
  const said = ['Survey', 'Review'].map(Source => times(1, 5, { Source, Date: '2026-10-01', Comment: 'Kind' }));
  const sources = [said.flat(), said.reverse().flat()].map(evidence => first({ evidence }).quotes.for.map(one => one.source));
  expect(sources).toEqual([['review'], ['review']]);
});

test('quotes are the newest words of customers, against and for, and no one’s twice', () => {
  const said = (value: Cell, day: string | null, Comment: string) => times(1, value, { Date: day, Comment });
  const evidence = [
    ...said(5, '2026-10-03', ' Great '),
    ...said(5, '2026-10-09', 'Great'),
    ...said(4, null, 'Undated'),
    ...said(5, '2026-10-05', 'Nice'),
    ...said(5, '2026-10-07', 'Fine'),
    ...said(1, '2026-10-01', '=1+1 is what I got'),
    ...said(null, '2026-10-08', 'No score'),
  ];
  const { quotes, comments } = first({ evidence });
  expect(comments).toBe(7);
  expect(quotes.for.map(one => `${one.date} ${one.text} ${one.cell}`)).toEqual([
    '2026-10-09 Great Evidence!E3',
    '2026-10-07 Fine Evidence!E6',
    '2026-10-05 Nice Evidence!E5',
  ]);
  expect(quotes.against.map(one => one.text)).toEqual(['=1+1 is what I got']);
});
