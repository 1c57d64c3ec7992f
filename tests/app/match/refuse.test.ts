import { decideMatches, refuse } from '../../../src/app/match/decide';
import { reviewMatches } from '../../../src/app/match/match';
import { takeBack } from '../../../src/app/written';
import type { Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import type { Row } from '../tiny';
import { countsOf, tabsWith, touchpoints } from './shop';

const words = wordsOf('en');
const DAY = '2026-11-22';
const workbookOf = (comments: readonly string[], rest: Parameters<typeof tabsWith>[2] = {}) =>
  memoryWorkbook(
    tabsWith(
      comments.map((text): Grid[number] => [1, text]),
      [],
      rest,
    ),
  );
const rowsOf = (workbook: ReturnType<typeof workbookOf>): Grid => workbook.grids.get('Matches')!.map(row => row.slice(0, 3));

describe('a proposal that is refused', () => {
  test('is not made again, and its comments stay open', () => {
    const workbook = workbookOf(['My parcel never came', 'The parcel was wet', 'The delivery was quick']);
    const [parcel] = reviewMatches(workbook, words).suggestions;
    expect(parcel).toMatchObject({ words: 'parcel', touchpoint: 'Delivery', refusal: ['parcel'] });
    decideMatches(workbook, refuse(parcel!), DAY, words);
    expect(rowsOf(workbook).slice(1)).toEqual([['parcel', 'Delivery', 'Not this touchpoint']]);
    const after = reviewMatches(workbook, words);
    expect(after).toMatchObject({ byRule: 1, byDecision: 0, ignored: 0, unmatched: 2 });
    expect(after.suggestions.filter(one => one.words === 'parcel' || one.touchpoint === 'Delivery')).toEqual([]);
  });

  test.each([
    [
      'a name within other words',
      ['Our milk delivery', 'My milk deliveries', 'A pizza delivery', 'The delivery'],
      ['milk delivery', 'pizza delivery'],
    ],
    ['a Chinese name within another word', ['他不退款項', '請退款項', '我要退款'], ['退款項']],
  ])('says of %s that it is that word alone', (_, comments, refusal) => {
    const workbook = workbookOf(comments);
    const [name] = reviewMatches(workbook, words).suggestions;
    expect(name!.refusal).toEqual(expect.arrayContaining(refusal));
    decideMatches(workbook, refuse(name!), DAY, words);
    expect(reviewMatches(workbook, words)).toMatchObject({ byRule: 1, byDecision: 0, unmatched: comments.length - 1 });
  });

  test('wins over what was learned', () => {
    const told = (Touchpoint: string, things: string, traits: string): Row[] =>
      things
        .split(' ')
        .flatMap(thing =>
          traits.split(' ').map(trait => ({ Touchpoint, Metric: 'Stars', Value: 5, Comment: `The ${thing} was ${trait}` })),
        );
    const evidence = [
      ...told('Delivery', 'driver van box courier truck', 'late wet lost quick early broken kind'),
      ...told('Refunds', 'money card voucher bank sum', 'paid gone short wrong back double fine'),
      { Touchpoint: null, Metric: 'Stars', Value: 1, Comment: 'The driver was late, the van wet' },
    ];
    const countsWith = (matches: Row[]) => countsOf(tabsWith([], matches, { evidence }));
    expect(countsWith([])).toMatchObject({ n: [36, 0, 35], unmatched: 0 });
    const not = { Touchpoint: 'Delivery', Decision: 'Not this touchpoint' };
    expect(countsWith([{ Words: 'driver', ...not }])).toMatchObject({ n: [35, 0, 35], unmatched: 1 });
    expect(countsWith([{ Words: '“The driver was late, the van wet”', ...not }])).toMatchObject({ n: [35, 0, 35], unmatched: 1 });
    expect(countsWith([{ Words: 'driver', ...not, Touchpoint: 'Refunds' }])).toMatchObject({ n: [36, 0, 35], unmatched: 0 });
  });

  test('is taken back as it was written', () => {
    const workbook = workbookOf(['My parcel never came', 'The parcel was wet']);
    const { suggestions } = reviewMatches(workbook, words);
    const { undo } = decideMatches(workbook, refuse(suggestions[0]!), DAY, words);
    expect(reviewMatches(workbook, words).suggestions).not.toEqual(suggestions);
    expect(takeBack(workbook, undo)).toEqual({ cells: 4, skipped: 0 });
    expect(reviewMatches(workbook, words).suggestions).toEqual(suggestions);
  });

  test('may be accepted later, and an acceptance refused', () => {
    const workbook = workbookOf(['My parcel never came']);
    const decide = (isRefused: boolean) =>
      decideMatches(workbook, [{ words: 'parcel', touchpoint: 'Delivery', isRefused }], DAY, words).rows;
    expect([decide(true), decide(true), decide(false), decide(false), decide(true)]).toEqual([1, 0, 1, 0, 1]);
    expect(reviewMatches(workbook, words)).toMatchObject({ byDecision: 0, unmatched: 1 });
  });
});

describe('a touchpoint that the map lacks', () => {
  test('is added once, and the words belong there', () => {
    const workbook = workbookOf(['The garage was dark', 'A dark garage', 'Garage closed', 'Gift wrap was torn']);
    const add = (phrase: string, touchpoint: string) => ({ words: phrase, touchpoint, isNew: true });
    const decisions = [add('garage', 'Parking garage'), add('gift wrap', 'parking garage'), add('torn', 'Delivery')];
    const { rows, touchpoints: added, undo } = decideMatches(workbook, decisions, DAY, words);
    expect([rows, added]).toEqual([3, 1]);
    expect(
      workbook.grids
        .get('Touchpoints')!
        .slice(1)
        .map(row => row[0]),
    ).toEqual([...touchpoints.map(one => one.Touchpoint), 'Parking garage']);
    expect(reviewMatches(workbook, words)).toMatchObject({ byDecision: 3, unmatched: 1 });
    takeBack(workbook, undo);
    expect(reviewMatches(workbook, words)).toMatchObject({
      byDecision: 0,
      unmatched: 4,
      touchpoints: touchpoints.map(one => one.Touchpoint),
    });
  });
});
