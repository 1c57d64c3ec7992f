import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { planWords } from '../../../src/app/guide/plan-words';
import { makerOf, proposeGuide, workbenchOf } from '../../../src/app/guide/propose';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { planHeaders, planRows } from '../../../src/core/guide/plan/plan';
import { readPlan } from '../../../src/core/guide/plan/plan-reading';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* Rows that a person adds to a plan, of a workshop that repairs bicycles. */

const words = wordsOf('en');

const workshop = () =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Counter'], ['Repair']],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise'],
      ['P1', 'Counter', 'Friendly at the counter'],
      ['P2', 'Counter', 'You are greeted by name'],
      ['P3', 'Repair', 'Checked twice before you ride'],
      ['P4', 'Repair', 'A loan bicycle within 3 days'],
    ],
    Jobs: [
      ['Day', 'How friendly was our team?', 'Greeting', 'Checks', 'Asked on', 'Loan bicycle on', 'What the mechanic wrote'],
      ...Array.from({ length: 20 }, (_, i): Cell[] => [
        `2026-10-${String(1 + (i % 9)).padStart(2, '0')}`,
        ['Very friendly', 'Friendly', 'Neutral', 'Unfriendly'][i % 4]!,
        ['by name', 'hello', 'nothing'][i % 3]!,
        [1, 2, 2, 3][i % 4]!,
        `2026-10-${String(1 + (i % 9)).padStart(2, '0')}`,
        `2026-10-${String(3 + (i % 9) + (i % 2) * 4).padStart(2, '0')}`,
        `Chain ${i} was worn down to the last link, and the brakes were loose`,
      ]),
    ],
  });

/** The plan of the jobs with rows added below, each as its cells by header; without what was there for those columns. */
function planWith(added: Partial<Record<(typeof planHeaders)[number], string>>[]) {
  const workbook = workshop();
  const guide = proposeGuide(workbook, 'Jobs');
  const { subjects, touchpoints } = workbenchOf(workbook);
  const rows: Grid = planRows(guide, subjects, planWords(words));
  for (const line of added) rows.push(planHeaders.map(header => line[header] ?? ''));
  return { workbook, rows, read: readPlan(rows, guide, subjects, touchpoints, makerOf(workbook, 'Jobs')) };
}

const judged = (workbook: ReturnType<typeof workshop>) =>
  Object.fromEntries(
    auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' }).audit.promises.map(({ id, kept, n }) => [id, [kept, n]]),
  );

test('a row added for another promise counts, with good answers of its own', () => {
  const friendly = 'How friendly was our team?';
  const { workbook, read } = planWith([
    { Column: friendly, Holds: 'Value', 'Tells about': 'You are greeted by name', 'Good answers': 'Very friendly' },
  ]);
  expect(read.troubles).toEqual([]);
  confirmGuide(workbook, read.guide, words);
  expect(judged(workbook)).toMatchObject({ P1: [10, 20], P2: [5, 20] });
});

test('a row added for a column, or a pair of them, that was not proposed counts', () => {
  const { workbook, read } = planWith([
    { Column: 'Greeting', Holds: 'Value', 'Tells about': 'P2', 'Good answers': 'by name' },
    { Column: 'Checks', 'Tells about': 'P3', 'Good answers': '>= 2' },
    { Column: 'Asked on', Until: 'Loan bicycle on', Holds: 'Started to Finished', 'Tells about': 'P4', 'Good answers': '<= 3 days' },
  ]);
  expect(read.troubles).toEqual([]);
  confirmGuide(workbook, read.guide, words);
  expect(judged(workbook)).toMatchObject({ P2: [7, 20], P3: [15, 20], P4: [10, 20] });
});

test('a second thing that a column holds is taken beside the first', () => {
  const { read } = planWith([{ Column: 'Greeting', Holds: 'Segment' }]);
  expect(read.troubles).toEqual([]);
  expect(read.guide.others.filter(({ column, holds }) => column === 'Greeting' && holds === 'segment')).toHaveLength(1);
});

test.each([
  [{ Column: 'What the mechanic wrote', Holds: 'Value', 'Tells about': 'P3', 'Good answers': 'yes' }, 'Column', true],
  [{ Column: 'Greeting', Until: 'Checks', Holds: 'Started to Finished', 'Tells about': 'P4' }, 'Column', true],
  [{ Column: 'Asked on', Until: 'Handed over', Holds: 'Started to Finished', 'Tells about': 'P4' }, 'Until', undefined],
  [{ Column: 'Checks', Holds: 'Smiles', 'Tells about': 'P3' }, 'Holds', undefined],
  [{ Column: 'Day', Holds: 'Date', 'Tells about': 'The moon' }, 'Tells about', undefined],
])('a row that cannot be taken is told by its place: %j', (line, column, isUncountable) => {
  const { rows, read } = planWith([line]);
  expect(read.troubles).toEqual([expect.objectContaining({ row: rows.length, column })]);
  expect(read.troubles[0]!.isUncountable).toBe(isUncountable);
});
