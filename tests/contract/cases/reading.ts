import { type Case, people, same } from './case';

/** What is read of the tabs that are there. */
export const reading: Case[] = [
  {
    name: 'lists its tabs with their sizes, none of them a report',
    async run({ make }) {
      const found = make({ People: people, Empty: [] }).tabs();
      same(
        found.map(({ name, rows, isReport }) => ({ name, rows, isReport })),
        [
          { name: 'People', rows: 4, isReport: false },
          { name: 'Empty', rows: 0, isReport: false },
        ],
      );
      same(found[0]!.columns, 3);
    },
  },
  {
    name: 'gives the first rows, fewer where there are fewer',
    async run({ make }) {
      const workbook = make({ People: people, Empty: [] });
      same(workbook.head('People', 2), people.slice(0, 2));
      same(workbook.head('People', 99).length, 4);
      same(workbook.head('Empty', 5), []);
    },
  },
  {
    name: 'gives columns of some rows in the order asked for, blanks as null',
    async run({ make }) {
      same(make({ People: people }).columns('People', [2, 0], 1, 3), [
        [true, false, 'tea'],
        ['Ann', 'Bo', null],
      ]);
    },
  },
];
