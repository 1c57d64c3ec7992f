import type { Grid } from '../../../src/core/cell/cell';
import { digest } from '../../../src/report/text/digest';
import { auditTabs, promise, store } from '../tiny';
import { book, propose, said, words } from './survey';

const repliesIn = (tab: string, grid: Grid): string[] => said(propose(grid, {}, tab)).filter(line => / \| repl/.test(line));

test.each<[string, Grid, string[]]>([
  [
    'Complaints',
    [
      ['Day', 'Complaint', 'Answered?'],
      ['2026-10-01', 'The store was shut when I came', 'yes'],
      ['2026-10-02', 'Nobody in the store looked at me', 'no'],
    ],
    ['Answered? | reply | likely'],
  ],
  [
    'Reklamacje',
    [
      ['Nr', 'Data zgłoszenia', 'Treść reklamacji', 'Stan', 'Data rozpatrzenia'],
      [1, '01.10.2026', 'Sklep był zamknięty mimo niedzieli handlowej', 'rozpatrzona', '03.10.2026'],
      [2, '13.10.2026', 'W sklepie nikt mnie nie obsłużył', 'w toku', null],
    ],
    ['Stan | reply | likely', 'Data rozpatrzenia | repliedOn | likely'],
  ],
  [
    '客訴紀錄',
    [
      ['日期', '客訴內容', '回覆日期'],
      ['2026-10-01', '門市人員態度很差，等了很久', '2026-10-02'],
      ['2026-10-05', '門市買到的餐點是冷的', null],
    ],
    ['回覆日期 | repliedOn | likely'],
  ],
  [
    'Support tickets',
    [
      ['Ticket', 'Opened', 'Description', 'State', 'Resolved at', 'How satisfied were you with the store?'],
      [1, '2026-10-01', 'The store was shut when I came', 'Solved', '2026-10-02', 5],
      [2, '2026-10-05', 'Nobody in the store looked at me', 'Pending', null, 2],
      [3, '2026-10-06', 'I waited in the store for an hour', 'New', null, 4],
    ],
    ['State | reply | likely', 'Resolved at | repliedOn | likely'],
  ],
])('what became of each case is proposed as its reply: %s', (tab, grid, expected) => expect(repliesIn(tab, grid)).toEqual(expected));

test('a state beside ratings that no desk was asked for is no reply', () =>
  expect(
    repliesIn('Orders', [
      ['Order', 'Day', 'State', 'How satisfied were you with the store?', 'Why?'],
      [1, '2026-10-01', 'Completed', 5, 'The store was open when I came'],
      [2, '2026-10-05', 'Pending', 2, 'Nobody in the store looked at me'],
    ]),
  ).toEqual([]));

test('who waits at no known touchpoint is told beside those who were answered', () => {
  const grid: Grid = [
    ['Day', 'Complaint', 'Status'],
    ['2026-10-01', 'The store was shut when I came', '已結案'],
    ['2026-10-02', 'Nobody looked at me for half an hour', '處理中'],
  ];
  const sources = ['Date', 'Comment', 'Reply'].map((Holds, i) => ({
    Tab: 'Complaints',
    Column: grid[0]![i]!,
    Holds,
    Source: Holds === 'Comment' ? 'Complaint' : null,
  }));
  const workbook = book(grid, { touchpoints: [store], promises: [promise], sources }, 'Complaints');
  expect(digest(auditTabs(Object.fromEntries(workbook.grids)), words).loops).toBe(
    '1 customer was answered. More customers without an answer are in rows that are not counted: out of period, left out, duplicates, or at no known touchpoint. No action is overdue.',
  );
});
