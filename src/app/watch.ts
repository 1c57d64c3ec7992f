import type { Cell } from '../core/cell';
import type { Workbook } from './workbook';

/** A workbook that notes all that is read from it; report tabs do not count. */
export type WatchedWorkbook = Workbook & {
  /** A short text that is other where anything read so far is other. */
  fingerprint(): string;
};

export function watch(workbook: Workbook): WatchedWorkbook {
  const hash = hasher();
  const isReport = (name: string): boolean => workbook.tabs().some(tab => tab.isReport && tab.name === name);
  return {
    ...workbook,
    head(tab, rows) {
      const grid = workbook.head(tab, rows);
      if (!isReport(tab)) for (const row of grid) hash.add(row);
      return grid;
    },
    columns(tab, columns, row, count) {
      const cells = workbook.columns(tab, columns, row, count);
      if (!isReport(tab)) for (const column of cells) hash.add(column);
      return cells;
    },
    fingerprint: hash.text,
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
