import type { Cell, Grid } from '../../core/cell/cell';
import type { Workbook } from '../workbook';

/** A workbook that notes all that is read from it; report tabs do not count. */
export type WatchedWorkbook = Workbook & {
  /** A short text that is other where anything read so far is other. Tabs that were `written` to since are read again, from `now`. */
  fingerprint(written?: readonly string[], now?: Workbook): string;
};

/** What was read of a tab: how to read it again, and the cells in short. */
interface Seen {
  again: ((workbook: Workbook) => Grid)[];
  hash: ReturnType<typeof hasher>;
}

export function watch(workbook: Workbook): WatchedWorkbook {
  const seen = new Map<string, Seen>();
  const infoOf = (from: Workbook, name: string) => from.tabs().find(tab => tab.name === name);
  const read = (tab: string, again: (workbook: Workbook) => Grid): Grid => {
    const grid = again(workbook);
    if (infoOf(workbook, tab)?.isReport) return grid;
    const one = seen.get(tab) ?? { again: [], hash: hasher() };
    seen.set(tab, one);
    one.again.push(again);
    for (const cells of grid) one.hash.add(cells);
    return grid;
  };
  return {
    ...workbook,
    head: (tab, rows) => read(tab, from => from.head(tab, rows)),
    columns(tab, columns, row, count) {
      const isToEnd = row + count === infoOf(workbook, tab)?.rows;
      return read(tab, from => from.columns(tab, columns, row, isToEnd ? infoOf(from, tab)!.rows - row : count));
    },
    fingerprint(written = [], now = workbook) {
      const whole = hasher();
      for (const [tab, { again, hash }] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const known = written.includes(tab) ? hasher() : hash;
        if (known !== hash) for (const readAgain of again) for (const cells of readAgain(now)) known.add(cells);
        whole.addText(tab);
        whole.addText(known.text());
      }
      return whole.text();
    },
  };
}

/** FNV-1a in two halves; good enough to see a change, and not meant to keep a secret. */
export function hasher() {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  const addText = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
    }
    a = Math.imul(a ^ 0x1f, 0x01000193);
  };
  return {
    add: (cells: readonly Cell[]): void => {
      for (const cell of cells) addText(cell === null ? '' : `${typeof cell}${cell}`);
    },
    addText,
    text: (): string => `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`,
  };
}
