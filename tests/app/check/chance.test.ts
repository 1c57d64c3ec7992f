import fc from 'fast-check';
import type { Row } from '../tiny';
import { audit, first, promise, store, times } from '../tiny';

/** Promises A, B, C ... at a touchpoint each, for 90 % unless told otherwise, with so many kept of so many answers. */
function many(answers: readonly (readonly [number, number, number?])[]) {
  const names = answers.map((_, i) => String.fromCharCode(65 + i));
  return audit({
    touchpoints: names.map(name => ({ ...store, Touchpoint: name })),
    promises: answers.map(([, , share = 0.9], i) => ({
      ...promise,
      'Promise ID': names[i]!,
      Touchpoint: names[i]!,
      'Promised for': share,
    })),
    evidence: answers.flatMap(([kept, n], i): Row[] => [
      ...times(kept, 5, { Touchpoint: names[i]! }),
      ...times(n - kept, 1, { Touchpoint: names[i]! }),
    ]),
  }).promises;
}

const verdicts = (answers: readonly (readonly [number, number, number?])[]) =>
  many(answers)
    .map(({ verdict }) => verdict)
    .join(' ');

describe('no promise is called broken or kept that chance brings about among so many', () => {
  const six = [
    [41, 50],
    [40, 50],
    [35, 50],
    [170, 200],
    [95, 100],
    [58, 60],
  ] as const;

  test('of six, two ranges that lie below are too close to call', () => {
    const found = many(six);
    expect(found.map(({ verdict }) => verdict)).toEqual(['too-close', 'too-close', 'broken', 'too-close', 'too-close', 'too-close']);
    expect(found.map(({ chance }) => chance)).toEqual([null, { verdict: 'broken', of: 6 }, null, { verdict: 'broken', of: 6 }, null, null]);
  });

  test('alone, each of the two is broken', () => {
    expect([verdicts([six[1]]), verdicts([six[3]])]).toEqual(['broken', 'broken']);
  });

  test('what is promised for all customers is judged by itself, and makes no other one doubtful', () => {
    expect(verdicts([[99, 100, 1], ...Array.from({ length: 20 }, () => [100, 100, 1] as const), six[3]])).toMatch(
      /^broken (kept ){20}broken$/,
    );
  });

  test('with too few answers a promise is not among those looked at', () => {
    expect(verdicts([...Array.from({ length: 12 }, () => [5, 9] as const), six[3]])).toMatch(/broken$/);
  });

  test('so many more answers like these settle it, and fewer do not', () => {
    const [found] = many([[82, 100], ...Array.from({ length: 9 }, () => [90, 100] as const)]);
    expect(found).toMatchObject({ verdict: 'too-close', chance: { verdict: 'broken' } });
    const more = found!.toSettle!;
    const of = (n: number) => verdicts([[Math.round(0.82 * n), n], ...Array.from({ length: 9 }, () => [90, 100] as const)]).split(' ')[0];
    expect([of(100 + 2 * more), of(100 + Math.floor(more / 2))]).toEqual(['broken', 'too-close']);
  });
});

describe('answers that go together count for fewer', () => {
  const dated = (bad: number) =>
    Array.from({ length: 10 }, (_, day) => times(10, day < bad ? 1 : 5, { Date: `2026-10-${String(day + 1).padStart(2, '0')}` })).flat();

  test('ten days of ten answers, one of them all bad, are worth nine', () => {
    const found = first({ evidence: dated(1) });
    expect(found).toMatchObject({ n: 100, kept: 90, heldBy: 'day' });
    expect(found.nEffective).toBeCloseTo(9, 12);
  });

  test('by their day where it is known, each for himself where it is not', () => {
    const undated = dated(1).map(({ Date: _, ...row }) => row);
    expect(first({ evidence: undated })).toMatchObject({ n: 100, nEffective: 100, heldBy: null });
  });

  const survey = (answers: [string, number][]) =>
    first({
      sources: [
        { Tab: 'Survey', Column: 'Guest', Holds: 'Respondent', Touchpoint: null, Metric: null },
        { Tab: 'Survey', Column: 'Smile', Holds: 'Value', Touchpoint: 'Store', Metric: 'CSAT' },
      ],
      tabs: { Survey: [['Guest', 'Smile'], ...answers] },
    });

  test('30 guests with three equal answers each are worth 29', () => {
    const answers = Array.from({ length: 90 }, (_, i): [string, number] => [`guest ${i % 30}`, i % 30 < 6 ? 1 : 5]);
    const found = survey(answers);
    expect(found).toMatchObject({ n: 90, kept: 72, heldBy: 'respondent' });
    expect(found.nEffective).toBeCloseTo(29, 12);
    expect(JSON.stringify(audit({ evidence: dated(1) }))).not.toContain('guest');
  });

  test('guests who answer once, and rows without a guest, each count as one', () => {
    expect(survey(Array.from({ length: 60 }, (_, i): [string, number] => [i % 2 ? `guest ${i}` : '', i % 5 ? 5 : 1]))).toMatchObject({
      n: 60,
      nEffective: 60,
    });
  });
});

