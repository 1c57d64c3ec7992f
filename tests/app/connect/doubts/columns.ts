import type { Connection } from '../../../../src/app/connect/connect';
import { proposeConnection } from '../../../../src/app/connect/connect';
import type { Cell, Grid } from '../../../../src/core/cell/cell';
import { wordsOf } from '../../../../src/words/words';
import { memoryWorkbook } from '../../../memory';
import type { Parts } from '../../tiny';
import { promise, tabsOf } from '../../tiny';

/* Columns that look like evidence and are another thing. */

/** A table of so many rows, the cells of each column taken in turn. */
const table = (columns: Record<string, Cell[]>, rows = 40): Grid => [
  Object.keys(columns),
  ...Array.from({ length: rows }, (_, row) =>
    Object.values(columns).map(cells => {
      const cell = cells[row % cells.length]!;
      return typeof cell === 'string' ? cell.replace('{n}', String(row)) : cell;
    }),
  ),
];

/** A promise by a metric at a place, beside which there is another. */
export const at = (place: string, metric: string | null, rest: Parts = {}): Parts => ({
  touchpoints: [{ Touchpoint: place }, { Touchpoint: 'Elsewhere' }],
  promises: [{ ...promise, Touchpoint: place, Metric: metric }],
  ...rest,
});

/** What is proposed for a tab of such columns. */
export const propose = (columns: Record<string, Cell[]>, parts: Parts, name = 'Export'): Connection =>
  proposeConnection(memoryWorkbook(tabsOf({ ...parts, tabs: { ...parts.tabs, [name]: table(columns) } })), name, wordsOf('en'));

/** Each column: what it holds, where, by what, how sure; or why not. */
export const said = (columns: Record<string, Cell[]>, parts: Parts, name?: string): string[] =>
  propose(columns, parts, name).columns.map(({ column, holds, touchpoint, metric, sure, reason }) =>
    holds === null ? `${column}: ${reason}` : [column, holds, touchpoint, metric, sure].filter(text => text !== '').join(' | '),
  );
