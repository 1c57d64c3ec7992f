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

test.each([
  'Waiting room cleaned every (minutes)',
  'How many minutes did the music play in the waiting room?',
  'Ile minut grała muzyka w poczekalni?',
  'Sprzątanie poczekalni (min)',
  '候診室清潔時間（分鐘）',
])('%s is no wait, though the place is called after waiting', header => {
  expect(counted(header, 'You never wait longer than 15 minutes')).toMatchObject({ from: null, n: 0 });
});

test.each(['How many minutes did you spend in the waiting room?', 'Ile minut spędzili Państwo w poczekalni?'])(
  '%s asks for a wait',
  header => {
    expect(counted(header, 'You never wait longer than 15 minutes')).toMatchObject({ from: 15, n: 12, kept: 9 });
  },
);

test('marks are no weeks because “w” stands in their question', () => {
  const marks = [1, 2, 5, 4, 3, 2, 1, 2, 3, 4, 5, 1];
  expect(counted('Hałas w poczekalni (1 cicho, 5 głośno)', 'Nigdy nie czekasz dłużej niż 15 minut', marks)).toMatchObject({ n: 0 });
});

test('a question and a promise have no unit of time in common, but what the time is of', () => {
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Kitchen']],
    Promises: [
      ['Touchpoint', 'Promise'],
      ['Kitchen', 'Your soup within 15 minutes'],
    ],
    Visits: [['Date', 'How many minutes did the parking take?'], ...waits.map((wait, i) => [`2026-10-${10 + i}`, wait])],
  });
  expect(proposeGuide(workbook, 'Visits').questions[0]).toMatchObject({ tells: [], sure: 'open' });
});

test.each([
  ['Posted', ['2 weeks ago', 'a month ago', 'yesterday']],
  ['Kiedy', ['2 tygodnie temu', 'miesiąc temu', 'wczoraj']],
  ['時間', ['2 週前', '1 個月前', '昨天']],
])('under %s stands how long ago something was, which is no day, and it is said so', (header, cells) => {
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Kitchen']],
    Promises: [
      ['Touchpoint', 'Promise'],
      ['Kitchen', 'Good soup'],
    ],
    Visits: [[header, 'How was the soup?'], ...waits.map((_, i) => [cells[i % 3]!, ['Good', 'Bad'][i % 2]!])],
  });
  expect(proposeGuide(workbook, 'Visits').others).toMatchObject([{ column: header, holds: null, because: 'ago' }]);
});

test('why a promise is proposed is said in words as they stand in the question', () => {
  const whyOf = (promise: string, question: string) => {
    const workbook = memoryWorkbook({
      Touchpoints: [['Touchpoint'], ['Kuchnia']],
      Promises: [
        ['Touchpoint', 'Promise'],
        ['Kuchnia', promise],
      ],
      Visits: [['Data', question], ...waits.map((_, i) => [`2026-10-${10 + i}`, ['Tak', 'Nie'][i % 2]!])],
    });
    return proposeGuide(workbook, 'Visits').questions[0]!.tells[0]?.why[0]?.details.words;
  };
  expect(whyOf('Świeże pierogi każdego dnia', 'Czy pierogi były świeże?')).toBe('pierogi, świeże');
  expect(whyOf('每天新鮮麵包', '今天的新鮮麵包好吃嗎？')).toBe('新鮮麵包');
});
