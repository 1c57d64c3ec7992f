import { confirmConnection } from '../../../src/app/connect/confirm';
import { proposeConnection } from '../../../src/app/connect/connect';
import { lacksAsked } from '../../../src/app/connect/known';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { auditTabs, tabsOf } from '../tiny';

/* Who was asked, whether or not they answered. */

const words = wordsOf('en');
const QUESTION = 'How satisfied were you with the store?';

/** Twenty rows, of which the first eight have answered; each of them says `asked` that it was asked. */
const survey = (header: string, asked: (i: number) => Cell, answered = 8): Grid => [
  [header, 'Answered on', QUESTION],
  ...Array.from({ length: 20 }, (_, i): Cell[] => [asked(i), i < answered ? '2026-10-09' : null, i < answered ? 1 + (i % 5) : null]),
];
const bookOf = (grid: Grid) => memoryWorkbook(tabsOf({ tabs: { Survey: grid } }));
const holdsOf = (grid: Grid) => {
  const [column] = proposeConnection(bookOf(grid), 'Survey', words).columns;
  return [column!.holds, column!.sure];
};
const dayOf = (i: number): Cell => `2026-09-${String(1 + (i % 28)).padStart(2, '0')}`;

test.each<[string, (i: number) => Cell]>([
  ['Invited on', dayOf],
  ['Invitation sent', dayOf],
  ['Survey sent at', i => `${dayOf(i)} 09:00`],
  ['Invited', () => 'yes'],
  ['Asked', i => (i === 19 ? 'no' : 'yes')],
  ['Wysłano ankietę', dayOf],
  ['Zaproszony', () => 'tak'],
  ['問卷寄出日期', dayOf],
  ['已邀請', () => '是'],
])('a column %s tells who was asked, and the report how many of them answered', (header, asked) => {
  const workbook = bookOf(survey(header, asked));
  const connection = proposeConnection(workbook, 'Survey', words);
  expect([connection.columns[0]!.holds, connection.columns[0]!.sure]).toEqual(['asked', 'likely']);
  confirmConnection(workbook, connection, words);
  expect(lacksAsked(workbook, 'Survey')).toBe(false);
  expect(auditTabs(Object.fromEntries(workbook.grids)).promises[0]!.response).toMatchObject({
    asked: header === 'Asked' ? 19 : 20,
    answered: 8,
  });
});

test('numbers tell it beside how many answered', () => {
  const rows: Cell[][] = [
    ['2026-10-01', 5, 30, 400],
    ['2026-10-02', 2, 10, 0],
  ];
  const connection = proposeConnection(bookOf([['Day', QUESTION, 'Count', 'Customers asked'], ...rows]), 'Survey', words);
  expect(connection.columns.map(({ holds }) => holds)).toEqual(['date', 'value', 'count', 'asked']);
});

test('an export of answers alone says nothing of those who stayed silent', () => {
  const grid = survey('Invited on', dayOf, 20);
  expect(holdsOf(grid)).toEqual([null, 'open']);
  const workbook = bookOf(grid);
  const connection = proposeConnection(workbook, 'Survey', words);
  expect(connection.columns[0]!.reason).toContain('everybody here has answered');
  confirmConnection(workbook, connection, words);
  expect([lacksAsked(workbook, 'Survey'), auditTabs(Object.fromEntries(workbook.grids)).promises[0]!.response]).toEqual([true, null]);
});

test.each<[string, (i: number) => Cell]>([
  ['Were you asked for your card?', i => (i % 2 ? 'yes' : 'no')],
  ['Sent on', dayOf],
  ['Invited by', i => (i % 2 ? 'Ann' : 'Bob')],
  ['Questions asked', i => i],
])('%s is none', (header, cell) => expect(holdsOf(survey(header, cell))[0]).not.toBe('asked'));

test('the guide knows it, too', () => {
  const { others } = proposeGuide(bookOf(survey('Invited on', dayOf)), 'Survey');
  expect(others.find(({ column }) => column === 'Invited on')?.holds).toBe('asked');
});
