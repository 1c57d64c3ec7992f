import * as fc from 'fast-check';
import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmConnection } from '../../../src/app/connect/confirm';
import type { Connection } from '../../../src/app/connect/connect';
import { connectable, proposeConnection } from '../../../src/app/connect/connect';
import { previewConnection } from '../../../src/app/connect/preview';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { reportTabs } from '../../../src/report/report';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import type { Parts } from '../tiny';
import { auditTabs, promise, store, tabsOf } from '../tiny';

const words = wordsOf('en');
const survey: Grid = [
  ['Email', 'Day', 'How satisfied were you with the store?', 'Region', 'Why?'],
  ['ann@example.com', '2026-10-01', 5, 'North', 'Kind and quick'],
  ['bob@example.com', '2026-10-02', 0, 'South', 'I was never there'],
  ['eve@example.com', '2026-10-03', 2, 'North', 'Nobody looked at me'],
  ['kim@example.com', '2026-10-04', 4, 'South', null],
];
const book = (grid: Grid, parts: Parts = {}, name = 'Survey') =>
  memoryWorkbook(tabsOf({ ...parts, tabs: { ...parts.tabs, [name]: grid } }));
const propose = (grid: Grid, parts: Parts = {}, name = 'Survey'): Connection => proposeConnection(book(grid, parts, name), name, words);

/** Each column that is used, as Sources would have it. */
const said = ({ columns }: Connection): string[] =>
  columns
    .filter(column => column.holds !== null)
    .map(({ column, holds, touchpoint, metric, notAnswers, sure }) =>
      [column, holds, touchpoint, metric, notAnswers.join('; '), sure].filter(text => text !== '').join(' | '),
    );

/** A column of so many answers each. */
const answers = (header: string, counts: [Cell, number][]): Grid => [
  [header],
  ...counts.flatMap(([cell, count]) => Array.from({ length: count }, () => [cell])),
];
const columnSaid = (grid: Grid, parts: Parts = {}): string | undefined => said(propose(grid, parts))[0];

test('a tab that is connected is described in Sources, once, and audited', () => {
  const workbook = book(survey);
  expect(connectable(workbook)).toEqual(['Survey']);
  const connection = proposeConnection(workbook, 'survey', words);
  expect(previewConnection(workbook, connection, '2026-11-22').touchpoints).toEqual([
    { touchpoint: 'Store', used: 3, noAnswer: 1, invalid: 0, unmatched: 0, leftOut: 0, aside: 0, notYetDue: 0, outOfPeriod: 0 },
  ]);
  expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 4, metrics: 0 });
  expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 0, metrics: 0 });
  expect(connectable(workbook)).toEqual([]);
  expect(workbook.grids.get('Sources')).toEqual([
    ['Tab', 'Column', 'Holds', 'Touchpoint', 'Metric', 'Not an answer', 'Source', 'Asked'],
    ['Survey', 'Day', 'Date', null, null, null, null, null],
    ['Survey', 'How satisfied were you with the store?', 'Value', 'Store', 'CSAT', '0', 'Survey', null],
    ['Survey', 'Region', 'Segment', null, null, null, null, null],
    ['Survey', 'Why?', 'Comment', null, null, null, null, null],
  ]);
  expect(auditTabs(Object.fromEntries(workbook.grids)).promises[0]).toMatchObject({ n: 3, kept: 2, comments: 3 });
});

test('nothing is written before it is confirmed', () => {
  const workbook = book(survey);
  previewConnection(workbook, proposeConnection(workbook, 'Survey', words), '2026-11-22');
  expect([...workbook.grids.keys()]).toEqual(['Touchpoints', 'Promises', 'Survey']);
});

test('the first rows are shown as they would be read', () =>
  expect(previewConnection(book(survey), propose(survey), '2026-11-22').rows.slice(0, 2)).toEqual([
    {
      row: 2,
      leftOut: null,
      date: '2026-10-01',
      values: [
        {
          letters: 'C',
          column: 'How satisfied were you with the store?',
          touchpoint: 'Store',
          metric: 'CSAT',
          text: '5',
          value: 5,
          part: 'used',
        },
      ],
    },
    expect.objectContaining({ row: 3, values: [expect.objectContaining({ text: '0', value: null, part: 'noAnswer' })] }),
  ]));

