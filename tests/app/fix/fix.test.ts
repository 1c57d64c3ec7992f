import { applyFixes } from '../../../src/app/fix/fix';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { type Parts, type Row, store, times } from '../tiny';
import { auditOf, columnOf, fixesOf, idsOf, mended, STAMP, words, workbookOf } from './mended';

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
