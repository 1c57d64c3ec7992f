import type { Grid } from '../../../src/core/cell/cell';
import { formatOf } from '../../../src/report/format';
import { wordsOf } from '../../../src/words/words';
import type { Parts, Row } from '../tiny';
import { audit, first, issues, promise, store, times } from '../tiny';

const words = wordsOf('en');
const complaint = (rest: Row = {}): Row => ({ Touchpoint: 'Store', Comment: 'Nobody looked up', Source: 'Complaint', ...rest });
const web: Row = { Touchpoint: 'Web', Stage: 'Search' };
const second: Row = { ...promise, 'Promise ID': 'P2', Promise: 'A tidy shop', Metric: 'NPS' };

describe('a complaint', () => {
  const answers = times(12, 5, { Source: 'Survey', Comment: null });

  test('needs no value and no metric: it counts at its touchpoint and at the one live promise there', () => {
    const found = audit({ evidence: [...answers, complaint(), complaint({ Comment: null, Count: 3 })] });
    expect(found.base).toMatchObject({ read: 14, used: 12, aside: 2, noAnswer: 0 });
    expect(found.promises[0]).toMatchObject({ n: 12, complaints: 4 });
    expect(found.promises[0]!.quotes.against.map(quote => quote.text)).toEqual(['Nobody looked up']);
    expect(found.touchpoints[0]).toMatchObject({ n: 12, complaints: 4 });
    expect(issues({ evidence: [...answers, complaint()] })).toEqual([]);
  });

  test('counts at the promise that it names by ID, or by its metric; else, of several, at none', () => {
    const evidence = [
      complaint({ 'Promise ID': 'P2', Metric: null }),
      complaint({ Metric: 'NPS', 'Promise ID': null }),
      complaint({ 'Promise ID': 'P2', Metric: 'Stars', Value: 1 }),
      complaint({ Metric: 'Stars', Value: 1 }),
      complaint({ Metric: null }),
    ];
    const found = audit({ promises: [promise, second], evidence });
    expect(found.promises.map(one => one.complaints)).toEqual([0, 3]);
    expect(found.touchpoints[0]!.complaints).toBe(5);
    expect(found.base).toMatchObject({ read: 5, aside: 5 });
  });

  test('on another measure than that of the one promise stands against it', () => {
    expect(first({ evidence: [...answers, complaint({ Metric: 'Stars', Value: 1 })] })).toMatchObject({ n: 12, complaints: 1 });
  });

  test('on a retired promise alone counts at its touchpoint', () => {
    const retired = { ...second, Status: 'Retired' };
    expect(first({ promises: [promise, retired], evidence: [complaint()] })).toMatchObject({ complaints: 1 });
  });

  test('is unmatched where nobody knows its touchpoint, left out where somebody says so, and not of the period before it', () => {
    const evidence = [
      complaint({ Touchpoint: 'Moon' }),
      complaint({ 'Left out because': 'test' }),
      complaint({ Date: '2020-01-01' }),
      complaint({ Value: 'very', Metric: 'CSAT' }),
    ];
    const found = audit({ touchpoints: [store, web], evidence, settings: { 'Evidence from': '2026-01-01' } });
    expect(found.base).toMatchObject({ read: 4, unmatched: 1, leftOut: 1, aside: 1, invalid: 1 });
    // What it is worth cannot be read, but that it is one.
    expect(found.promises[0]).toMatchObject({ complaints: 1 });
    expect(found.touchpoints[0]).toMatchObject({ complaints: 1 });
  });

  test('left out is no answer that would have counted', () => {
    const evidence = [...times(1, 5), complaint({ Metric: 'CSAT', Value: 1, 'Left out because': 'test' })];
    expect(first({ evidence })).toMatchObject({ n: 1, leftOut: { n: 0, keptRateWith: 1 } });
  });
});

