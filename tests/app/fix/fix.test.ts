import fc from 'fast-check';
import { auditWorkbook } from '../../../src/app/check/audit';
import { backupsOf, undoFixes } from '../../../src/app/fix/backup';
import type { Fix } from '../../../src/app/fix/fix';
import { applyFixes, proposeFixes } from '../../../src/app/fix/fix';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import type { MemoryWorkbook } from '../../memory';
import { memoryWorkbook } from '../../memory';
import { junk, runs } from '../arbitrary';
import type { Parts, Row } from '../tiny';
import { store, tabsOf, times } from '../tiny';

const words = wordsOf('en');
const STAMP = '2026-11-25T10:41:00';

const workbookOf = (parts: Parts): MemoryWorkbook => memoryWorkbook(tabsOf(parts));
const auditOf = (workbook: MemoryWorkbook) => auditWorkbook(workbook, { auditDate: null, today: '2026-11-25' });
const fixesOf = (workbook: MemoryWorkbook): Fix[] => proposeFixes(workbook, auditOf(workbook), words);
const idsOf = (workbook: MemoryWorkbook): string[] => fixesOf(workbook).map(fix => fix.id);
const columnOf = (workbook: MemoryWorkbook, tab: string, header: string): Cell[] => {
  const [head = [], ...rows] = workbook.grids.get(tab)!;
  return rows.map(row => row[head.indexOf(header)] ?? null);
};
/** What all fixes together make of a column of Evidence. */
function mended(header: string, rows: Row[], parts: Parts = {}, choose: (fix: Fix) => boolean = () => true): Cell[] {
  const workbook = workbookOf({ evidence: rows, ...parts });
  const chosen = fixesOf(workbook).filter(choose);
  const ids = chosen.map(fix => fix.id);
  applyFixes(workbook, ids, STAMP, words);
  return columnOf(workbook, 'Evidence', header);
}

