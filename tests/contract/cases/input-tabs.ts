import type { Cell, Grid } from '../../../src/core/cell/cell';
import { type Case, codeOf, column, nasty, people, same } from './case';

/** What is written into tabs that are the user’s. */
export const inputTabs: Case[] = [
  {
    name: 'appends rows below the last used one',
    async run({ make, reopen }) {
      const workbook = make({ People: people });
      workbook.appendRows('People', [
        ['=Cy', 3],
        ['Di', null],
      ]);
      const again = await reopen(workbook);
      same(column(again, 'People', 0), ['Name', 'Ann', 'Bo', null, '=Cy', 'Di']);
      same(column(again, 'People', 1), ['Age', 41, null, 7, 3, null]);
    },
  },
  {
    name: 'fills blank cells, and leaves what is there',
    async run({ make, reopen }) {
      const workbook = make({ People: people });
      workbook.fillBlanks('People', [
        { row: 1, column: 0, value: 'X' },
        { row: 3, column: 0, value: 'Y' },
      ]);
      same(column(await reopen(workbook), 'People', 0), ['Name', 'Ann', 'Bo', 'Y']);
    },
  },
  {
    name: 'fills no cell of a row that is another one by now',
    async run({ make, reopen }) {
      const workbook = make({ People: people });
      workbook.fillBlanks('People', [
        { row: 3, column: 0, value: 'Y', beside: { column: 2, value: 'coffee' } },
        { row: 2, column: 1, value: 9, beside: { column: 0, value: 'Bo' } },
      ]);
      const again = await reopen(workbook);
      same(column(again, 'People', 0), ['Name', 'Ann', 'Bo', null]);
      same(column(again, 'People', 1), ['Age', 41, 9, 7]);
    },
  },
  {
    name: 'replaces cells that hold what was read, gives the others, and touches no neighbour',
    async run({ make, reopen }) {
      const rows: Grid = [
        ['Text', 'Number'],
        ...nasty.map((text, i): Cell[] => [text, i]),
        ['Sotre', '4,5'],
        ['Store', true],
        ['Sotre', null],
      ];
      const workbook = make({ People: people, Rows: rows });
      const [first, last] = [nasty.length + 1, nasty.length + 3];
      const left = workbook.replaceCells('Rows', [
        { row: first, column: 0, from: 'Sotre', to: 'Store' },
        { row: last, column: 0, from: 'Sotre', to: 'Store' },
        { row: first, column: 1, from: '4,5', to: 4.5 },
        { row: first + 1, column: 1, from: false, to: 'no' },
        { row: last, column: 1, from: null, to: '=1+1' },
      ]);
      same(left, [{ row: first + 1, column: 1, why: 'changed' }]);
      const again = await reopen(workbook);
      same(column(again, 'Rows', 0), ['Text', ...nasty, 'Store', 'Store', 'Store']);
      same(column(again, 'Rows', 1), ['Number', ...nasty.map((_, i) => i), 4.5, true, '=1+1']);
      same(again.head('People', 9), people);
    },
  },
  {
    name: 'replaces neighbours of different values at once, and a cell by nothing',
    async run({ make, reopen }) {
      const workbook = make({ People: people });
      const left = workbook.replaceCells('People', [
        { row: 2, column: 0, from: 'Bo', to: '2026-11-22' },
        { row: 1, column: 0, from: 'Ann', to: null },
        { row: 3, column: 0, from: 'Cy', to: 'Di' },
      ]);
      same(left, [{ row: 3, column: 0, why: 'changed' }]);
      same(column(await reopen(workbook), 'People', 0), ['Name', null, '2026-11-22', null]);
    },
  },
  {
    name: 'makes an input tab with its header and rows, and refuses a name in use',
    async run({ make, reopen }) {
      const workbook = make({ People: people });
      const of = (name: string) => ({
        name,
        columns: [{ header: 'Touchpoint', note: 'Where', isRequired: true, choices: ['Shop', 'Web'], format: '@', width: 20 }],
        rows: [['Shop'], ['=Web']],
      });
      workbook.createInputTab(of('Touchpoints'));
      same(
        codeOf(() => workbook.createInputTab(of('people'))),
        'tab-taken',
      );
      const again = await reopen(workbook);
      same(column(again, 'Touchpoints', 0), ['Touchpoint', 'Shop', '=Web']);
      same(again.tabs().find(tab => tab.name === 'Touchpoints')!.isReport, false);
    },
  },
];