test('a person may change what is proposed, and drop columns', () => {
  const workbook = book(survey);
  const connection = proposeConnection(workbook, 'Survey', words);
  const columns = connection.columns.map(column => ({
    ...column,
    holds: column.holds === 'value' ? column.holds : null,
    notAnswers: ['2'],
  }));
  expect(confirmConnection(workbook, { ...connection, columns }, words)).toEqual({ sources: 1, metrics: 0 });
  expect(
    workbook.grids
      .get('Sources')!
      .slice(1)
      .map(row => row[5]),
  ).toEqual(['2']);
});

test('rows go under the headers of Sources, wherever they stand, and other rows stay', () => {
  const sources: Grid = [
    ['My notes', 'Holds', 'Column', 'Tab', 'Metric', 'Touchpoint'],
    ['keep', 'Value', 'Old', 'Other', 'CSAT', 'Store'],
  ];
  const workbook = book(survey, { tabs: { Sources: sources } });
  confirmConnection(workbook, proposeConnection(workbook, 'Survey', words), words);
  expect(workbook.grids.get('Sources')!.slice(0, 4)).toEqual([
    ...sources,
    [null, 'Date', 'Day', 'Survey', null, null],
    [null, 'Value', 'How satisfied were you with the store?', 'Survey', 'CSAT', 'Store'],
  ]);
});

test('a tab of the user’s that only bears the name Sources stops it before anything is written', () => {
  const workbook = book(survey, { tabs: { Sources: [['Rivers'], ['Rhine']] } });
  expect(() => confirmConnection(workbook, proposeConnection(workbook, 'Survey', words), words)).toThrow('tab-taken');
  expect(workbook.grids.get('Sources')).toEqual([['Rivers'], ['Rhine']]);
});

test('input and report tabs, empty ones and those in Sources are not to be connected', () => {
  const workbook = book(survey, {
    evidence: [{ Touchpoint: 'Store', Metric: 'CSAT', Value: 5 }],
    tabs: { Empty: [], Header: [['a', 'b']], Actions: [['x'], ['y']] },
  });
  expect(connectable(workbook)).toEqual(['Survey']);
});

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

test('a value that no touchpoint shares a word with is left open, and so it stands in Sources', () => {
  const workbook = book(
    answers('How satisfied were you with the pool?', [
      [1, 9],
      [5, 9],
    ]),
    { touchpoints: [store, { Touchpoint: 'Web' }] },
  );
  const connection = proposeConnection(workbook, 'Survey', words);
  expect(said(connection)).toEqual(['How satisfied were you with the pool? | value | CSAT | open']);
  expect(connection.columns[0]!.reason).toContain('No touchpoint shares a word with it');
  expect(previewConnection(workbook, connection, '2026-11-22')).toMatchObject({ all: { used: 0 }, open: 1 });
  confirmConnection(workbook, connection, words);
  workbook.grids.get('Sources')![1]![3] = 'Store';
  expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 0, metrics: 0 });
});

test('dates and segments without a value or a comment are evidence of nothing', () =>
  expect(
    said(
      propose([
        ['Day', 'Region'],
        ['2026-10-01', 'North'],
        ['2026-10-02', 'North'],
        ['2026-10-03', 'South'],
        ['2026-10-03', 'South'],
      ]),
    ),
  ).toEqual([]));

test('two dates measure what a touchpoint promises to do quickly, or by a day', () => {
  const orders = (...headers: string[]): Grid => [headers, ['2026-10-01', '2026-10-03'], ['2026-10-02', '2026-10-05']];
  const delivery = {
    touchpoints: [{ Touchpoint: 'Delivery' }, store],
    promises: [{ ...promise, Touchpoint: 'Delivery', Metric: 'Delivery', 'Kept when': '<= 2 days' }],
  };
  expect(said(propose(orders('Order placed', 'Delivered'), delivery, 'Orders'))).toEqual([
    'Order placed | started | Delivery | Delivery | sure',
    'Delivered | finished | Delivery | Delivery | sure',
  ]);
  const due = { touchpoints: [{ Touchpoint: 'Delivery' }, store], promises: [{ ...promise, Touchpoint: 'Delivery', Metric: 'On time' }] };
  expect(said(propose(orders('Promised delivery', 'Delivered on'), due, 'Deliveries'))).toEqual([
    'Promised delivery | promised | Delivery | On time | sure',
    'Delivered on | actual | Delivery | On time | sure',
  ]);
});

