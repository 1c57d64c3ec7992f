import { confirmConnection } from '../../../src/app/connect/confirm';
import { proposeConnection } from '../../../src/app/connect/connect';
import type { Grid } from '../../../src/core/cell/cell';
import { auditTabs } from '../tiny';
import { book, propose, said, words } from './survey';

const header = ['Response ID', 'Day', 'How satisfied were you with the store?'];
const rows: Grid = [5, 4, 2, 3, 5, 1].map((value, i) => [`r${i}`, `2026-10-0${i + 1}`, value]);
const idOf = (grid: Grid): string[] => said(propose(grid)).filter(line => line.includes('| id |'));

test('a response that was exported twice is no second answer, and is said', () => {
  const grid = [header, ...rows, rows[1]!, rows[5]!];
  expect(idOf(grid)).toEqual(['Response ID | id | sure']);
  const workbook = book(grid);
  confirmConnection(workbook, proposeConnection(workbook, 'Survey', words), words);
  const audit = auditTabs(Object.fromEntries(workbook.grids));
  expect(audit.promises[0]).toMatchObject({ n: 6, kept: 3 });
  expect(audit.issues.map(({ code, count }) => [code, count])).toEqual([['duplicate-evidence', 2]]);
});

test('one that was answered once more is likely the same; an ID of groups of rows, or of an order of two parts, is none', () => {
  expect(idOf([header, ...rows, ['r1', '2026-10-20', 5]])).toEqual(['Response ID | id | likely']);
  expect(idOf([header, ...rows, ...rows.map(([id, day]) => [id!, day!, 4])])).toEqual([]);
  expect(idOf([['Order ID', ...header.slice(1)], ...rows, ['r1', '2026-10-20', 5]])).toEqual([]);
});
