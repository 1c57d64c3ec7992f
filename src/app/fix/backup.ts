import type { Cell, Grid } from '../../core/cell/cell';
import { address, placeOfCell } from '../../core/cell/reference';
import type { Words } from '../../words/words';
import type { ReadColumn } from '../check/read-columns';
import type { Replacement, Workbook } from '../workbook';

/** Cells of a tab that are about to be replaced. */
export interface TabChanges {
  tab: string;
  cells: Replacement[];
}

/** Columns of a backup tab, in their order. */
const columns = ['when', 'tab', 'cell', 'before', 'after', 'beside', 'holds'] as const;

/**
 * Notes what stands in cells that are about to be replaced, in the backup tab of that day; it is made where there is none. Each row also says
 * which other cell tells its row from others, so that nothing is put back into a row that has moved. Gives the name of the tab.
 */
export function keepBackup(
  workbook: Workbook,
  changes: readonly TabChanges[],
  read: readonly ReadColumn[],
  stamp: string,
  words: Words,
): string {
  const rows: Grid = changes.flatMap(({ tab, cells }) => {
    const after = new Map(cells.map(({ row, column, to }) => [address(row, column), to]));
    const key = read.find(one => one.tab === tab && one.holds === 'key');
    const beside = new Map<number, Cell>();
    if (key) {
      const { first, count } = spanOf(cells);
      for (const [i, cell] of workbook.columns(tab, [key.column], first, count)[0]!.entries()) beside.set(first + i, cell);
    }
    return cells.map(({ row, column, from, to }) => {
      const at = key && key.column !== column ? address(row, key.column) : null;
      return [stamp, tab, address(row, column), from, to, at, at === null ? null : (after.get(at) ?? beside.get(row) ?? null)];
    });
  });
  const name = backupTab(workbook, stamp.slice(0, 10), words);
  workbook.appendRows(name, rows);
  return name;
}

/** The backup tab of a day; made if there is none. A tab of the user's that bears its name is left alone. */
function backupTab(workbook: Workbook, day: string, words: Words): string {
  const { fixes } = words;
  const headers = columns.map(key => fixes.columns[key]);
  for (let i = 1; ; i++) {
    const name = i === 1 ? fixes.backup(day) : `${fixes.backup(day)} (${i})`;
    const known = workbook.tabs().find(tab => tab.name.toLowerCase() === name.toLowerCase());
    if (known && known.rows > 0 && !isBackup(workbook, known.name, words)) continue;
    if (!known || known.rows === 0) {
      workbook.createInputTab({
        name,
        columns: headers.map((header, at) => {
          return { header, note: '', isRequired: true, choices: [], format: '', width: columns[at] === 'cell' ? 8 : 22 };
        }),
        rows: [],
      });
    }
    return known?.name ?? name;
  }
}

/** True for a tab that holds old values, by its header. */
function isBackup(workbook: Workbook, tab: string, { fixes }: Words): boolean {
  const [header = []] = workbook.head(tab, 1);
  return columns.every((key, i) => header[i] === fixes.columns[key]);
}

/** The rows from the first cell to the last. */
function spanOf(cells: readonly Replacement[]): { first: number; count: number } {
  const rows = cells.map(({ row }) => row).sort((a, b) => a - b);
  return { first: rows[0]!, count: rows[rows.length - 1]! - rows[0]! + 1 };
}

/** The backup tabs of a workbook, newest first. */
export function backupsOf(workbook: Workbook, words: Words): string[] {
  const names = workbook.tabs().filter(tab => !tab.isReport && tab.rows > 1 && tab.name.startsWith(words.fixes.backup('')));
  return names
    .map(tab => tab.name)
    .filter(name => isBackup(workbook, name, words))
    .sort()
    .reverse();
}

/**
 * Puts the values of a backup tab back, the last change first, wherever a cell still holds the new value and its row is still the same one.
 * What holds the old value already is passed over in silence. Does nothing, and says so by `backup: null`, where the tab is no backup.
 */
export function undoFixes(workbook: Workbook, backup: string, words: Words): Applied {
  const known = workbook.tabs().find(tab => tab.name === backup);
  if (!known || !isBackup(workbook, backup, words)) return { changed: 0, skipped: [], backup: null };
  const tabs = workbook.tabs().map(tab => tab.name);
  const now = reader(workbook);
  const undone = new Map<string, { tab: string; row: number; column: number; to: Cell }>();
  const skipped: Applied['skipped'] = [];
  const valueAt = (tab: string, cell: string): Cell | undefined => {
    const place = placeOfCell(cell);
    return place ? (undone.get(`${tab}!${cell}`)?.to ?? now(tab, place.row, place.column)) : undefined;
  };
  for (const row of workbook.head(backup, known.rows).slice(1).reverse()) {
    const [, tab, cell, before = null, after = null, beside, holds = null] = row.map(one => one ?? null);
    const place = placeOfCell(String(cell));
    if (typeof tab !== 'string' || !place || !tabs.includes(tab)) continue;
    const value = valueAt(tab, String(cell));
    if (value === before && !undone.has(`${tab}!${cell}`)) continue;
    const isSameRow = typeof beside !== 'string' || valueAt(tab, beside) === holds;
    if (value === after && isSameRow) undone.set(`${tab}!${cell}`, { tab, ...place, to: before });
    else skipped.push({ cell: `${tab}!${cell}`, why: words.fixes.why[isSameRow ? 'changed' : 'moved'] });
  }
  const byTab = new Map<string, Replacement[]>();
  for (const { tab, row, column, to } of undone.values()) {
    const cells = byTab.get(tab) ?? [];
    cells.push({ row, column, from: now(tab, row, column), to });
    byTab.set(tab, cells);
  }
  let changed = 0;
  for (const [tab, cells] of byTab) {
    const left = workbook.replaceCells(tab, cells);
    changed += cells.length - left.length;
    skipped.push(...left.map(({ row, column, why }) => ({ cell: `${tab}!${address(row, column)}`, why: words.fixes.why[why] })));
  }
  return { changed, skipped, backup };
}

/** Reads single cells; a column is read whole, once. */
function reader(workbook: Workbook): (tab: string, row: number, column: number) => Cell {
  const read = new Map<string, Cell[]>();
  const rowsOf = new Map(workbook.tabs().map(tab => [tab.name, tab.rows]));
  return (tab, row, column) => {
    const key = `${column} ${tab}`;
    const cells = read.get(key) ?? workbook.columns(tab, [column], 0, rowsOf.get(tab) ?? 0)[0]!;
    read.set(key, cells);
    return cells[row] ?? null;
  };
}

/** What applying or undoing fixes did. */
export interface Applied {
  /** Cells changed. */
  changed: number;
  /** Cells left as they were, and why. */
  skipped: { cell: string; why: string }[];
  /** The tab that holds the old values; null where nothing was to be changed. */
  backup: string | null;
}
