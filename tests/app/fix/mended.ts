import { auditWorkbook } from '../../../src/app/check/audit';
import { applyFixes, type Fix, proposeFixes } from '../../../src/app/fix/fix';
import type { Cell } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { type MemoryWorkbook, memoryWorkbook } from '../../memory';
import { type Parts, type Row, tabsOf } from '../tiny';

export const words = wordsOf('en');
export const STAMP = '2026-11-25T10:41:00';

export const workbookOf = (parts: Parts): MemoryWorkbook => memoryWorkbook(tabsOf(parts));
export const auditOf = (workbook: MemoryWorkbook) => auditWorkbook(workbook, { auditDate: null, today: '2026-11-25' });
export const fixesOf = (workbook: MemoryWorkbook): Fix[] => proposeFixes(workbook, auditOf(workbook), words);
export const idsOf = (workbook: MemoryWorkbook): string[] => fixesOf(workbook).map(fix => fix.id);
export const columnOf = (workbook: MemoryWorkbook, tab: string, header: string): Cell[] => {
  const [head = [], ...rows] = workbook.grids.get(tab)!;
  return rows.map(row => row[head.indexOf(header)] ?? null);
};
/** What all fixes together make of a column of Evidence. */
export function mended(header: string, rows: Row[], parts: Parts = {}, choose: (fix: Fix) => boolean = () => true): Cell[] {
  const workbook = workbookOf({ evidence: rows, ...parts });
  const chosen = fixesOf(workbook).filter(choose);
  const ids = chosen.map(fix => fix.id);
  applyFixes(workbook, ids, STAMP, words);
  return columnOf(workbook, 'Evidence', header);
}
