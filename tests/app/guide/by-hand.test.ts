import type { Reply } from '../../../src/app/api';
import { auditWorkbook } from '../../../src/app/check/audit';
import { connectAgain } from '../../../src/app/guide/again';
import { confirmGuide } from '../../../src/app/guide/confirm';
import type { Guiding } from '../../../src/app/guide/guiding';
import { planWords } from '../../../src/app/guide/plan-words';
import { makerOf, proposeGuide, workbenchOf } from '../../../src/app/guide/propose';
import { serve } from '../../../src/app/server';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { planRows } from '../../../src/core/guide/plan/plan';
import { readPlan } from '../../../src/core/guide/plan/plan-reading';
import { wordsOf } from '../../../src/words/words';
import { memoryHost } from '../../host';
import { memoryWorkbook } from '../../memory';

/* A garage whose expert wrote the tab Sources by hand: what nobody would propose is remembered for the next export all the same. */

const words = wordsOf('en');

const jobs = (month: string): Grid => [
  ['Day', 'Brought', 'Fetched', 'Noise', 'Team', 'Branch', 'Said by'],
  ...Array.from({ length: 20 }, (_, i): Cell[] => [
    `${month}-${String(1 + (i % 9)).padStart(2, '0')}`,
    `${month}-${String(1 + (i % 9)).padStart(2, '0')}`,
    `${month}-${String(2 + (i % 9) + (i % 4)).padStart(2, '0')}`,
    [3, 4, 6, 99][i % 4]!,
    ['Very friendly', 'Friendly', 'Neutral', 'Unfriendly'][i % 4]!,
    ['North', 'South'][i % 2]!,
    `Mechanic ${i % 5}`,
  ]),
];

const head = ['Tab', 'Column', 'Holds', 'Touchpoint', 'Metric', 'Not an answer', 'Source'];
const garage = (sources: Cell[][]) =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Repair'], ['Counter']],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when'],
      ['P1', 'Repair', 'Your car back soon', 'Repair time', '<= 2 days'],
      ['P2', 'Repair', 'A quiet engine', 'Noise', '<= 4'],
      ['P3', 'Counter', 'Friendly at the counter', null, null],
    ],
    Metrics: [
      ['Metric', 'Kind', 'Unit', 'Better'],
      ['Repair time', 'Duration', 'days', 'Lower'],
      ['Noise', 'Amount', null, 'Lower'],
    ],
    Sources: [head, ...sources],
    Spring: jobs('2026-03'),
    Summer: jobs('2026-06'),
  });

const byHand: Cell[][] = [
  ['Spring', 'Day', 'Date', null, null, null, null],
  ['Spring', 'Brought', 'Started', 'Repair', 'Repair time', null, 'Operations'],
  ['Spring', 'Fetched', 'Finished', 'Repair', 'Repair time', null, 'Operations'],
  ['Spring', 'Noise', 'Value', 'Repair', 'Noise', '99', 'Mystery visit'],
  ['Spring', 'Said by', 'Respondent', null, null, null, null],
];

const written = (book: ReturnType<typeof garage>, tab: string) =>
  book.grids
    .get('Sources')!
    .filter(row => row[0] === tab)
    .map(row => row.slice(1, 7).map(cell => cell ?? null))
    .sort((a, b) => String(a).localeCompare(String(b)));

const judged = (book: ReturnType<typeof garage>) =>
  Object.fromEntries(
    auditWorkbook(book, { auditDate: '2026-11-22', today: '2026-11-22' }).audit.promises.map(({ id, kept, n }) => [id, [kept, n]]),
  );

test('rows of Sources that a person wrote are taken again by the next export, in one click', () => {
  const book = garage(byHand);
  expect(judged(book)).toMatchObject({ P1: [10, 20], P2: [10, 15] });
  const { tabs, left } = connectAgain(book, words);
  expect([tabs, left]).toEqual([['Summer'], []]);
  expect(written(book, 'Summer')).toEqual(written(book, 'Spring'));
  expect(judged(book)).toMatchObject({ P1: [20, 40], P2: [20, 30] });
});

test('the sidebar confirms them as they stand', () => {
  const host = memoryHost({ ...Object.fromEntries(garage(byHand).grids) });
  const asked = serve(host, 'guide', ['Summer']) as Reply<Guiding>;
  expect(asked.ok).toBe(true);
  if (asked.ok) expect(serve(host, 'confirmGuide', [JSON.parse(JSON.stringify(asked.value.guide))]).ok).toBe(true);
  const rows = host.workbook.grids.get('Sources')!;
  const of = (tab: string) =>
    rows
      .filter(row => row[0] === tab)
      .map(row =>
        row
          .slice(1, 5)
          .map(cell => cell ?? '')
          .join(' '),
      );
  expect(of('Summer').sort()).toEqual(of('Spring').sort());
});

test('what was said by employees is that of employees again', () => {
  const book = garage([
    ['Spring', 'Day', 'Date', null, null, null, null],
    ['Spring', 'Noise', 'Value', 'Repair', 'Noise', '99', 'Employee'],
  ]);
  connectAgain(book, words);
  expect(written(book, 'Summer')).toEqual(written(book, 'Spring'));
  expect(judged(book)).toMatchObject({ P2: [0, 0] });
});

test('a plan names them, and its rows leave them out or keep them', () => {
  const book = garage(byHand);
  const guide = proposeGuide(book, 'Summer');
  const { subjects, touchpoints } = workbenchOf(book);
  const rows = planRows(guide, subjects, planWords(words));
  const read = (grid: Grid) => readPlan(grid, guide, subjects, touchpoints, makerOf(book, 'Summer'));
  expect(read(rows).troubles).toEqual([]);
  expect(read(rows).guide.others).toEqual(guide.others);
  const without = rows.filter(row => row[0] !== 'Noise');
  confirmGuide(book, read(without).guide, words);
  expect(written(book, 'Summer')).toEqual(written(book, 'Spring').filter(row => row[0] !== 'Noise'));
});
