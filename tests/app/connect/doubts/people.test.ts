import { at, propose, said } from './columns';

/* Words and columns about people: whose they are, and what they tell of. */

test('what somebody liked best sends no row to a touchpoint', () =>
  expect(said({ 'Rate the counter': [5, 3, 1], 'What did you like most?': ['Counter', 'Elsewhere'] }, at('Counter', 'CSAT'))).toEqual([
    'Rate the counter | value | Counter | CSAT | sure',
    expect.stringContaining('which of them to choose'),
  ]));

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
