import { backupsOf, undoFixes } from '../../../src/app/fix/backup';
import { applyFixes } from '../../../src/app/fix/fix';
import type { MemoryWorkbook } from '../../memory';
import { tabsOf, times } from '../tiny';
import { columnOf, idsOf, STAMP, words, workbookOf } from './mended';

describe('undone fixes', () => {
  const evidence = [
    { 'Evidence ID': 'E1', ...times(1, '4,5', { Touchpoint: 'Sotre' })[0] },
    { 'Evidence ID': 'E2', ...times(1, '4,5', { Touchpoint: 'Sotre' })[0] },
  ];
  const fixed = (): MemoryWorkbook => {
    const workbook = workbookOf({ evidence });
    applyFixes(workbook, idsOf(workbook), STAMP, words);
    return workbook;
  };

  test('put all back, and a second time nothing', () => {
    const workbook = fixed();
    expect(backupsOf(workbook, words)).toEqual(['Backup 2026-11-25']);
    expect(undoFixes(workbook, 'Backup 2026-11-25', words)).toMatchObject({ changed: 4, skipped: [] });
    expect(workbook.grids.get('Evidence')).toEqual(tabsOf({ evidence }).Evidence);
    expect(undoFixes(workbook, 'Backup 2026-11-25', words)).toMatchObject({ changed: 0, skipped: [] });
  });

  test('leave what somebody has changed since', () => {
    const workbook = fixed();
    workbook.grids.get('Evidence')![1]![3] = 2;
    expect(undoFixes(workbook, 'Backup 2026-11-25', words)).toMatchObject({
      changed: 3,
      skipped: [{ cell: 'Evidence!D2', why: 'it has changed meanwhile' }],
    });
    expect(columnOf(workbook, 'Evidence', 'Value')).toEqual([2, '4,5']);
  });

  test('put nothing into rows that have moved', () => {
    const workbook = fixed();
    workbook.grids.get('Evidence')!.splice(1, 0, ['E0', 'Store', 'CSAT', 4.5]);
    const { changed, skipped } = undoFixes(workbook, 'Backup 2026-11-25', words);
    expect([changed, new Set(skipped.map(({ why }) => why))]).toEqual([0, new Set(['its row has moved or changed'])]);
  });

  test('of two runs on one day go back to the first', () => {
    const workbook = fixed();
    workbook.grids.get('Evidence')![1]![1] = 'Stor';
    applyFixes(workbook, idsOf(workbook), STAMP, words);
    undoFixes(workbook, 'Backup 2026-11-25', words);
    expect(columnOf(workbook, 'Evidence', 'Touchpoint')).toEqual(['Stor', 'Sotre']);
  });

  test('do nothing where the tab is no backup', () =>
    expect(undoFixes(fixed(), 'Evidence', words)).toEqual({ changed: 0, skipped: [], backup: null }));
});
