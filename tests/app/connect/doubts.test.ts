import type { Connection } from '../../../src/app/connect/connect';
import { proposeConnection } from '../../../src/app/connect/connect';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import type { Parts } from '../tiny';
import { promise, tabsOf } from '../tiny';

/* What looks like evidence and is another thing: one test a kind. */

/** A table of so many rows, the cells of each column taken in turn. */
const table = (columns: Record<string, Cell[]>, rows = 40): Grid => [
  Object.keys(columns),
  ...Array.from({ length: rows }, (_, row) =>
    Object.values(columns).map(cells => {
      const cell = cells[row % cells.length]!;
      return typeof cell === 'string' ? cell.replace('{n}', String(row)) : cell;
    }),
  ),
];

const at = (place: string, metric: string | null, rest: Parts = {}): Parts => ({
  touchpoints: [{ Touchpoint: place }, { Touchpoint: 'Elsewhere' }],
  promises: [{ ...promise, Touchpoint: place, Metric: metric }],
  ...rest,
});

const propose = (columns: Record<string, Cell[]>, parts: Parts, name = 'Export'): Connection =>
  proposeConnection(memoryWorkbook(tabsOf({ ...parts, tabs: { ...parts.tabs, [name]: table(columns) } })), name, wordsOf('en'));

/** Each column: what it holds, where, by what, how sure; or why not. */
const said = (columns: Record<string, Cell[]>, parts: Parts, name?: string): string[] =>
  propose(columns, parts, name).columns.map(({ column, holds, touchpoint, metric, sure, reason }) =>
    holds === null ? `${column}: ${reason}` : [column, holds, touchpoint, metric, sure].filter(text => text !== '').join(' | '),
  );

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

test('minutes are never read as days', () =>
  expect(said({ 'Counter delay in minutes': [0, 4, 12] }, at('Counter', 'On time'))[0]).not.toContain('| Counter | On time |'));

test('a lateness without a unit is not read', () =>
  expect(said({ 'Counter delay': [0, 4, 12] }, at('Counter', 'On time'))[0]).not.toContain('| On time |'));

test('what somebody liked best sends no row to a touchpoint', () =>
  expect(said({ 'Rate the counter': [5, 3, 1], 'What did you like most?': ['Counter', 'Elsewhere'] }, at('Counter', 'CSAT'))).toEqual([
    'Rate the counter | value | Counter | CSAT | sure',
    expect.stringContaining('which of them to choose'),
  ]));

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

test('notes of staff, titles and names of firms are no words of customers', () =>
  expect(
    said(
      {
        'Rate the counter': [5, 3, 1],
        'Review title': ['Never again in all my {n} lives'],
        'Agent notes': ['Told the customer to call again on day {n}'],
        Company: ['The Long Name of Company Number {n} Limited'],
        'Review text': ['The counter was closed when I came at {n}'],
      },
      at('Counter', 'CSAT'),
    )
      .filter(line => line.includes('| comment'))
      .join(),
  ).toBe('Review text | comment | sure'));

test('the day of a reply is not the day of a review, and who wrote it is no ID of it', () =>
  expect(
    said(
      {
        author_id: ['A{n}'],
        stars: [5, 4, 1],
        seller_response_date: ['2026-10-09', null],
        review_date: ['2026-10-05', '2026-10-06'],
      },
      at('Counter', 'Stars'),
    ).filter(line => !line.startsWith('stars')),
  ).toEqual([
    'author_id: Its header says “author id”: it tells one customer from another, not one answer.',
    'seller_response_date | repliedOn | sure',
    'review_date | date | sure',
  ]));

test('nights, attempts and the time that a form took are no marks and no waits', () =>
  expect(
    said(
      { 'Counter wait in minutes': [3, 9], 'Nights at the counter': [1, 2, 3, 4, 5], 'Time to complete (minutes)': [2, 3] },
      at('Counter', 'Wait'),
    ).map(line => line.includes('| value |')),
  ).toEqual([true, false, false]));

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

test('how kind the team was is asked of the team, and is no group of customers', () =>
  expect(said({ 'How friendly was our team?': ['Very friendly', 'Friendly', 'Unfriendly'] }, at('Team', null))[0]).toBe(
    'How friendly was our team? | value | Team | Friendly | sure',
  ));

test('forty shops are segments, also where they are spelled in two ways', () =>
  expect(said({ 'Rate the counter': [5, 3, 1], Shop: ['North', 'north ', 'South', 'SOUTH'] }, at('Counter', 'CSAT'))[1]).toBe(
    'Shop | segment | likely',
  ));

test('numbers of customers are counts beside an answer, and sums without one', () => {
  expect(said({ 'Counter mark (1-5)': [5, 4, 3, 2, 1], 'Number of answers': [12, 30, 7] }, at('Counter', 'CSAT'))[1]).toBe(
    'Number of answers | count | sure',
  );
  expect(said({ Promoters: [10, 20], Passives: [5, 6], Detractors: [2, 3], NPS: [47, 58] }, at('Counter', 'NPS')).join()).toContain(
    'sums of customers',
  );
});

