import { planWords } from '../../../src/app/guide/plan-words';
import { makerOf, proposeGuide, workbenchOf } from '../../../src/app/guide/propose';
import type { Cell } from '../../../src/core/cell/cell';
import type { PlanHeader } from '../../../src/core/guide/plan/plan';
import { planRows } from '../../../src/core/guide/plan/plan';
import { lackingIn, readPlan } from '../../../src/core/guide/plan/plan-reading';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* What people write into the cells of a plan of a workshop for bicycles. */

const words = wordsOf('en');
const [EXPLAINED, WAIT] = ['How well did the mechanic explain what was done?', 'How many minutes did you wait at the desk?'];
const workbook = memoryWorkbook({
  Touchpoints: [['Touchpoint'], ['Garage'], ['Desk']],
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise'],
    ['P1', 'Desk', 'Mechanics who explain what they do'],
    ['P2', 'Desk', 'Never more than 10 minutes at the desk'],
    ['P3', 'Garage', 'Your bike is ready within 3 days'],
    ['P4', 'Desk', 'Plain words'],
  ],
  Bikes: [
    ['Dropped off', 'Picked up', EXPLAINED, WAIT],
    ...Array.from({ length: 24 }, (_, i): Cell[] => [
      `2026-05-${String(1 + (i % 9)).padStart(2, '0')}`,
      `2026-05-${String(3 + (i % 9) + (i % 3)).padStart(2, '0')}`,
      ['Very well', 'Well', 'Badly', 'Was not there'][i % 4]!,
      1 + (i % 12),
    ]),
  ],
});
const guide = proposeGuide(workbook, 'Bikes');
const { subjects, touchpoints } = workbenchOf(workbook);
const [head, ...rows] = planRows(guide, subjects, planWords(words)) as string[][];
const at = (header: PlanHeader): number => head!.indexOf(header);
const rowOf = (column: string): number => rows.findIndex(row => row[0] === column);
const read = (plan: Cell[][]) => readPlan(plan, guide, subjects, touchpoints, makerOf(workbook, 'Bikes'));
const withCell = (column: string, header: PlanHeader, text: string) =>
  read([head!, ...rows.map((row, i) => row.map((cell, j) => (i === rowOf(column) && j === at(header) ? text : cell)))]);
const question = (column: string, header: PlanHeader, text: string) => {
  const { guide: decided, troubles } = withCell(column, header, text);
  expect(troubles).toEqual([]);
  return decided.questions.find(one => one.column === column)!;
};

test.each(['Very well; Well', 'Very well, Well', 'one of: very well; well'])('good answers as %s', text => {
  expect(question(EXPLAINED, 'Good answers', text).good).toEqual(['Very well', 'Well']);
});

test.each([
  ['>= 4', 'higher', 4],
  ['up to 10', 'lower', 10],
  ['at most 10', 'lower', 10],
  ['1; 2; 3', 'lower', 3],
  ['11; 12', 'higher', 11],
  ['4 or less', 'lower', 4],
])('good numbers as %s', (text, better, from) => {
  expect(question(WAIT, 'Good answers', text)).toMatchObject({ better, from });
});

test.each([
  [WAIT, 'Good answers', '5-10', '5-10'],
  [WAIT, 'Good answers', 'under 10', 'under 10'],
  [WAIT, 'Good answers', '1; 5', '1; 5'],
  [EXPLAINED, 'Good answers', 'Very well; Wel', 'Wel'],
  [EXPLAINED, 'Not an answer', 'Wasnt there', 'Wasnt there'],
  [EXPLAINED, 'Column', '', ''],
  [EXPLAINED, 'Tells about', 'P1; P9', 'P1; P9'],
] as const)('%s, %s: %s is named as what is not understood', (column, header, text, found) => {
  const { troubles } = withCell(column, header, text);
  expect(troubles.map(one => [one.row, one.column, one.found])).toContainEqual([rowOf(column) + 2, header, found]);
});

test('two promises in one cell are two, and a word for none leaves the question out', () => {
  expect(question(EXPLAINED, 'Tells about', 'P1; Plain words').tells.map(({ promise }) => promise)).toEqual(['P1', 'P4']);
  expect(question(EXPLAINED, 'Tells about', 'none').tells).toEqual([]);
});

test('rows above the headers are no answers, and rows are named as they stand in the file', () => {
  const strange = rows.map((row, i) => (i === rowOf(EXPLAINED) ? row.map((cell, j) => (j === at('Good answers') ? 'Fine' : cell)) : row));
  expect(read([['Our plan'], [], head!, ...strange]).troubles).toMatchObject([{ row: rowOf(EXPLAINED) + 4, found: 'Fine' }]);
});

test('a plan without what tells no answers from answers keeps what was known; one without what it needs lacks it', () => {
  const without = (header: PlanHeader): string[][] => [head!, ...rows].map(row => row.filter((_, j) => j !== at(header)));
  const known = guide.questions.find(({ column }) => column === EXPLAINED)!.none;
  expect(read(without('Not an answer')).guide.questions.find(({ column }) => column === EXPLAINED)!.none).toEqual(known);
  expect([lackingIn(without('Not an answer')), lackingIn(without('Until')), lackingIn([['A', 'B']])]).toEqual([[], ['Until'], null]);
});
