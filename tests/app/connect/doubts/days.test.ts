import type { Parts } from '../../tiny';
import { promise } from '../../tiny';
import { at, said } from './columns';

/* Days and times that are other ones than they look like: one test a kind. */

test('minutes are never read as days', () =>
  expect(said({ 'Counter delay in minutes': [0, 4, 12] }, at('Counter', 'On time'))[0]).not.toContain('| Counter | On time |'));

test('a lateness without a unit is not read', () =>
  expect(said({ 'Counter delay': [0, 4, 12] }, at('Counter', 'On time'))[0]).not.toContain('| On time |'));

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

test('a scheduled and an actual day are a promise and its end', () =>
  expect(
    said({ 'Scheduled delivery': ['2026-10-06'], 'Actual delivery': ['2026-10-05', '2026-10-07'] }, at('Delivery', 'On time')),
  ).toEqual([expect.stringContaining('| promised |'), expect.stringContaining('| actual |')]));
