import { proposeConnection } from '../../../src/app/connect/connect';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Cell } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* Which answers are good is never said wrongly for sure: not of what is bad, nor of a scale that goes the other way round. */

const words = wordsOf('en');
const bookOf = (place: string, promise: string, metric: string, header: string, cells: readonly Cell[]) =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], [place]],
    Promises: [
      ['Touchpoint', 'Promise', 'Metric'],
      [place, promise, metric],
    ],
    Answers: [
      ['Date', header],
      ...Array.from({ length: 6 }, () => cells)
        .flat()
        .map((cell, i): Cell[] => [`2026-09-${10 + (i % 18)}`, cell]),
    ],
  });
const MARKS = [1, 2, 3, 4, 5, 2, 4];

const bad: [string, string, string, readonly Cell[]][] = [
  ['Room', 'A quiet room', 'How noisy was your room? (1-5)', MARKS],
  ['Room', 'A quiet room', 'Room noise (1 = none, 5 = unbearable)', MARKS],
  ['Room', 'A quiet room', 'How quiet was your room? 1 = very quiet, 5 = very noisy', MARKS],
  ['Pokój', 'Cichy pokój', 'Jak głośno było w pokoju? (1-5)', MARKS],
  ['房間', '安靜的房間', '房間有多吵？（1-5）', MARKS],
  ['Pokój', 'Czysty pokój', 'Ocena czystości pokoju: 1 – najlepsza, 5 – najgorsza', MARKS],
  ['Ferry', 'A calm crossing', 'Ferry in Schulnoten', MARKS],
  ['Ferry', 'A calm crossing', 'Problems with the ferry 1-5', MARKS],
  ['Ferry', 'A calm crossing', 'I had to queue long for the ferry (1-5)', MARKS],
  ['Ordering', 'Ordering is easy', 'How much effort did ordering take? (1 = very little, 5 = very much)', MARKS],
];

test.each(bad)('at %s, of “%s”, high marks of “%s” are not called good for sure', (place, promise, header, cells) => {
  const { columns } = proposeConnection(bookOf(place, promise, 'CSAT', header, cells), 'Answers', words);
  expect(columns[1]!.holds).toBeNull();
  const [question] = proposeGuide(bookOf(place, promise, '', header, cells), 'Answers').questions;
  if (question?.sure === 'sure') expect(question.better).toBe('lower');
});

test('ends whose words nobody understands are only likely the usual way round', () => {
  const header = 'Freundlichkeit am Empfang (1 = gar nicht freundlich, 5 = sehr freundlich)';
  const { columns } = proposeConnection(bookOf('Empfang', 'Freundlicher Empfang', 'CSAT', header, MARKS), 'Answers', words);
  expect(columns[1]).toMatchObject({ holds: 'value', sure: 'likely' });
});

test.each([
  ['Rechnung', 'Gab es auf der Rechnung versteckte Kosten?', ['Ja', 'Nein', 'Nein']],
  ['Empfang', 'Mussten Sie am Empfang warten?', ['Ja', 'Nein', 'Nein']],
  ['Cocina', '¿El plato de la cocina llegó frío?', ['Sí', 'No', 'No']],
])('at %s yes to “%s” is not taken for kept', (place, header, cells) => {
  const { columns } = proposeConnection(bookOf(place, 'Kein Ärger', 'Resolved', header, cells), 'Answers', words);
  expect(columns[1]!.holds).toBeNull();
});

test.each([
  ['👍', '👎'],
  ['Passed', 'Failed'],
  ['OK', 'not OK'],
])('%s and %s are yes and no in a question that is understood', (yes, no) => {
  const cells = [yes, yes, no, yes];
  const { columns } = proposeConnection(
    bookOf('Desk', 'Bags are weighed', 'Resolved', 'Was your bag weighed at the desk?', cells),
    'Answers',
    words,
  );
  expect(columns[1]).toMatchObject({ holds: 'value', metric: 'Resolved' });
});

test('one thing against another is asked: only a person can tell which should be more', () => {
  const book = bookOf('Price', 'The quote is the bill', '', 'Was the bill higher than the quote?', ['Yes', 'No', 'No']);
  expect(proposeGuide(book, 'Answers').questions).toMatchObject([{ good: [], sure: 'open', doubts: [{ code: 'good' }] }]);
});

