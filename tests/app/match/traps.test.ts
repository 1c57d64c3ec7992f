import { reviewMatches } from '../../../src/app/match/match';
import type { Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const words = wordsOf('en');

/** A review of comments beside touchpoints with what they are also called, and a brand. */
const review = (touchpoints: [string, string?][], comments: readonly string[], rest: Record<string, Grid> = {}) =>
  reviewMatches(
    memoryWorkbook({
      Touchpoints: [['Touchpoint', 'Also called'], ...touchpoints.map(([name, also]) => [name, also ?? null])],
      Sources: [
        ['Tab', 'Column', 'Holds'],
        ['Reviews', 'Text', 'Comment'],
      ],
      Reviews: [['Text'], ...comments.map(one => [one])],
      ...rest,
    }),
    words,
  );

describe('a name is no other word', () => {
  test.each<[string, string, string]>([
    ['a word of a name alone', 'Customer service', 'Sound dinner service'],
    ['an empty word of a name alone', 'Customer service', 'A customer before me'],
    ['the words of a name far from each other', 'Customer service', 'The service kept every customer waiting'],
    ['a verb', 'Board', 'Boarding took an hour'],
    ['a noun of that verb', 'Boarding', 'The board was empty'],
    ['a noun of the verb', 'Booking', 'I read a book'],
    ['a verb of the noun', 'Book', 'Booking was easy'],
    ['one of the beginnings', 'Check-in', 'Check the bill'],
    ['a Polish word that begins alike', 'Zwroty', 'Zwrotka piosenki'],
    ['a Polish word of a name of two', 'Obsługa klienta', 'Obsługa windy zamkniętej'],
    ['a Chinese word with one letter of it', '退款', '退房很快'],
    ['a Chinese word that it is a part of', '訂位', '訂位置牌'],
  ])('%s: %s is not in “%s”', (_, name, comment) =>
    expect(review([[name], ['Moon']], [comment])).toMatchObject({ byRule: 0, unmatched: 1 }),
  );

  test.each<[string, string]>([
    ['Customer service', 'Customer service was slow'],
    ['Zwroty', 'Zwrotów nie przyjmują'],
    ['Obsługa klienta', 'Obsłudze klienta brak empatii'],
    ['訂位', '訂位很方便'],
  ])('%s is in “%s”', (name, comment) => expect(review([[name], ['Moon']], [comment])).toMatchObject({ byRule: 1, unmatched: 0 }));
});

describe('the name of the brand', () => {
  test.each([
    ['Acme', '@acme Acme'],
    ['Żabka', 'Żabka żabka'],
    ['鼎泰', '鼎泰鼎泰'],
  ])('%s tells nothing of a touchpoint, however often it stands there', (brand, said) => {
    const told = ['van late', 'box wet', 'driver kind', 'van quick', 'box torn', 'driver rude'].map(one => [`${said} ${one}`, 'Delivery']);
    const rest = {
      Settings: [
        ['Setting', 'Value'],
        ['Brand', brand],
      ],
      Evidence: [['Comment', 'Touchpoint', 'Metric'], ...told.map(row => [...row, 'CSAT'])],
    };
    const { suggestions } = review([['Delivery'], ['Refunds']], [`${said} xyz`, `${said} qrs`], rest);
    expect(suggestions.map(one => [one.touchpoint, one.words.startsWith('“')])).toEqual([
      [null, true],
      [null, true],
    ]);
  });
});
