import type { Grid } from '../../../src/core/cell/cell';
import type { Parts, Row } from '../tiny';
import { audit, first, issues, promise, store, tab, times } from '../tiny';

const from = (column: string, holds: string, rest: Row = {}): Row => ({ Tab: 'Survey', Column: column, Holds: holds, ...rest });
const value = (column: string, rest: Row = {}): Row => from(column, 'Value', { Touchpoint: 'Store', Metric: 'CSAT', ...rest });
const parts = (survey: Grid, sources: Row[], rest: Parts = {}): Parts => ({ sources, ...rest, tabs: { Survey: survey, ...rest.tabs } });
const read = (survey: Grid, sources: Row[], rest: Parts = {}) => {
  const { n, kept, comments, newest, bySource, bySegment } = first(parts(survey, sources, rest));
  return {
    n,
    kept,
    comments,
    newest,
    sources: bySource.map(one => one.source),
    segments: bySegment.map(one => `${one.dimension}: ${one.segment} ${one.n}`),
  };
};
const twoPromises = {
  touchpoints: [store, { Touchpoint: 'Web' }],
  promises: [promise, { ...promise, 'Promise ID': 'P2', Touchpoint: 'Web' }],
};

test('a wide export gives a stream for each question, and its other columns serve all of them', () => {
  const survey: Grid = [
    ['Day', 'Region', 'Store score', 'Web score', 'Words'],
    ['2026-10-01', 'North', 5, 2, 'Fine'],
    ['2026-10-02', 'South', null, 4, null],
    ['2026-10-03', 'South', 3, 'N/A', 'Slow'],
  ];
  const sources = [
    value('Store score', { Source: 'Survey' }),
    value('web SCORE', { Touchpoint: 'Web' }),
    from('Day', 'Date'),
    from('Region', 'Segment'),
    from('Words', 'Comment'),
  ];
  const { promises, base, issues: found } = audit(parts(survey, sources, twoPromises));
  expect(promises.map(({ n, kept, comments, newest }) => [n, kept, comments, newest])).toEqual([
    [2, 1, 2, '2026-10-03'],
    [2, 1, 2, '2026-10-02'],
  ]);
  expect(promises[0]!.bySegment.map(one => `${one.dimension} ${one.segment} ${one.n}`)).toEqual(['Region North 1', 'Region South 1']);
  expect(promises.map(one => one.bySource[0]!.source)).toEqual(['survey', 'other']);
  expect(base).toMatchObject({ read: 6, used: 4, noAnswer: 2 });
  expect(found).toEqual([]);
});

test('a long export says touchpoint and metric row by row', () => {
  const survey: Grid = [
    ['Where', 'What', 'Score', 'Times'],
    ['Web', 'CSAT', 5, 3],
    ['Store', 'CSAT', 2, 1],
    ['Store', 'CSAT', 5, 2],
  ];
  const sources = [from('Score', 'Value'), from('Where', 'Touchpoint'), from('What', 'Metric'), from('Times', 'Count')];
  expect(audit(parts(survey, sources, twoPromises)).promises.map(({ n, kept }) => [n, kept])).toEqual([
    [3, 2],
    [3, 3],
  ]);
});

