import { auditWorkbook } from '../../../src/app/check/audit';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { UserError } from '../../../src/core/table/user-error';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import type { Parts } from '../tiny';
import { audit, auditTabs, first, issues, promise, tabsOf, times } from '../tiny';

/** Why an audit cannot start. */
function refusal(tabs: Record<string, Grid>): [string, Record<string, string>] | null {
  try {
    auditTabs(tabs);
    return null;
  } catch (error) {
    if (error instanceof UserError) return [error.code, error.details];
    throw error;
  }
}

describe('the audit cannot start', () => {
  test.each<[string, Record<string, Grid>, string, Record<string, string>]>([
    ['without tabs', {}, 'missing-tab', { ownTab: 'Promises' }],
    ['without promises', tabsOf({ tabs: { Promises: null } }), 'missing-tab', { ownTab: 'Promises' }],
    ['with an empty tab of promises', tabsOf({ tabs: { Promises: [] } }), 'no-promises', { tab: 'Promises' }],
    ['with a header alone', tabsOf({ tabs: { Promises: [['Touchpoint', 'Promise']] } }), 'no-promises', { tab: 'Promises' }],
    [
      'without a required column',
      tabsOf({
        tabs: {
          Promises: [
            ['Touchpoint', 'Metric'],
            ['Store', 'CSAT'],
          ],
        },
      }),
      'missing-column',
      { tab: 'Promises', ownColumn: 'Promise' },
    ],
    [
      'with a required header misspelt',
      tabsOf({ tabs: { Promises: [['Touchpoint', 'Promisse', 'Metric']] } }),
      'missing-column',
      { tab: 'Promises', ownColumn: 'Promise', near: 'Promisse' },
    ],
    [
      'with a renamed tab that lacks a required column',
      tabsOf({ tabs: { Promises: null, 'Our promises 2026': [['Promise ID', 'Touchpoint', 'What we promise', 'Metric', 'Kept when']] } }),
      'missing-tab',
      { ownTab: 'Promises', near: 'Our promises 2026', ownColumn: 'Promise' },
    ],
    [
      'with two such tabs, none of which is more likely',
      tabsOf({
        tabs: {
          Promises: null,
          A: [['Promise ID', 'Touchpoint', 'Metric', 'Kept when']],
          B: [['Promise ID', 'Touchpoint', 'Metric', 'Kept when']],
        },
      }),
      'missing-tab',
      { ownTab: 'Promises' },
    ],
    [
      'without a header',
      tabsOf({ tabs: { Promises: [['Store', 'We smile']] } }),
      'missing-column',
      { tab: 'Promises', ownColumn: 'Touchpoint' },
    ],
  ])('%s', (_, tabs, code, details) => expect(refusal(tabs)).toEqual([code, details]));
});

