import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { makerOf, proposeGuide, workbenchOf } from '../../../src/app/guide/propose';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { readPlan } from '../../../src/core/guide/plan/plan-reading';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* Two times of day beside a day: what lies between them is told, and neither is a number of hours. */

const words = wordsOf('en');

/** Twenty patients of a night: 9 are seen after ten minutes, 6 of them past midnight; 11 after forty. */
const night = (headers: string[]): Grid => [
  headers,
  ...Array.from({ length: 20 }, (_, i): Cell[] => {
    const [from, took] = i < 6 ? ['23:55', '00:05'] : i < 9 ? ['20:10', '20:20'] : ['04:03', '04:43'];
    return [`2026-03-${String(i + 1).padStart(2, '0')}`, from, took];
  }),
];

const book = (promises: readonly string[], tabs: Record<string, Grid>) =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Night clinic']],
    Promises: [['Promise ID', 'Touchpoint', 'Promise'], ...promises.map((text, i): Cell[] => [`P${i + 1}`, 'Night clinic', text])],
    ...tabs,
  });

const asked = (workbook: ReturnType<typeof book>, tab: string) =>
  proposeGuide(workbook, tab).questions.map(({ kind, column, until, tells }) => [
    kind,
    column,
    until,
    tells.map(({ promise }) => promise).join(' '),
  ]);

const counts = (workbook: ReturnType<typeof book>) => {
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  return audit.promises.map(({ kept, n }) => [kept, n]);
};

test.each([
  ['At night a vet sees you within 30 minutes of your arrival', ['Date', 'Hour of arrival', 'Seen by vet']],
  ['W nocy lekarz przyjmuje w ciągu 30 minut od przyjazdu', ['Data', 'Godzina przyjazdu', 'Godzina przyjęcia']],
  ['夜間到院後 30 分鐘內看診', ['日期', '到院時間', '看診時間']],
])('“%s” is told by both times, across midnight: %j', (promise, headers) => {
  const workbook = book([promise], { Nights: night(headers) });
  expect(asked(workbook, 'Nights')).toEqual([['time', headers[1], headers[2], 'P1']]);
  confirmGuide(workbook, proposeGuide(workbook, 'Nights'), words);
  expect(counts(workbook)).toEqual([[9, 20]]);
});

test('neither sure nor likely is a time of day so many hours, whatever the promise', () => {
  const workbook = book(['A vet calls you within 2 hours of your arrival'], {
    One: [
      ['Hour of arrival', 'Clinic'],
      ...night(['', '', ''])
        .slice(1)
        .map((row, i): Cell[] => [row[1]!, i % 2 ? 'North' : 'South']),
    ],
  });
  expect(asked(workbook, 'One')).toEqual([]);
});

test('a wait that is written like a clock is one all the same', () => {
  const waits = Array.from({ length: 20 }, (_, i): Cell[] => [`0:${String(5 + i).padStart(2, '0')}`]);
  const workbook = book(['Never wait more than 1 hour'], { Waits: [['Wait in hours'], ...waits] });
  expect(asked(workbook, 'Waits')).toEqual([['numbers', 'Wait in hours', '', 'P1']]);
});

test('two times of day of no known name are a start and an end where the rows say so; a plan may name them, too', () => {
  const grid = night(['Day', 'Bell', 'Bench']);
  expect(asked(book(['Seen within 30 minutes'], { Log: grid }), 'Log')).toEqual([['time', 'Bell', 'Bench', '']]);
  const workbook = book(['Seen within 30 minutes'], { Log: grid.map(row => [...row, row === grid[0] ? 'Lamp' : row[2]!]) });
  const plan: Grid = [
    ['Column', 'Until', 'Holds', 'Tells about', 'Good answers'],
    ['Bell', 'Bench', 'Started to Finished', 'P1', '<= 30 minutes'],
    ['Day', '', 'Date', '', ''],
  ];
  const { subjects, touchpoints } = workbenchOf(workbook);
  const { guide, troubles } = readPlan(plan, proposeGuide(workbook, 'Log'), subjects, touchpoints, makerOf(workbook, 'Log'));
  expect(troubles).toEqual([]);
  confirmGuide(workbook, guide, words);
  expect(counts(workbook)).toEqual([[9, 20]]);
});

test('how late a visit began tells nothing of how soon one is made', () => {
  const visits = Array.from({ length: 12 }, (_, i): Cell[] => [`2026-03-${i + 10}`, '10:00', `10:0${i % 10}`]);
  const promises = ['Book a visit online in 3 minutes', 'Visits begin within 5 minutes of the booked time'];
  const told = asked(book(promises, { Visits: [['Date', 'Booked time', 'Visit began'], ...visits] }), 'Visits');
  expect(told).toEqual([['lateness', 'Booked time', 'Visit began', 'P2']]);
});

test.each([
  ['We call you back within 2 hours', 'We answer complaints within 14 days', 'Callbacks', ['Requested', 'Called back']],
  ['Oddzwaniamy w ciągu 2 godzin', 'Na reklamację odpowiadamy w ciągu 14 dni', 'Oddzwonienia', ['Zlecono', 'Oddzwoniono']],
  ['兩小時內回電', '投訴 14 天內回覆', '回電紀錄', ['要求時間', '回電時間']],
])('a log of calls tells about “%s”, never about “%s”', (calls, complaints, tab, headers) => {
  const log: Grid = [
    headers,
    ...Array.from({ length: 12 }, (_, i): Cell[] => [`2026-03-${i + 10} 08:00`, `2026-03-${i + 10} 0${8 + (i % 2)}:40`]),
  ];
  expect(asked(book([calls, complaints], { [tab]: log }), tab)).toEqual([['time', ...headers, 'P1']]);
  expect(asked(book([complaints], { [tab]: log }), tab)).toEqual([['time', ...headers, '']]);
});
