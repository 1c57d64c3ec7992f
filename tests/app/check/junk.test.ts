import fc from 'fast-check';
import { auditWorkbook } from '../../../src/app/check/audit';
import { evidenceTable, inputTables } from '../../../src/core/declared/input-tables';
import { UserError } from '../../../src/core/table/user-error';
import { memoryWorkbook } from '../../memory';
import { junk, junkTab, promises, rowsOf, runs, spoken, touchpoints } from '../arbitrary';
import { auditTabs, tab, tabsOf } from '../tiny';

const headersOf = (table: { columns: Record<string, { header: string }> }) => Object.values(table.columns).map(one => one.header);

test('whatever stands in Evidence, what was read is the sum of its parts', () => {
  fc.assert(
    fc.property(junkTab(headersOf(evidenceTable), 30), rowsOf(spoken), (Evidence, rows) => {
      const good = tab(rows);
      const mixed = [...Evidence, ...good.slice(1).map(row => Evidence[0]!.map(name => row[good[0]!.indexOf(name)] ?? null))];
      const { read, ...partsOfIt } = auditTabs(tabsOf({ touchpoints, promises, tabs: { Evidence: mixed } })).base;
      expect(Object.values(partsOfIt).reduce((sum, part) => sum + part, 0)).toBe(read);
    }),
    { ...runs, numRuns: 60 },
  );
});

test('whatever stands in whatever tab, the audit comes to an end or says why not', () => {
  const tabs = fc.record(
    Object.fromEntries(
      inputTables.map(table => [
        table.name,
        fc.oneof(
          { weight: 6, arbitrary: junkTab(headersOf(table), 6) },
          { weight: 1, arbitrary: fc.array(fc.array(junk, { maxLength: 5 }), { maxLength: 5 }) },
        ),
      ]),
    ),
  );
  const answers = { Survey: tab([{ Value: 5, Store: 4, CSAT: 3, Date: '2026-11-22' }]) };
  fc.assert(
    fc.property(tabs, fc.boolean(), (all, hasPromises) => {
      const workbook = memoryWorkbook({ ...all, ...answers, ...(hasPromises ? { Promises: tab(promises) } : {}) });
      try {
        const { audit } = auditWorkbook(workbook, { auditDate: null, today: '2026-11-22' });
        for (const one of audit.promises) {
          const [low, high] = one.interval ?? [0, 1];
          expect(low >= 0 && low <= high && high <= 1).toBe(true);
          if (one.keptRate !== null) expect(one.keptRate >= 0 && one.keptRate <= 1).toBe(true);
        }
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }),
    { ...runs, numRuns: 150 },
  );
});
