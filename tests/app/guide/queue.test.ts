import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Cell } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* Lists of appointments: twelve pets were to be seen at ten, of which two came in late, one early; one never came. */

const words = wordsOf('en');
const minutes = [4, 8, 12, 15, 22, -6, 3, 9, 31, 14, 1, 7];
const clock = (at: number) => `${at < 0 ? '09' : '10'}:${String((at + 60) % 60).padStart(2, '0')}`;
const day = (i: number) => `2026-10-${String(i + 1).padStart(2, '0')}`;

function book(promise: string, headers: string[], rowOf: (i: number) => Cell[], last: Cell[]) {
  return memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Surgery']],
    Promises: [
      ['Touchpoint', 'Promise'],
      ['Surgery', promise],
    ],
    Visits: [headers, ...minutes.map((_, i) => rowOf(i)), last],
  });
}

function counted(workbook: ReturnType<typeof book>) {
  const guide = proposeGuide(workbook, 'Visits');
  confirmGuide(workbook, guide, words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  const { n, kept, mean } = audit.promises[0]!;
  return { asked: guide.questions.map(({ kind, column, until }) => [kind, column, until]), n, kept, mean, issues: audit.issues };
}

const average = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;

test.each([
  ['Your pet is seen within 15 minutes of its booked time', ['Booked time', 'Called in', 'Status'], 'No-show'],
  ['Your pet is called in within 15 minutes of the appointment', ['Appointment', 'Seen at', 'Status'], 'did not attend'],
  ['Wezwiemy Cię w ciągu 15 minut od umówionej godziny wizyty', ['Umówiona godzina', 'Wezwano', 'Status'], 'nie przyszedł'],
  ['預約時間後 15 分鐘內叫號', ['預約時間', '叫號時間', '狀態'], '未到'],
])('“%s” is told by how late each was called in', (promise, headers, noShow) => {
  const found = counted(
    book(promise, headers, i => [`${day(i)} 10:00`, `${day(i)} ${clock(minutes[i]!)}`, 'ok'], [`${day(20)} 10:00`, null, noShow]),
  );
  expect(found.asked).toEqual([['lateness', headers[0], headers[1]]]);
  expect(found).toMatchObject({ n: 13, kept: 10 });
  expect(found.issues.map(({ code }) => code)).toEqual(['done-without-end']);
});

test.each([
  [['Date', 'Booked time', 'Arrived', 'Called in', 'Status']],
  [['看診日期', '預約時間', '報到時間', '叫號時間', '狀態']],
  [['Data', 'Godzina wizyty', 'Przybycie', 'Wezwanie', 'Status']],
])('times of day are those of the day beside them: %j', headers => {
  const found = counted(
    book('You are called in within 15 minutes of your booked time', headers, i => [day(i), '10:00', '09:40', clock(minutes[i]!), 'done'], [
      day(20),
      '10:00',
      '09:55',
      null,
      'Completed',
    ]),
  );
  expect(found.asked).toEqual([['lateness', headers[1], headers[3]]]);
  expect(found).toMatchObject({ n: 13, kept: 10 });
  expect(found.issues.map(({ code }) => code)).toEqual(['done-without-end']);
});

test('a wait is the time since they came; where only the booked time is known, nobody who came in early has waited', () => {
  const rows = (i: number): Cell[] => [`${day(i)} 10:00`, `${day(i)} 09:40`, `${day(i)} ${clock(minutes[i]!)}`];
  const promise = 'Never wait more than 30 minutes';
  const both = counted(book(promise, ['Booked for', 'Checked in', 'Called in'], rows, [null, null, null]));
  expect(both).toMatchObject({ asked: [['time', 'Checked in', 'Called in']], n: 12, kept: 7, mean: average(minutes) + 20 });
  const one = counted(book(promise, ['Booked for', 'Called in'], i => [rows(i)[0]!, rows(i)[2]!], [null, null]));
  expect(one).toMatchObject({ asked: [['time', 'Booked for', 'Called in']], n: 12, kept: 11 });
  expect(one.mean).toBeCloseTo(average(minutes.map(at => Math.max(0, at))), 9);
  expect(one.issues).toEqual([]);
});
