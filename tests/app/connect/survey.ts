import { type Connection, proposeConnection } from '../../../src/app/connect/connect';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { type Parts, tabsOf } from '../tiny';

export const words = wordsOf('en');
export const survey: Grid = [
  ['Email', 'Day', 'How satisfied were you with the store?', 'Region', 'Why?'],
  ['ann@example.com', '2026-10-01', 5, 'North', 'Kind and quick'],
  ['bob@example.com', '2026-10-02', 0, 'South', 'I was never there'],
  ['eve@example.com', '2026-10-03', 2, 'North', 'Nobody looked at me'],
  ['kim@example.com', '2026-10-04', 4, 'South', null],
];
export const book = (grid: Grid, parts: Parts = {}, name = 'Survey') =>
  memoryWorkbook(tabsOf({ ...parts, tabs: { ...parts.tabs, [name]: grid } }));
export const propose = (grid: Grid, parts: Parts = {}, name = 'Survey'): Connection =>
  proposeConnection(book(grid, parts, name), name, words);

/** Each column that is used, as Sources would have it. */
export const said = ({ columns }: Connection): string[] =>
  columns
    .filter(column => column.holds !== null)
    .map(({ column, holds, touchpoint, metric, notAnswers, sure }) =>
      [column, holds, touchpoint, metric, notAnswers.join('; '), sure].filter(text => text !== '').join(' | '),
    );

/** A column of so many answers each. */
export const answers = (header: string, counts: [Cell, number][]): Grid => [
  [header],
  ...counts.flatMap(([cell, count]) => Array.from({ length: count }, () => [cell])),
];
export const columnSaid = (grid: Grid, parts: Parts = {}): string | undefined => said(propose(grid, parts))[0];
