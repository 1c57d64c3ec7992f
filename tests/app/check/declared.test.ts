import { auditWorkbook } from '../../../src/app/check/audit';
import type { Cell } from '../../../src/core/cell/cell';
import { memoryWorkbook } from '../../memory';
import type { Row } from '../tiny';
import { audit, first, issues, promise, store, tabsOf, times } from '../tiny';

/* What is declared: promises, touchpoints, metrics and settings. */

describe('promises', () => {
  test('a blank id gets the next free number, and says where it belongs', () => {
    const promises = [
      { ...promise, 'Promise ID': null },
      { ...promise, 'Promise ID': 'p2' },
      { ...promise, 'Promise ID': ' ' },
    ];
    const { audit: found, givenIds } = auditWorkbook(memoryWorkbook(tabsOf({ promises })), { auditDate: null, today: '2026-11-22' });
    expect(found.promises.map(one => one.id)).toEqual(['P1', 'p2', 'P3']);
    expect(givenIds).toMatchObject({
      tab: 'Promises',
      cells: [
        { row: 1, column: 0, value: 'P1' },
        { row: 3, column: 0, value: 'P3' },
      ],
    });
  });

  test('without a column for ids they are numbered all the same, and none is to be filled in', () => {
    const { 'Promise ID': _id, ...bare } = promise;
    const found = auditWorkbook(memoryWorkbook(tabsOf({ promises: [bare] })), { auditDate: null, today: '2026-11-22' });
    expect([found.audit.promises[0]!.id, found.givenIds]).toEqual(['P1', null]);
  });

  test('of two with one id the second is reported and left out', () => {
    const promises = [promise, { ...promise, 'Promise ID': ' p 1', Promise: 'Another' }];
    expect(audit({ promises }).promises.map(one => one.text)).toEqual(['Service with a smile']);
    expect(issues({ promises, evidence: times(1, 5) })).toEqual(['duplicate-promise Promises!A3 p 1']);
  });

  test('1.1 and 11 are two ids', () => {
    const promises = ['1.1', 11, '1-1'].map(id => ({ ...promise, 'Promise ID': id }));
    const found = audit({ promises, evidence: [...times(3, 5, { 'Promise ID': 11 }), ...times(2, 5, { 'Promise ID': '1.1' })] });
    expect(found.promises.map(({ id, n }) => [id, n])).toEqual([
      ['1.1', 2],
      ['11', 3],
      ['1-1', 0],
    ]);
  });

  test('a retired one is listed and not judged, and others are', () => {
    const { promises, retired } = audit({ promises: [promise, { ...promise, 'Promise ID': 'P2', Status: 'Retired' }] });
    expect(promises.map(one => one.id)).toEqual(['P1']);
    expect(retired).toEqual([{ id: 'P2', touchpoint: 'Store', text: 'Service with a smile', cell: 'Promises!C3' }]);
  });

  test('one for an unknown touchpoint is reported with what was meant, and audited', () => {
    const promises = [{ ...promise, Touchpoint: 'Sotre' }];
    expect(issues({ promises, evidence: times(1, 5) })).toEqual(['unknown-touchpoint Promises!B2 Sotre -> Store']);
    expect(audit({ promises, evidence: times(3, 5, { Touchpoint: 'Sotre' }) }).promises[0]).toMatchObject({ touchpoint: 'Sotre', n: 3 });
  });

  test('without a tab of touchpoints they are those that the promises name, in their order', () => {
    const promises = ['Web', 'Store', 'Web'].map((Touchpoint, i) => ({ ...promise, 'Promise ID': `P${i}`, Touchpoint }));
    const found = audit({ promises, evidence: times(1, 5), tabs: { Touchpoints: null } });
    expect(found.promises.map(one => one.id)).toEqual(['P0', 'P2', 'P1']);
    expect(found.issues.map(one => [one.code, one.tab, one.severity])).toEqual([['missing-tab', 'Touchpoints', 'warning']]);
  });

  test('one that has an id and nothing else is reported; rows of boxes and choices that nobody filled in are not', () => {
    const rest: Row[] = [{ 'Promise ID': 'P7' }, ...Array.from({ length: 900 }, () => ({ Status: 'Live', 'In our control': false }))];
    expect(issues({ promises: [promise, ...rest], evidence: times(1, 5) })).toEqual(['missing-cell Promises!B3']);
  });

  test('an unticked box says that one is not in our control', () => {
    const controls = [true, false, null].map((box, i) => ({ ...promise, 'Promise ID': `P${i}`, 'In our control': box }));
    expect(audit({ promises: controls }).promises.map(one => one.inOurControl)).toEqual(['yes', 'no', null]);
  });

  test('one with an unknown metric is reported with what was meant, and is not measurable', () => {
    const promises = [{ ...promise, Metric: 'CAST' }];
    expect(issues({ promises, evidence: times(1, 5) })).toEqual(['unknown-metric Promises!D2 CAST -> CSAT']);
    expect(first({ promises, evidence: times(20, 5) })).toMatchObject({ verdict: 'unmeasurable', metric: 'CAST', n: 0 });
  });

  const tests: [Cell, string, string | null][] = [
    ['sometimes', 'invalid-test Promises!F2 sometimes', null],
    [4, 'invalid-test Promises!F2 4 -> >= 4', null],
    ['>= 9', 'out-of-range Promises!F2 >= 9 -> 1-5', null],
    [null, '', '>= 4'],
    ['co najmniej 3', '', '>= 3'],
  ];
  test.each(tests)('kept when %j', (cell, issue, keptWhen) => {
    const promises = [{ ...promise, 'Kept when': cell }];
    expect(issues({ promises, evidence: times(1, 5) }).join()).toBe(issue);
    expect(first({ promises, evidence: times(20, 5) })).toMatchObject({ keptWhen, verdict: keptWhen ? 'too-close' : 'unmeasurable' });
  });

  test('owner and share are those of the touchpoint and of the settings where it names none', () => {
    const { 'Promised for': _share, ...bare } = promise;
    expect(first({ promises: [bare] })).toMatchObject({ owner: 'Ann', promisedFor: 0.9 });
    expect(first({ promises: [bare], settings: { 'Promised for': '75 %' } }).promisedFor).toBe(0.75);
    expect(first({ promises: [{ ...bare, Owner: 'Bob', 'Promised for': 80 }] })).toMatchObject({ owner: 'Bob', promisedFor: 0.8 });
  });
});

