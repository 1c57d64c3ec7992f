import { connectAgain } from '../../../src/app/guide/again';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import type { Guide } from '../../../src/core/guide/question';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* A housing office that connects its letters and its survey every half year. */

const words = wordsOf('en');

const letters = (month: number): Grid => [
  ['No.', 'Received', 'Answered', 'Resolved'],
  ...Array.from({ length: 20 }, (_, i): Cell[] => [
    `L${i}`,
    ...[1, 3, 9].map(day => `2026-0${month}-${String(day + (i % 15)).padStart(2, '0')}T0${1 + (i % 8)}:00:00`),
  ]),
];
const survey = (answers: readonly string[]): Grid => [
  ['How tidy was the stairwell?', 'Which floor do you live on?', 'Are the lifts working?'],
  ...Array.from({ length: 24 }, (_, i): Cell[] => [answers[i % answers.length]!, ['1', '2', '3'][i % 3]!, ['Yes', 'No'][i % 2]!]),
];

const office = () =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Office'], ['House']],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise'],
      ['P1', 'Office', 'We answer letters within 5 days'],
      ['P2', 'Office', 'We resolve what you tell us of within 14 days'],
      ['P3', 'House', 'A stairwell to be proud of'],
    ],
    Letters1: letters(2),
    Letters2: letters(6),
    Floors2: survey(['Tidy', 'Untidy']).map(row => row.slice(1)),
    Survey1: survey(['Tidy', 'Rather tidy', 'Untidy']),
    Survey2: survey(['Rather tidy', 'Tidy', 'Untidy']),
    Survey3: survey(['Tidy', 'Rather tidy', 'Untidy', 'Filthy']),
  });

/** What each question tells about, by its columns. */
const told = ({ questions }: Guide): Record<string, string[]> =>
  Object.fromEntries(questions.map(({ column, until, tells }) => [`${column} ${until}`.trim(), tells.map(({ promise }) => promise)]));

/** The guide with each question telling about these promises alone, by its columns. */
const decided = (guide: Guide, about: Record<string, [promise: string, good?: string[]]>): Guide => ({
  ...guide,
  questions: guide.questions.map(question => {
    const [promise, good = []] = about[`${question.column} ${question.until}`.trim()] ?? [];
    const tells = promise === undefined ? [] : [{ promise, keptWhen: '', sure: 'sure' as const, why: [] }];
    return { ...question, tells, good, touchpoint: '', doubts: [], sure: 'sure' };
  }),
});

test('of two pairs of times with one start each tells about what it told about last time', () => {
  const workbook = office();
  const guide = decided(proposeGuide(workbook, 'Letters1'), { 'Received Answered': ['P1'], 'Received Resolved': ['P2'] });
  confirmGuide(workbook, guide, words);
  expect(told(proposeGuide(workbook, 'Letters2'))).toEqual({ 'Received Answered': ['P1'], 'Received Resolved': ['P2'] });
});

test('a pair that was left out last time is left out again, and nothing is written for it', () => {
  const workbook = office();
  confirmGuide(workbook, decided(proposeGuide(workbook, 'Letters1'), { 'Received Resolved': ['P2'] }), words);
  const again = proposeGuide(workbook, 'Letters2');
  expect(told(again)).toEqual({ 'Received Answered': [], 'Received Resolved': ['P2'] });
  confirmGuide(workbook, again, words);
  const own = workbook.grids.get('Sources')!.filter(([tab]) => tab === 'Letters2');
  expect(own.map(row => row.slice(1, 3))).toContainEqual(['Resolved', 'Finished']);
  expect(own.map(row => row.slice(1, 3))).not.toContainEqual(['Answered', 'Finished']);
});

test.each([
  ['Survey2', 'sure', []],
  ['Survey3', 'open', [{ code: 'new-answer', answer: 'Filthy', count: 6 }]],
] as const)('a question that counted last time is one again with its good answers, in %s', (tab, sure, doubts) => {
  const workbook = office();
  const tidy = 'How tidy was the stairwell?';
  confirmGuide(workbook, decided(proposeGuide(workbook, 'Survey1'), { [tidy]: ['P3', ['Tidy', 'Rather tidy']] }), words);
  const again = proposeGuide(workbook, tab);
  const question = again.questions.find(({ column }) => column === tidy);
  expect(question).toMatchObject({ sure, doubts });
  expect([...question!.good].sort()).toEqual(['Rather tidy', 'Tidy']);
  expect(question!.tells.map(({ promise }) => promise)).toEqual(['P3']);
  expect(again.others.filter(({ column }) => column === tidy)).toEqual([]);
});

test('of the tabs that are like one of last time only those of which something was written are said to count', () => {
  const workbook = office();
  const tidy = 'How tidy was the stairwell?';
  const guide = decided(proposeGuide(workbook, 'Survey1'), { [tidy]: ['P3', ['Tidy', 'Rather tidy']] });
  const segment = guide.others.map(other => (other.column.startsWith('Which floor') ? { ...other, holds: 'segment' } : other));
  confirmGuide(workbook, { ...guide, others: segment }, words);
  const { tabs } = connectAgain(workbook, words);
  const named = new Set(workbook.grids.get('Sources')!.map(([tab]) => tab));
  expect(tabs).toContain('Survey2');
  expect(tabs.filter(tab => !named.has(tab))).toEqual([]);
});
