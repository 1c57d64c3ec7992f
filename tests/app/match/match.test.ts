import type { Row } from '../tiny';
import { auditTabs, issues, tab, tabsOf } from '../tiny';
import { countsOf, placeOf, promises, sources, tabsWith, touchpoints } from './shop';

describe('by the names of touchpoints', () => {
  test.each([
    ['The delivery was quick', 'Delivery'],
    ['SHIPPING took ages!', 'Delivery'],
    ['front-desk staff were kind', 'Front desk'],
    ['送货太慢', 'Delivery'],
    ['我要退款', 'Refunds'],
    ['Zwrot trwał wieki', 'Refunds'],
    ['The desk in front of me', null],
    ['Two deliveries', 'Delivery'],
    ['Boarding a delivering van', null],
    ['The milk delivery woke me', null],
    ['A quick delivery', 'Delivery'],
    ['遲遲不退款項', null],
    ['退款很慢，送货也是', null],
    ['Zwrotu nie chcieli', 'Refunds'],
    ['Błyskawiczny zwrot', 'Refunds'],
    ['Nigdy nie dostałem zwrotu', 'Refunds'],
    ['Naturally, my milk delivery', null],
    ['At reception they joked about the delivery', null],
    ['Meh', null],
  ])('%s -> %s', (comment, touchpoint) => expect(placeOf(comment)).toBe(touchpoint));

  test('the longer of two names wins where one is a part of the other', () => {
    const more = [...touchpoints, { Touchpoint: 'Delivery tracking' }];
    const tabs = tabsWith([[5, 'Delivery tracking was broken']], [], {
      touchpoints: more,
      promises: [...promises, { ...promises[0]!, 'Promise ID': 'P4', Touchpoint: 'Delivery tracking' }],
    });
    expect(countsOf(tabs).n).toEqual([0, 0, 0, 1]);
  });
});

describe('by decisions', () => {
  const parcel = { Words: 'parcel', Touchpoint: 'Delivery', Decision: 'Accept' };
  test.each<[string, Row[], string | null]>([
    ['My Parcel never came', [parcel], 'Delivery'],
    ['Two parcels', [parcel], 'Delivery'],
    ['A parcelled lot', [parcel], null],
    ['Reception lost my parcel', [parcel], 'Delivery'],
    ['My parcel', [{ ...parcel, Decision: null }], 'Delivery'],
    ['My parcel', [{ ...parcel, Touchpoint: null, Decision: 'Ignore' }], 'left out'],
    ['My parcel', [parcel, { ...parcel, Touchpoint: 'Refunds' }], 'Refunds'],
    ['A parcel of money', [parcel, { Words: 'money', Touchpoint: 'Refunds' }], null],
    ['Meh!', [{ Words: '“meh”', Touchpoint: 'Refunds' }], 'Refunds'],
    ['Meh, I say', [{ Words: '“meh”', Touchpoint: 'Refunds' }], null],
    ['so late, Late!', [{ Words: '"Late so"', Touchpoint: 'Delivery' }], 'Delivery'],
    ['👍', [{ Words: '“👍”', Touchpoint: 'Front desk' }], 'Front desk'],
    ['Ring +49 30 1234567 about my money', [{ Words: '“Ring ••• about my money”', Touchpoint: 'Refunds' }], 'Refunds'],
  ])('%s with %j -> %s', (comment, matches, touchpoint) => expect(placeOf(comment, matches)).toBe(touchpoint));

  test('a touchpoint that nobody knows, and a decision for none, are reported', () => {
    const matches: Row[] = [
      { Words: 'parcel', Touchpoint: 'Delivry', Decision: 'Accept' },
      { Words: 'money', Touchpoint: null, Decision: 'Accept' },
    ];
    const found = issues({ touchpoints, promises, tabs: { Matches: tab(matches) } });
    expect(found.filter(issue => issue.includes('Matches'))).toEqual([
      'unknown-touchpoint Matches!B2 Delivry -> Delivery',
      'missing-cell Matches!B3',
    ]);
  });
});

