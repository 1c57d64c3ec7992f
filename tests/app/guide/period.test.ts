import { confirmGuide } from '../../../src/app/guide/confirm';
import { planWords } from '../../../src/app/guide/plan-words';
import { proposeGuide, workbenchOf } from '../../../src/app/guide/propose';
import { takeBack } from '../../../src/app/written';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { planRows } from '../../../src/core/guide/plan/plan';
import { readPlan } from '../../../src/core/guide/plan/plan-reading';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* A ferry that asks its passengers every quarter. */

const words = wordsOf('en');
const asked = (month: number): Grid => [
  ['Day', 'How clean was the deck?'],
  ...Array.from({ length: 12 }, (_, i): Cell[] => [
    `2026-${String(month).padStart(2, '0')}-${10 + i}`,
    ['Clean', 'Dirty', 'Very clean'][i % 3]!,
  ]),
];
const ferry = (settings: Grid) => {
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Deck']],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise'],
      ['P1', 'Deck', 'A clean deck on every crossing'],
    ],
    Settings: settings,
    Spring: asked(4),
  });
  confirmGuide(workbook, proposeGuide(workbook, 'Spring'), words);
  workbook.grids.set('Summer', asked(7));
  return workbook;
};
const HEAD: Cell[] = ['Setting', 'Value', 'Meaning'];
const said = (workbook: ReturnType<typeof ferry>) =>
  workbook.grids
    .get('Settings')!
    .slice(1)
    .filter(row => row[0])
    .map(row => row.slice(0, 2));

test('the period changes only where a person says so, and one step takes it back', () => {
  const workbook = ferry([HEAD, ['Brand', 'Blue Ferry', '']]);
  const guide = proposeGuide(workbook, 'Summer');
  expect(guide.news).toMatchObject({ from: '2026-07-10', isLater: true });
  const plain = confirmGuide(workbook, guide, words);
  expect(said(workbook)).toEqual([['Brand', 'Blue Ferry']]);
  takeBack(workbook, plain.undo);
  const { undo } = confirmGuide(workbook, { ...guide, judgeFrom: '2026-07-10' }, words);
  expect(said(workbook)).toEqual([
    ['Brand', 'Blue Ferry'],
    ['Evidence from', '2026-07-10'],
  ]);
  takeBack(workbook, undo);
  expect(said(workbook)).toEqual([['Brand', 'Blue Ferry']]);
});

test('a period that stands there is replaced, and an end that lies before it goes', () => {
  const rows = [
    ['Evidence from', '2026-04-01'],
    ['Evidence to', '2026-06-30'],
  ];
  const workbook = ferry([HEAD, ...rows.map(row => [...row, ''])]);
  const { undo } = confirmGuide(workbook, { ...proposeGuide(workbook, 'Summer'), judgeFrom: '2026-07-10' }, words);
  expect(said(workbook)).toEqual([
    ['Evidence from', '2026-07-10'],
    ['Evidence to', null],
  ]);
  takeBack(workbook, undo);
  expect(said(workbook)).toEqual(rows);
});

describe.each(['en', 'pl', 'zh-TW'])('in a plan in %s', language => {
  const own = wordsOf(language);
  const answered = (answer: string) => {
    const workbook = ferry([HEAD]);
    const guide = proposeGuide(workbook, 'Summer');
    const { subjects, touchpoints } = workbenchOf(workbook);
    const [head = [], ...rows] = planRows(guide, subjects, planWords(own));
    const last = [...rows[rows.length - 1]!];
    last[4] = answer;
    return readPlan([head, ...rows.slice(0, -1), last], guide, subjects, touchpoints);
  };

  test.each([
    ['', undefined],
    ['No', undefined],
    ['Yes', '2026-07-10'],
    ['Tak', '2026-07-10'],
    ['是', '2026-07-10'],
    ['2026-07-01', '2026-07-01'],
  ])('the last row judges alone what is new: “%s”', (answer, day) => {
    const { guide, troubles, open } = answered(answer);
    expect([guide.judgeFrom, troubles, open]).toEqual([day, [], []]);
  });

  test('what is neither yes nor a day is told', () => {
    expect(answered('perhaps').troubles).toMatchObject([{ found: 'perhaps', allowed: ['2026-07-10'] }]);
  });
});
