import type { Grid } from '../../../src/core/cell/cell';
import { type Case, codeOf, column, nasty, people, same } from './case';
import { fullSheet, sheetOf } from './report-sheet';

/** What is written into tabs of the report. */
export const reportTabs: Case[] = [
  {
    name: 'writes a report whose texts stay the texts they are',
    async run({ make, reopen }) {
      const workbook = make({ People: people });
      workbook.writeReport(sheetOf('Report', [['Text', 'Number'], ...nasty.map((text, i) => [text, i])]));
      const again = await reopen(workbook);
      same(
        again.tabs().map(({ name, isReport }) => [name, isReport]),
        [
          ['People', false],
          ['Report', true],
        ],
      );
      same(column(again, 'Report', 0), ['Text', ...nasty]);
      same(column(again, 'Report', 1), ['Number', ...nasty.map((_, i) => i)]);
      same(again.head('People', 9), people);
    },
  },
  {
    name: 'rewrites a report, shorter or longer, and nothing else',
    async run({ make, reopen }) {
      const workbook = make({ People: people });
      workbook.writeReport(sheetOf('Report', [['A'], ['b'], ['c']]));
      const second = await reopen(workbook);
      second.writeReport(sheetOf('Report', [['A'], ['d']]));
      const third = await reopen(second);
      same(column(third, 'Report', 0).slice(0, 2), ['A', 'd']);
      third.writeReport(sheetOf('Report', [['A'], ['e'], ['f'], ['g'], ['h']]));
      const last = await reopen(third);
      same(column(last, 'Report', 0), ['A', 'e', 'f', 'g', 'h']);
      same(last.head('People', 9), people);
    },
  },
  {
    name: 'writes a report wider than 26 columns and longer than 1,000 rows, and a shorter one in its place',
    async run({ make, reopen }) {
      const grid = (rows: number, columns: number): Grid =>
        Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => (i === 0 ? `Column ${j + 1}` : i * j)));
      const workbook = make({ People: people });
      workbook.writeReport(sheetOf('Report', grid(1_200, 40)));
      const second = await reopen(workbook);
      same(column(second, 'Report', 39), ['Column 40', ...Array.from({ length: 1_199 }, (_, i) => (i + 1) * 39)]);
      second.writeReport(sheetOf('Report', grid(3, 40)));
      const last = await reopen(second);
      same(column(last, 'Report', 39).slice(0, 3), ['Column 40', 39, 78]);
      same(
        column(last, 'Report', 39)
          .slice(3)
          .filter(cell => cell !== null),
        [],
      );
      same(last.head('People', 9), people);
    },
  },
  {
    name: 'writes a report with merged cells, a link, a filter, rules and a chart, twice, and its values stay what they are',
    async run({ make, reopen }) {
      const report = fullSheet('Report');
      const workbook = make({ People: people });
      workbook.writeReport(report);
      const second = await reopen(workbook);
      second.writeReport(report);
      const last = await reopen(second);
      same(
        report.cells.map((row, i) => row.map((_, j) => last.head('Report', 9)[i]![j] ?? null)),
        report.cells.map(row => row.map(({ value }) => value)),
      );
      same(last.head('People', 9), people);
    },
  },
  {
    name: 'a picture in a cell is no value, a chart on a sheet of its own is no tab, and a report stands beside them',
    isOdd: true,
    async run(host) {
      const { odd, reopen } = host;
      const made = host.make({ People: people });
      odd!.putPicture('People', 1, 0);
      odd!.putPicture('People', people.length + 2, 1);
      odd!.addChartTab('Growth');
      const workbook = await reopen(made);
      same(
        workbook.tabs().map(({ name, rows }) => [name, rows]),
        [['People', people.length + 3]],
      );
      const seen = people.map((row, i) => (i === 1 ? [null, ...row.slice(1)] : row));
      same(workbook.head('People', people.length), seen);
      same(column(workbook, 'People', 0).slice(1, 3), [null, people[2]![0]]);
      workbook.writeReport(sheetOf('Report', [['A'], ['b']]));
      const again = await reopen(workbook);
      same(column(again, 'Report', 0), ['A', 'b']);
      same(again.head('People', people.length), seen);
      same(
        codeOf(() => again.writeReport(sheetOf('growth', [['A']]))),
        'tab-taken',
      );
    },
  },
  {
    name: "refuses to write over a user's tab, whatever the case of its name",
    async run({ make, reopen }) {
      const workbook = make({ summary: [['mine']] });
      same(
        codeOf(() => workbook.writeReport(sheetOf('Summary', [['A']]))),
        'tab-taken',
      );
      same((await reopen(workbook)).head('summary', 5), [['mine']]);
    },
  },
  {
    name: 'announces a report, which then takes the place of the announcement',
    async run({ make, reopen }) {
      const workbook = make({ People: people });
      workbook.announce('Report', 'Not finished');
      workbook.writeReport(sheetOf('Report', [['A'], ['b']]));
      same(column(await reopen(workbook), 'Report', 0), ['A', 'b']);
    },
  },
];