test('a metric that Sources names serves a touchpoint that the row names', () => {
  const survey: Grid = [
    ['Where', 'Score'],
    ['Web', 5],
    ['Store', 2],
  ];
  const found = audit(parts(survey, [from('Score', 'Value', { Metric: 'CSAT' }), from('Where', 'Touchpoint')], twoPromises));
  expect(found.promises.map(({ n, kept }) => [n, kept])).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

test("Qualtrics' three header rows: a column goes by any of them", () => {
  const survey: Grid = [
    ['StartDate', 'Q1', 'Q2'],
    ['Start Date', 'How satisfied were you,\noverall?', 'Anything else?'],
    ['{"ImportId":"startDate","timeZone":"America/Denver"}', '{"ImportId":"QID1"}', '{"ImportId":"QID2_TEXT"}'],
    ['2026-10-01 10:00:00', 5, 'Lovely'],
    ['2026-10-02 10:00:00', 2, null],
  ];
  const whole = { n: 2, kept: 1, comments: 1, newest: '2026-10-02', sources: ['other'], segments: [] };
  expect(read(survey, [value('Q1'), from('Q2', 'Comment'), from('StartDate', 'Date')])).toEqual(whole);
  expect(read(survey, [value('How satisfied were you, overall?'), from('Anything else?', 'Comment'), from('Start date', 'Date')])).toEqual(
    whole,
  );
  expect(read(survey, [value('Q1'), from('Anything else?', 'Comment'), from('Start date', 'Date')])).toEqual(whole);
});

test("SurveyMonkey's two header rows: a column goes by its question, its part, or both", () => {
  const survey: Grid = [
    ['Respondent', 'How was it?', null, 'Why?'],
    [null, 'Staff', 'Goods', 'Open-Ended Response'],
    [1, 5, 2, 'Kind'],
    [2, 4, 1, null],
  ];
  expect(read(survey, [value('Goods')])).toMatchObject({ n: 2, kept: 0 });
  expect(read(survey, [value('How was it? Goods'), from('Why?', 'Comment')])).toMatchObject({ n: 2, kept: 0, comments: 1 });
  expect(read(survey, [value('How was it?')])).toMatchObject({ n: 2, kept: 2 });
  const bare: Grid = [
    ['Respondent', 'How was it?', null],
    [null, 'Staff', 'Goods'],
    [1, 5, 2],
  ];
  expect(read(bare, [value('How was it? Goods'), from('Respondent', 'Evidence ID')])).toMatchObject({ n: 1, kept: 0 });
});

test('a header below a title is found by the names asked for', () => {
  expect(read([['Survey of October'], [], ['Score', 'Day'], [5, '2026-10-01']], [value('Score'), from('Day', 'Date')])).toMatchObject({
    n: 1,
    newest: '2026-10-01',
  });
});

test('two values of one touchpoint and metric are two streams', () => {
  const survey: Grid = [
    ['First visit', 'Second visit', 'Day'],
    [5, 2, '2026-10-01'],
    [4, null, '2026-10-02'],
  ];
  expect(read(survey, [value('First visit'), value('Second visit'), from('Day', 'Date')])).toMatchObject({ n: 3, kept: 2 });
});

test('a comment of one touchpoint goes there alone, before one that serves the whole tab', () => {
  const survey: Grid = [
    ['Store', 'Web', 'Words', 'Web words'],
    [5, 5, 'All good', 'Fast'],
    [5, 5, 'Nice', 'Quick'],
  ];
  const sources = [
    value('Store'),
    value('Web', { Touchpoint: 'Web' }),
    from('Words', 'Comment'),
    from('Web words', 'Comment', { Touchpoint: 'Web' }),
  ];
  expect(audit(parts(survey, sources, twoPromises)).promises.map(one => one.quotes.for.map(quote => quote.text).sort())).toEqual([
    ['All good', 'Nice'],
    ['Fast', 'Quick'],
  ]);
});

test('codes of no answer belong to their own column', () => {
  const survey: Grid = [
    ['Store', 'Web'],
    [5, 5],
    [1, 1],
    ['1', '1'],
  ];
  const sources = [value('Store', { 'Not an answer': '1; refused' }), value('Web', { Touchpoint: 'Web' })];
  expect(audit(parts(survey, sources, twoPromises)).promises.map(one => one.n)).toEqual([1, 3]);
});

test('a tool’s rules leave rows out, whatever else is not listed as fine, and say why', () => {
  const survey: Grid = [
    ['Score', 'Status', 'Finished', 'Own'],
    [5, 'IP Address', 'True', null],
    [4, 0, true, null],
    [1, 'Survey Preview', 'True', null],
    [1, 'IP Address', 'FALSE', null],
    [2, 1, false, null],
    [1, 'IP Address', 1, 'Staff'],
    [4, null, null, null],
  ];
  const sources = [
    value('Score'),
    from('Status', 'Left out because', { 'Not an answer': 'IP Address; 0' }),
    from('Finished', 'Left out because', { 'Not an answer': 'True; 1' }),
    from('Own', 'Left out because'),
  ];
  const { promises, base, issues: found } = audit(parts(survey, sources));
  expect(promises[0]).toMatchObject({ n: 3, kept: 3, leftOut: { n: 4 } });
  expect(promises[0]!.leftOut.reasons.map(({ text, n }) => `${text} ${n}`).sort()).toEqual([
    'Finished: FALSE 1',
    'Staff 1',
    'Status: 1 1',
    'Status: Survey Preview 1',
  ]);
  expect([base, found]).toMatchObject([{ read: 7, used: 3, leftOut: 4 }, []]);
});

test('where only days of replies are known, a day says that there was one', () => {
  const survey: Grid = [
    ['Score', 'Day', 'Replied'],
    [5, '2026-10-01', '2026-10-02'],
    [4, '2026-10-01', '2026-10-30'],
    [1, '2026-10-01', null],
    [2, '2026-10-01', 'null'],
  ];
  const sources = [value('Score'), from('Day', 'Date'), from('Replied', 'Replied on')];
  expect(audit(parts(survey, sources)).touchpoints[0]!.replies).toEqual({ open: 0, answered: 2, slow: 1, missing: 0 });
});

const cases: [string, Row[], string[]][] = [
  ['an unknown tab', [{ ...value('Score'), Tab: 'Surveys 2' }], ['unknown-tab Sources!A2 Surveys 2']],
  ['an unknown column, with what was meant', [value('Scores')], ['unknown-column Sources!B2 Scores -> Score']],
  ['a column that stands twice', [value('Score'), from('Twin', 'Comment')], ['duplicate-column Sources!B3 Twin -> C, D']],
  [
    'a promised date without an actual one',
    [value('Score', { Holds: 'Promised date' })],
    ['invalid-stream Sources!B2 Score -> Actual date'],
  ],
  ['a value whose touchpoint is open', [from('Score', 'Value', { Metric: 'CSAT', Touchpoint: null })], ['open-touchpoint Sources!E2']],
  [
    'several of them once',
    [from('Score', 'Value', { Metric: 'CSAT', Touchpoint: null }), from('Note', 'Value', { Metric: 'CSAT', Touchpoint: null })],
    ['open-touchpoint Sources!E2 x2'],
  ],
  ['a value without a metric', [from('Score', 'Value', { Touchpoint: 'Store' })], ['invalid-stream Sources!B2 Score -> Metric']],
  ['a column that no value goes with', [from('Day', 'Date')], ['invalid-stream Sources!B2 Day -> Value']],
  ['what is held, if it is no word of the list', [value('Score', { Holds: 'Valeu' })], ['unknown-choice Sources!C2 Valeu -> Value']],
  ['the same column twice', [value('Score'), value('Score')], ['duplicate-stream Sources!B3 Score']],
  [
    'a second comment, which is not read',
    [value('Score'), from('Day', 'Comment'), from('Note', 'Comment')],
    ['unread-column Sources!B4 Note'],
  ],
];
test.each(cases)('reports %s', (_, sources, expected) => {
  const survey: Grid = [
    ['Score', 'Day', 'Twin', 'Twin', 'Note'],
    [5, '2026-10-01', 'a', 'b', 'c'],
  ];
  expect(issues(parts(survey, sources, { evidence: times(1, 5) }))).toEqual(expected);
});

test('a tab that Sources describes is not read once more as Evidence, whatever its columns and its name', () => {
  const long = tab(times(20, 5, { Comment: 'Good', Date: '2026-10-01' }));
  const sources = ['Value', 'Touchpoint', 'Metric', 'Comment', 'Date'].map(name => from(name, name));
  expect(audit({ sources, tabs: { Survey: long } }).base.read).toBe(20);
  expect(audit({ sources: sources.map(row => ({ ...row, Tab: 'Feedback' })), tabs: { Feedback: long } }).base.read).toBe(20);
  expect(audit({ sources, tabs: { Survey: long, 'Other evidence': long } }).base.read).toBe(40);
});

describe('a cell that several streams of a tab read', () => {
  const three = ['Promise 1', 'Promise 2', 'Promise 3'].map((name, i) => ({
    ...promise,
    'Promise ID': `P${i + 1}`,
    Promise: name,
    Metric: ['CSAT', 'NPS', 'CES'][i]!,
  }));
  const survey: Grid = [
    ['CSAT', 'NPS', 'CES', 'Kind', 'Words', 'Reply', 'Region', 'Day'],
    [5, 9, null, 'Survey', 'Fine', null, 'North', '2026-10-01'],
    [null, 3, 2, 'Complaint', 'Slow', 'Open', '#REF!', '2026-10-02'],
    [1, null, null, null, 'N/A', null, 'South', 'some day'],
    [null, null, 7, null, '#N/A', null, null, null],
  ];
  const sources = [
    value('CSAT'),
    value('NPS', { Metric: 'NPS' }),
    value('CES', { Metric: 'CES' }),
    from('Kind', 'Source'),
    from('Words', 'Comment'),
    from('Reply', 'Reply'),
    from('Region', 'Segment'),
    from('Day', 'Date'),
  ];
  const found = audit(parts(survey, sources, { promises: three }));

  test('counts once at its touchpoint, and still for each promise', () => {
    expect(found.touchpoints[0]).toMatchObject({ n: 3, comments: 2, complaints: 1, replies: { open: 1, answered: 0, slow: 0 } });
    expect(found.promises.map(({ n, comments }) => [n, comments])).toEqual([
      [2, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  test('is reported once', () =>
    expect(issues(parts(survey, sources, { promises: three }))).toEqual([
      'invalid-date Survey!H4 some day',
      'formula-error Survey!E5 #N/A',
      'formula-error Survey!G3 #REF!',
    ]));

  test('counts at each of two touchpoints', () => {
    const both = [value('CSAT'), value('NPS', { Touchpoint: 'Web', Metric: 'NPS' }), from('Words', 'Comment')];
    const { touchpoints } = audit(parts(survey, both, twoPromises));
    expect(touchpoints.map(({ n, comments }) => [n, comments])).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });
});

test('a misspelt name in Sources is reported once, where it stands', () => {
  const survey: Grid = [['Score'], [5], [4], [3]];
  expect(issues(parts(survey, [value('Score', { Touchpoint: 'Sotre' })]))).toEqual(['unknown-touchpoint Sources!D2 Sotre -> Store']);
  expect(issues(parts(survey, [value('Score', { Metric: 'CSTA' })]))).toEqual(['unknown-metric Sources!E2 CSTA -> CSAT']);
});

test('comments of a touchpoint need no metric', () => {
  const survey: Grid = [['Words'], ['Nice'], [404]];
  const comments = parts(survey, [from('Words', 'Comment', { Touchpoint: 'Store' })]);
  expect(issues(comments)).toEqual([]);
  expect(audit(comments).touchpoints[0]).toMatchObject({ n: 0, comments: 2 });
});
