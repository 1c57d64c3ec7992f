import { applyFixes } from '../../../src/app/fix/fix';
import type { Cell } from '../../../src/core/cell/cell';
import { type Row, times } from '../tiny';
import { auditOf, columnOf, fixesOf, idsOf, mended, STAMP, words, workbookOf } from './mended';

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
