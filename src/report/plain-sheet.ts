import type { Grid } from '../core/cell/cell';
import type { Sheet } from './sheet';
import { look, tabColor } from './style';

/** A tab of values alone, all columns as wide (in characters) as said, for what has no looks of its own yet. */
export function plainSheet(name: string, grid: Grid, width: number): Sheet {
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    name,
    color: tabColor,
    cells: grid.map(row => Array.from({ length: columns }, (_, i) => ({ value: row[i] ?? null, look: look() }))),
    widths: Array.from({ length: columns }, () => width),
    heights: grid.map(() => null),
    merges: [],
    body: null,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    rules: [],
    charts: [],
    isLandscape: true,
    folded: null,
    isOnePage: false,
    printed: null,
  };
}
