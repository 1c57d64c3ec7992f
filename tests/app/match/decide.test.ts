import { decideMatches } from '../../../src/app/match/decide';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { tabsWith } from './shop';

const words = wordsOf('en');
const DAY = '2026-11-22';

describe('decisions', () => {
  test('are appended to Matches, which is made if it is missing, and never twice', () => {
    const workbook = memoryWorkbook(tabsWith([[1, 'My parcel']]));
    const before = new Map([...workbook.grids].map(([name, grid]) => [name, JSON.stringify(grid)]));
    const decisions = [
      { words: 'parcel', touchpoint: 'Delivery' },
      { words: '“Meh”', touchpoint: null },
    ];
    expect(decideMatches(workbook, [...decisions, ...decisions], DAY, words).rows).toBe(2);
    expect(decideMatches(workbook, [{ words: '"meh"', touchpoint: null }], DAY, words).rows).toBe(0);
    expect(decideMatches(workbook, [{ words: 'Parcel', touchpoint: 'Refunds' }], DAY, words).rows).toBe(1);
    expect(workbook.grids.get('Matches')).toEqual([
      ['Words', 'Touchpoint', 'Decision', 'Decided on'],
      ['parcel', 'Delivery', 'Accept', DAY],
      ['“Meh”', null, 'Ignore', DAY],
      ['Parcel', 'Refunds', 'Accept', DAY],
    ]);
    for (const [name, grid] of before) expect(JSON.stringify(workbook.grids.get(name))).toBe(grid);
  });

  test('go under their headers, wherever these stand', () => {
    const workbook = memoryWorkbook({ ...tabsWith([]), Matches: [['Note', 'Decision', 'Comment', 'Touchpoint']] });
    decideMatches(workbook, [{ words: 'parcel', touchpoint: 'Delivery' }], DAY, words);
    expect(workbook.grids.get('Matches')![1]).toEqual([null, 'Accept', 'parcel', 'Delivery']);
  });
});