describe('groups part beyond chance over the whole audit', () => {
  const rows = (segment: string, kept: number, n: number, rest: Row = {}): Row[] => [
    ...times(kept, 5, { Segment: segment, ...rest }),
    ...times(n - kept, 1, { Segment: segment, ...rest }),
  ];
  const apart = (evidence: Row[]) =>
    first({ evidence })
      .bySegment.filter(({ isApart }) => isApart)
      .map(({ segment }) => segment);

  test('two segments by one test of both', () => {
    expect(apart([...rows('New', 54, 60), ...rows('Returning', 30, 60)])).toEqual(['New', 'Returning']);
    expect(apart([...rows('New', 54, 60), ...rows('Returning', 48, 60)])).toEqual([]);
  });

  test('of three or more, only one that differs from all the rest, if the dimension does', () => {
    expect(apart([...rows('North', 30, 60), ...rows('South', 50, 60), ...rows('East', 49, 60), ...rows('West', 48, 60)])).toEqual([
      'North',
    ]);
  });

  test('none with too few answers, nor against too few', () => {
    expect(apart([...rows('North', 0, 9), ...rows('South', 60, 60)])).toEqual([]);
    expect(apart([...rows('North', 0, 10), ...rows('South', 60, 60)])).toEqual(['North', 'South']);
  });

  test('the rest is taken by its weights', () => {
    const [north] = first({
      evidence: [...rows('North', 10, 20), ...rows('South', 20, 20), ...rows('West', 0, 20, { Weight: 3 })],
    }).bySegment;
    expect(north!.rest).toEqual({ n: 40, keptRate: 0.25 });
  });

  test.each([
    ['Guest', 'Member'],
    ['Prospect', 'Customer'],
    ['0-1 years', '5+ years'],
    ['新顧客', '熟客'],
    ['Neukunde', 'Stammkunde'],
    ['Nowy klient', 'Stały klient'],
  ])('%s and %s are new and returning customers', (fresh, loyal) => {
    const found = audit({ evidence: [...rows(fresh, 54, 60), ...rows(loyal, 30, 60)] }).findings;
    expect(found.filter(({ code }) => code === 'new-customers-favoured')).toHaveLength(1);
  });

  test.each([
    ['New Haven', 'Old Lyme'],
    ['Nowy Targ', 'Stalowa Wola'],
    ['新竹', '舊金山'],
  ])('%s and %s are places', (one, other) => {
    const found = audit({ evidence: [...rows(one, 54, 60), ...rows(other, 30, 60)] }).findings;
    expect(found.filter(({ code }) => code === 'new-customers-favoured')).toEqual([]);
  });
});

describe('whatever the promises of an audit', () => {
  const shares = fc.constantFrom(0.5, 0.8, 0.9, 0.95);
  const one = fc
    .tuple(fc.integer({ min: 10, max: 200 }), fc.integer({ min: 30, max: 100 }), shares)
    .map(([n, percent, share]): [number, number, number] => [Math.round((n * percent) / 100), n, share]);
  const few = fc.array(one, { minLength: 1, maxLength: 6 });
  const runs = { seed: 11, numRuns: 40 };

  test('their order changes no verdict', () => {
    fc.assert(
      fc.property(few, all => {
        const [there, back] = [many(all), many([...all].reverse())].map(promises => promises.map(({ verdict }) => verdict));
        expect(back!.reverse()).toEqual(there);
      }),
      runs,
    );
  });

  test('one more, far from its share, never turns another from kept or broken to its opposite', () => {
    fc.assert(
      fc.property(few, fc.constantFrom<[number, number, number]>([10, 200, 0.9], [200, 200, 0.5]), (all, far) => {
        const [before, after] = [many(all), many([...all, far]).slice(0, -1)];
        const turned = before.filter(({ verdict }, i) => [verdict, after[i]!.verdict].sort().join(' ') === 'broken kept');
        expect(turned).toEqual([]);
      }),
      runs,
    );
  });
});
