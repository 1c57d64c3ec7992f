import { commonPhrase } from '../../../src/core/matching/common-phrase';
import type { Asked } from '../../../src/core/matching/question';

const asked = (text: string): Asked => ({
  group: { text, rows: 1, tab: 'Reviews', row: 1, column: 0, between: [], isTied: false, maybe: [], passing: [], refused: [] },
  terms: [],
  guess: null,
});
const phraseOf = (word: string, texts: readonly string[]) => {
  const { phrase, asked: own } = commonPhrase(word, texts.map(asked));
  return [phrase, own.length];
};

describe('the phrase that a word is mostly said in', () => {
  test.each<[string, string[], [string, number]]>([
    ['garage', ['The parking garage was dark', 'A parking garage', 'Garage closed'], ['parking garage', 2]],
    ['garage', ['The parking garages', 'In the parking garage: dark', 'parking garage'], ['parking garage', 3]],
    ['garage', ['A garage', 'The garage', 'Parking, garage'], ['garage', 3]],
    ['garage', ['A dark garage', 'The garage closed', 'My garage'], ['garage', 3]],
    ['wrap', ['No gift wrap paper', 'The gift wrap paper tore', 'gift wrap paper!'], ['gift wrap paper', 3]],
    [
      'parking',
      ['Parking podziemny był pełny', 'Na parkingu podziemnym ciemno', 'Do parkingu podziemnego daleko'],
      ['parking podziemny', 3],
    ],
    ['停車', ['停車場很暗', '地下停車場', '找不到停車場，繞了很久'], ['停車場', 3]],
    ['停車', ['停車很難', '停車太貴', '停車場'], ['停車', 3]],
    ['外套', ['外套寄放很慢', '大衣外套寄放在櫃子', '外套寄放'], ['外套寄放', 3]],
  ])('%s in %j: %j', (word, texts, phrase) => expect(phraseOf(word, texts)).toEqual(phrase));
});
