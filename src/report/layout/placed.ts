import type { Axis } from '../drawing';
import type { Area, Chart as SheetChart } from '../sheet';
import { colors } from '../style';
import type { Chart, Highlighted, Table } from '../tab';

/** A table and the cell of its first header. */
export interface PlacedTable {
  table: Table;
  row: number;
  column: number;
}

/** Columns of the tab that a table takes, spare ones among them. */
export const spanOf = ({ head, spare }: Table): number => [...head, ...(spare?.columns ?? [])].reduce((sum, { span }) => sum + span, 0);

/** Rows of the sheet that one of the table takes. */
export const rowsEach = ({ below }: Table): number => (below ? 2 : 1);

/** First column of each of the table's columns. */
export function startsOf(table: Table, column: number): number[] {
  let at = column;
  return table.head.map(({ span }) => {
    at += span;
    return at - span;
  });
}

/** The cells of a column of the table without its head, spare ones and at least one among them, or of a row without its first cell. */
export function areaOf({ table, row, column }: PlacedTable, of: Highlighted['of']): Area {
  const starts = startsOf(table, column);
  if ('column' in of)
    return {
      row: row + 1,
      column: starts[of.column]!,
      rows: Math.max(1, (table.rows.length + (table.spare?.rows ?? 0)) * rowsEach(table)),
      columns: table.head[of.column]!.span,
    };
  const start = column + table.head[0]!.span;
  return { row: row + 1 + of.row, column: start, rows: 1, columns: column + spanOf(table) - start };
}

const paperWhite = '#FFFFFF';

const noAxis: Axis = { title: '', format: '', lowest: 0, highest: 0, step: 0 };

/** A chart over the cells of its table, but for where it stands itself. */
export function chartOf(chart: Chart, data: PlacedTable, cutLines: PlacedTable | undefined): Omit<SheetChart, 'area' | 'width' | 'height'> {
  const starts = startsOf(data.table, data.column);
  const cellsOf = (column: number): Area => ({ row: data.row + 1, column: starts[column]!, rows: data.table.rows.length, columns: 1 });
  const { field } = chart;
  return {
    kind: chart.shape,
    title: chart.title,
    categories: cellsOf(field ? field.across : chart.names),
    labels: field ? cellsOf(chart.numbers) : null,
    series: chart.series.map(({ name, values, tone, mark }) => ({
      name,
      values: cellsOf(values),
      color: mark === 'hole' ? paperWhite : colors[tone].mark,
      mark,
    })),
    across: field?.axis ?? noAxis,
    axis: chart.axis,
    cut: field && cutLines ? cutOf(cutLines) : null,
  };
}

/** Of the table of cut lines: two rows for each line, then one for the name of each quarter; across in its second column, up in its third. */
function cutOf({ table, row, column }: PlacedTable): SheetChart['cut'] {
  const [names = 0, across = 0, up = 0] = startsOf(table, column);
  const cells = (first: number, rows: number, at: number): Area => ({ row: row + 1 + first, column: at, rows, columns: 1 });
  const place = (first: number, rows: number) => ({ across: cells(first, rows, across), up: cells(first, rows, up) });
  return { lines: [place(0, 2), place(2, 2)], quarters: { ...place(4, 4), names: cells(4, 4, names) } };
}
