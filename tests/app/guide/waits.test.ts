import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { proposeGuide } from '../../../src/app/guide/propose';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const words = wordsOf('en');
const waits = [3, 5, 5, 8, 14, 15, 16, 20, 31, 5, 3, 8];

const counted = (header: string, promise: string, numbers: readonly number[] = waits) => {
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Surgery']],
    Promises: [
      ['Touchpoint', 'Promise'],
      ['Surgery', promise],
    ],
    Visits: [['Date', header], ...numbers.map((wait, i) => [`2026-10-${10 + i}`, wait])],
  });
  const guide = proposeGuide(workbook, 'Visits');
  confirmGuide(workbook, guide, words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  return { ...audit.promises[0]!, from: guide.questions[0]?.from };
};

test.each(['Wait (minutes)', 'Waiting time in min', '等候分鐘數', '等候時間（分鐘）', 'Czas oczekiwania (min)'])(
  '%s is good up to the limit that is promised',
  header => {
    expect(counted(header, 'You never wait longer than 15 minutes')).toMatchObject({ from: 15, n: 12, kept: 9 });
  },
);

test('a limit in another unit is one in that of the column', () => {
  expect(counted('Wait (minutes)', 'You never wait longer than half an hour')).toMatchObject({ from: 30, n: 12, kept: 11 });
});

test('where no promise limits a wait, no number of minutes is called good', () => {
  expect(counted('Wait (minutes)', 'Our rooms are always clean').from).toBeNull();
});

test.each([
  ['Asked at', 'Called back at', 'We call you back within 1 hour'],
  ['留言時間', '回電時間', '1 小時內回電'],
])('from “%s” to “%s” is how soon somebody was called back', (from, to, promise) => {
  const days = Array.from({ length: 12 }, (_, i) => `2026-10-${10 + i}`);
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Phone']],
    Promises: [
      ['Touchpoint', 'Promise'],
      ['Phone', promise],
    ],
    Calls: [[from, to], ...days.map((day, i) => [`${day} 10:00`, `${day} ${['10:20', '11:30', '10:45'][i % 3]}`])],
  });
  confirmGuide(workbook, proposeGuide(workbook, 'Calls'), words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises[0]).toMatchObject({ n: 12, kept: 8 });
});
