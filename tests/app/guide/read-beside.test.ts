import { proposeGuide } from '../../../src/app/guide/propose';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { memoryWorkbook } from '../../memory';

const guided = (promises: [string, string][], tab: Grid) =>
  proposeGuide(
    memoryWorkbook({
      Touchpoints: [['Touchpoint'], ...[...new Set(promises.map(([name]) => name))].map(name => [name])],
      Promises: [['Touchpoint', 'Promise'], ...promises],
      Export: tab,
    }),
    'Export',
  );
const heldBy = (promises: [string, string][], tab: Grid): Record<string, string | null> =>
  Object.fromEntries(guided(promises, tab).others.map(({ column, holds }) => [column, holds]));
const rows = (header: string[], row: (i: number) => Cell[], count = 24): Grid => [
  header,
  ...Array.from({ length: count }, (_, i) => row(i)),
];
const SHOP: [string, string][] = [['Till', 'No queue at the till']];
const day = (i: number): string => String(1 + (i % 28)).padStart(2, '0');

const qualtrics = (promises: [string, string][]) =>
  guided(promises, [
    ['StartDate', 'EndDate', 'Status', 'Finished', 'RecordedDate', 'ResponseId', 'Progress', 'Q1', 'Q2_1', 'Q2_1_NPS_GROUP', 'Q3'],
    [
      'Start Date',
      'End Date',
      'Response Type',
      'Finished',
      'Recorded Date',
      'Response ID',
      'Progress',
      'Did you have to queue at the till?',
      'How far do you agree? - The staff were cheerful',
      'Group',
      'What else?',
    ],
    Array.from({ length: 11 }, (_, i) => `{"ImportId":"q${i}"}`),
    ...Array.from({ length: 24 }, (_, i): Cell[] => [
      `2026-10-${day(i)} 10:00:00`,
      `2026-10-${day(i)} 10:0${i % 9}:30`,
      'IP Address',
      i % 8 === 0 ? 'False' : 'True',
      `2026-10-${day(i)} 11:00:00`,
      `R_${i}`,
      100,
      i % 3 === 0 ? 'Yes' : 'No',
      i % 4 === 0 ? 'Disagree' : 'Agree',
      i % 2 === 0 ? 'Promoter' : 'Passive',
      `The lamp number ${i} by the door flickers`,
    ]),
  ]);

test('a question below a code such as Q1 is what is asked, and of a matrix its row', () => {
  const guide = qualtrics([...SHOP, ['Floor', 'Cheerful staff']]);
  expect(guide.questions.map(({ column, part, tells }) => [column, part, tells.map(one => one.promise)])).toEqual([
    ['Q1', '', ['P1']],
    ['Q2_1', 'The staff were cheerful', ['P2']],
  ]);
});

test('the day of an answer is the one that connect takes, and every column that leaves rows out is read', () => {
  const held = Object.fromEntries(qualtrics(SHOP).others.map(({ column, holds }) => [column, holds]));
  expect(held).toMatchObject({ StartDate: null, RecordedDate: 'date', Status: 'leftOut', Finished: 'leftOut', Q2_1_NPS_GROUP: null });
  expect(qualtrics(SHOP).questions.map(({ kind }) => kind)).not.toContain('time');
});

test('words of the staff are no comment of a customer, and what connect takes for the comment goes before a remark', () => {
  const tab = rows(['Date', 'Was there a queue at the till?', 'Why did you come? Family', 'Comments (staff)', 'What did they say?'], i => [
    `2026-10-${day(i)}`,
    i % 3 === 0 ? 'Yes' : 'No',
    i % 5 === 0 ? 'Family outing' : null,
    'rang her back',
    `The lamp number ${i} by the door flickers badly`,
  ]);
  expect(heldBy(SHOP, tab)).toMatchObject({ 'Comments (staff)': null, 'What did they say?': 'comment' });
});

test('the day on which a customer responded is no reply', () => {
  const tab = rows(['response_id', 'sent', 'responded', 'answer', 'answer_label', 'comment'], i => [
    i,
    1_781_000_000 + i * 86_400,
    1_781_050_000 + i * 86_400,
    i % 11,
    'Passive',
    `The lamp number ${i} by the door flickers badly`,
  ]);
  expect(heldBy(SHOP, tab)).toMatchObject({ sent: null, responded: 'date', answer_label: null });
});