test('cases that end on the day that they were promised for are late by the clock; where days are promised it is asked', () => {
  const orders: Grid = [
    ['Promised for', 'Delivered'],
    ['2026-10-01 12:00', '2026-10-01 12:35'],
    ['2026-10-02 18:00', '2026-10-02 17:50'],
    ['2026-10-03 13:30', '2026-10-03 14:44'],
  ];
  const at = (metric: string | null) => ({
    touchpoints: [{ Touchpoint: 'Orders' }],
    promises: [{ ...promise, Touchpoint: 'Orders', Metric: metric }],
  });
  const metrics = (metric: string | null): string[] => propose(orders, at(metric), 'Orders').columns.map(column => column.metric);
  expect([metrics(null), metrics('On time to the minute'), metrics('On time')]).toEqual([
    ['On time to the minute', 'On time to the minute'],
    ['On time to the minute', 'On time to the minute'],
    ['', ''],
  ]);
  expect(propose(orders, at('On time'), 'Orders').columns[0]!.reason).toContain('by calendar day');
});

describe('who the respondents are', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{5,9} [A-Z][a-z]{5,9}$/);
  const mail = fc.stringMatching(/^[a-z]{5,9}@[a-z]{4,8}\.(com|pl)$/);
  const phone = fc.stringMatching(/^\+48 [1-9]\d \d{3} \d{2} \d{2}$/);
  const ip = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `192.0.${a}.${b}`);
  const header = (...headers: string[]) => fc.constantFrom(...headers);
  const people = fc.array(fc.tuple(name, mail, phone, ip), { minLength: 3, maxLength: 12 });
  const headers = fc.tuple(
    header('Name', 'First name', 'Nazwisko', '姓名'),
    header('E-mail', 'Contact', 'Adres'),
    header('Phone', 'Telefon', 'X1'),
    header('IP Address', 'Host', 'ip'),
  );

  test('is never proposed, shown, or in a report', () =>
    fc.assert(
      fc.property(headers, people, (top, rows) => {
        const grid: Grid = [[...top, 'How was the store?', 'Region'], ...rows.map((row, i): Cell[] => [...row, 1 + (i % 5), 'North'])];
        const workbook = book(grid);
        const connection = proposeConnection(workbook, 'Survey', words);
        const preview = previewConnection(workbook, connection, '2026-11-22');
        confirmConnection(workbook, connection, words);
        const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
        const seen = JSON.stringify([connection, preview, workbook.grids.get('Sources'), reportTabs(audit, words, new Map())]);
        for (const secret of rows.flat()) expect(seen).not.toContain(secret);
        expect(audit.base.used).toBe(rows.length);
      }),
      { numRuns: 50 },
    ));
});

test('whatever stands in a tab, it is proposed, shown, confirmed and audited, and nothing is lost', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      null,
      '',
      0,
      1,
      5,
      6,
      11,
      99,
      -1,
      4.5,
      true,
      false,
      'N/A',
      '4,5',
      'Very satisfied',
      'Good',
      'Poor',
      'Store',
      'CSAT',
      '2026-10-01',
      '=1+1',
    ),
    fc.constantFrom<Cell>(
      '#REF!',
      '{"ImportId":"QID1"}',
      'Response',
      'ann@example.com',
      'A longer text, of several words',
      '\u202etxet',
      '👍',
      '"',
      ';',
      '非常满意',
      'null',
    ),
    fc.string({ maxLength: 8 }),
    fc.double({ noNaN: true }),
  );
  const header = fc.constantFrom<Cell>(
    'Score',
    'How was the store?',
    'Recommend us?',
    'Why?',
    'Day',
    'Due date',
    'Delivered',
    'Weight',
    'Count',
    'ID',
    'Region',
    'Status',
    'Finished',
    'ResponseId',
    'RecordedDate',
    'Progress',
    'E-mail',
    '',
    null,
    7,
  );
  const grid = fc
    .tuple(fc.array(header, { maxLength: 7 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }))
    .map(([top, rows]): Grid => [top, ...rows]);
  fc.assert(
    fc.property(grid, rows => {
      const workbook = book(rows, { touchpoints: [store, { Touchpoint: 'Web' }] });
      const before = JSON.stringify(workbook.grids.get('Survey'));
      const connection = proposeConnection(workbook, 'Survey', words);
      const { all } = previewConnection(workbook, connection, '2026-11-22');
      confirmConnection(workbook, connection, words);
      expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 0, metrics: 0 });
      expect(JSON.stringify(workbook.grids.get('Survey'))).toBe(before);
      const { base } = auditTabs(Object.fromEntries(workbook.grids));
      const { read, ...parts } = base;
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(read);
      expect(Object.values(all).reduce((sum, part) => sum + part, 0)).toBe(read);
    }),
    { numRuns: 300 },
  );
});

