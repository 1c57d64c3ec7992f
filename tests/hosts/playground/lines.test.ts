import { linesOf } from '../../../src/hosts/playground/lines';

const upTo = (most: number) => (line: string) => [...line].length <= most;

describe('lines of a text', () => {
  test('break at spaces, and between any two signs of Chinese', () => {
    expect(linesOf('ten promises kept', upTo(12))).toEqual(['ten promises', 'kept']);
    expect(linesOf('有 18 項承諾未兌現', upTo(7))).toEqual(['有 18 項承', '諾未兌現']);
  });

  test('keep marks with the sign that they belong to', () => {
    expect(linesOf('我們承諾準時，也做到。', upTo(6))).toEqual(['我們承諾準', '時，也做到。']);
  });

  test('break a word that no line holds', () => {
    expect(linesOf('see konstantynopolitańczykowianeczka', upTo(20))).toEqual(['see', 'konstantynopolitańcz', 'ykowianeczka']);
  });
});
