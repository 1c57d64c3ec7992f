import type { CellAt, Replacement, Skipped, Workbook } from '../../app/workbook';
import type { Cell, Grid } from '../../core/cell/cell';
import { isBlank } from '../../core/cell/cell';
import { UserError } from '../../core/table/user-error';
import { identityOf } from './files/identity';
import { type Known, publish } from './files/publish';
import { unzip } from './package/zip';
import { isSameName, sheetName } from './sheet-name';
import type { Book, LocalTab } from './tabs';
import { newTab, setCell, trimmed, widthOf } from './tabs';
import { place, rewritten } from './write/block';
import { floatingOf } from './write/drawing';
import { formulasIn } from './write/formula';
import type { Changes } from './write/save';
import { saved } from './write/save';

/** A workbook on disk. Writes show at once to whoever reads on; they reach the disk with `save`. */
export interface LocalWorkbook extends Workbook {
  /** The files that it was read from, and what they held. */
  readonly files: readonly Known[];
  /** Files of its folder that were left where they are. */
  readonly outside: Book['outside'];
  /** True where it was read from an Excel workbook, which is kept as it is but for what is written. */
  readonly isExcel: boolean;
  /** How its file is to end: `.xlsm` where it has macros. */
  readonly ending: '.xlsx' | '.xlsm';
  /** Cells of the tabs that are written to: what stands in all others reaches the file as it is. */
  cellsWritten(): number;
  /** The .xlsx as it is now. A copy remembers what it holds, so that nothing typed into it is lost when it is written over. */
  pack(isCopy: boolean): Promise<Uint8Array>;
  /**
   * Writes an .xlsx; over the file that was read only if `out` names it.
   * Throws UserError `not-writable`, and leaves what was there as it was.
   */
  save(out: string): Promise<void>;
  /** Adds a tab of values from elsewhere under a name that is free, and gives that; where the same cells stand under its own name, that tab's. */
  bring(name: string, grid: Grid): string;
}

