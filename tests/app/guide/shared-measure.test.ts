import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import type { Guide } from '../../../src/core/guide/question';
import { thingPromised } from '../../../src/core/reading/thing-promised';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* A garage that promises three times of reply at one desk, with a log for each. */

const words = wordsOf('en');

/** Rows that are answered after so many hours. */
const log = (start: string, end: string, hours: readonly number[]): Grid => [
  ['No.', start, end],
  ...hours.map((after, i): Cell[] => [
    `C${i}`,
    `2026-09-${String(1 + (i % 20)).padStart(2, '0')}T08:00:00`,
    `2026-09-${String(1 + (i % 20) + Math.floor((8 + after) / 24)).padStart(2, '0')}T${String((8 + after) % 24).padStart(2, '0')}:00:00`,
  ]),
];
const hours = (kept: number, late: number, broken: number): number[] =>
  Array.from({ length: 20 }, (_, i) => (i < kept ? late - 1 : broken));

const garage = () =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Desk']],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when'],
      ['P1', 'Desk', 'Leave a number, and we call you back within 3 hours', 'Reply time', '<= 3 hours'],
      ['P2', 'Desk', 'We answer each e-mail within 24 hours', 'Reply time', '<= 24 hours'],
      ['P3', 'Desk', 'We reply to letters within 4 days', 'Reply time', '<= 4 days'],
    ],
    Metrics: [
      ['Metric', 'Kind', 'Unit', 'Better'],
      ['Reply time', 'Duration', 'hours', 'Lower'],
    ],
    Calls: log('Opened', 'Replied', hours(12, 3, 5)),
    Mails: log('Opened', 'Replied', hours(17, 20, 60)),
    Letters: log('Received', 'Answered', hours(9, 90, 110)),
  });

/** The pair of a tab as it tells about these promises. */
function tell(workbook: ReturnType<typeof garage>, tab: string, promises: readonly string[]): Guide {
  const guide = proposeGuide(workbook, tab);
  const tells = promises.map(promise => ({ promise, keptWhen: '', sure: 'sure' as const, why: [] }));
  const questions = guide.questions.map(question => ({ ...question, tells, doubts: [] }));
  expect(questions).toHaveLength(1);
  return { ...guide, questions };
}
const connect = (workbook: ReturnType<typeof garage>, tab: string, promises: readonly string[]) =>
  confirmGuide(workbook, tell(workbook, tab, promises), words);

const audit = (workbook: ReturnType<typeof garage>) => auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' }).audit;
const judged = (workbook: ReturnType<typeof garage>) =>
  Object.fromEntries(audit(workbook).promises.map(({ id, kept, n }) => [id, [kept, n]]));

test('a log that tells about one promise is no evidence of the others that their words measure alike', () => {
  const workbook = garage();
  connect(workbook, 'Calls', ['P1']);
  expect(judged(workbook)).toEqual({ P1: [12, 20], P2: [0, 0], P3: [0, 0] });
  connect(workbook, 'Letters', ['P3']);
  expect(judged(workbook)).toEqual({ P1: [12, 20], P2: [0, 0], P3: [9, 20] });
  connect(workbook, 'Mails', ['P2']);
  expect(judged(workbook)).toEqual({ P1: [12, 20], P2: [17, 20], P3: [9, 20] });
});

test('the metric of its own is named by what is promised, and is a time like the shared one', () => {
  const workbook = garage();
  connect(workbook, 'Calls', ['P1']);
  expect(
    workbook.grids
      .get('Promises')!
      .slice(1)
      .map(row => row.slice(3, 5)),
  ).toEqual([
    ['Reply time: call you back', '<= 3 hours'],
    ['Reply time', '<= 24 hours'],
    ['Reply time', '<= 4 days'],
  ]);
  expect(workbook.grids.get('Metrics')!.pop()?.slice(0, 4)).toEqual(['Reply time: call you back', 'Duration', 'hours', 'Lower']);
});

test('a log that a person says tells about several is shared by these alone', () => {
  const workbook = garage();
  connect(workbook, 'Mails', ['P1', 'P2']);
  expect(judged(workbook)).toEqual({ P1: [0, 20], P2: [17, 20], P3: [0, 0] });
});

test('what was told of several stays told when one of them gets a log of its own', () => {
  const workbook = garage();
  connect(workbook, 'Mails', ['P1', 'P2', 'P3']);
  expect(judged(workbook)).toEqual({ P1: [0, 20], P2: [17, 20], P3: [20, 20] });
  connect(workbook, 'Calls', ['P1']);
  expect(judged(workbook)).toEqual({ P1: [12, 40], P2: [17, 20], P3: [20, 20] });
});

test('all of it can be taken back, and a second try writes nothing twice', () => {
  const workbook = garage();
  const guide = tell(workbook, 'Calls', ['P1']);
  confirmGuide(workbook, guide, words);
  const rows = workbook.grids.get('Sources')!.length;
  expect(confirmGuide(workbook, guide, words)).toMatchObject({ sources: 0, promises: 0 });
  expect(workbook.grids.get('Sources')!).toHaveLength(rows);
  expect(judged(workbook).P1).toEqual([12, 20]);
});

test('next time the log is asked of the promise that it told about', () => {
  const workbook = garage();
  connect(workbook, 'Calls', ['P1']);
  const again = proposeGuide(workbook, 'Calls');
  expect(again.questions.map(({ tells }) => tells.map(({ promise }) => promise))).toEqual([['P1']]);
});

test.each([
  ['Leave your number and we call you back within 2 hours, 9 times out of 10', 'call you back'],
  ['We reply to reviews within 3 days', 'reply to reviews'],
  ['Oddzwaniamy w ciągu 2 godzin', 'Oddzwaniamy'],
  ['Zostaw numer, a my oddzwonimy w ciągu 2 godzin', 'oddzwonimy'],
  ['我們在2小時內回電', '回電'],
  ['Within 2 hours', 'Within 2 hours'],
])('%s promises to %s', (text, thing) => expect(thingPromised(text)).toBe(thing));