describe('touchpoints', () => {
  test('evidence may use any of their names', () => {
    const touchpoints = [{ ...store, 'Also called': 'Shop; Boutique' }, { Touchpoint: 'Shop' }];
    const evidence = [...times(2, 5, { Touchpoint: 'boutique' }), ...times(3, 5, { Touchpoint: 'Shop' })];
    expect(audit({ touchpoints, evidence }).touchpoints.map(({ name, n }) => [name, n])).toEqual([
      ['Store', 2],
      ['Shop', 3],
    ]);
  });

  test('one that stands twice counts once; an importance off its scale is reported', () => {
    const touchpoints: Row[] = [store, { ...store, Touchpoint: 'STORE' }, { Touchpoint: 'Web', Importance: 11 }];
    expect(audit({ touchpoints }).touchpoints.map(({ name, importance }) => [name, importance])).toEqual([
      ['Store', 8],
      ['Web', 5],
    ]);
    expect(issues({ touchpoints, evidence: times(1, 5) })).toEqual([
      'duplicate-name Touchpoints!A3 STORE',
      'out-of-range Touchpoints!E4 11 -> 1-10',
    ]);
  });
});

describe('metrics', () => {
  const mood: Row = {
    Metric: 'Mood',
    Kind: 'Rating',
    Lowest: 1,
    Highest: 3,
    Words: 'sad = 1; so-so = 2; glad = 3',
    'Kept when': 'at least so-so',
  };
  const promises = [{ ...promise, Metric: 'mood' }];

  test('a scale of words is read by its words', () => {
    const evidence = ['Sad', 'so so', 'GLAD', 3, '2', 'merry'].flatMap(word => times(1, word, { Metric: 'Mood' }));
    expect(first({ promises, metrics: [mood], evidence })).toMatchObject({ n: 5, kept: 4, mean: 2.2, keptWhen: '>= 2' });
  });

  test('the tab redefines a built-in metric under all of its names', () => {
    const metrics = [{ Metric: 'CSAT', Kind: 'Rating', Lowest: 1, Highest: 10, 'Kept when': '>= 8' }];
    const evidence = [...times(2, 9), ...times(1, 7, { Metric: 'CSAT 1-5' }), ...times(1, 11)];
    expect(first({ metrics, evidence })).toMatchObject({ n: 3, kept: 2, keptWhen: '>= 8' });
  });

  test('stars are read as the words of Google’s reviews, too', () => {
    const evidence = ['FIVE', 'TWO', 4].flatMap(stars => times(1, stars, { Metric: 'Stars' }));
    expect(first({ promises: [{ ...promise, Metric: 'Stars' }], evidence })).toMatchObject({ n: 3, kept: 2 });
  });

  const wrong: [string, Row, string][] = [
    ['a scale upside down', { ...mood, Lowest: 5 }, 'invalid-scale Metrics!D2 5-3'],
    ['a word without a value', { ...mood, Words: 'sad = 1; so-so = 2; glad' }, 'invalid-words Metrics!E2 glad'],
    ['a word off the scale', { ...mood, Words: 'so-so = 2; do not know = 99' }, 'invalid-words Metrics!E2 do not know = 99'],
    ['an unreadable test', { ...mood, 'Kept when': 3 }, 'invalid-test Metrics!F2 3'],
    ['a test off the scale', { ...mood, 'Kept when': '>= 9' }, 'out-of-range Metrics!F2 >= 9 -> 1-3'],
    ['an unknown kind', { ...mood, Kind: 'Ratng' }, 'unknown-choice Metrics!B2 Ratng -> Rating'],
    ['a unit of time that is none', { Metric: 'Mood', Kind: 'Duration', Unit: 'parsecs' }, 'unknown-unit Metrics!C2 parsecs'],
  ];
  test.each(wrong)('reports %s', (_, row, issue) => expect(issues({ metrics: [row], evidence: times(1, 5) })).toEqual([issue]));
});

