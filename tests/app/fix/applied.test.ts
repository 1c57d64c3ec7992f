import { undoFixes } from '../../../src/app/fix/backup';
import { applyFixes } from '../../../src/app/fix/fix';
import { times } from '../tiny';
import { auditOf, columnOf, fixesOf, idsOf, STAMP, words, workbookOf } from './mended';

describe('applied fixes', () => {
  const evidence = [...times(2, '4,5', { Touchpoint: 'Sotre' }), ...times(1, 5)];

  test('keep the old values in a tab of their own, which says when, where, before and after', () => {
    const workbook = workbookOf({ evidence });
    const ids = idsOf(workbook);
    expect(applyFixes(workbook, ids, STAMP, words)).toEqual({ changed: 4, skipped: [], backup: 'Backup 2026-11-25' });
    expect(workbook.grids.get('Backup 2026-11-25')!.map(row => row.slice(0, 5))).toEqual([
      ['When', 'Tab', 'Cell', 'Before', 'After'],
      [STAMP, 'Evidence', 'A2', 'Sotre', 'Store'],
      [STAMP, 'Evidence', 'A3', 'Sotre', 'Store'],
      [STAMP, 'Evidence', 'C2', '4,5', 4.5],
      [STAMP, 'Evidence', 'C3', '4,5', 4.5],
    ]);
  });

  test('are those that were confirmed, and no others', () => {
    const workbook = workbookOf({ evidence });
    applyFixes(workbook, ['unknown-touchpoint Evidence!A Sotre Store', 'no such fix'], STAMP, words);
    expect([columnOf(workbook, 'Evidence', 'Touchpoint'), columnOf(workbook, 'Evidence', 'Value')]).toEqual([
      ['Store', 'Store', 'Store'],
      ['4,5', '4,5', 5],
    ]);
  });

  test('change nothing the second time, and the audit is as if all had been written well', () => {
    const workbook = workbookOf({ evidence });
    const ids = idsOf(workbook);
    applyFixes(workbook, ids, STAMP, words);
    expect(fixesOf(workbook)).toEqual([]);
    expect(applyFixes(workbook, ids, STAMP, words)).toEqual({ changed: 0, skipped: [], backup: null });
    expect(auditOf(workbook).audit.issues).toEqual([]);
    expect(auditOf(workbook).audit.base).toMatchObject({ read: 3, used: 3 });
  });

  test('that break off half-way are healed by the next run, for the backup stands before the change', () => {
    const workbook = workbookOf({ evidence });
    const ids = idsOf(workbook);
    const { replaceCells } = workbook;
    workbook.replaceCells = (tab, cells) => {
      replaceCells(tab, cells.slice(0, 1));
      throw new Error('gone');
    };
    expect(() => applyFixes(workbook, ids, STAMP, words)).toThrow('gone');
    workbook.replaceCells = replaceCells;
    expect(applyFixes(workbook, ids, STAMP, words).changed).toBe(3);
    undoFixes(workbook, 'Backup 2026-11-25', words);
    expect(columnOf(workbook, 'Evidence', 'Touchpoint')).toEqual(['Sotre', 'Sotre', 'Store']);
    expect(columnOf(workbook, 'Evidence', 'Value')).toEqual(['4,5', '4,5', 5]);
  });

  test('leave cells that hold a formula, and say so', () => {
    const workbook = workbookOf({ evidence });
    const { replaceCells } = workbook;
    workbook.replaceCells = (tab, cells) => [...replaceCells(tab, cells.slice(1)), { ...cells[0]!, why: 'formula' }];
    expect(applyFixes(workbook, idsOf(workbook), STAMP, words)).toMatchObject({
      changed: 3,
      skipped: [{ cell: 'Evidence!A2', why: 'it holds a formula' }],
    });
  });

  test("spare a tab of the user's that bears the name of the backup", () => {
    const workbook = workbookOf({ evidence, tabs: { 'Backup 2026-11-25': [['mine']] } });
    expect(applyFixes(workbook, idsOf(workbook), STAMP, words).backup).toBe('Backup 2026-11-25 (2)');
    expect(workbook.grids.get('Backup 2026-11-25')).toEqual([['mine']]);
  });
});
