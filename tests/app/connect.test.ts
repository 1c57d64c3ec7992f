import { confirmConnection } from '../../src/app/confirm';
import { connectable, proposeConnection } from '../../src/app/connect';
import { previewConnection } from '../../src/app/preview';
import type { Grid } from '../../src/core/cell';
import { wordsOf } from '../../src/words/words';
import { memoryWorkbook } from '../memory';
import { auditTabs, tabsOf } from './tiny';

const words = wordsOf('en');
const survey: Grid = [
  ['Email', 'Day', 'How satisfied were you with the store?', 'Region', 'Why?'],
  ['ann@example.com', '2026-10-01', 5, 'North', 'Kind and quick'],
  ['bob@example.com', '2026-10-02', 0, 'South', 'I was never there'],
  ['eve@example.com', '2026-10-03', 2, 'North', 'Nobody looked at me'],
  ['kim@example.com', '2026-10-04', 4, 'South', null],
];

test('a tab that is connected is described in Sources, once, and audited', () => {
  const workbook = memoryWorkbook(tabsOf({ tabs: { Survey: survey } }));
  expect(connectable(workbook)).toEqual(['Survey']);
  const connection = proposeConnection(workbook, 'survey', words);
  expect(previewConnection(workbook, connection).touchpoints).toEqual([
    { touchpoint: 'Store', used: 3, noAnswer: 1, invalid: 0, unmatched: 0, leftOut: 0, aside: 0 },
  ]);
  expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 4, metrics: 0 });
  expect(confirmConnection(workbook, connection, words)).toEqual({ sources: 0, metrics: 0 });
  expect(connectable(workbook)).toEqual([]);
  expect(workbook.grids.get('Sources')).toEqual([
    ['Tab', 'Column', 'Holds', 'Touchpoint', 'Metric', 'Not an answer', 'Source'],
    ['Survey', 'Day', 'Date', null, null, null, null],
    ['Survey', 'How satisfied were you with the store?', 'Value', 'Store', 'CSAT', '0', 'Survey'],
    ['Survey', 'Region', 'Segment', null, null, null, null],
    ['Survey', 'Why?', 'Comment', null, null, null, null],
  ]);
  expect(auditTabs(Object.fromEntries(workbook.grids)).promises[0]).toMatchObject({ n: 3, kept: 2, comments: 3 });
});

test('nothing is written before it is confirmed', () => {
  const workbook = memoryWorkbook(tabsOf({ tabs: { Survey: survey } }));
  previewConnection(workbook, proposeConnection(workbook, 'Survey', words));
  expect([...workbook.grids.keys()]).toEqual(['Touchpoints', 'Promises', 'Survey']);
});