test('notes kept by hand are read by their own headers', () => {
  const notes: Grid = [
    ['Touchpoint', 'When', 'Rating', 'Kind of source', 'Expected', 'Left out because', 'Feedback'],
    ['Stoer', '2026-10-01', '4,5', 'Survey', 5, null, 'Good'],
    ['Stoer', '2026-10-02', 2, 'Complaint', 4, 'Test', 'Bad'],
    ['Stroe', '2026-10-03', 3, 'Survey', 4, null, null],
  ];
  expect(said(propose(notes, { touchpoints: [store, { Touchpoint: 'Web' }] }))).toEqual([
    'Touchpoint | touchpoint | likely',
    'When | date | sure',
    'Rating | value | CSAT | sure',
    'Kind of source | source | likely',
    'Expected | expected | likely',
    'Left out because | leftOut | likely',
    'Feedback | comment | sure',
  ]);
});

test.each<[string, string, Grid[number]]>([
  ['Was your problem solved?', 'Resolved', ['Yes', 'No', 'Yes']],
  ['How easy was it?', 'CES', [7, 2, 5]],
  ['Waiting time in minutes', 'Wait', [3, 12, 40]],
  ['Overall rating', 'CSAT', ['4.5', '3', '5']],
])('“%s” is about the one touchpoint where %s is promised', (header, metric, cells) =>
  expect(
    columnSaid([[header], ...cells.map(cell => [cell])], {
      touchpoints: [store, { Touchpoint: 'Web' }],
      promises: [{ ...promise, Metric: metric }],
    }),
  ).toBe(`${header} | value | Store | ${metric} | likely`),
);

test('words that CSAT is given are written below the row that it has already, and its test stays', () => {
  const scale: [Cell, number][] = [
    ['Somewhat dissatisfied', 1],
    ['Extremely satisfied', 2],
    ['Somewhat satisfied', 3],
  ];
  const metrics = [{ Metric: 'CSAT', Kind: 'Rating', Lowest: 1, Highest: 5, Better: 'Higher', 'Kept when': '>= 5', Words: null }];
  const workbook = book(answers('How satisfied were you with the store?', scale), { metrics });
  expect(confirmConnection(workbook, proposeConnection(workbook, 'Survey', words), words)).toEqual({ sources: 1, metrics: 1 });
  const audited = auditTabs(Object.fromEntries(workbook.grids));
  expect(audited.promises[0]).toMatchObject({ n: 6, kept: 2 });
  expect(audited.base.invalid).toBe(0);
});

test('another scale of satisfaction gets a metric of its own where CSAT is in use', () => {
  const scale: [Cell, number][] = [
    ['Not at all satisfied', 2],
    ['Moderately satisfied', 2],
    ['Very satisfied', 2],
    ['Extremely satisfied', 2],
  ];
  const sources = [{ Tab: 'Other', Column: 'Mark', Holds: 'Value', Touchpoint: 'Store', Metric: 'CSAT' }];
  const parts = { sources, tabs: { Other: [['Mark'], ['Very satisfied']] } };
  const header = 'How satisfied were you with the store?';
  expect(propose(answers(header, scale)).metrics[0]!.name).toBe('CSAT');
  expect(propose(answers(header, scale), parts).metrics[0]!.name).not.toBe('CSAT');
});