describe('a fix', () => {
  test.each<[string, string, Cell[], Cell[], Parts]>([
    ['maps a misspelt touchpoint to the near one', 'Touchpoint', ['Sotre', 'Store', 'Moon'], ['Store', 'Store', 'Moon'], {}],
    [
      'writes a touchpoint as it is declared',
      'Touchpoint',
      ['STORE', ' Store', 'Sto\u00a0re', 'store.'],
      ['Store', 'Store', 'Store', 'Store'],
      {},
    ],
    ['leaves another name of a touchpoint', 'Touchpoint', ['shop'], ['shop'], { touchpoints: [{ ...store, 'Also called': 'Shop' }] }],
    ['maps a misspelt metric', 'Metric', ['CSTA', 'csat'], ['CSAT', 'CSAT'], {}],
    ['maps a misspelt promise', 'Promise ID', ['P11', 'p1', ' P 1', null], ['P1', 'P1', 'P1', null], {}],
    ['maps a misspelt kind of source', 'Source', ['Survye', 'review', 'Staff'], ['Survey', 'Review', 'Staff'], {}],
    ['maps a misspelt reply', 'Reply', ['Opne', 'answered', 'x'], ['Open', 'Answered', 'x'], {}],
    ['writes segments one way', 'Segment', ['New', 'new', ' New ', 'A+', 'A'], ['New', 'New', 'New', 'A+', 'A'], {}],
    [
      'takes spaces out of segments',
      'Segment: Region',
      ['North  East', 'North East', 'North East'],
      ['North East', 'North East', 'North East'],
      {},
    ],
    ['turns decimal commas into numbers', 'Value', ['4,5', '4.5', ' 3 ', 4], [4.5, 4.5, 3, 4], {}],
    ['leaves a number that can be two', 'Value', ['1.234', '4/5', '5 stars', 'N/A', '★★★'], ['1.234', '4/5', '5 stars', 'N/A', '★★★'], {}],
    ['turns counts and weights into numbers', 'Weight', ['0,5', 'x'], [0.5, 'x'], {}],
    ['never touches a comment', 'Comment', [' sotre  ', '4,5', 'Store'], [' sotre  ', '4,5', 'Store'], {}],
    ['never touches a formula error or a box', 'Touchpoint', ['#N/A', true, 7], ['#N/A', true, 7], {}],
    [
      'leaves a number that is a word of a scale',
      'Value',
      ['1', '2'],
      ['1', 2],
      { metrics: [{ Metric: 'CSAT', Kind: 'Rating', Lowest: 1, Highest: 5, Words: '1 = 5' }] },
    ],
  ])('%s', (_, header, before, after, parts) => {
    const rows = before.map((cell): Row => ({ Touchpoint: 'Store', Metric: 'CSAT', Value: 5, Comment: null, [header]: cell }));
    expect(mended(header, rows, parts)).toEqual(after);
  });

  test('says what it does to how many cells, shows the first five, and masks who wrote them', () => {
    const workbook = workbookOf({
      evidence: times(7, 5, { Segment: 'Ann@Example.com' }).concat(times(8, 5, { Segment: 'ann@example.com' })),
    });
    const [fix] = fixesOf(workbook);
    expect(fix).toMatchObject({ code: 'spelling', cells: 7, sure: true, question: null });
    expect(fix!.sentence).toContain('7 cells in the column “Segment” of “Evidence”');
    expect(fix!.examples).toHaveLength(5);
    expect(fix!.examples[0]).toEqual({ tab: 'Evidence', cell: 'D2', before: '•••', after: '•••' });
  });

  test('is not sure where two names are near', () => {
    const touchpoints = [{ ...store, Touchpoint: 'Store A' }, { ...store, Touchpoint: 'Store B' }, store];
    const sure = (name: string) => fixesOf(workbookOf({ touchpoints, evidence: times(1, 5, { Touchpoint: name }) }))[0]?.sure;
    expect([sure('Store C'), sure('Stoer')]).toEqual([false, true]);
  });

  test('of Settings, Sources, Promises and Touchpoints is there, too', () => {
    const workbook = workbookOf({
      touchpoints: [
        { ...store, Importance: '7,5', Owner: 'ann' },
        { ...store, Touchpoint: 'Web' },
      ],
      promises: [{ 'Promise ID': 'P1', Touchpoint: 'Sotre', Promise: 'A  smile', Metric: 'Csat', 'In our control': 'yse' }],
      settings: { Brnad: 'We', 'Date order': 'Day frst' },
      sources: [{ Tab: 'Export', Column: 'Scroe', Holds: 'Valeu', Touchpoint: 'Store', Metric: 'CSAT' }],
      tabs: { Export: [['Score'], [5]] },
    });
    applyFixes(workbook, idsOf(workbook), STAMP, words);
    const rows = (tab: string): Grid => workbook.grids.get(tab)!.slice(1);
    expect(rows('Touchpoints').map(row => [row[3], row[4]])).toEqual([
      ['ann', 7.5],
      ['ann', 8],
    ]);
    expect(rows('Promises')[0]).toEqual(['P1', 'Store', 'A  smile', 'CSAT', 'Yes']);
    expect(rows('Settings')).toEqual([
      ['Brand', 'We'],
      ['Date order', 'Day first'],
    ]);
    expect(rows('Sources')[0]!.slice(1, 3)).toEqual(['Scroe', 'Value']);
    expect(idsOf(workbook)).toEqual(['unknown-column Sources!B Scroe Score']);
  });
});

