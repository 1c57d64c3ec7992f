import { confirmConnection } from '../../../src/app/connect/confirm';
import { proposeConnection } from '../../../src/app/connect/connect';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { auditTabs, promise, store } from '../tiny';
import { answers, book, columnSaid, propose, said, words } from './survey';

describe('codes that look like no answer are proposed', () => {
  const scale: [Cell, number][] = [
    [1, 9],
    [2, 9],
    [3, 9],
    [4, 9],
    [5, 9],
  ];
  test.each<[string, [Cell, number][], string]>([
    [
      'beside the scale',
      [
        [0, 5],
        [6, 5],
      ],
      '0; 6',
    ],
    [
      'of the usual kind',
      [
        [99, 3],
        [-1, 2],
      ],
      '-1; 99',
    ],
    [
      'in words',
      [
        ['Not sure', 3],
        ['N/A', 2],
        ['Nie dotyczy', 1],
        ['不清楚', 1],
      ],
      'Not sure; N/A; Nie dotyczy; 不清楚',
    ],
  ])('%s', (_, codes, expected) =>
    expect(columnSaid(answers('How satisfied were you with the store?', [...scale, ...codes]))).toBe(
      `How satisfied were you with the store? | value | Store | CSAT | ${expected} | sure`,
    ),
  );
  test('of a likelihood', () => {
    const counts = Array.from({ length: 12 }, (_, i): [Cell, number] => [i, 5]);
    const nps = { promises: [{ ...promise, Metric: 'NPS' }] };
    expect(columnSaid(answers('NETPRO', counts), nps)).toBe('NETPRO | value | Store | NPS | 11 | likely');
  });
  test('however rare they are', () => {
    const grid = answers('How satisfied were you with the store?', [
      [5, 5000],
      [99, 1],
      [4, 5000],
    ]);
    expect(columnSaid(grid)).toContain('| 99 |');
  });
});

describe('without a word for it nothing is a value', () => {
  test('numbers that do not reach the end of a scale', () =>
    expect(
      said(
        propose(
          answers('Q4STORE', [
            [0, 30],
            [1, 300],
            [2, 300],
            [3, 9],
          ]),
        ),
      ),
    ).toEqual([]));
  test('a rank', () =>
    expect(
      said(
        propose(
          answers('Please rank the store', [
            [1, 30],
            [2, 30],
            [3, 30],
            [4, 30],
            [5, 30],
          ]),
        ),
      ),
    ).toEqual([]));
  test('how often something happens', () =>
    expect(
      said(
        propose(
          answers('How often do you fly?', [
            ['Never', 9],
            ['Sometimes', 9],
            ['Always', 9],
          ]),
        ),
      ),
    ).toEqual([]));
  test('an opinion of something that is also measured in days', () => {
    const delivery = {
      touchpoints: [{ Touchpoint: 'Delivery' }, store],
      promises: [{ ...promise, Touchpoint: 'Delivery', Metric: 'Delivery' }],
    };
    expect(
      said(
        propose(
          answers('How satisfied were you with the delivery?', [
            [1, 9],
            [3, 9],
            [5, 9],
          ]),
          delivery,
        ),
      ),
    ).toEqual(['How satisfied were you with the delivery? | value | Delivery | CSAT | sure']);
  });
  test('a time in another unit than the metric’s', () => {
    const wait = { promises: [{ ...promise, Metric: 'Wait' }] };
    expect(
      said(
        propose(
          answers('Wait in the store (hours)', [
            [1, 9],
            [2, 9],
          ]),
          wait,
        ),
      ),
    ).toEqual([]);
    expect(
      columnSaid(
        answers('Wait in the store (minutes)', [
          [10, 9],
          [20, 9],
        ]),
        wait,
      ),
    ).toContain('value | Store | Wait');
  });
});

describe('answers in words', () => {
  const satisfied: [Cell, number][] = [
    ['Very satisfied', 9],
    ['Satisfied', 9],
    ['Very dissatisfied', 3],
  ];
  test('are read by CSAT, which promises are measured by, also where it stands in Metrics without words', () => {
    const workbook = book(answers('How was the store?', satisfied), {
      metrics: [{ Metric: 'CSAT', Kind: 'Rating', Lowest: 1, Highest: 5, 'Kept when': '>= 4' }],
    });
    const connection = proposeConnection(workbook, 'Survey', words);
    expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 1, metrics: 0 });
    expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 0, metrics: 0 });
    expect(auditTabs(Object.fromEntries(workbook.grids)).promises[0]).toMatchObject({ n: 21, kept: 18 });
  });
  test('never change a metric of the user’s own', () => {
    const own = { metrics: [{ Metric: 'CSAT', Kind: 'Rating', Lowest: 1, Highest: 10 }] };
    const { metrics, columns } = propose(answers('How was the store?', satisfied), own);
    expect([metrics.map(one => one.name), columns[0]!.metric, columns[0]!.touchpoint]).toEqual([['Satisfaction'], 'Satisfaction', 'Store']);
  });
  test('in Polish and Chinese', () => {
    const polish: Grid = [
      ['Jak oceniasz sklep?', 'Dlaczego?', 'Data'],
      ...[['Bardzo zadowolony'], ['Niezadowolony'], ['Zadowolony']].map(([cell], i): Cell[] => [
        cell!,
        `Bo tak właśnie uważam ${i}`,
        `2026-10-0${i + 1}`,
      ]),
    ];
    const sklep = { touchpoints: [{ Touchpoint: 'Sklep' }], promises: [{ ...promise, Touchpoint: 'Sklep' }] };
    expect(said(propose(polish, sklep))).toEqual([
      'Jak oceniasz sklep? | value | Sklep | CSAT | sure',
      'Dlaczego? | comment | sure',
      'Data | date | sure',
    ]);
    const chinese: Grid = [
      ['您对送货的满意度', '推荐我们的可能性', '您的建议'],
      ['非常满意', 10, '请再快一点，谢谢你们'],
      ['不满意', 3, null],
      ['一般', 9, '包装很好，下次还会再来'],
    ];
    const delivery = {
      touchpoints: [{ Touchpoint: '送货' }],
      promises: [
        { ...promise, Touchpoint: '送货' },
        { ...promise, 'Promise ID': 'P2', Touchpoint: '送货', Metric: 'NPS' },
      ],
    };
    expect(said(propose(chinese, delivery))).toEqual([
      '您对送货的满意度 | value | 送货 | CSAT | sure',
      '推荐我们的可能性 | value | 送货 | NPS | likely',
      '您的建议 | comment | sure',
    ]);
  });
});
