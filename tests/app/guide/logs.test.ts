import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { guideTo } from '../../../src/app/guide/guiding';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { setAbout } from '../../../src/core/guide/decide';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* Logs that a team keeps of its own work: what is promised of their times is asked about, and of nothing else. */

const words = wordsOf('en');

const book = (promises: readonly [string, string][], tabs: Record<string, Grid>) =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], ...[...new Set(promises.map(([touchpoint]) => touchpoint))].map(name => [name])],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise'],
      ...promises.map(([touchpoint, text], i): Cell[] => [`P${i + 1}`, touchpoint, text]),
    ],
    ...tabs,
  });

const asked = (workbook: ReturnType<typeof book>, tab: string) =>
  proposeGuide(workbook, tab).questions.map(({ kind, column, until, tells }) => [
    kind,
    column,
    until,
    tells.map(one => one.promise).join(' '),
  ]);

const contact: [string, string][] = [
  ['Service', 'We call you back within 3 hours'],
  ['Service', 'We reply to every message within 12 hours'],
  ['Service', 'We respond to reviews within 4 days'],
  ['Service', 'We answer letters within 10 days'],
];
const times = (hours: number[]): [string, string][] =>
  hours.map((took, i) => [`2026-10-0${1 + i} 08:00`, `2026-10-0${1 + i} ${String(8 + took).padStart(2, '0')}:30`]);
const log = (headers: [string, string], hours = [1, 2, 4, 5]): Grid => [headers, ...times(hours)];

test.each([
  ['Ring log', ['Requested at', 'Called back at'], 'P1'],
  ['Ring log', ['call_requested', 'called_back'], 'P1'],
  ['Callbacks', ['Asked at', 'Rang back'], 'P1'],
  ['Inbox messages', ['Received', 'Replied'], 'P2'],
  ['Letters', ['Received on', 'Answered on'], 'P4'],
] as [string, [string, string], string][])('in “%s” %j tells about its own way to speak alone', (tab, headers, promise) => {
  expect(asked(book(contact, { [tab]: log(headers) }), tab)).toEqual([['time', ...headers, promise]]);
});

test('a promise that names no way is told by any', () => {
  const any: [string, string][] = [...contact, ['Service', 'You have our answer within 5 hours']];
  expect(asked(book(any, { Calls: log(['Requested at', 'Called back at']) }), 'Calls')[0]![3]).toBe('P1 P5');
});

test('days of reviews are read as the whole column has them', () => {
  const days = Array.from({ length: 14 }, (_, i): Cell[] => [
    `09/${String(i + 8).padStart(2, '0')}/2026 09:00`,
    `09/${String(i + 10).padStart(2, '0')}/2026 09:00`,
  ]);
  expect(asked(book(contact, { Reviews: [['Review date', 'Owner reply date'], ...days] }), 'Reviews')).toEqual([
    ['time', 'Review date', 'Owner reply date', 'P3'],
  ]);
});

const tours: [string, string][] = [
  ['Tours', 'Tours start within 10 minutes of the advertised time'],
  ['Desk', 'You wait no longer than 10 minutes'],
];
const late = [0, 4, 10, 12, -2, 30];
const clock = (minutes: number) => `${minutes < 0 ? '09' : '10'}:${String((minutes + 60) % 60).padStart(2, '0')}`;

test.each([
  ['Scheduled start', 'Actual start'],
  ['scheduled_start', 'actual_start'],
  ['Planned start', 'Started at'],
])('“%s” and “%s” say how late it was, to be set against what is promised of the agreed time', (planned, started) => {
  const workbook = book(tours, {
    'Tours log': [['Date', 'Tour', planned, started], ...late.map((by, i): Cell[] => [`2026-10-${10 + i}`, 'Cellars', '10:00', clock(by)])],
  });
  const guide = proposeGuide(workbook, 'Tours log');
  expect(guide.questions.map(({ kind, tells, sure }) => [kind, tells.map(one => one.promise), sure])).toEqual([
    ['lateness', ['P1'], 'likely'],
  ]);
  confirmGuide(workbook, guide, words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises.map(({ n, kept }) => [n, kept])).toEqual([
    [6, 4],
    [0, 0],
  ]);
});

