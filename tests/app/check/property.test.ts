import fc from 'fast-check';
import type { Audit } from '../../../src/core/audit';
import type { Grid } from '../../../src/core/cell/cell';
import { compareTexts } from '../../../src/core/cell/text';
import { gatherDeclared } from '../../../src/core/declared/declared';
import { evidenceTable, inputTables, promisesTable } from '../../../src/core/declared/input-tables';
import { metricsByName } from '../../../src/core/declared/metric';
import { readPromises } from '../../../src/core/declared/promise';
import { defaultSettings } from '../../../src/core/declared/settings';
import { foldStream } from '../../../src/core/evidence/fold-stream';
import { evidenceStream } from '../../../src/core/evidence/stream';
import { emptyEvidence, mergeEvidence } from '../../../src/core/evidence/summary';
import { findHeader } from '../../../src/core/table/header';
import { issueLog } from '../../../src/core/table/issue';
import { readRows } from '../../../src/core/table/table';
import { memoryWorkbook } from '../../memory';
import { countable, promises, rowsOf, runs, spoken, touchpoints } from '../arbitrary';
import type { Row } from '../tiny';
import { auditTabs, tab, tabsOf } from '../tiny';

const audited = (evidence: Row[]): Audit => auditTabs(tabsOf({ touchpoints, promises, evidence }));

/** An audit as it can be compared: without cells and rows, and with numbers to 12 digits. */
function essence(audit: Audit, ...without: string[]): unknown {
  const hidden = new Set(['cell', 'cells', 'evidenceCells', 'replyCells', 'beforeSinceCell', 'row', 'tab', 'column', ...without]);
  const bare = (value: unknown): string =>
    JSON.stringify(value, (key, inner) => {
      if (hidden.has(key)) return undefined;
      return typeof inner === 'number' ? Number(inner.toPrecision(12)) : inner;
    });
  // Which text of a column comes first depends on its rows.
  const issues = audit.issues.map(({ found, guess, others, ...issue }) => {
    return { ...issue, texts: [{ found, guess }, ...others].sort((a, b) => compareTexts(a.found + a.guess, b.found + b.guess)) };
  });
  return JSON.parse(bare({ ...audit, issues: issues.map(bare).sort() }));
}

test('the order of rows changes nothing', () => {
  const shuffled = rowsOf(spoken).chain(rows => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(shuffled, ([rows, other]) => expect(essence(audited(other))).toEqual(essence(audited(rows)))),
    runs,
  );
});

test('blank rows change nothing', () => {
  const places = fc.array(fc.nat(60), { maxLength: 5 });
  fc.assert(
    fc.property(rowsOf(spoken), places, fc.constantFrom(null, '', ' ', false), (rows, blanks, blank) => {
      const other = [...rows];
      for (const at of blanks)
        other.splice(Math.min(at, other.length), 0, Object.fromEntries(Object.keys(rows[0]!).map(key => [key, blank])));
      const tabs = tabsOf({ touchpoints, promises, evidence: rows });
      const spread: Record<string, Grid> = { ...tabs, Evidence: tab(other), Promises: [[], ...tabs.Promises!, [blank, blank]] };
      expect(essence(auditTabs(spread))).toEqual(essence(auditTabs(tabs)));
    }),
    runs,
  );
});

test('a header replaced by its alias, in any case, changes nothing', () => {
  fc.assert(
    fc.property(rowsOf(spoken), fc.infiniteStream(fc.nat(20)), (rows, picks) => {
      // Built-in metrics and the report are in the language that most headers are in, unless the settings say which.
      const tabs = tabsOf({ touchpoints, promises, evidence: rows, settings: { Language: 'English' } });
      const renamed = { ...tabs };
      for (const table of inputTables) {
        const [header = [], ...body] = tabs[table.name] ?? [];
        const other = header.map(name => {
          const column = Object.values(table.columns).find(one => one.header === name)!;
          const names = [column.header, ...column.aliases];
          return ` ${names[picks.next().value! % names.length]!.toUpperCase()} `;
        });
        if (body.length > 0) renamed[table.name] = [other, ...body];
      }
      // The name of the one segment column names its dimension.
      expect(essence(auditTabs(renamed), 'dimension')).toEqual(essence(auditTabs(tabs), 'dimension'));
    }),
    runs,
  );
});

