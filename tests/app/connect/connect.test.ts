import { connectable } from '../../../src/app/connect/connect';
import type { Grid } from '../../../src/core/cell/cell';
import { promise, store } from '../tiny';
import { book, columnSaid, propose, said, survey } from './survey';

test('input and report tabs, empty ones and those in Sources are not to be connected', () => {
  const workbook = book(survey, {
    evidence: [{ Touchpoint: 'Store', Metric: 'CSAT', Value: 5 }],
    tabs: { Empty: [], Header: [['a', 'b']], Actions: [['x'], ['y']] },
  });
  expect(connectable(workbook)).toEqual(['Survey']);
});

test('dates and segments without a value or a comment are evidence of nothing', () =>
  expect(
    said(
      propose([
        ['Day', 'Region'],
        ['2026-10-01', 'North'],
        ['2026-10-02', 'North'],
        ['2026-10-03', 'South'],
        ['2026-10-03', 'South'],
      ]),
    ),
  ).toEqual([]));

test('two dates measure what a touchpoint promises to do quickly, or by a day', () => {
  const orders = (...headers: string[]): Grid => [headers, ['2026-10-01', '2026-10-03'], ['2026-10-02', '2026-10-05']];
  const delivery = {
    touchpoints: [{ Touchpoint: 'Delivery' }, store],
    promises: [{ ...promise, Touchpoint: 'Delivery', Metric: 'Delivery', 'Kept when': '<= 2 days' }],
  };
  expect(said(propose(orders('Order placed', 'Delivered'), delivery, 'Orders'))).toEqual([
    'Order placed | started | Delivery | Delivery | sure',
    'Delivered | finished | Delivery | Delivery | sure',
  ]);
  const due = { touchpoints: [{ Touchpoint: 'Delivery' }, store], promises: [{ ...promise, Touchpoint: 'Delivery', Metric: 'On time' }] };
  expect(said(propose(orders('Promised delivery', 'Delivered on'), due, 'Deliveries'))).toEqual([
    'Promised delivery | promised | Delivery | On time | sure',
    'Delivered on | actual | Delivery | On time | sure',
  ]);
});

test('cases that end on the day that they were promised for are late by the clock; where days are promised it is asked', () => {
  const orders: Grid = [
    ['Promised for', 'Delivered'],
    ['2026-10-01 12:00', '2026-10-01 12:35'],
    ['2026-10-02 18:00', '2026-10-02 17:50'],
    ['2026-10-03 13:30', '2026-10-03 14:44'],
  ];
  const at = (metric: string | null) => ({
    touchpoints: [{ Touchpoint: 'Orders' }],
    promises: [{ ...promise, Touchpoint: 'Orders', Metric: metric }],
  });
  const metrics = (metric: string | null): string[] => propose(orders, at(metric), 'Orders').columns.map(column => column.metric);
  expect([metrics(null), metrics('On time to the minute'), metrics('On time')]).toEqual([
    ['On time to the minute', 'On time to the minute'],
    ['On time to the minute', 'On time to the minute'],
    ['', ''],
  ]);
  expect(propose(orders, at('On time'), 'Orders').columns[0]!.reason).toContain('by calendar day');
});

test('notes kept by hand are read by their own headers', () => {
  const notes: Grid = [
    ['Touchpoint', 'When', 'Rating', 'Kind of source', 'Expected', 'Left out because', 'Feedback'],
    ['Stoer', '2026-10-01', '4,5', 'Survey', 5, null, 'Good'],
    ['Stoer', '2026-10-02', 2, 'Complaint', 4, 'Test', 'Bad'],
    ['Stroe', '2026-10-03', 3, 'Survey', 4, null, null],
  ];
  expect(said(propose(notes, { touchpoints: [store, { Touchpoint: 'Web' }] }))).toEqual([
    'Touchpoint | touchpoint | likely',
    'When | date | sure',
    'Rating | value | CSAT | sure',
    'Kind of source | source | likely',
    'Expected | expected | likely',
    'Left out because | leftOut | likely',
    'Feedback | comment | sure',
  ]);
});

test.each<[string, string, Grid[number]]>([
  ['Was your problem solved?', 'Resolved', ['Yes', 'No', 'Yes']],
  ['How easy was it?', 'CES', [7, 2, 5]],
  ['Waiting time in minutes', 'Wait', [3, 12, 40]],
  ['Overall rating', 'CSAT', ['4.5', '3', '5']],
])('“%s” is about the one touchpoint where %s is promised', (header, metric, cells) =>
  expect(
    columnSaid([[header], ...cells.map(cell => [cell])], {
      touchpoints: [store, { Touchpoint: 'Web' }],
      promises: [{ ...promise, Metric: metric }],
    }),
  ).toBe(`${header} | value | Store | ${metric} | likely`),
);