describe('what is not matched', () => {
  test('is counted, and reported once for each column', () => {
    const tabs = tabsWith([
      [5, 'The delivery was quick'],
      [1, 'Meh'],
      [2, 'Nothing'],
      [3, null],
      [null, 'No stars'],
      [null, null],
    ]);
    const { base, issues: found } = auditTabs(tabs);
    expect(base).toMatchObject({ read: 5, used: 1, unmatched: 3, noAnswer: 1 });
    expect(found.map(({ code, cell, count }) => [code, cell, count])).toEqual([['unmatched-evidence', 'B3', 4]]);
  });

  test('counts as unmatched, too, where there are words alone', () => {
    const tabs = tabsWith(
      [
        [null, 'Meh'],
        [null, 'delivery'],
        [null, null],
        [null, 'spam'],
      ],
      [{ Words: 'spam', Decision: 'Ignore' }],
      {
        sources: [sources[1]!],
      },
    );
    expect(auditTabs(tabs).base).toMatchObject({ read: 3, unmatched: 1, leftOut: 1, noAnswer: 1 });
  });

  test('is no reason to doubt a row of Evidence that names its touchpoint', () => {
    const evidence = [
      { Touchpoint: 'Refunds', Metric: 'Stars', Value: 5, Comment: 'The delivery was quick' },
      { Touchpoint: null, Metric: 'Stars', Value: 4, Comment: 'The delivery was quick' },
      { Touchpoint: null, Metric: 'Stars', Value: 3, Comment: 'Meh' },
      { Touchpoint: null, Metric: 'Stars', Value: 2, Comment: null },
      { Touchpoint: 'Moon', Metric: 'Stars', Value: 1, Comment: 'The delivery was quick' },
    ];
    const tabs = tabsOf({ touchpoints, promises, evidence });
    expect(countsOf(tabs)).toMatchObject({ n: [1, 0, 1], unmatched: 3 });
    expect(auditTabs(tabs).issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'unmatched-evidence D4',
      'missing-cell A5',
      'unknown-touchpoint A6',
    ]);
  });

  test('stays open where several values go with the same words, for nobody knows which one they are about', () => {
    const tabs = tabsWith([[5, 'The delivery was quick']], [], {
      sources: [...sources, { Tab: 'Reviews', Column: 'Text', Holds: 'Value', Metric: 'CSAT' }],
    });
    expect(auditTabs(tabs).issues.map(({ code }) => code)).toContain('open-touchpoint');
    expect(countsOf(tabs).read).toBe(0);
  });
});

describe('a refusal', () => {
  const not = (Words: string, Touchpoint: string): Row => ({ Words, Touchpoint, Decision: 'Not this touchpoint' });
  const accept = (Words: string, Touchpoint: string): Row => ({ Words, Touchpoint, Decision: 'Accept' });
  test.each<[string, Row[], string | null]>([
    ['The delivery room was cold', [not('delivery room', 'Delivery')], null],
    ['The delivery rooms were cold', [not('delivery room', 'Delivery')], null],
    ['The delivery was quick', [not('delivery room', 'Delivery')], 'Delivery'],
    ['The delivery to the delivery room was quick', [not('delivery room', 'Delivery')], 'Delivery'],
    ['The delivery was quick', [not('delivery', 'Delivery')], null],
    ['The delivery was quick', [not('delivery', 'Refunds')], 'Delivery'],
    ['送货员很好', [not('送货员', 'Delivery')], null],
    ['送货很快', [not('送货员', 'Delivery')], 'Delivery'],
    ['Zwroty grzecznościowe po polsku', [not('zwroty grzecznościowe', 'Refunds')], null],
    ['Zwrotów grzecznościowych nie zna', [not('zwroty grzecznościowe', 'Refunds')], null],
    ['The delivery room, reception!', [not('delivery room', 'Delivery')], 'Front desk'],
    ['My parcel', [accept('parcel', 'Delivery'), not('parcel', 'Delivery')], null],
    ['My parcel', [not('parcel', 'Delivery'), accept('parcel', 'Delivery')], 'Delivery'],
    ['My parcel', [accept('parcel', 'Refunds'), not('parcel', 'Delivery')], 'Refunds'],
    ['My parcel, delivery', [not('parcel', 'Delivery')], 'Delivery'],
    ['My money in the van', [accept('money', 'Refunds'), not('van', 'Refunds')], 'Refunds'],
    ['The delivery was quick. Thank you.', [not('“The delivery was quick. Thank you.”', 'Delivery')], null],
    ['The delivery was quick. Delivery again. Bye.', [not('“The delivery was quick. Delivery again. Bye.”', 'Delivery')], null],
    ['The delivery was quick', [{ ...not('delivery', 'Delivery'), Decision: 'Nie ten punkt styku' }], null],
    ['The delivery was quick', [{ ...not('delivery', 'Delivery'), Decision: '不是這個接觸點' }], null],
    ['The delivery was quick', [{ ...not('delivery', 'Delivery'), Decision: 'Nie' }], null],
  ])('%s with %j -> %s', (comment, matches, touchpoint) => expect(placeOf(comment, matches)).toBe(touchpoint));

  test('for no touchpoint is reported, and a decision that nobody knows decides nothing', () => {
    const matches: Row[] = [not('parcel', ''), { Words: 'money', Touchpoint: 'Refunds', Decision: 'Perhaps' }];
    const found = issues({ touchpoints, promises, tabs: { Matches: tab(matches) } });
    expect(found.filter(issue => issue.includes('Matches'))).toEqual([
      'unknown-choice Matches!C3 Perhaps -> Accept, Ignore, Not this touchpoint',
      'missing-cell Matches!B2',
    ]);
    expect(placeOf('My money', matches)).toBe(null);
  });
});
