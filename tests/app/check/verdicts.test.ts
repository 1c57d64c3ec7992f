import { formatOf } from '../../../src/report/format';
import { wordsOf } from '../../../src/words/words';
import { audit, first, promise, store, times } from '../tiny';

const answers = (kept: number, n: number) => [...times(kept, 5), ...times(n - kept, 1)];
const promised = (share: number) => [{ ...promise, 'Promised for': share }];

test.each([
  [0, 0, 0.9, 'no-evidence'],
  [9, 9, 0.5, 'too-few'],
  [10, 10, 0.5, 'kept'],
  [100, 100, 0.9, 'kept'],
  [85, 100, 0.9, 'too-close'],
  [95, 100, 0.9, 'too-close'],
  [80, 100, 0.9, 'broken'],
  [10, 10, 1, 'too-close'],
  [72, 72, 1, 'too-close'],
  [73, 73, 1, 'kept'],
  [9, 10, 0.99, 'too-close'],
  [99, 100, 1, 'broken'],
  [5, 5, 1, 'too-few'],
])('%i of %i, promised for %p of customers, is %s', (kept, n, share, verdict) => {
  const found = first({ promises: promised(share), evidence: answers(kept, n) });
  expect(found).toMatchObject({ n, kept, verdict });
  expect(found.gap ?? 0).toBeCloseTo(n === 0 ? 0 : kept / n - share, 12);
});

test('the interval is Wilson’s at the chosen confidence', () => {
  const interval = (confidence: string) => first({ evidence: answers(40, 100), settings: { Confidence: confidence } }).interval!;
  expect(interval('95%').map(end => Number(end.toFixed(4)))).toEqual([0.3094, 0.498]);
  expect(interval('90%')[0]).toBeGreaterThan(interval('99%')[0]);
});

test('only valid answers count in n', () => {
  const evidence = [...answers(3, 4), ...times(2, null), ...times(1, 'N/A'), ...times(1, 9), ...times(1, '#N/A')];
  expect(audit({ evidence })).toMatchObject({ promises: [{ n: 4, kept: 3 }], base: { read: 9, used: 4, noAnswer: 3, invalid: 2 } });
});

describe('answers in words that nobody can read', () => {
  const solved = { ...promise, Metric: 'Resolved', 'Promised for': 0.6 };
  const said = (word: string, n: number) => times(n, word, { Metric: 'Resolved' });
  // A column of which one side alone is understood is asked about as a whole.
  const read = [...said('yes', 11), ...said('no', 1)];

  test('lie on one side, so that the others are not judged', () => {
    const found = audit({ promises: [solved], evidence: [...read, ...said('jawohlnee', 30)] });
    expect(found).toMatchObject({ promises: [{ n: 12, kept: 11, unread: 30, verdict: 'too-few' }], base: { used: 12, invalid: 30 } });
    const words = wordsOf('en');
    expect(words.sentences.why(found.promises[0]!, formatOf(found, words).of(found.promises[0]!), 10)).toContain(
      '30 of 42 answers could not be read',
    );
  });

  test('are no reason to judge nothing where there is one of many', () => {
    expect(first({ promises: [solved], evidence: [...said('yes', 40), ...said('jawohlnee', 2)] }).verdict).toBe('kept');
    expect(first({ promises: [solved], evidence: [...said('yes', 12), ...said('jawohlnee', 1)] }).verdict).toBe('kept');
    expect(first({ promises: [solved], evidence: [...said('yes', 12), ...said('#REF!', 9)] }).verdict).toBe('kept');
  });

  test('are those of the period alone', () => {
    const evidence = [
      ...read.map(row => ({ ...row, Date: '2026-10-01' })),
      ...said('jawohlnee', 30).map(row => ({ ...row, Date: '2025-10-01' })),
    ];
    expect(first({ promises: [solved], evidence, settings: { 'Evidence from': '2026-01-01' } })).toMatchObject({
      unread: 0,
      verdict: 'kept',
    });
  });
});

