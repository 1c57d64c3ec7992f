import { confirmGuide } from '../../../src/app/guide/confirm';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const words = wordsOf('en');
const workbook = (promises: string[], tab: string, grid: Grid) =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Lessons']],
    Promises: [
      ['Touchpoint', 'Promise', 'Metric', 'Kept when', 'Promised for'],
      ...promises.map(text => ['Lessons', text, null, null, null]),
    ],
    Metrics: [['Metric', 'Kind', 'Lowest', 'Highest', 'Unit', 'Better', 'Kept when', 'Words']],
    Sources: [['Tab', 'Column', 'Holds', 'Touchpoint', 'Metric', 'Not an answer', 'Source']],
    [tab]: grid,
  });
const guided = (promises: string[], tab: string, grid: Grid) => proposeGuide(workbook(promises, tab, grid), tab);
const times = <T>(n: number, row: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => row(i));

test('a time is told by answers that are near it', () => {
  const promises = ['A full 45 minutes at the piano', 'Your first lesson within 10 days', 'We answer within 3 hours'];
  const answers = ['Less than 5 days', '5 to 10 days', '1 to 3 weeks', 'More than 3 weeks'];
  const { questions } = guided(promises, 'Survey', [
    ['How long did you wait for your first lesson?'],
    ...times(40, i => [answers[i % 4]!]),
  ]);
  expect(questions.map(({ tells, good }) => [tells.map(one => one.promise), good])).toEqual([[['P2'], answers.slice(0, 2)]]);
});

test('how often something was on time tells whether it is', () => {
  const answers = ['Always', 'Mostly', 'Sometimes', 'Rarely'];
  const { questions } = guided(['Your lesson starts on time', 'Friendly teachers'], 'Survey', [
    ['Did your lessons start on time?'],
    ...times(40, i => [answers[i % 4]!]),
  ]);
  expect(questions.map(({ tells, sure }) => [tells.map(one => one.promise), sure])).toEqual([[['P1'], 'open']]);
});

test('a share that a promise counts in words is what it is promised for once a question tells', () => {
  const book = workbook(['7 out of 10 pass the first exam'], 'Survey', [
    ['Did you pass the first exam?'],
    ...times(40, i => [i % 3 ? 'Yes' : 'No']),
  ]);
  confirmGuide(book, proposeGuide(book, 'Survey'), words);
  expect(book.grids.get('Promises')![1]!.slice(2)).toEqual(['Did you pass the first exam?', 'one of: Yes', 0.7]);
});

test('a booking list tells how late lessons began, and how soon the first one was', () => {
  const day = (n: number): string => `2026-09-${String(n).padStart(2, '0')}`;
  const { questions } = guided(['Your first lesson within 7 days of booking', 'Your lesson starts on time'], 'Bookings', [
    ['Booked on', 'First lesson on', 'Lesson booked for', 'Lesson began'],
    ...times(24, i => {
      const on = day(i + 2);
      return [day(i + 1), on, `${on}T09:00:00`, `${on}T09:${i % 3 ? '00' : '12'}:00`];
    }),
  ]);
  expect(questions.map(({ column, until, kind, tells }) => [column, until, kind, tells.map(one => one.promise)])).toEqual([
    ['Lesson booked for', 'Lesson began', 'lateness', ['P2']],
    ['Booked on', 'First lesson on', 'time', ['P1']],
  ]);
});

test('a tab that is called complaints holds complaints, whatever its column is called', () => {
  const { source, others } = guided(['Friendly teachers'], 'Complaints 2026', [
    ['Received', 'What the customer wrote', 'Status'],
    ...times(24, i => [`2026-09-${String(i + 1).padStart(2, '0')}`, `Number ${i}: nobody opened the door for ${i + 3} minutes.`, 'Closed']),
  ]);
  expect(others.find(({ holds }) => holds === 'comment')?.column).toBe('What the customer wrote');
  expect(source).toBe('complaint');
});

test('what answers measure already is told by no times', () => {
  const answers = ['Always', 'Mostly', 'Sometimes'];
  const book = workbook(['Your lesson starts on time'], 'Survey', [
    ['Did your lessons start on time?'],
    ...times(30, i => [answers[i % 3]!]),
  ]);
  const asked = proposeGuide(book, 'Survey');
  confirmGuide(book, { ...asked, questions: asked.questions.map(one => ({ ...one, good: ['Always'], doubts: [] })) }, words);
  expect(book.grids.get('Promises')![1]![2]).toBe('Did your lessons start on time?');
  book.grids.set('Bookings', [
    ['Lesson booked for', 'Lesson began'],
    ...times(24, i => [`2026-09-0${1 + (i % 9)}T09:00:00`, `2026-09-0${1 + (i % 9)}T09:${i % 3 ? '00' : '12'}:00`]),
  ]);
  expect(proposeGuide(book, 'Bookings').questions.map(({ kind, tells }) => [kind, tells])).toEqual([['lateness', []]]);
});
