import type { Grid } from '../../../src/core/cell/cell';
import { plainSheet } from '../../../src/report/plain-sheet';
import type { Sheet } from '../../../src/report/sheet';
import { formats, look } from '../../../src/report/style';

/** A report tab of values under a header, its texts in cells of plain text, as the product's are. */
export function sheetOf(name: string, grid: Grid): Sheet {
  const sheet = plainSheet(name, grid, 12);
  const looked = (value: Grid[number][number]) => ({ value, look: look(typeof value === 'string' ? { format: formats.text } : {}) });
  return { ...sheet, cells: sheet.cells.map(row => row.map(({ value }) => looked(value))), frozen: { rows: 1, columns: 0 } };
}

/** A list with all that a report tab may have. */
export function fullSheet(name: string): Sheet {
  const sheet = sheetOf(name, [
    ['A title over the table', null, null],
    ['Name', 'Share', 'Place'],
    ['Ann', 0.5, 'see Ann'],
    ['Bo', 0.25, 'see Bo'],
  ]);
  const area = (row: number, at: number, rows: number, columns: number) => ({ row, column: at, rows, columns });
  const axis = { title: 'share', format: '0" "%', lowest: 0, highest: 1, step: 0.5 };
  const linked = (cell: string) => ({ link: { tab: 'People', cell }, look: look() });
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