describe('belief', () => {
  test('80 % believe, 8 % of customers agree: 72 points (Bain, "Closing the delivery gap", 2005)', () => {
    const found = audit({ promises: [{ ...promise, 'We believe': '80%' }], evidence: answers(2, 25) });
    expect(found.promises[0]!.beliefGap).toBeCloseTo(0.72, 12);
    expect(found.promises[0]!.belief).toBe('overconfident');
    expect(found.headline).toMatchObject({ believed: 0.8, keptRate: 0.08, compared: 1 });
  });

  test.each([
    [0.86, 'realistic'],
    [0.91, 'overconfident'],
    [0.76, 'underconfident'],
  ])('of %p beside 85 of 100, between 77 and 91 %%, is %s', (believed, belief) =>
    expect(first({ promises: [{ ...promise, 'We believe': believed }], evidence: answers(85, 100) }).belief).toBe(belief),
  );

  test('is not judged by too few answers', () =>
    expect(first({ promises: [{ ...promise, 'We believe': 1 }], evidence: answers(0, 9) }).belief).toBeNull());
});

describe('weights', () => {
  test('bend rate and mean but not n, and intervals use the effective size (Kish, "Survey Sampling", 1965)', () => {
    const found = first({ evidence: [...times(10, 5, { Weight: 3 }), ...times(10, 1, { Weight: 1 })] });
    expect(found).toMatchObject({ n: 20, kept: 10, keptRate: 0.75, mean: 4, nEffective: 16 });
    const plain = first({ evidence: answers(12, 16) });
    expect(found.interval).toEqual(plain.interval);
  });

  test('that are all alike change nothing', () => {
    const found = first({ evidence: [...times(8, 5, { Weight: 0.7 }), ...times(4, 1, { Weight: 0.7 })] });
    const plain = first({ evidence: answers(8, 12) });
    expect(found.nEffective).toBeCloseTo(12, 12);
    expect(found.keptRate).toBeCloseTo(plain.keptRate!, 12);
  });

  test('keep a promise for all customers whole, whatever their fractions', () => {
    const evidence = [0.1, 0.7, 1.3, 2.9, 0.33].flatMap((weight, i) => times(70, i % 2 ? 5 : 4, { Weight: weight }));
    expect(first({ promises: promised(1), evidence })).toMatchObject({ verdict: 'kept', keptRate: 1 });
  });

  test.each([0, -1, 'heavy'])('of %p are reported, and the value is invalid', weight =>
    expect(audit({ evidence: times(3, 5, { Weight: weight }) })).toMatchObject({
      base: { invalid: 3 },
      issues: [{ code: 'invalid-number', count: 3 }],
    }),
  );
});

describe('counts', () => {
  test('are how many customers a row stands for, and none is no answer', () => {
    const evidence = [...times(1, 5, { Count: 30 }), ...times(1, 1, { Count: '10' }), ...times(1, 1, { Count: 0 })];
    expect(audit({ evidence })).toMatchObject({ promises: [{ n: 40, kept: 30, nEffective: 40 }], base: { used: 2, noAnswer: 1 } });
  });

  test.each([1.5, -2, 'many', '#REF!'])('of %j are reported, and the value is invalid', count => {
    const found = audit({ evidence: times(1, 5, { Count: count }) });
    expect([found.base.invalid, found.issues[0]!.cell]).toEqual([1, 'D2']);
  });
});

