import { confirmConnection } from '../../../src/app/connect/confirm';
import { connectable, proposeConnection } from '../../../src/app/connect/connect';
import { previewConnection } from '../../../src/app/connect/preview';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { auditTabs, store } from '../tiny';
import { answers, book, propose, said, survey, words } from './survey';

test('a tab that is connected is described in Sources, once, and audited', () => {
  const workbook = book(survey);
  expect(connectable(workbook)).toEqual(['Survey']);
  const connection = proposeConnection(workbook, 'survey', words);
  expect(previewConnection(workbook, connection, '2026-11-22').touchpoints).toEqual([
    { touchpoint: 'Store', used: 3, noAnswer: 1, invalid: 0, unmatched: 0, leftOut: 0, aside: 0, notYetDue: 0, outOfPeriod: 0 },
  ]);
  expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 4, metrics: 0 });
  expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 0, metrics: 0 });
  expect(connectable(workbook)).toEqual([]);
  expect(workbook.grids.get('Sources')).toEqual([
    ['Tab', 'Column', 'Holds', 'Touchpoint', 'Metric', 'Not an answer', 'Source', 'Asked'],
    ['Survey', 'Day', 'Date', null, null, null, null, null],
    ['Survey', 'How satisfied were you with the store?', 'Value', 'Store', 'CSAT', '0', 'Survey', null],
    ['Survey', 'Region', 'Segment', null, null, null, null, null],
    ['Survey', 'Why?', 'Comment', null, null, null, null, null],
  ]);
  expect(auditTabs(Object.fromEntries(workbook.grids)).promises[0]).toMatchObject({ n: 3, kept: 2, comments: 3 });
});

test('a person may change what is proposed, and drop columns', () => {
  const workbook = book(survey);
  const connection = proposeConnection(workbook, 'Survey', words);
  const columns = connection.columns.map(column => ({
    ...column,
    holds: column.holds === 'value' ? column.holds : null,
    notAnswers: ['2'],
  }));
  expect(confirmConnection(workbook, { ...connection, columns }, words)).toEqual({ sources: 1, metrics: 0 });
  expect(
    workbook.grids
      .get('Sources')!
      .slice(1)
      .map(row => row[5]),
  ).toEqual(['2']);
});

test('rows go under the headers of Sources, wherever they stand, and other rows stay', () => {
  const sources: Grid = [
    ['My notes', 'Holds', 'Column', 'Tab', 'Metric', 'Touchpoint'],
    ['keep', 'Value', 'Old', 'Other', 'CSAT', 'Store'],
  ];
  const workbook = book(survey, { tabs: { Sources: sources } });
  confirmConnection(workbook, proposeConnection(workbook, 'Survey', words), words);
  expect(workbook.grids.get('Sources')!.slice(0, 4)).toEqual([
    ...sources,
    [null, 'Date', 'Day', 'Survey', null, null],
    [null, 'Value', 'How satisfied were you with the store?', 'Survey', 'CSAT', 'Store'],
  ]);
});

test('a tab of the user’s that only bears the name Sources stops it before anything is written', () => {
  const workbook = book(survey, { tabs: { Sources: [['Rivers'], ['Rhine']] } });
  expect(() => confirmConnection(workbook, proposeConnection(workbook, 'Survey', words), words)).toThrow('tab-taken');
  expect(workbook.grids.get('Sources')).toEqual([['Rivers'], ['Rhine']]);
});

test('a value that no touchpoint shares a word with is left open, and so it stands in Sources', () => {
  const workbook = book(
    answers('How satisfied were you with the pool?', [
      [1, 9],
      [5, 9],
    ]),
    { touchpoints: [store, { Touchpoint: 'Web' }] },
  );
  const connection = proposeConnection(workbook, 'Survey', words);
  expect(said(connection)).toEqual(['How satisfied were you with the pool? | value | CSAT | open']);
  expect(connection.columns[0]!.reason).toContain('No touchpoint shares a word with it');
  expect(previewConnection(workbook, connection, '2026-11-22')).toMatchObject({ all: { used: 0 }, open: 1 });
  confirmConnection(workbook, connection, words);
  workbook.grids.get('Sources')![1]![3] = 'Store';
  expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 0, metrics: 0 });
});

test('words that CSAT is given are written into the row that it has already, and its test stays', () => {
  const scale: [Cell, number][] = [
    ['Somewhat dissatisfied', 1],
    ['Extremely satisfied', 2],
    ['Somewhat satisfied', 3],
  ];
  const metrics = [{ Metric: 'CSAT', Kind: 'Rating', Lowest: 1, Highest: 5, Better: 'Higher', 'Kept when': '>= 5', Words: null }];
  const workbook = book(answers('How satisfied were you with the store?', scale), { metrics });
  expect(confirmConnection(workbook, proposeConnection(workbook, 'Survey', words), words)).toEqual({ sources: 1, metrics: 0 });
  const audited = auditTabs(Object.fromEntries(workbook.grids));
  expect(audited.promises[0]).toMatchObject({ n: 6, kept: 2 });
  expect(audited.base.invalid).toBe(0);
});

test('another scale of satisfaction gets a metric of its own where CSAT is in use', () => {
  const scale: [Cell, number][] = [
    ['Not at all satisfied', 2],
    ['Moderately satisfied', 2],
    ['Very satisfied', 2],
    ['Extremely satisfied', 2],
  ];
  const sources = [{ Tab: 'Other', Column: 'Mark', Holds: 'Value', Touchpoint: 'Store', Metric: 'CSAT' }];
  const parts = { sources, tabs: { Other: [['Mark'], ['Very satisfied']] } };
  const header = 'How satisfied were you with the store?';
  expect(propose(answers(header, scale)).metrics[0]!.name).toBe('CSAT');
  expect(propose(answers(header, scale), parts).metrics[0]!.name).not.toBe('CSAT');
});

test('a scale in both genders gives its words to a metric that stands there without any', () => {
  const levels = ['Bardzo niezadowolony/a', 'Niezadowolony/a', 'Ani zadowolony, ani niezadowolony', 'Zadowolony/a', 'Bardzo zadowolony/a'];
  const grid: Grid = [['Jak bardzo podobał się store?'], ...levels.flatMap(level => Array.from({ length: 6 }, () => [level]))];
  const workbook = book(grid);
  const connection = proposeConnection(workbook, 'Survey', words);
  expect(connection.metrics.map(({ name }) => name)).toEqual(['CSAT']);
  confirmConnection(workbook, connection, words);
  expect(auditTabs(Object.fromEntries(workbook.grids)).promises[0]).toMatchObject({ n: 30, kept: 12, unread: 0 });
});