test('a list of complaints is one without any value, with its replies', () => {
  const { columns } = propose(
    {
      Received: ['2026-10-01', '2026-10-02'],
      Complaint: ['Nobody rang me back on day {n}'],
      Status: ['Open', 'Closed'],
      'Closed on': [null, '2026-10-05'],
    },
    at('Counter', 'CSAT'),
  );
  expect(columns.map(column => [column.holds, column.source])).toEqual([
    ['date', null],
    ['comment', 'complaint'],
    ['reply', null],
    ['repliedOn', null],
  ]);
});

test('a scale in numbers that judges nothing is not sure to be better upwards', () =>
  expect(said({ 'How busy was the counter, 0 to 10?': [0, 10, 7, 3, 9, 1] }, at('Elsewhere', 'NPS', {}))[0]).not.toContain('| sure'));

test('two dates go where their time is promised, whatever touchpoint their headers name besides', () => {
  const parts: Parts = {
    touchpoints: [{ Touchpoint: 'Till', 'Also called': 'Order' }, { Touchpoint: 'Kitchen' }],
    metrics: [{ Metric: 'Order ready', Kind: 'Duration', Unit: 'minutes' }],
    promises: [{ ...promise, Touchpoint: 'Kitchen', Promise: 'Ready soon', Metric: 'Order ready' }],
  };
  const dates = { 'Order placed': ['2026-10-01 12:00', '2026-10-02 12:00'], 'Order ready': ['2026-10-01 12:08', '2026-10-02 12:21'] };
  expect(said(dates, parts)).toEqual([
    'Order placed | started | Kitchen | Order ready | likely',
    'Order ready | finished | Kitchen | Order ready | likely',
  ]);
});

test('a case that was closed has the day on which it was opened', () => {
  const list = {
    'Received on': ['2026-01-05', '2026-01-09'],
    Complaint: ['Nobody came on day {n} as agreed', 'The lamp of house {n} is broken again'],
    'Date closed': ['2026-02-01', null],
    Status: ['Closed', 'Open'],
  };
  expect(said(list, at('Lamps', 'CSAT'), 'Complaints')).toEqual([
    'Received on | date | sure',
    'Complaint | comment | sure',
    'Date closed | repliedOn | likely',
    'Status | reply | likely',
  ]);
});

test('what somebody who works there noted is no customer’s word, and words about somebody are not sure to be theirs', () => {
  const notes = ['Gate was closed at house {n}, rang twice', 'Nobody at home on day {n} of the week'];
  const columns = (header: string) => said({ 'Rating of the counter': [5, 4, 3, 1, 2], [header]: notes }, at('Counter', 'CSAT'))[1];
  expect(columns('Driver remarks')).toContain('Driver remarks: ');
  expect(columns('Reply content')).toContain('Reply content: ');
  expect(columns('Driver comments')).toBe('Driver comments | comment | likely');
  expect(columns('Your comments')).toBe('Your comments | comment | sure');
  expect(columns('What the passenger said')).toContain('| comment |');
});

test('a customer who answers again is a respondent; a state beside two dates tells what was cancelled', () => {
  const columns = {
    customer_id: ['K1', 'K2', 'K1'],
    agent_id: ['A1', 'A2', 'A1'],
    Promised: ['2026-10-05', '2026-10-07'],
    Delivered: ['2026-10-04', '2026-10-09'],
    order_status: ['done', 'cancelled', 'done'],
  };
  expect(said(columns, at('Orders', 'On time'), 'Orders').filter(line => line.includes(' | '))).toEqual([
    'customer_id | respondent | likely',
    'Promised | promised | Orders | On time | likely',
    'Delivered | actual | Orders | On time | likely',
    'order_status | status | sure',
  ]);
});

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

test('of several days that of the review is taken, not that of the booking before it', () => {
  const days = { 'Booking date': ['2026-03-01'], 'Review date': ['2026-10-01', '2026-10-02'], 'Counter stars': [5, 1, 3] };
  expect(said(days, at('Counter', 'Stars'))[1]).toBe('Review date | date | sure');
});

test('a promise to answer is measured to the answer, not until the case is closed', () => {
  const parts = at('Letters', 'Reply', { metrics: [{ Metric: 'Reply', Kind: 'Duration', Unit: 'hours', 'Kept when': '<= 24 hours' }] });
  const lines = said(
    { Created: ['2026-10-05 9:00'], 'First reply': ['2026-10-05 12:00', '2026-10-06 10:00'], Closed: ['2026-10-20 9:00'] },
    parts,
    'Letters',
  );
  expect(lines.slice(0, 2)).toEqual([
    expect.stringContaining('Created | started | Letters'),
    expect.stringContaining('First reply | finished'),
  ]);
});

test('times in another unit than the promise’s say so', () =>
  expect(said({ 'Counter wait (sec)': [120, 360] }, at('Counter', 'Wait'))[0]).toContain('“Wait” is measured in minutes'));

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

test('a scheduled and an actual day are a promise and its end', () =>
  expect(
    said({ 'Scheduled delivery': ['2026-10-06'], 'Actual delivery': ['2026-10-05', '2026-10-07'] }, at('Delivery', 'On time')),
  ).toEqual([expect.stringContaining('| promised |'), expect.stringContaining('| actual |')]));