describe('a tab of complaints', () => {
  const log: Grid = [
    ['Day', 'Words', 'State'],
    ['2026-10-01', 'Rude', 'w toku'],
    ['2026-10-02', null, 'Open'],
    ['2026-10-03', 'Slow', 'Zamknięte'],
  ];
  const sources: Row[] = [
    { Tab: 'Log', Column: 'Words', Holds: 'Comment', Touchpoint: 'Store', Source: 'Complaint' },
    { Tab: 'Log', Column: 'Day', Holds: 'Date' },
    { Tab: 'Log', Column: 'State', Holds: 'Reply' },
  ];

  test('has a complaint where words are, and tells who waits, and since when', () => {
    const found = audit({ sources, tabs: { Log: log } });
    expect(found.base).toMatchObject({ read: 2, aside: 2 });
    expect(found.promises[0]).toMatchObject({ complaints: 2 });
    expect(found.touchpoints[0]).toMatchObject({ complaints: 2, comments: 2, replies: { open: 1, answered: 1 }, openForDays: 52 });
    const [loop] = found.findings.filter(({ code }) => code === 'loop-open');
    expect(loop!.details).toEqual({ touchpoint: 'Store', open: 1, days: 52 });
  });

  test('nobody waits who was left out, by a reason or by a rule, or who has had a first reply', () => {
    const tickets: Grid = [
      ['Opened', 'First response', 'Solved', 'State', 'Aside'],
      ['2026-10-01', '2026-10-02', null, 'Open', null],
      ['2026-10-01', null, null, 'Open', null],
      ['2026-10-02', null, null, 'Open', 'spam'],
      ['2026-10-03', '2026-10-29', '2026-11-01', 'Closed', null],
    ];
    const found = audit({
      promises: [{ ...promise, Metric: 'Delivery', 'Kept when': '<= 5 days' }],
      sources: [
        ...['Delivery', 'Solving'].flatMap((metric, i): Row[] => [
          { Tab: 'Desk', Column: 'Opened', Holds: 'Started', Touchpoint: 'Store', Metric: metric },
          { Tab: 'Desk', Column: ['First response', 'Solved'][i]!, Holds: 'Finished', Touchpoint: 'Store', Metric: metric },
        ]),
        { Tab: 'Desk', Column: 'State', Holds: 'Reply' },
        { Tab: 'Desk', Column: 'Aside', Holds: 'Left out because' },
      ],
      metrics: [{ Metric: 'Solving', Kind: 'Duration', Unit: 'days' }],
      tabs: { Desk: tickets },
    });
    expect(found.touchpoints[0]!.replies).toMatchObject({ open: 1, answered: 2, slow: 1 });
  });

  test('counts a row once, however many columns are measured in it', () => {
    const wide: Grid = [
      ['Kind', 'Words', 'A', 'B'],
      ['Complaint', 'Rude', 1, 2],
      ['Survey', 'Fine', 5, 9],
    ];
    const each = { Tab: 'Wide', Touchpoint: 'Store' };
    const found = audit({
      sources: [
        { ...each, Column: 'A', Holds: 'Value', Metric: 'CSAT' },
        { ...each, Column: 'B', Holds: 'Value', Metric: 'Stars' },
        { Tab: 'Wide', Column: 'Words', Holds: 'Comment' },
        { Tab: 'Wide', Column: 'Kind', Holds: 'Source' },
      ],
      tabs: { Wide: wide },
    });
    expect(found.promises[0]).toMatchObject({ n: 1, complaints: 1 });
    expect(found.touchpoints[0]).toMatchObject({ complaints: 1 });
  });
});

describe('a word under Source', () => {
  const kinds: [string, string][] = [
    ['Complaints log', 'complaint'],
    ['reklamacje', 'complaint'],
    ['客訴', 'complaint'],
    ['Staff survey', 'employee'],
    ['Pracownicy', 'employee'],
    ['員工', 'employee'],
    ['Ankiety', 'survey'],
    ['網路評論', 'review'],
    ['神秘客', 'mystery-visit'],
  ];
  test.each(kinds)('%s means %s', (word, kind) => {
    const found = audit({ evidence: times(10, 5, { Source: word }) });
    expect(found.sources).toEqual([kind]);
    expect(found.issues).toEqual([]);
  });

  test('that nobody knows is asked about, and its rows wait beside the answers', () => {
    const evidence = [...times(2, 5, { Source: 'Survey' }), ...times(3, 1, { Source: 'Desk 4', Comment: 'Bad' })];
    const found = audit({ evidence });
    expect(found.base).toMatchObject({ read: 5, used: 2, aside: 3 });
    expect(found.promises[0]).toMatchObject({ n: 2, kept: 2, complaints: 0, employees: null, quotes: { against: [] } });
    expect(found.issues).toMatchObject([{ code: 'unknown-source', severity: 'error', column: 'Source', count: 3 }]);
  });

  test('is asked about in Sources, too', () => {
    const parts: Parts = {
      sources: [{ Tab: 'Log', Column: 'A', Holds: 'Value', Touchpoint: 'Store', Metric: 'CSAT', Source: 'Desk 4' }],
      tabs: { Log: [['A'], [5], [1]] },
    };
    expect(audit(parts).base).toMatchObject({ read: 2, used: 0, aside: 2 });
    expect(audit(parts).issues).toMatchObject([{ code: 'unknown-source', severity: 'error', tab: 'Sources', found: 'Desk 4' }]);
  });
});