test('renamed tabs and moved columns, with others among them, change nothing', () => {
  fc.assert(
    fc.property(rowsOf(spoken), fc.infiniteStream(fc.nat(1000)), (rows, picks) => {
      const tabs = tabsOf({ touchpoints, promises, evidence: rows });
      const moved: [string, Grid][] = Object.entries(tabs).map(([name, grid]) => {
        const order = [...grid[0]!.keys(), -1].map(at => ({ at, key: picks.next().value! })).sort((a, b) => a.key - b.key);
        return [`My ${name} 2026`, grid.map((row, i) => order.map(({ at }) => (at < 0 ? (i === 0 ? 'Remarks' : 'x') : (row[at] ?? null))))];
      });
      const audit = auditTabs(Object.fromEntries(moved));
      const others = audit.issues.filter(({ code }) => code === 'unused-column');
      expect(others.map(({ found }) => found)).toEqual(others.map(() => 'Remarks'));
      // What is found of a column of dates is its letter.
      const issues = audit.issues.filter(issue => !others.includes(issue));
      expect(essence({ ...audit, issues }, 'found')).toEqual(essence(auditTabs(tabs), 'found'));
    }),
    runs,
  );
});

test('rows replaced by counted rows give the same audit to 12 digits', () => {
  fc.assert(
    fc.property(rowsOf(countable), rows => {
      const raw = rows.flatMap(row =>
        Array.from({ length: Math.max(1, Number(row.Count ?? 1)) }, () => ({ ...row, Count: row.Count === 0 ? 0 : null })),
      );
      const counts = new Map<string, number>();
      for (const row of raw) counts.set(JSON.stringify(row), (counts.get(JSON.stringify(row)) ?? 0) + 1);
      const counted = [...counts].map(([row, count]): Row => ({ ...JSON.parse(row), Count: JSON.parse(row).Count === 0 ? 0 : count }));
      // The base counts cells, not customers; alike problems are counted by cell, too.
      expect(essence(audited(counted), 'base', 'count')).toEqual(essence(audited(raw), 'base', 'count'));
    }),
    runs,
  );
});

test('evidence folded apart, in any blocks, and merged is the same', () => {
  const { grids } = memoryWorkbook(tabsOf({ touchpoints, promises }));
  const log = issueLog();
  const grid = grids.get('Promises')!;
  const header = findHeader(promisesTable, 'Promises', grid, log)!;
  const metrics = metricsByName([]);
  const settings = { ...defaultSettings, auditDate: '2026-11-22' };
  const read = readPromises(
    readRows(promisesTable, 'Promises', header, column => grid.slice(1).map(row => row[column] ?? null), log),
    'Promises',
    header,
    { touchpoints: [], hasTouchpointsTab: false, metrics, settings },
    log,
  );
  const book = gatherDeclared(settings, metrics, read.touchpoints, read.promises);
  const forms = { orders: new Map(), clocks: new Set<number>(), values: new Map() };
  const empty = () => emptyEvidence(book.promises.length, book.touchpoints.length);

  fc.assert(
    fc.property(rowsOf(spoken), fc.array(fc.nat(60), { maxLength: 4 }), (rows, cuts) => {
      const cells = tab(rows);
      const stream = evidenceStream('Evidence', findHeader(evidenceTable, 'Evidence', cells, log)!);
      const blockOf = (from: number, to: number) => ({
        row: from + 1,
        count: to - from,
        columns: new Map(cells[0]!.map((_, column) => [column, cells.slice(from + 1, to + 1).map(row => row[column] ?? null)])),
      });
      const whole = empty();
      foldStream(stream, book, forms, whole, issueLog())(blockOf(0, rows.length));

      const ends = [...new Set([...cuts.filter(cut => cut < rows.length), 0, rows.length])].sort((a, b) => a - b);
      const blocks = ends.slice(1).map((end, i) => blockOf(ends[i]!, end));
      const inTurn = empty();
      const fold = foldStream(stream, book, forms, inTurn, issueLog());
      for (const block of blocks) fold(block);
      expect(inTurn).toEqual(whole);

      const merged = empty();
      for (const block of blocks) {
        const apart = empty();
        foldStream(stream, book, forms, apart, issueLog())(block);
        mergeEvidence(merged, apart);
      }
      expect(merged).toEqual(whole);
    }),
    runs,
  );
});