test('a good mark of how a problem was handled is a good mark', () => {
  const header = 'How well did the desk handle your problem? (1-5)';
  const { columns } = proposeConnection(bookOf('Desk', 'Problems are solved', 'CSAT', header, MARKS), 'Answers', words);
  expect(columns[1]).toMatchObject({ holds: 'value', metric: 'CSAT' });
});

test.each([
  ['What did you use? (tick all that apply)', ['Pool', 'Pool; Sauna', 'Sauna', 'Gym\nPool', 'Gym']],
  ['Which of these did you like?', ['Pool', 'Sauna', 'Pool, Sauna', 'Sauna', 'Pool']],
])('several answers in one cell of “%s” are no single ones', (header, cells) => {
  const guide = proposeGuide(bookOf('Pool', 'A pool never crowded', '', header, cells), 'Answers');
  expect(guide.questions).toEqual([]);
  expect(guide.others.find(({ column }) => column === header)).toMatchObject({ holds: null, because: 'several' });
});

test('a second question about one promise names the first', () => {
  const header = ['Date', 'How clean was your room?', 'Was your room clean?'];
  const book = bookOf('Room', 'Your room is clean', '', '', []);
  book.grids.set('Answers', [
    header,
    ...Array.from({ length: 24 }, (_, i): Cell[] => [`2026-09-${10 + (i % 18)}`, i % 3 ? 'Very clean' : 'Dirty', i % 4 ? 'Yes' : 'No']),
  ]);
  const { questions } = proposeGuide(book, 'Answers');
  const [second] = questions.filter(({ tells }) => tells.length === 0);
  const [first] = questions.filter(({ tells }) => tells.length > 0);
  expect(second!.doubts).toMatchObject([{ code: 'second', answer: first!.text }]);
  expect(words.guide.doubt(second!.doubts[0]!)).toContain(first!.text);
});

test('a question that speaks of a phone tells nobody’s number', () => {
  const book = bookOf('Support', 'We pick up the phone', 'Resolved', 'Did you try to phone us and get through?', ['Yes', 'No', 'Yes']);
  expect(proposeConnection(book, 'Answers', words).columns[1]!.isPrivate).toBe(false);
});

test('a statement of what did not go wrong, and marks for how trouble was handled, are the usual way round', () => {
  for (const header of ['I never had to queue for the ferry, 1 to 5', 'How satisfied were you when you had to change the ferry?']) {
    const { columns } = proposeConnection(bookOf('Ferry', 'A calm crossing', 'CSAT', header, MARKS), 'Answers', words);
    expect(columns[1]).toMatchObject({ holds: 'value', metric: 'CSAT' });
  }
});

describe('a metric of the team’s own', () => {
  const proposed = (metric: [string, string, string, string], header: string, cells: readonly Cell[]) => {
    const book = bookOf('Bakery', 'Always good', metric[0], header, cells);
    book.grids.set('Metrics', [['Metric', 'Kind', 'Kept when', 'Words'], metric]);
    return proposeConnection(book, 'Answers', words).columns[1]!;
  };

  test.each([
    ['No queue', 'Did you have to queue at the bakery?', null],
    ['Queue', 'Was the bakery without a queue?', null],
    ['Bez kolejki', 'Czy była kolejka w bakery?', null],
    ['Greeted', 'Were you greeted at the bakery?', 'value'],
  ])('%s takes no yes to the other side of it: %s', (name, header, holds) =>
    expect(proposed([name, 'Yes/no', 'yes', ''], header, ['Yes', 'No', 'No']).holds).toBe(holds),
  );

  const freshness: [string, string, string, string] = [
    'Freshness',
    'Choice',
    'one of: Very fresh; Fresh',
    'Very fresh; Fresh; So-so; Not fresh',
  ];
  test('of a closed question is known by a word of its name and by its answers', () => {
    const header = 'How fresh was the bread of the bakery?';
    expect(proposed(freshness, header, ['Very fresh', 'Fresh', 'So-so', 'Not fresh'])).toMatchObject({
      holds: 'value',
      metric: 'Freshness',
    });
    expect(proposed(freshness, header, ['Very fresh', 'Fresh', 'Old', 'Not fresh']).metric).not.toBe('Freshness');
    expect(proposed(freshness, 'Which bread of the bakery?', ['Very fresh', 'Fresh', 'So-so', 'Not fresh']).metric).not.toBe('Freshness');
  });
});
