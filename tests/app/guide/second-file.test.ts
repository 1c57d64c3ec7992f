import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Grid } from '../../../src/core/cell/cell';
import { setAbout, setGood } from '../../../src/core/guide/decide';
import { takeSecond } from '../../../src/core/guide/telling/seconds';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* A swimming pool whose promise is judged by a survey of its guests, and what a further file does to that. */

const words = wordsOf('en');
const survey = (header: string, answers: Record<string, number>, beside: string[] = []): Grid => [
  [...beside, header],
  ...Object.entries(answers).flatMap(([answer, n]) => Array.from({ length: n }, () => [...beside.map((_, i) => `Group ${i}`), answer])),
];
const pool = (touchpoint: string, promise: string, tabs: Record<string, Grid>) =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], [touchpoint]],
    Promises: [
      ['Touchpoint', 'Promise'],
      [touchpoint, promise],
    ],
    ...tabs,
  });
type Book = ReturnType<typeof pool>;
const judged = (workbook: Book) => {
  const [promise] = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' }).audit.promises;
  return [promise!.kept, promise!.n, promise!.employees?.n ?? 0];
};
const testOf = (workbook: Book) => workbook.grids.get('Promises')![1]!.slice(-1)[0];
const guests = { 'Very satisfied': 8, Satisfied: 7, Neutral: 3, Dissatisfied: 2 };
const goers = { 非常滿意: 8, 滿意: 7, 普通: 3, 不滿意: 2 };
const cases = [
  {
    promise: 'Clean changing rooms, always',
    at: 'Changing rooms',
    first: survey('How satisfied are you with how clean the changing rooms are?', guests),
    file: 'Employee survey Q3',
    second: survey('The changing rooms are always clean', { 'Strongly agree': 2, Agree: 4, Disagree: 9, 'Strongly disagree': 5 }, [
      'Department',
    ]),
    test: 'one of: Very satisfied; Satisfied',
    more: '; Strongly agree; Agree',
  },
  {
    promise: '更衣室永遠乾淨',
    at: '更衣室',
    first: survey('您對更衣室乾淨程度滿意嗎？', goers),
    file: '員工意見調查_第三季',
    second: survey('我們的更衣室每天都很乾淨', { 非常同意: 2, 同意: 4, 不同意: 9, 非常不同意: 5 }, ['部門']),
    test: 'one of: 非常滿意; 滿意',
    more: '; 非常同意; 同意',
  },
];

test.each(cases)(
  'a staff survey is no customers’, never sure, and changes no test: $promise',
  ({ promise, at, first, file, second, test, more }) => {
    const workbook = pool(at, promise, { Guests: first, [file]: second });
    confirmGuide(workbook, proposeGuide(workbook, 'Guests'), words);
    expect([testOf(workbook), ...judged(workbook)]).toEqual([test, 15, 20, 0]);
    const guide = proposeGuide(workbook, file);
    expect([guide.source, guide.staff !== '']).toEqual(['employee', true]);
    expect(guide.questions.map(({ tells, sure, doubts }) => [tells, sure, doubts[0]?.code])).toEqual([[[], 'open', 'second']]);
    confirmGuide(workbook, guide, words);
    expect([testOf(workbook), ...judged(workbook)]).toEqual([test, 15, 20, 0]);
    confirmGuide(workbook, { ...guide, questions: guide.questions.map(question => takeSecond(question, 'P1')) }, words);
    expect([testOf(workbook), ...judged(workbook)]).toEqual([test + more, 15, 20, 20]);
  },
);

test.each([
  ['Guests', 'Staff survey'],
  ['顧客問卷', '員工問卷'],
])('the questions of customers, asked of staff, are staff’s all the same: %s, %s', (first, second) => {
  const rows = cases[0]!.first;
  const workbook = pool('Changing rooms', 'Clean changing rooms, always', { [first]: rows, [second]: [...rows, ['Neutral']] });
  confirmGuide(workbook, proposeGuide(workbook, first), words);
  const guide = proposeGuide(workbook, second);
  expect([guide.remembered, guide.source, guide.staff !== '']).toEqual([first, 'employee', true]);
  confirmGuide(workbook, guide, words);
  expect(judged(workbook)).toEqual([15, 20, 21]);
});

test('customers’ answers of another scale join, if a person says so, and both are judged as they were ticked', () => {
  const workbook = pool('Changing rooms', 'Clean changing rooms, always', {
    Guests: cases[0]!.first,
    Members: survey('Were the changing rooms clean?', { Yes: 6, No: 4 }),
  });
  confirmGuide(workbook, proposeGuide(workbook, 'Guests'), words);
  const guide = proposeGuide(workbook, 'Members');
  expect(guide.staff).toBe('');
  expect(guide.questions[0]!.doubts.map(({ code }) => code)).toEqual(['second']);
  confirmGuide(workbook, { ...guide, questions: guide.questions.map(question => takeSecond(question, 'P1')) }, words);
  expect(judged(workbook)).toEqual([21, 30, 0]);
});

test('a further file of the same scale is good as the test says, whatever is ticked there, and it is told', () => {
  const workbook = pool('Changing rooms', 'Clean changing rooms, always', {
    Guests: cases[0]!.first,
    Members: survey('How satisfied are you with our clean changing rooms?', {
      'Very satisfied': 3,
      Satisfied: 4,
      Neutral: 2,
      'No idea why': 4,
    }),
  });
  const first = proposeGuide(workbook, 'Guests');
  confirmGuide(workbook, { ...first, questions: first.questions.map(one => setGood(one, 'Satisfied', false)) }, words);
  expect([testOf(workbook), ...judged(workbook)]).toEqual(['one of: Very satisfied', 8, 20, 0]);
  const guide = proposeGuide(workbook, 'Members');
  const [question] = guide.questions;
  expect(question!.good).toEqual(['Very satisfied']);
  expect(question!.doubts.map(({ code, answer }) => [code, answer])).toEqual([['new-answer', 'No idea why']]);
  const ticked = setAbout(setGood(question!, 'Satisfied', true), 'P1');
  const { stays } = confirmGuide(workbook, { ...guide, questions: [ticked] }, words);
  expect(stays).toEqual([{ text: 'Clean changing rooms, always', tabs: ['Guests'] }]);
  expect([testOf(workbook), ...judged(workbook)]).toEqual(['one of: Very satisfied', 11, 33, 0]);
});

test.each([
  [
    'Clean changing rooms, always',
    'Changing rooms',
    'Clean changing rooms (1-5)',
    'How likely are you to praise our clean changing rooms? (0-10)',
  ],
  ['更衣室永遠乾淨', '更衣室', '更衣室乾淨程度（1-5分）', '更衣室乾淨，您願意稱讚嗎？（0-10分）'],
])('marks on another scale are not read on that of the promise: %s', (promise, at, five, ten) => {
  const marks = (header: string, most: number): Grid => [[header], ...Array.from({ length: 33 }, (_, i) => [most - (i % 5)])];
  const workbook = pool(at, promise, { Guests: marks(five, 5), Members: [...marks(ten, 10), [0]] });
  confirmGuide(workbook, proposeGuide(workbook, 'Guests'), words);
  const before = judged(workbook);
  expect(before[1]).toBe(33);
  const guide = proposeGuide(workbook, 'Members');
  expect(guide.questions.map(({ tells, sure }) => [tells, sure])).toEqual([[[], 'open']]);
  confirmGuide(workbook, guide, words);
  expect(judged(workbook)).toEqual(before);
});
