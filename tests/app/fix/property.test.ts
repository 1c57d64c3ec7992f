import fc from 'fast-check';
import { backupsOf, undoFixes } from '../../../src/app/fix/backup';
import { applyFixes } from '../../../src/app/fix/fix';
import type { Cell } from '../../../src/core/cell/cell';
import { memoryWorkbook } from '../../memory';
import { junk, runs } from '../arbitrary';
import { tabsOf } from '../tiny';
import { auditOf, fixesOf, idsOf, STAMP, words } from './mended';

test('whatever stands in the tabs, a few runs mend all that can be mended, no row is lost, and undoing brings all back', () => {
  const some = fc.oneof(
    junk,
    fc.constantFrom<Cell>('Sotre', 'store ', 'CSTA', '4,5', '1/2/2026', '13-12-2025', 'Survye', 'p1', 'NEW', 'new'),
  );
  const headers = ['Evidence ID', 'Date', 'Touchpoint', 'Promise ID', 'Metric', 'Value', 'Segment', 'Source', 'Count'];
  const rows = fc.array(fc.array(some, { minLength: headers.length, maxLength: headers.length }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, evidence => {
      const tabs = tabsOf({ tabs: { Evidence: [headers, ...evidence] } });
      const workbook = memoryWorkbook(tabs);
      const given = auditOf(workbook).audit.base.read;
      // What is mended may show what else is wrong: with its promise known, a row's metric is looked at.
      for (let run = 0; run < 4; run++) expect(applyFixes(workbook, idsOf(workbook), STAMP, words).skipped).toEqual([]);
      expect(fixesOf(workbook)).toEqual([]);
      expect(auditOf(workbook).audit.base.read).toBe(given);
      undoFixes(workbook, backupsOf(workbook, words)[0] ?? '', words);
      expect(workbook.grids.get('Evidence')).toEqual(tabs.Evidence);
    }),
    { ...runs, numRuns: 60 },
  );
});
