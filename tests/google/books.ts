import { existsSync, readdirSync } from 'node:fs';
import { exampleTabs } from '../../src/app/set-up/set-up';
import type { Grid } from '../../src/core/cell/cell';
import { openWorkbook } from '../../src/hosts/local/read/open';
import { wordsOf } from '../../src/words/words';

export type Tabs = Record<string, Grid>;

/** The worked example of a language, as set-up makes it. */
export const exampleIn = (language: string): Tabs =>
  Object.fromEntries(
    exampleTabs(wordsOf(language)).map(({ name, columns, rows }) => [name, [columns.map(column => column.header), ...rows]]),
  );

export const example: Tabs = exampleIn('en');

const cases = '../shared/acceptance/cases/audits';

/** The acceptance workbooks, where they are at hand. */
export function acceptance(): [string, () => Tabs][] {
  if (!existsSync(cases)) return [];
  return readdirSync(cases).map(name => [
    name,
    () => {
      const workbook = openWorkbook(`${cases}/${name}`);
      return Object.fromEntries(workbook.tabs().map(tab => [tab.name, workbook.head(tab.name, tab.rows)]));
    },
  ]);
}

/** A small audit with evidence of every kind of trouble, quick to check. */
export const small: Tabs = {
  Touchpoints: [
    ['Touchpoint', 'Stage', 'Phase', 'Owner', 'Customers a month'],
    ['Shop', 'Buy', 'During', 'Retail', 100],
    ['Phone', 'Help', 'After', 'Service', 50],
  ],
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Promised for', 'We believe'],
    ['P1', 'Shop', 'A smile', 'CSAT', '>= 4', 0.9, 0.95],
    [null, 'Phone', 'We answer', 'Resolved', 'yes', 0.8, 0.9],
  ],
  Evidence: [
    ['Touchpoint', 'Metric', 'Value', 'Comment', 'Source'],
    ...Array.from({ length: 20 }, (_, i) => ['Shop', 'CSAT', 1 + (i % 5), `Words ${i}`, 'Survey']),
    ...Array.from({ length: 12 }, (_, i) => ['Phone', 'Resolved', i % 3 ? 'yes' : 'no', null, 'Call']),
  ],
};

/** The same with so many rows of evidence, and so many promises at a shop each. */
export function grown(rows: number, promises = 1): Tabs {
  const shops = Array.from({ length: promises }, (_, i) => `Shop ${i + 1}`);
  const of = (name: 'Touchpoints' | 'Promises' | 'Evidence', below: Grid): Grid => [small[name]![0]!, ...below];
  return {
    ...small,
    Touchpoints: of(
      'Touchpoints',
      shops.map((shop, i) => [shop, i % 3 ? 'Buy' : 'Help', 'During', 'Retail', 100 + i]),
    ),
    Promises: of(
      'Promises',
      shops.map((shop, i) => [`P${i + 1}`, shop, `A smile at ${shop}`, 'CSAT', '>= 4', 0.9, 0.95]),
    ),
    Evidence: of(
      'Evidence',
      Array.from({ length: rows }, (_, i) => [shops[i % promises]!, 'CSAT', 1 + (i % 5), i % 7 ? null : `Words ${i}`, 'Survey']),
    ),
  };
}
