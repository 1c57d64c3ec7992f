import { auditWorkbook } from '../../../src/app/check/audit';
import { undoFixes } from '../../../src/app/fix/backup';
import { applyFixes, proposeFixes } from '../../../src/app/fix/fix';
import type { Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import type { Parts } from '../tiny';
import { audit, issues, promise, tabsOf, times } from '../tiny';

const words = wordsOf('en');
const STAMP = '2026-11-25T10:41:00';
const { 'Promised for': _, ...bare } = promise;
const withHeaders = (...cells: Grid): Parts => ({ evidence: times(1, 5), tabs: { Promises: cells } });

describe('a header of an input tab', () => {
  test.each<[string, Parts, string[]]>([
    [
      'that is misspelt names the one that was meant',
      { promises: [{ ...bare, 'Promissed for': 1, 'We beleive': 0.8 }], evidence: times(1, 5) },
      ['unknown-header Promises!E1 Promissed for -> Promised for', 'unknown-header Promises!F1 We beleive -> We believe'],
    ],
    [
      'that is misspelt is so in Evidence, too',
      { evidence: times(1, 5, { Soruce: 'Survey' }) },
      ['unknown-header Evidence!D1 Soruce -> Source'],
    ],
    [
      'is no misspelt one where what stands there could not stand in that column',
      { evidence: times(1, 5, { County: 'Kent' }) },
      [expect.stringMatching(/^unused-column Evidence County -> Evidence ID, Date, .*, Count, /) as unknown as string],
    ],
    [
      'is no misspelt one where that column is there',
      { promises: [{ ...promise, 'Promised forr': 1 }], evidence: times(1, 5) },
      [expect.stringMatching(/^unused-column Promises Promised forr -> /) as unknown as string],
    ],
    [
      'is no misspelt one where two could be it',
      withHeaders(['Touchpoint', 'Promise', 'Owners', 'Ownerr', 'Metric'], ['Store', 'We smile', 'Ann', 'Bob', 'CSAT']),
      [expect.stringMatching(/^unused-column Promises Owners, Ownerr -> /) as unknown as string],
    ],
    [
      'that another one goes before is listed, all those of a tab in one note',
      withHeaders(['Touchpoint', 'Promise', 'Kept when', 'Target', 'Ref', 'Metric'], ['Store', 'We smile', '>= 4', 0.9, 'x', 'CSAT']),
      [expect.stringMatching(/^unused-column Promises Target, Ref -> /) as unknown as string],
    ],
    ['of a segment is read', { evidence: times(1, 5, { 'Segment: Region': 'North' }) }, []],
    [
      'that stands twice is not listed again',
      { evidence: [{ Touchpoint: 'Store', Metric: 'CSAT', Score: 4, Answer: 3 }] },
      ['duplicate-column Evidence!D1 Answer -> Value: C, D'],
    ],
  ])('%s', (_, parts, expected) => expect(issues(parts)).toEqual(expected));

  test('of a tab that Sources names is the user’s own affair', () => {
    const sources = [{ Tab: 'Export', Column: 'Score', Holds: 'Value', Touchpoint: 'Store', Metric: 'CSAT' }];
    expect(
      issues({
        sources,
        tabs: {
          Export: [
            ['Score', 'Valeu', 'Ref'],
            [5, 1, 'x'],
          ],
        },
      }),
    ).toEqual([]);
  });

  test('that is misspelt is mended by a fix, which can be undone', () => {
    const workbook = memoryWorkbook(tabsOf({ promises: [{ ...bare, 'Promissed for': 1 }], evidence: times(12, 5) }));
    const auditNow = () => auditWorkbook(workbook, { auditDate: null, today: '2026-11-25' });
    const [fix] = proposeFixes(workbook, auditNow(), words);
    expect(fix).toMatchObject({
      title: '“Promissed for” is the column “Promised for”',
      sure: true,
      cells: 1,
      examples: [{ tab: 'Promises', cell: 'E1', before: 'Promissed for', after: 'Promised for' }],
    });
    const { backup } = applyFixes(workbook, [fix!.id], STAMP, words);
    expect(auditNow().audit.promises[0]!.promisedFor).toBe(1);
    expect(proposeFixes(workbook, auditNow(), words)).toEqual([]);
    expect(undoFixes(workbook, backup!, words).changed).toBe(1);
    expect(workbook.grids.get('Promises')![0]![4]).toBe('Promissed for');
  });

  test('says what to do in one sentence', () => {
    const said = (parts: Parts): string[] =>
      audit(parts).issues.map(issue => `${words.issues[issue.code].message(issue)} ${words.issues[issue.code].fix(issue)}`);
    expect(said({ evidence: times(1, 5, { Soruce: 'Survey' }) })).toEqual([
      'Unknown column “Soruce” in Evidence!D1: it is not read. Did you mean “Source”? Correct the header.',
    ]);
    expect(said({ evidence: [{ Touchpoint: 'Store', Metric: 'CSAT', Score: 5, Answer: 4 }] })).toEqual([
      'Duplicate column “Answer” in Evidence!D1 (Answer): columns C and D are both read as “Value”, and it is not clear which one is meant, so none is read. Rename or delete one of the columns C and D.',
    ]);
  });
});
