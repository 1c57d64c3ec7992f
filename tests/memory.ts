import type { Offer, Replacement, Workbook } from '../src/app/workbook';
import type { Cell, Grid } from '../src/core/cell/cell';
import { UserError } from '../src/core/table/user-error';
import type { Sheet } from '../src/report/sheet';

/** A workbook that lives in memory; its written sheets can be looked at. */
export type MemoryWorkbook = Workbook & { grids: Map<string, Grid>; sheets: Map<string, Sheet>; offers: Map<string, Offer[]> };

export function memoryWorkbook(tabs: Record<string, Grid>): MemoryWorkbook {
  const grids = new Map(Object.entries(tabs).map(([name, grid]) => [name, grid.map(row => [...row])]));
  const sheets = new Map<string, Sheet>();
  const offers = new Map<string, Offer[]>();
  const gridOf = (tab: string): Grid => {
    const grid = grids.get(tab);
    if (!grid) throw new Error(`no tab ${tab}`);
    return grid;
  };
  const find = (name: string): string | undefined => [...grids.keys()].find(known => known.toLowerCase() === name.toLowerCase());
  return {
    grids,
    sheets,
    offers,
    tabs: () =>
      [...grids].map(([name, grid]) => ({
        name,
        rows: grid.length,
        columns: Math.max(0, ...grid.map(row => row.length)),
        isReport: sheets.has(name),
      })),
    head: (tab, rows) => gridOf(tab).slice(0, rows),
    columns: (tab, columns, row, count) =>
      columns.map(column => Array.from({ length: count }, (_, i): Cell => gridOf(tab)[row + i]?.[column] ?? null)),
    issues: () => [],
    writeReport(...made) {
      for (const sheet of made) {
        const taken = find(sheet.name);
        if (taken !== undefined && !sheets.has(taken) && gridOf(taken).length > 0) throw new UserError('tab-taken', { tab: taken });
        sheets.set(sheet.name, sheet);
        grids.set(
          sheet.name,
          sheet.cells.map(row => row.map(cell => cell.value)),
        );
      }
    },
    appendRows: (tab, rows) => void gridOf(tab).push(...rows),
    fillBlanks(tab, cells) {
      const isSame = ({ row, beside }: (typeof cells)[number]): boolean => !beside || gridOf(tab)[row]![beside.column] === beside.value;
      for (const cell of cells.filter(isSame)) gridOf(tab)[cell.row]![cell.column] ??= cell.value;
    },
    replaceCells(tab, cells) {
      const grid = gridOf(tab);
      const isSame = ({ row, column, from }: Replacement): boolean => (grid[row]?.[column] ?? null) === from;
      const left = cells.filter(cell => !isSame(cell));
      for (const { row, column, to } of cells.filter(isSame)) grid[row]![column] = to;
      return left.map(({ row, column }) => ({ row, column, why: 'changed' }));
    },
    announce: () => undefined,
    offer: (tab, some) => void offers.set(tab, some),
    createInputTab({ name, columns, rows }) {
      if (find(name) !== undefined) throw new UserError('tab-taken', { tab: name });
      grids.set(name, [columns.map(column => column.header), ...rows]);
    },
  };
}