describe('the audit goes on without', () => {
  const cases: [string, Parts, string[]][] = [
    [
      'evidence for an unknown touchpoint',
      { evidence: times(3, 5, { Touchpoint: 'Sotre' }) },
      ['unknown-touchpoint Evidence!A2 Sotre -> Store x3'],
    ],
    ['evidence on an unknown metric', { evidence: times(1, 5, { Metric: 'CSTA' }) }, ['unknown-metric Evidence!B2 CSTA -> CSAT']],
    ['evidence for an unknown promise', { evidence: times(1, 5, { 'Promise ID': 'P9' }) }, ['unknown-promise Evidence!D2 P9 -> P1']],
    ['values off the scale', { evidence: [...times(2, 9), ...times(1, 5), ...times(1, 0)] }, ['out-of-range Evidence!C2 9 -> 1-5 x3']],
    ['text that is no value', { evidence: times(1, 'rubbish') }, ['invalid-value Evidence!C2 rubbish -> 1-5']],
    [
      'an expectation that is none',
      { evidence: times(1, 5, { Expected: 'the moon' }) },
      ['invalid-expectation Evidence!D2 the moon -> 1-5'],
    ],
    ['text for a date', { evidence: times(2, 5, { Date: 'last week' }) }, ['invalid-date Evidence!D2 last week x2']],
    ['a day that does not exist', { evidence: times(1, 5, { Date: '30/02/2026' }) }, ['invalid-date Evidence!D2 30/02/2026']],
    ['formula errors', { evidence: [...times(2, '#N/A'), ...times(1, 5)] }, ['formula-error Evidence!C2 #N/A -> 1-5 x2']],
    ['a date column that is read either way', { evidence: times(4, 5, { Date: '03/04/2026' }) }, ['ambiguous-dates Evidence D']],
    ['a kind of source that is none', { evidence: times(1, 5, { Source: 'Survye' }) }, ['unknown-source Evidence!D2 Survye -> Survey']],
    ['text for a day in Since', { promises: [{ ...promise, Since: 'ever' }], evidence: times(1, 5) }, ['invalid-date Promises!F2 ever']],
    ['evidence at all', {}, ['missing-tab Evidence Evidence']],
    [
      'a column of Evidence',
      {
        tabs: {
          Evidence: [
            ['Touchpoint', 'Value'],
            ['Store', 5],
          ],
        },
      },
      ['missing-column Evidence Metric'],
    ],
  ];
  test.each(cases)('%s', (_, parts, expected) => expect(issues(parts)).toEqual(expected));

  test('what cannot be dated, which counts as undated', () =>
    expect(first({ evidence: times(3, 5, { Date: 'last week' }), promises: [{ ...promise, Since: '2026-01-01' }] })).toMatchObject({
      n: 3,
      newest: null,
    }));

  test('what each issue says is one sentence with its place, and how to mend it', () => {
    const { issues: say } = wordsOf('en');
    for (const [, parts] of cases)
      for (const issue of audit(parts).issues) {
        expect(say[issue.code].message(issue)).toMatch(/^[A-Z].*\.$/);
        expect(say[issue.code].fix(issue)).toMatch(/[.?]$/);
      }
  });
});

test('a row that names a promise and another metric says which metric is meant', () => {
  const named = (Metric: string) => ({ evidence: times(2, 5, { 'Promise ID': 'P1', Metric }) });
  expect(issues(named('NPS'))).toEqual(['other-metric Evidence!B2 NPS -> CSAT x2']);
  expect(issues(named('Mood'))).toEqual(['unknown-metric Evidence!B2 Mood -> CSAT x2']);
  const [issue] = audit(named('NPS')).issues;
  expect(wordsOf('en').issues['other-metric'].message(issue!)).toBe(
    'Invalid metric “NPS” in Evidence!B2 (Metric) (2 times, first here): the promise that the row names is measured by another one.',
  );
});

describe('left out because', () => {
  const left = (cell: Cell) => first({ evidence: times(1, 5, { 'Left out because': cell, Comment: 'x' }) }).leftOut;

  test.each<Cell>(['No', 'nie', '-', 'N/A', 'FALSE', ' ', false, 0, '#N/A'])('%j leaves no answer out', cell =>
    expect(left(cell)).toMatchObject({ n: 0, reasons: [] }),
  );
  test.each<[Cell, string[]]>([
    ['outlier', ['outlier']],
    ['Nothing new', ['Nothing new']],
    [7, ['7']],
    ['Yes', []],
    [true, []],
  ])('%j leaves it out', (cell, reasons) => {
    expect(left(cell)).toMatchObject({ n: 1 });
    expect(left(cell).reasons.map(one => one.text)).toEqual(reasons);
  });
  test('a failed formula is reported', () =>
    expect(issues({ evidence: times(2, 5, { 'Left out because': '#REF!' }) })).toEqual(['formula-error Evidence!D2 #REF! x2']));
});

test('of comments, failed formulas and ways of saying nothing are none, and numbers are texts', () => {
  const evidence = ['#N/A', 'n/a', '-', 'none', true, 404, 'None of it works'].flatMap(Comment => times(1, 5, { Comment }));
  expect(first({ evidence })).toMatchObject({ comments: 2, quotes: { for: [{ text: '404' }, { text: 'None of it works' }] } });
  expect(issues({ evidence })).toEqual(['formula-error Evidence!D2 #N/A']);
});