describe('what does not enter n', () => {
  test('answers that the team leaves out: counted, with what they would change', () => {
    const evidence = [
      ...answers(9, 10),
      ...times(4, 1, { 'Left out because': 'test order' }),
      ...times(1, 5, { 'Left out because': 'double' }),
    ];
    const { leftOut, ...found } = first({ evidence });
    expect(found).toMatchObject({ n: 10, kept: 9 });
    expect(leftOut).toEqual({
      n: 5,
      keptRateWith: 10 / 15,
      reasons: [
        { text: 'test order', n: 4, cell: 'Evidence!C12' },
        { text: 'double', n: 1, cell: 'Evidence!C16' },
      ],
    });
  });

  test('complaints and employees: counted and seen beside the customers', () => {
    const evidence = [
      ...answers(9, 10),
      ...times(3, 1, { Source: 'Complaint', Comment: 'Late again' }),
      ...times(4, 5, { Source: 'Staff' }),
    ];
    const found = audit({ evidence });
    expect(found.promises[0]).toMatchObject({ n: 10, kept: 9, complaints: 3, employees: { n: 4, keptRate: 1 }, comments: 0 });
    expect(found.promises[0]!.quotes.against[0]).toMatchObject({ text: 'Late again', source: 'complaint' });
    expect(found.base).toMatchObject({ used: 10, aside: 7 });
    expect(found.sources).toEqual(['complaint', 'employee', 'other']);
  });

  test('answers outside the period or before the promise; undated ones count', () => {
    const days = [null, '2025-12-31', '2026-01-01', '2026-02-28T23:00:00', '2026-03-01'];
    const evidence = days.flatMap(day => times(1, 5, { Date: day }));
    const settings = { 'Evidence from': '2026-01-01', 'Evidence to': '2026-02-28' };
    expect(audit({ evidence, settings })).toMatchObject({
      promises: [{ n: 3, outOfPeriod: 2, beforeSince: 0 }],
      base: { used: 3, outOfPeriod: 2 },
    });
    const promises = [
      { ...promise, Since: '2026-02-01' },
      { ...promise, 'Promise ID': 'P2' },
    ];
    const found = audit({ evidence, promises });
    expect(found.promises.map(one => [one.n, one.outOfPeriod, one.beforeSince])).toEqual([
      [3, 2, 2],
      [5, 0, 0],
    ]);
    expect(found.base).toMatchObject({ used: 5, outOfPeriod: 0 });
  });

  test('values of a touchpoint with nothing promised, of an unknown one and of another metric: unmatched', () => {
    const touchpoints = [store, { Touchpoint: 'Web' }];
    const evidence = [
      ...times(1, 5),
      ...times(2, 5, { Touchpoint: 'Web' }),
      ...times(1, 5, { Touchpoint: 'Moon' }),
      ...times(1, 9, { Metric: 'NPS' }),
    ];
    expect(audit({ touchpoints, evidence }).base).toMatchObject({ read: 5, used: 1, unmatched: 4 });
  });

  test('each value falls into the first part that fits it', () => {
    const all = { 'Left out because': 'test', Source: 'Employee', Date: '2020-01-01' };
    const settings = { 'Evidence from': '2026-01-01' };
    const evidence = [
      ...times(1, null, { ...all, Touchpoint: 'Moon' }),
      ...times(1, 9, { ...all }),
      ...times(1, 5, { ...all, Metric: 'NPS' }),
      ...times(1, 5, all),
      ...times(1, 5, { ...all, 'Left out because': null }),
      ...times(1, 5, { Date: '2020-01-01' }),
      ...times(1, 5),
    ];
    expect(audit({ evidence, settings }).base).toEqual({
      read: 7,
      noAnswer: 1,
      invalid: 1,
      unmatched: 1,
      leftOut: 1,
      aside: 1,
      notYetDue: 0,
      outOfPeriod: 1,
      used: 1,
    });
  });
});

test('the kept rate is given by kind of source, by segment and by month', () => {
  const rest = { Source: 'Review', Segment: 'New', 'Segment: Region': 'North', Date: '2026-10-05' };
  const found = first({ evidence: [...times(3, 5, rest), ...times(1, 1, rest), ...times(2, 1, { Source: 'Survey', Date: '05.11.2026' })] });
  const brief = (shares: readonly object[]) =>
    shares.map(one =>
      Object.values(one)
        .filter(part => typeof part !== 'object' && typeof part !== 'boolean')
        .join(' '),
    );
  expect(brief(found.bySource)).toEqual(['review 4 4 0.75', 'survey 2 2 0']);
  expect(brief(found.bySegment)).toEqual(['Region North 4 4 0.75', 'Segment New 4 4 0.75']);
  expect(brief(found.byMonth)).toEqual(['2026-10 4 0.75', '2026-11 2 0']);
});
