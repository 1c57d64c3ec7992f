import { proposeConnection } from '../../../src/app/connect/connect';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { promise, tabsOf } from '../tiny';
import { at, propose, said } from './doubts/columns';

/* What looks like evidence and is another thing: one test a kind. Days and people stand in doubts/. */

test('of two dates of arrival the customer’s is taken; where it is not told which, neither is', () => {
  const dates = (first: string, second: string) =>
    said(
      { Promised: ['2026-10-05', '2026-10-07'], [first]: ['2026-10-04', '2026-10-06'], [second]: ['2026-10-06', '2026-10-08'] },
      at('Orders', 'On time'),
      'Orders',
    );
  expect(dates('Delivered to depot', 'Delivered to customer').slice(1)).toEqual([
    expect.stringContaining('other column'),
    'Delivered to customer | actual | Orders | On time | likely',
  ]);
  expect(dates('Delivered', 'Completed').every(line => line.includes('could be that day: Delivered; Completed'))).toBe(true);
});

test('0 and 1 are no marks from 0 to 10', () =>
  expect(said({ Recommended: [0, 1, 1], 'Counter rating': [5, 4, 1] }, at('Counter', 'NPS'))[0]).toContain('Nothing shows'));

test('0 counts where the header says that the scale begins with it', () =>
  expect(said({ 'Mark the counter from 0 (bad) to 5 (good)': [0, 5, 3, 4] }, at('Counter', 'CSAT'))[0]).toContain(
    '| Counter | Rating 0-5 |',
  ));

test('a header that tells another scale is no CSAT, however low the marks are', () =>
  expect(said({ 'Counter (1-10)': [3, 4, 5, 1] }, at('Counter', 'CSAT'))[0]).toContain('| Rating 1-10 |'));

test('marks out of ten are no likelihood to recommend', () =>
  expect(said({ 'How would you rate the counter?': [0, 10, 7, 3] }, at('Counter', 'CSAT'))[0]).toContain('| Rating 0-10 |'));

test('the same answer in words and as a number is one answer', () =>
  expect(
    said({ 'Counter rating': ['Satisfied', 'Dissatisfied', 'Very satisfied'], 'Counter rating score': [4, 2, 5] }, at('Counter', 'CSAT')),
  ).toEqual([
    'Counter rating | value | Counter | CSAT | sure',
    'Counter rating score: It holds the answers of “Counter rating” a second time.',
  ]));

test('what should be stands beside what is', () =>
  expect(
    said({ 'The counter should be quick (expectation)': [5, 4, 5], 'The counter is quick (1-5)': [5, 4, 3, 2, 1] }, at('Counter', 'CSAT')),
  ).toEqual([
    'The counter should be quick (expectation) | expected | Counter | CSAT | sure',
    'The counter is quick (1-5) | value | Counter | CSAT | sure',
  ]));

test('whether expectations were met is an answer', () =>
  expect(said({ 'Did the counter meet your expectations (1-5)?': [5, 4, 3, 2, 1] }, at('Counter', 'CSAT'))[0]).toContain(
    '| value | Counter',
  ));

test('several columns at one touchpoint by one metric are not pooled', () =>
  expect(
    said({ 'Counter: speed (1-5)': [5, 4, 3], 'Counter: kindness (1-5)': [1, 2, 3, 4] }, at('Counter', 'CSAT')).every(line =>
      line.endsWith('| open'),
    ),
  ).toBe(true));

test('a slip and “I had none” cost an answer, not the column', () => {
  const fresh = ['Very fresh', 'Fresh', 'OK', 'Not so fresh', 'Stale'];
  const [column] = propose(
    { 'How fresh was the counter?': [...fresh, ...fresh, ...fresh, ...fresh, 'I did not buy any', 'Frseh'] },
    at('Counter', null),
  ).columns;
  expect([column!.holds, column!.touchpoint, column!.metric, column!.notAnswers]).toEqual([
    'value',
    'Counter',
    'Fresh',
    ['I did not buy any'],
  ]);
});

test('“Very good” and “Excellent” are two steps where both occur', () => {
  const { metrics } = propose({ 'How was the counter?': ['Excellent', 'Very good', 'Average', 'Poor', 'Terrible'] }, at('Counter', 'CSAT'));
  expect(metrics[0]!.words).toBe('Terrible = 1; Poor = 2; Average = 3; Very good = 4; Excellent = 5');
});

test('a metric of the user’s own that lacks words is not announced with words that are never written', () => {
  const own = { metrics: [{ Metric: 'Quality', Kind: 'Rating', Lowest: 1, Highest: 5 }] };
  const { metrics, columns } = propose({ 'How was the counter?': ['Excellent', 'Good', 'Poor'] }, at('Counter', 'Quality', own));
  expect([metrics.map(one => one.name), columns[0]!.reason.includes('“Quality” in the tab Metrics has no words')]).toEqual([
    ['Quality 2'],
    true,
  ]);
});

