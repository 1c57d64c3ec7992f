/** Cells of a column that stand one below the other, together. */
export function runsOf<T extends { row: number }>(places: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const place of [...places].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]!.row + 1 === place.row) last.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** The cells of each column. */
export function byColumn<T extends { column: number }>(cells: readonly T[]): Map<number, T[]> {
  const columns = new Map<number, T[]>();
  for (const cell of cells) {
    const same = columns.get(cell.column);
    if (same) same.push(cell);
    else columns.set(cell.column, [cell]);
  }
  return columns;
}