test('a failed formula is no segment, and is reported', () => {
  const evidence = [...times(2, 5, { Segment: '#REF!' }), ...times(1, 5, { Segment: 'New' })];
  expect(first({ evidence }).bySegment.map(one => one.segment)).toEqual(['New']);
  expect(issues({ evidence })).toEqual(['formula-error Evidence!D2 #REF! x2']);
});

test('filled columns without a header are reported by their letters', () => {
  const Evidence: Grid = [
    ['Touchpoint', null, 'Metric', 'Value', null, ' '],
    ['Store', 'x', 'CSAT', 5, false, null, 3],
  ];
  expect(issues({ tabs: { Evidence } })).toEqual(['blank-header Evidence B, G']);
});

test('900 rows of untouched checkboxes are no evidence at all', () => {
  const blank = Array.from({ length: 900 }, () => [null, null, false, null]);
  const found = auditTabs(
    tabsOf({ tabs: { Evidence: [['Touchpoint', 'Metric', 'Value', 'Comment'], ['Store', 'CSAT', 5, null], ...blank] } }),
  );
  expect(found.base).toMatchObject({ read: 1, used: 1 });
  expect(found.issues).toEqual([]);
});

test('an unticked box on a yes/no metric is no answer, and that is said once', () => {
  const promises = [{ ...promise, Metric: 'Resolved' }];
  const evidence = [...times(3, true, { Metric: 'Resolved' }), ...times(5, false, { Metric: 'Resolved' })];
  expect(audit({ promises, evidence }).base).toMatchObject({ used: 3, noAnswer: 5 });
  expect(issues({ promises, evidence })).toEqual(['unticked Evidence!C5 false x5']);
});

test('a merged header gives its name to its first column', () => {
  const tabs = tabsOf({
    tabs: {
      Evidence: [
        ['What was said', null, null, null],
        ['Touchpoint', 'Metric', 'Value', null],
        ['Store', 'CSAT', 5, 'x'],
        ['Store', 'CSAT', 1, null],
      ],
    },
  });
  expect(auditTabs(tabs).promises[0]).toMatchObject({ n: 2, kept: 1 });
});

test.each(['=1+1', '+1 for the breakfast', '- slow', '@home', "'quoted", '=HYPERLINK("x")'])(
  'customer words %j are quoted unchanged',
  Comment => {
    const { quotes } = first({ evidence: times(1, 5, { Comment }) });
    expect(quotes.for.map(one => one.text)).toEqual([Comment]);
  },
);

test('a tab goes by its name, an alias, any case, or what its columns say', () => {
  const tabs = tabsOf({ evidence: times(4, 5, { Comment: 'Good', Date: '2026-10-01' }) });
  const renamed = (names: Record<string, string>) =>
    auditTabs(Object.fromEntries(Object.entries(tabs).map(([name, grid]) => [names[name] ?? name, grid])));
  const plain = auditTabs(tabs).promises[0]!;
  for (const Evidence of ['EVIDENCE', 'Feedback', 'Dowody', 'What they say'])
    expect(renamed({ Evidence }).promises[0]).toMatchObject({ n: 4, verdict: plain.verdict });
  expect(renamed({ Promises: 'What we say' }).promises[0]).toMatchObject({ n: 4 });
});

test('a renamed tab of promises is not read as actions, too', () => {
  const { Promises, ...others } = tabsOf({ promises: [{ ...promise, Owner: 'Bob', Status: 'Live' }], evidence: times(20, 1) });
  const found = auditTabs({ ...others, 'What we say': Promises! });
  expect(found.actions).toEqual([]);
  expect(found.findings.map(one => one.code)).toContain('promise-broken');
});

test('reading changes nothing in the workbook', () => {
  const tabs = tabsOf({ promises: [{ ...promise, 'Promise ID': null }], evidence: times(2, '4,5', { Comment: '=1' }) });
  const workbook = memoryWorkbook(tabs);
  auditWorkbook(workbook, { auditDate: null, today: '2026-11-22' });
  expect(Object.fromEntries(workbook.grids)).toEqual(tabs);
  expect(workbook.sheets.size).toBe(0);
});