test('a scale in numbers that judges nothing is not sure to be better upwards', () =>
  expect(said({ 'How busy was the counter, 0 to 10?': [0, 10, 7, 3, 9, 1] }, at('Elsewhere', 'NPS', {}))[0]).not.toContain('| sure'));

test('a question that turns its scale round is left out by itself', () => {
  const friendly = (ends: string) => said({ [`How friendly was the counter? ${ends}`]: [1, 2, 5, 4, 3] }, at('Counter', 'CSAT'))[0];
  expect(friendly('(1 = very bad, 5 = very good)')).toContain('| value | Counter | CSAT |');
  const turned = [
    '(1 = very good, 5 = very bad)',
    '(1 – bardzo dobrze, 5 – bardzo źle)',
    '（1=非常滿意，5=非常不滿意）',
    '(1 = sehr gut, 5 = schlecht)',
  ];
  for (const ends of turned) expect(friendly(ends)).toContain('the low numbers are the good ones');
});

test.each(['Did you have to wait at the counter?', 'Was the counter dirty?'])('%s is no promise kept where the answer is Yes', question => {
  const promises = [{ ...promise, Touchpoint: 'Counter', Promise: 'No wait, no dirt, found at once', Metric: 'Resolved' }];
  const [line] = said({ [question]: ['Yes', 'No', 'No'] }, at('Counter', 'Resolved', { promises }));
  expect(line).toContain('does not say clearly that Yes is the good answer');
});

test('Yes counts where it is good, and where the metric itself is about the fault', () => {
  expect(said({ 'Was your problem solved at the counter?': ['Yes', 'No'] }, at('Counter', 'Resolved'))[0]).toContain(
    '| Counter | Resolved |',
  );
  const late = { Metric: 'Late', Kind: 'Yes/no', 'Kept when': 'no' };
  const parts = at('Counter', 'Late', { metrics: [late] });
  expect(said({ 'Was the counter late?': ['Yes', 'No'] }, parts)[0]).toContain('| Counter | Late |');
});

test.each(['What do you think customers give the counter?', 'Counter: self-assessment of the team (1-5)', 'Forecast score of the counter'])(
  '%s is no answer of a customer',
  header => expect(said({ [header]: [5, 3, 1] }, at('Counter', 'CSAT'))[0]).toContain('thinks or predicts'),
);

test('the marks of a quality that is named are marks, though nobody gave the best', () =>
  expect(said({ 'Cleanliness of the counter': [1, 2, 3, 4] }, at('Counter', 'CSAT'))[0]).toContain('| Counter | CSAT |'));

test('rows that add up others, and a header that comes again, do not hide what a column is', () => {
  const grid: Grid = [
    ['Shop', 'How was the counter, 1 to 5?'],
    ...[5, 4, 2].map((mark): Cell[] => ['North', mark]),
    ['North Total', 11],
    ['Shop', 'How was the counter, 1 to 5?'],
    ...[1, 4, 2].map((mark): Cell[] => ['South', mark]),
    ['South Total', 7],
    ['Grand Total', 18],
  ];
  const workbook = memoryWorkbook(tabsOf({ ...at('Counter', 'CSAT'), tabs: { Export: grid } }));
  const [, marks] = proposeConnection(workbook, 'Export', wordsOf('en')).columns;
  expect(marks).toMatchObject({ holds: 'value', touchpoint: 'Counter' });
});

test.each(['Counter attempts', 'Counter fee', 'Distance to the counter (km)'])('%s is no time', header =>
  expect(said({ [header]: [1, 2, 3, 4] }, at('Counter', 'Counter time', { metrics: [counterTime] }))[0]).not.toContain('| Counter |'),
);
const counterTime = { Metric: 'Counter time', Kind: 'Duration', Unit: 'days', 'Kept when': '<= 2 days' };

test('a mean of many is no answer of one', () => {
  expect(said({ 'Avg. counter rating': [4.2, 3.9, 4] }, at('Counter', 'CSAT'))[0]).toContain('calculated from other answers');
  expect(said({ 'Counter time (days)': [4, 1] }, at('Counter', 'Counter time', { metrics: [counterTime] }))[0]).toContain('| Counter |');
});

test.each(['How dissatisfied were you with the counter? (1-5)', 'The counter was too slow (1 = strongly disagree, 5 = strongly agree)'])(
  '%s is not read the wrong way round',
  question => expect(said({ [question]: [5, 3, 1] }, at('Counter', 'CSAT'))[0]).toContain('the low numbers are the good ones'),
);

test('how satisfied somebody was with the noise is read as it stands', () =>
  expect(said({ 'How satisfied were you with the noise at the counter?': [5, 3, 1] }, at('Counter', 'CSAT'))[0]).toContain(
    '| Counter | CSAT |',
  ));

test.each(['Hotel star category', 'Hotel priority', 'Hotel test points'])('%s is no mark', header =>
  expect(said({ [header]: [5, 3, 1] }, at('Hotel', 'Stars'))[0]).not.toContain('| Hotel | Stars |'),
);
