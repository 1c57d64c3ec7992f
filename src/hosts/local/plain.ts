import * as XLSX from '@e965/xlsx';
import type { Cell } from '../../core/cell';
import type { LocalTab } from './book';
import { cellText } from './text';
import type { Parts } from './zip';
import { deflated, unzip } from './zip';

/** A fresh .xlsx package of some tabs: values only; text stays text, dates stay as they were read. */
export function plainPackage(tabs: Pick<LocalTab, 'sheet' | 'grid'>[]): Parts {
  const book = XLSX.utils.book_new();
  for (const { sheet, grid } of tabs) {
    const width = grid.reduce((widest, row) => Math.max(widest, row.length), 1);
    const range = { s: { r: 0, c: 0 }, e: { r: Math.max(grid.length, 1) - 1, c: width - 1 } };
    const data = grid.length > 0 ? grid.map(row => row.map(cellOf)) : [[]];
    XLSX.utils.book_append_sheet(book, { '!ref': XLSX.utils.encode_range(range), '!data': data } as XLSX.DenseWorkSheet, sheet);
  }
  // SheetJS deflates in JavaScript; zlib is several times as fast.
  const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: false }) as Buffer;
  return new Map([...unzip(bytes)].map(([path, part]) => [path, deflated(part)]));
}

function cellOf(cell: Cell): XLSX.CellObject {
  if (typeof cell === 'string') return { t: 's', v: cellText(cell) };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  return typeof cell === 'number' && Number.isFinite(cell) ? { t: 'n', v: cell } : { t: 'z' };
}