describe('dates that can be read either way', () => {
  const dates = (...all: Cell[]): Row[] => all.map(date => ({ ...times(1, 5)[0], Date: date }));
  const rows = dates('03/04/2026 8:30 AM', '3-5-26', '2026-01-02', '25.12.2026', null);

  test('are offered both ways, neither of them sure', () => {
    const fixes = fixesOf(workbookOf({ evidence: rows }));
    expect(fixes.map(({ code, cells, sure, question }) => [code, cells, sure, question])).toEqual([
      ['dates', 2, false, 'dates Evidence!D'],
      ['dates', 2, false, 'dates Evidence!D'],
    ]);
  });

  test.each([
    ['day', ['2026-04-03 8:30 AM', '2026-05-03', '2026-01-02', '25.12.2026', null]],
    ['month', ['2026-03-04 8:30 AM', '2026-03-05', '2026-01-02', '25.12.2026', null]],
  ])('are written as ISO dates with the %s first', (order, after) =>
    expect(mended('Date', rows, {}, fix => fix.title.includes(`the ${order} first`))).toEqual(after),
  );

  test('are read one way only, even if both are confirmed', () => expect(mended('Date', dates('03/04/2026'))).toEqual(['2026-04-03']));

  test('of a mixed column are mended, those with one reading by that one', () =>
    expect(mended('Date', dates('13/04/2026', '04/13/2026', '03/04/2026'))).toEqual(['2026-04-13', '2026-04-13', '2026-04-03']));

  test('follow the setting where there is one', () => {
    const workbook = workbookOf({ evidence: dates('13/04/2026', '04/13/2026', '03/04/2026'), settings: { 'Date order': 'Month first' } });
    expect(fixesOf(workbook).map(({ id, sure }) => [id, sure])).toEqual([['dates Evidence!D month-first', true]]);
  });
});

describe('dates that a program has half turned round', () => {
  // 25 March, 3 April, 5 April, 28 April, 6 May and 31 May, opened where the month comes first.
  const half = ['25/03/2026', '2026-03-04', '2026-05-04', '28/04/2026', '2026-06-05', '31/05/2026'];
  const rows = half.map((date): Row => ({ ...times(1, 5)[0], Date: date }));
  const ids = ['turned-dates Evidence!D turned', 'turned-dates Evidence!D as-is'];

  test.each([
    [ids[0], ['2026-03-25', '2026-04-03', '2026-04-05', '2026-04-28', '2026-05-06', '2026-05-31']],
    [ids[1], ['2026-03-25', '2026-03-04', '2026-05-04', '2026-04-28', '2026-06-05', '2026-05-31']],
  ])('are read as %s says, and asked about no more', (id, after) => {
    const workbook = workbookOf({ evidence: rows });
    expect(idsOf(workbook)).toEqual(ids);
    applyFixes(workbook, [id!], STAMP, words);
    expect(columnOf(workbook, 'Evidence', 'Date')).toEqual(after);
    expect(auditOf(workbook).audit.issues).toEqual([]);
  });

  test.each([
    ['a date after the 12th', '2026-05-14'],
    ['a text before the 13th', '04/03/2026'],
  ])('are not suspected where there is %s', (_, other) => {
    const workbook = workbookOf({ evidence: [...rows, { ...rows[0], Date: other }] });
    expect(auditOf(workbook).audit.issues.map(issue => issue.code)).not.toContain('half-turned-dates');
  });
});

describe('shares that look like 0.85 here and 85 there', () => {
  const kept: Row[] = [{ Metric: 'Uptime', Kind: 'Share' }];
  const promises = [{ 'Promise ID': 'P1', Touchpoint: 'Store', Promise: 'Always up', Metric: 'Uptime', 'Kept when': '>= 80 %' }];
  const evidence = [0.85, 85, 1, '40', '90 %'].map((value): Row => ({ Touchpoint: 'Store', Metric: 'Uptime', Value: value }));
  const rated: Row = { Touchpoint: 'Store', Metric: 'CSAT', Value: 4 };

  test.each([
    ['share', [0.85, 0.85, 1, 0.4, '90 %', 4]],
    ['percent', [0.0085, 0.85, 0.01, 0.4, '90 %', 4]],
  ])('become %s by choice, and marks of another scale stay', (meant, after) => {
    const workbook = workbookOf({ metrics: kept, promises, evidence: [...evidence, rated] });
    expect(fixesOf(workbook).filter(fix => fix.code === 'shares')).toHaveLength(2);
    applyFixes(workbook, [`shares Evidence!C ${meant}`], STAMP, words);
    expect(columnOf(workbook, 'Evidence', 'Value')).toEqual(after);
    expect(auditOf(workbook).audit.base).toMatchObject({ invalid: 0, used: 5 });
  });
});

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
      skipped: [{ cell: 'Evidence!D2', why: 'it has been changed meanwhile' }],
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
