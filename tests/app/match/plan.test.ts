import { matchPlanRows, readMatchPlan } from '../../../src/app/match/plan';
import type { Cell } from '../../../src/core/cell/cell';

const suggestion = {
  words: 'room',
  name: 'room',
  comment: 'The dining room',
  more: [],
  rows: 3,
  place: { tab: 'Reviews', cell: 'B2' },
  touchpoint: 'Room',
  sure: false,
  refusal: ['dining room', 'bath room'],
  others: [],
  reason: '',
};
const read = (...rows: Cell[][]) =>
  readMatchPlan([['Words', 'Touchpoint', 'Decision'], ...rows], { touchpoints: ['Room', 'Delivery'], suggestions: [suggestion] });

describe('a plan that is answered', () => {
  test.each<[Cell[], object[]]>([
    [['parcel', 'delivery', 'Accept'], [{ words: 'parcel', touchpoint: 'Delivery' }]],
    [['parcel', '', 'Ignore'], [{ words: 'parcel', touchpoint: null }]],
    [['parcel', 'Delivery', 'Not this touchpoint'], [{ words: 'parcel', touchpoint: 'Delivery', isRefused: true }]],
    [['garage', 'Car park', 'New touchpoint'], [{ words: 'garage', touchpoint: 'Car park', isNew: true }]],
    [['garage', '', 'new touchpoint'], [{ words: 'garage', touchpoint: 'garage', isNew: true }]],
    [['garage', '', 'Nowy punkt styku'], [{ words: 'garage', touchpoint: 'garage', isNew: true }]],
    [['garage', '停車場', '新的接觸點'], [{ words: 'garage', touchpoint: '停車場', isNew: true }]],
    [['parcel', 'Delivery', ''], []],
    [['parcel', 'Delivery', '接受'], [{ words: 'parcel', touchpoint: 'Delivery' }]],
    [['parcel', 'Delivery', 'Nie tutaj'], [{ words: 'parcel', touchpoint: 'Delivery', isRefused: true }]],
  ])('%j is %j', (row, decisions) => expect(read(row)).toEqual({ decisions, troubles: [] }));

  test('refuses a name only within the words that were asked about', () =>
    expect(read(['Room', 'Room', 'No']).decisions).toEqual([
      { words: 'dining room', touchpoint: 'Room', isRefused: true },
      { words: 'bath room', touchpoint: 'Room', isRefused: true },
    ]));

  test.each<[Cell[], object]>([
    [['parcel', 'Moon', 'Accept'], { row: 2, column: 'Touchpoint', found: 'Moon' }],
    [['parcel', '', 'Not here'], { row: 2, column: 'Touchpoint', found: '' }],
    [['parcel', 'Delivery', 'Perhaps'], { row: 2, column: 'Decision', found: 'Perhaps' }],
  ])('%j is trouble', (row, trouble) => expect(read(row)).toEqual({ decisions: [], troubles: [trouble] }));
});

test.each([
  ['pl', ['Słowa', 'Punkt styku', 'Decyzja', 'Wiersze', 'Przykład', 'Dlaczego'], 'Przyjmij'],
  ['zh-TW', ['用語', '接觸點', '決定', '列數', '例子', '原因'], '採用'],
])('a plan in %s is written in it, and read whatever the language of whoever gives it', (language, headers, accept) => {
  const rows = matchPlanRows({ suggestions: [{ ...suggestion, sure: true }] }, language);
  expect(rows[0]).toEqual(headers);
  expect(rows[1]![2]).toBe(accept);
  const read = readMatchPlan(rows, { touchpoints: ['Room'], suggestions: [suggestion] });
  expect(read).toEqual({ decisions: [{ words: 'room', touchpoint: 'Room' }], troubles: [] });
});