export function localWorkbook(book: Book): LocalWorkbook {
  const tabs = [...book.tabs];
  const changes: Changes = { inputs: new Map(), offers: new Map(), cells: new Map(), reports: new Map(), brought: new Set() };
  /** Report tabs as they were read: a second report takes the place of a first one that is not saved yet. */
  const read = new Map<LocalTab, Pick<LocalTab, 'grid' | 'block'>>();
  /** Report tabs that are to come. */
  const announced = new Set<LocalTab>();

  const find = (name: string) => tabs.find(tab => isSameName(tab.name, name));
  /** The tab whose place another one of this name would take; undefined where the name is free. Throws UserError `tab-taken` where it has no cells. */
  const findRoom = (name: string): LocalTab | undefined => {
    const taken = book.withoutCells.find(one => isSameName(one, name));
    if (taken !== undefined) throw new UserError('tab-taken', { tab: taken });
    return find(name);
  };
  const get = (name: string): LocalTab => {
    const tab = find(name);
    if (!tab) throw new Error(`unknown tab ${name}`);
    return tab;
  };
  const add = (name: string): LocalTab => {
    const tab = newTab(name, tabs, []);
    tabs.push(tab);
    return tab;
  };
  /** A tab that was made since has none, and what was read from other files than .xlsx is kept as values alone. */
  const formulasOf = (tab: LocalTab) => (book.origin ? formulasIn(unzip(book.origin), tab.sheet) : () => false);
  const write = (tab: LocalTab, cells: CellAt[]) => {
    for (const { row, column, value } of cells) setCell(tab.grid, row, column, value);
    changes.cells.set(tab, [...(changes.cells.get(tab) ?? []), ...cells]);
  };

  const pack = async (isCopy: boolean): Promise<Uint8Array> => {
    // Reports stand in the order of their tabs, whichever was written first.
    const reports = new Map([...changes.reports].sort(([a], [b]) => tabs.indexOf(a) - tabs.indexOf(b)));
    return await saved({ ...book, tabs }, { ...changes, reports }, isCopy ? book.tabs : null);
  };

  const cellsWritten = (): number => {
    const written = new Set([...changes.inputs.keys(), ...changes.cells.keys(), ...changes.reports.keys()]);
    return [...written].reduce((sum, { grid }) => sum + grid.length * widthOf(grid), 0);
  };

  return {
    files: book.files,
    outside: book.outside,
    isExcel: book.origin !== null,
    ending: book.ending,
    tabs: () =>
      tabs.map(tab => ({
        name: tab.name,
        rows: tab.grid.length,
        columns: widthOf(tab.grid),
        isReport: tab.block !== null || announced.has(tab),
      })),
    head: (tab, rows) =>
      get(tab)
        .grid.slice(0, rows)
        .map(row => Array.from(row, cell => cell ?? null)),
    columns: (tab, columns, row, count) => {
      const { grid } = get(tab);
      return columns.map(column => columnOf(grid, column, row, count));
    },
    issues: () => [...book.issues],
    writeReport(...sheets) {
      for (const sheet of sheets) {
        const known = findRoom(sheet.name);
        if (known && !known.block && known.grid.length > 0) throw new UserError('tab-taken', { tab: known.name });
        const tab = known ?? add(sheet.name);
        const before = read.get(tab) ?? { grid: tab.grid, block: tab.block };
        read.set(tab, before);
        const floating = before.block && book.origin ? floatingOf(unzip(book.origin), tab) : [];
        const placement = place(before.grid, before.block, sheet.cells.length, sheet.cells[0]?.length ?? 0, floating);
        tab.grid = rewritten(
          before.grid,
          placement,
          sheet.cells.map(row => row.map(cell => cell.value)),
        );
        tab.block = placement.area;
        changes.reports.set(tab, { sheet, placement });
      }
    },
    // All is written at once, by `save`: only the tab's place is kept.
    announce(name) {
      if (!findRoom(name)) announced.add(add(name));
    },
    appendRows(name, rows) {
      const tab = get(name);
      write(tab, cellsOf(rows, tab.grid.length));
    },
    fillBlanks(name, cells) {
      const tab = get(name);
      const isMeant = ({ row, column, beside }: CellAt) =>
        isFree(tab.grid[row]?.[column]) && (!beside || tab.grid[row]?.[beside.column] === beside.value);
      write(tab, cells.filter(isMeant));
    },
    replaceCells(name, cells) {
      const tab = get(name);
      const isFormula = formulasOf(tab);
      const whyNot = ({ row, column, from }: Replacement): Skipped['why'] | null => {
        if (isFormula(row, column)) return 'formula';
        return (tab.grid[row]?.[column] ?? null) === from ? null : 'changed';
      };
      const judged = cells.map(cell => ({ ...cell, why: whyNot(cell) }));
      write(
        tab,
        judged.flatMap(({ row, column, to, why }) => (why === null ? [{ row, column, value: to }] : [])),
      );
      return judged.flatMap(({ row, column, why }) => (why === null ? [] : [{ row, column, why }]));
    },
    createInputTab(input) {
      const name = input.title ?? input.name;
      const known = findRoom(name);
      if (known && (known.block || known.grid.length > 0)) throw new UserError('tab-taken', { tab: known.name });
      const tab = known ?? add(name);
      // Cells are written into the grid later on; the rows given are not ours.
      tab.grid = trimmed([input.columns.map(column => column.header), ...input.rows.map(row => [...row])]);
      changes.inputs.set(tab, input);
    },
    offer(name, offers) {
      const known = offers.map(({ column, from }) => ({ column, from: { tab: get(from.tab), column: from.column } }));
      changes.offers.set(get(name), known);
    },
    bring(name, grid) {
      const same = tabs.find(tab => isSameName(tab.name, sheetName(name, [])) || isSameName(tab.name, name));
      if (same && JSON.stringify(same.grid) === JSON.stringify(trimmed(grid))) return same.name;
      const taken = [...tabs.map(tab => tab.name), ...book.withoutCells];
      const tab = newTab(sheetName(name, taken), tabs, trimmed(grid));
      tabs.push(tab);
      changes.brought.add(tab);
      return tab.name;
    },
    cellsWritten,
    pack,
    async save(out) {
      const isOwn = book.files.some(({ path }) => identityOf(path) === identityOf(out));
      publish([{ path: out, content: await pack(!isOwn) }]);
    },
  };
}

function columnOf(grid: Grid, column: number, row: number, count: number): Cell[] {
  const cells = new Array<Cell>(count);
  for (let i = 0; i < count; i++) cells[i] = grid[row + i]?.[column] ?? null;
  return cells;
}

/** An unticked checkbox is not blank. */
const isFree = (cell: Cell | undefined): boolean => cell !== false && isBlank(cell);

const cellsOf = (rows: Grid, first: number): CellAt[] =>
  rows.flatMap((cells, i) => cells.flatMap((value, column) => (value === null || value === '' ? [] : [{ row: first + i, column, value }])));