test('a call that was asked for late in the evening and made in the morning is in the picture and in the count', () => {
  const rows: Cell[][] = [
    ['2026-10-01', '22:50', '08:40'],
    ['2026-10-02', '10:00', '11:00'],
    ['2026-10-03', '10:00', '12:00'],
  ];
  const workbook = book(contact.slice(0, 1), { Log: [['Date', 'Asked to be called', 'Called back'], ...rows] });
  const guide = proposeGuide(workbook, 'Log');
  expect(guide.questions[0]!.spread!.times.map(([hours]) => hours)).toEqual([1, 2, expect.closeTo(9.833, 3)]);
  confirmGuide(workbook, guide, words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises[0]).toMatchObject({ n: 3, kept: 2 });
  expect(audit.issues).toEqual([]);
});

const school: [string, string][] = [
  ['Lessons', 'Never more than 8 children in a lesson'],
  ['Lessons', '95 % of lessons take place as planned'],
  ['Lessons', 'Cancel your place any time'],
];
const lessons: Cell[][] = Array.from({ length: 24 }, (_, i) => [
  `L${100 + i}`,
  `2026-10-${String(1 + i).padStart(2, '0')}`,
  10,
  i % 8 === 0 ? null : 4 + (i % 6),
  i % 8 === 0 ? 'cancelled - teacher ill' : 'Held',
]);
const register = (rows = lessons): Grid => [['Lesson ID', 'Date', 'Booked', 'Children present', 'Status'], ...rows];
const conclude = (workbook: ReturnType<typeof book>, tab: string) => {
  confirmGuide(workbook, proposeGuide(workbook, tab), words);
  return auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' }).audit;
};

test('how many came is told against how many may, and what became of each against what is planned; the total counts as none', () => {
  const total: Cell[] = ['Total', null, 240, 140, null];
  const workbook = book(school, { Register: register([...lessons, total]) });
  const guide = proposeGuide(workbook, 'Register');
  expect(guide.questions.map(({ column, tells, from, good, sure }) => [column, tells.map(one => one.promise), from, good, sure])).toEqual([
    ['Children present', ['P1'], 8, [], 'likely'],
    ['Status', ['P2'], null, ['Held'], 'likely'],
  ]);
  expect(guide.questions[0]!.answers.map(({ text }) => text)).not.toContain('140');
  const audit = conclude(workbook, 'Register');
  expect(audit.promises.map(({ n, kept, promisedFor }) => [n, kept, promisedFor])).toEqual([
    [21, lessons.filter(row => Number(row[3]) > 0 && Number(row[3]) <= 8).length, 1],
    [24, 21, 0.95],
    [0, 0, 0.9],
  ]);
  expect(audit.issues.filter(({ code }) => code === 'totals-row')).toHaveLength(1);
});

test('a state that is neither is asked about', () => {
  const rows = lessons.map((row, i) => (i === 5 ? [...row.slice(0, 4), 'moved to Friday'] : row));
  const [, state] = proposeGuide(book(school, { Register: register(rows) }), 'Register').questions;
  expect(state!.doubts).toEqual([{ code: 'good', answer: 'moved to Friday', count: 1 }]);
});

test('where no promise limits or plans anything, none of it is a question', () => {
  expect(asked(book(school.slice(2), { Register: register() }), 'Register')).toEqual([]);
});

test('an actual day beside a promised one is kept when it is not late, whatever time the promise speaks of', () => {
  const promises: [string, string][] = [
    ['Shop', 'Delivery in 24 h'],
    ['Shop', 'Seen within 15 minutes of your booked time'],
    ['Shop', 'Parcels come no more than 2 days late'],
  ];
  const days = Array.from({ length: 12 }, (_, i): Cell[] => [`2026-10-${10 + i}`, `2026-10-${10 + i + (i % 3 === 0 ? 1 : 0)}`]);
  const workbook = book(promises, { Parcels: [['Promised day', 'Actual day'], ...days] });
  const { guide, promises: offered } = guideTo(workbook, 'Parcels', words);
  const [question] = guide.questions;
  const limits = offered.map(promise => setAbout(question!, promise.id, '', promise).tells[0]!.keptWhen);
  expect(question!.kind).toBe('lateness');
  expect(limits).toEqual(['', '<= 15 minutes', '<= 2 days']);
  confirmGuide(workbook, { ...guide, questions: [setAbout(question!, 'P1', '', offered[0])] }, words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises[0]).toMatchObject({ kept: 8, n: 12 });
});