describe('settings', () => {
  test('have defaults', () =>
    expect(audit().settings).toEqual({
      auditDate: '2026-11-22',
      evidenceFrom: null,
      evidenceTo: null,
      compareWith: null,
      brand: '',
      promisedFor: 0.9,
      fewestAnswers: 10,
      confidence: 0.95,
      staleAfterDays: 180,
      promisedDates: 'end-of-day',
      openAndOverdue: 'broken',
      isFeedbackTiedToPay: false,
      quotes: 'shown',
      currency: '',
      executiveOwner: null,
      dateOrder: null,
      language: 'en',
    }));

  test('are read in any usual form', () => {
    const settings = {
      'audit date': '3/4/2026',
      BRAND: 'Acme',
      Confidence: '90%',
      'Fewest answers': '30',
      'Feedback tied to pay': true,
      'Date order': 'day first',
    };
    expect(audit({ settings }).settings).toMatchObject({
      auditDate: '2026-04-03',
      brand: 'Acme',
      confidence: 0.9,
      fewestAnswers: 30,
      isFeedbackTiedToPay: true,
      dateOrder: 'day-first',
    });
  });

  test('that cannot be read are reported, and the default stands', () => {
    const settings = { Confidence: 1, 'Fewest answer': 5, 'Evidence from': 'May', 'Open and overdue': 'Maybe', 'Stale after days': 0 };
    expect(issues({ settings, evidence: times(1, 5) })).toEqual([
      'invalid-setting Settings!B2 1 -> 50 %..99.9 %',
      'unknown-setting Settings!A3 Fewest answer -> Fewest answers',
      'invalid-setting Settings!B4 May -> 2026-11-22',
      'unknown-choice Settings!B5 Maybe -> Broken, Left out',
      'invalid-setting Settings!B6 0 -> 1..100000',
    ]);
    expect(audit({ settings }).settings).toMatchObject({ confidence: 0.95, fewestAnswers: 10, openAndOverdue: 'broken' });
  });

  test('the audit date asked for wins over the setting, and that over today', () => {
    const workbook = memoryWorkbook(tabsOf({ settings: { 'Audit date': '2026-06-30' } }));
    const asOf = (auditDate: string | null) => auditWorkbook(workbook, { auditDate, today: '2026-11-22' }).audit.asOf;
    expect([asOf(null), asOf('2026-01-31')]).toEqual(['2026-06-30', '2026-01-31']);
  });
});