describe('a reply', () => {
  const states: [string, 'open' | 'answered'][] = [
    ['Pending', 'open'],
    ['On hold', 'open'],
    ['otwarte', 'open'],
    ['處理中', 'open'],
    ['Resolved', 'answered'],
    ['solved', 'answered'],
    ['zamknięte', 'answered'],
    ['已回覆', 'answered'],
  ];
  test.each(states)('“%s” is %s', (word, state) => {
    const found = audit({ evidence: times(1, 1, { Reply: word }) });
    expect(found.replies[state]).toBe(1);
    expect(found.issues).toEqual([]);
  });

  test('that is not on record is counted where one is to be expected', () => {
    const evidence = [
      ...times(2, 2, { Source: 'Review', Comment: 'Cold', 'Replied on': '2026-11-02', Date: '2026-11-01' }),
      ...times(3, 2, { Source: 'Review', Comment: 'Cold' }),
      ...times(4, 2, { Source: 'Review', Comment: null }),
    ];
    const found = audit({ evidence });
    expect(found.replies).toMatchObject({ answered: 2, missing: 3 });
    expect(words.sentences.openLoops(found.replies, found.met, 0, words.format({ asOf: found.asOf, metricOf: () => null }))).toMatch(
      /^3 customers who complained or wrote have no reply on record\./,
    );
  });
});

describe('a date that cannot be read', () => {
  const evidence = [...times(2, 5, { Date: '2026-10-01' }), ...times(3, 1, { Date: 'last week' }), ...times(1, 1, { Date: null })];

  test('makes its row invalid where a period is set', () => {
    expect(audit({ evidence, settings: { 'Evidence from': '2026-09-01' } }).base).toMatchObject({ used: 3, invalid: 3 });
  });

  test('else counts as undated', () => expect(audit({ evidence }).base).toMatchObject({ used: 6, invalid: 0 }));

  test('is none of a row without a value, whatever else is wrong with it', () => {
    const rows = times(1, null, { Date: 'last week', Count: 'many', Comment: 'Hm' });
    expect(audit({ evidence: rows, settings: { 'Evidence to': '2026-09-01' } }).base).toMatchObject({ read: 1, noAnswer: 1 });
  });
});

describe('a case with its reply', () => {
  const touchpoints = [store, { Touchpoint: 'Desk', Stage: 'After' }];
  const calls: Grid = [
    ['Asked', 'Called back', 'Note'],
    ['2026-09-01', '2026-10-20', null],
    ['2026-09-02', '2026-09-03', null],
  ];
  const rows = (source: string, note: boolean): Row[] =>
    ['Store', 'Desk'].flatMap(Touchpoint => [
      { Tab: 'Calls', Column: 'Asked', Holds: 'Started', Touchpoint, Metric: 'Wait', Source: source },
      { Tab: 'Calls', Column: 'Called back', Holds: 'Finished', Touchpoint, Metric: 'Wait', Source: source },
      { Tab: 'Calls', Column: 'Called back', Holds: 'Replied on', Touchpoint, Metric: 'Wait' },
      ...(note ? [{ Tab: 'Calls', Column: 'Note', Holds: 'Comment', Touchpoint, Metric: 'Wait' }] : []),
      { Tab: 'Calls', Column: 'Asked', Holds: 'Date' },
    ]);

  test('is one to who complains or writes, never a call that was made as it was asked for', () => {
    const found = audit({ touchpoints, sources: rows('Operations', false), tabs: { Calls: calls } });
    expect(found.replies).toMatchObject({ answered: 0, slow: 0 });
    expect(found.findings.map(({ code }) => code)).not.toContain('loop-slow');
  });

  test('is counted once over all touchpoints that its case is about', () => {
    const found = audit({ touchpoints, sources: rows('Complaint', false), tabs: { Calls: calls } });
    expect(found.touchpoints.map(({ replies }) => replies.answered)).toEqual([2, 2]);
    expect(found.replies).toMatchObject({ answered: 2, slow: 1 });
  });
});

describe.each([
  ['Complaint received', 'Answered on'],
  ['申訴日期', '回覆日期'],
  ['Data skargi', 'Data odpowiedzi'],
])('a log of complaints timed from %s', (from, until) => {
  const log = (empty: number) =>
    audit({
      promises: [{ ...promise, Promise: 'An answer within 4 days', Metric: 'Delivery', 'Kept when': '<= 4 days' }],
      sources: [
        { Tab: 'Log', Column: from, Holds: 'Started', Touchpoint: 'Store', Metric: 'Delivery', Source: 'Operations' },
        { Tab: 'Log', Column: until, Holds: 'Finished', Touchpoint: 'Store', Metric: 'Delivery', Source: 'Operations' },
        { Tab: 'Log', Column: until, Holds: 'Replied on' },
      ],
      tabs: { Log: [[from, until], ...Array.from({ length: 20 }, (_, i) => ['2026-10-01', i < empty ? null : '2026-10-03'])] as Grid },
    });

  test('says who waits', () => {
    const { replies, met } = log(3);
    expect([replies.missing, met.unreplied]).toEqual([3, 3]);
    expect(words.sentences.openLoops(replies, met, 0, formatOf(log(3), words).all)).toContain('3 customers');
  });

  test('says that nobody does where all have a reply', () => {
    const { replies, met } = log(0);
    expect([replies.missing, replies.answered, met.unreplied]).toEqual([0, 20, 0]);
  });
});
