import { decideMatches } from '../../../src/app/match/decide';
import { reviewMatches } from '../../../src/app/match/match';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const words = wordsOf('en');

/** Comments by turns, each with a trait of a list. */
const said = (patterns: string, traits: string, size: number): string[] => {
  const [some, all] = [patterns.split('|'), traits.split(' ')];
  return Array.from({ length: size }, (_, i) => some[i % some.length]!.replace('%', all[(i + Math.floor(i / some.length)) % all.length]!));
};
const workbookOf = (touchpoints: string[], comments: string[]) =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], ...touchpoints.map(one => [one])],
    Sources: [
      ['Tab', 'Column', 'Holds'],
      ['Reviews', 'Text', 'Comment'],
    ],
    Reviews: [['Text'], ...comments.map(one => [one])],
  });

const english = 'good slow dirty lovely poor cold friendly late';
const polish = 'dobry wolny brudny miły zimny ładny późny czysty';
const chinese = '好 慢 髒 棒 差 冷 遠 晚';
const journeys: [string, string[], string[], string, string][] = [
  [
    'English',
    ['Breakfast', 'Room'],
    [
      ...said('The breakfast was %|Breakfast: %|Our room was %|The room looked %', english, 48),
      ...said('The parking garage was %|A % parking garage|Parking garages are %|Garage closed, %', english, 24),
    ],
    'garage',
    'parking garage',
  ],
  [
    'Polish',
    ['Śniadanie', 'Pokój'],
    [
      ...said('Śniadanie było %|Śniadanie: %|Pokój był %|Ten pokój był %', polish, 48),
      ...said('Parking podziemny był %|Na parkingu podziemnym %|Parkingi podziemne: %|Do parkingu podziemnego %', polish, 24),
    ],
    'parking podziemny',
    'parking podziemny',
  ],
  [
    'Chinese',
    ['早餐', '房間'],
    [...said('早餐：%|早餐，%|房間：%|房間，%', chinese, 48), ...said('停車場很%|停車場太%|地下停車場%|找不到停車場，%', chinese, 24)],
    '停車場',
    '停車場',
  ],
];

describe('words that fit nowhere', () => {
  test.each(journeys)('are asked about as one thing that the map lacks, in %s', (_, touchpoints, comments, phrase, name) => {
    const workbook = workbookOf(touchpoints, comments);
    const { suggestions, unmatched } = reviewMatches(workbook, words);
    expect(unmatched).toBe(24);
    expect(suggestions).toMatchObject([{ words: phrase, name, rows: 24, touchpoint: null, sure: false }]);
    expect(suggestions[0]!.reason).toContain(`No touchpoint is known by “${name}”`);
    decideMatches(workbook, [{ words: phrase, touchpoint: name, isNew: true }], '2026-11-22', words);
    expect(reviewMatches(workbook, words)).toMatchObject({ byDecision: 24, unmatched: 0, touchpoints: [...touchpoints, name] });
  });

  test('are no words that comments of every touchpoint have', () => {
    const comments = [
      ...said('The breakfast was %|Breakfast: %|Our room was %|The room looked %', english, 48),
      ...said('%|So %|%!', english, 24),
    ];
    expect(
      reviewMatches(workbookOf(['Breakfast', 'Room'], comments), words).suggestions.filter(one => one.reason.includes('lacks')),
    ).toEqual([]);
  });
});
