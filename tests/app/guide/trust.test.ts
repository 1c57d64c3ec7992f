import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { planWords } from '../../../src/app/guide/plan-words';
import { proposeGuide, workbenchOf } from '../../../src/app/guide/propose';
import type { Grid } from '../../../src/core/cell/cell';
import { planRows } from '../../../src/core/guide/plan/plan';
import { readPlan } from '../../../src/core/guide/plan/plan-reading';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const words = wordsOf('en');
const repeated = (header: string[], rows: string[][], times = 6): Grid => [header, ...Array.from({ length: times }, () => rows).flat()];
const guided = (promises: [string, string][], survey: Grid) =>
  proposeGuide(
    memoryWorkbook({
      Touchpoints: [['Touchpoint'], ...[...new Set(promises.map(([name]) => name))].map(name => [name])],
      Promises: [['Touchpoint', 'Promise'], ...promises],
      Survey: survey,
    }),
    'Survey',
  );
const asked = (promises: [string, string][], survey: Grid) =>
  guided(promises, survey).questions.map(({ column, tells, good, sure }) => [
    column,
    tells.map(({ promise }) => promise).join(),
    good,
    sure,
  ]);

const YES_NO = [['Yes'], ['No'], ['Yes']];

test('what customers would like stays out with its reason, unless it is a level that may be expected', () => {
  const promises: [string, string][] = [['Repairs', 'Your bike repaired within 2 days']];
  const plain = guided(promises, repeated(['Would you like your bike repaired within 2 days?'], YES_NO));
  expect(plain.questions).toEqual([]);
  expect(plain.others).toMatchObject([{ holds: null, because: 'wish' }]);
  const level = guided(
    promises,
    repeated(
      ['How long did the repair of your bike take?', 'How long would you like the repair of your bike to take?'],
      [
        ['1 day', '1 day'],
        ['2 days', '2 days'],
        ['3 days', '3 days'],
      ],
    ),
  );
  expect(level.questions.map(({ asks, tells }) => [asks, tells.map(one => one.promise)])).toEqual([
    ['got', ['P1']],
    ['expects', ['P1']],
  ]);
});

test('of two promises that differ by a number the question gets the one that it names', () => {
  const promises: [string, string][] = [
    ['Kitchen', 'Lunch served in 20 minutes'],
    ['Kitchen', 'Lunch served in 40 minutes'],
  ];
  const about = (question: string) => asked(promises, repeated([question], YES_NO))[0]!.slice(1);
  expect(about('Was your lunch served in 40 minutes?')[0]).toBe('P2');
  expect(about('Was your lunch served within 20 minutes?')[0]).toBe('P1');
  expect(about('Was your lunch served within 30 minutes?')).not.toContain('sure');
  expect(about('Did you have to wait for your lunch for more than 20 minutes?')).toEqual(['P1', ['No'], 'likely']);
});

test('a question of another number than the promise is asked, in any language', () => {
  const other = (promise: string, question: string, yes: string, no: string) =>
    asked([['Kuchnia', promise]], repeated([question], [[yes], [no], [yes]]))[0]!.slice(1);
  expect(other('Obiad podajemy w 40 minut', 'Czy obiad podano w 20 minut?', 'Tak', 'Nie')).toEqual(['P1', [], 'open']);
  expect(other('午餐40分鐘內上桌', '午餐是否在20分鐘內上桌？', '是', '否')).toEqual(['P1', [], 'open']);
  expect(other('10% off for students', 'Did you get 20% off for students?', 'Yes', 'No')[2]).not.toBe('sure');
});

test('where a question turns its scale round, the low numbers are the good ones, down to the audit', () => {
  const promises: [string, string][] = [['Garage', 'Friendly mechanics']];
  const survey = repeated(['How friendly were the mechanics? (1 = excellent, 5 = terrible)'], [['1'], ['2'], ['2'], ['4'], ['5']]);
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Garage']],
    Promises: [['Touchpoint', 'Promise'], ...promises],
    Survey: survey,
  });
  const guide = proposeGuide(workbook, 'Survey');
  expect(guide.questions).toMatchObject([{ kind: 'numbers', better: 'lower', from: 2, sure: 'sure', tells: [{ promise: 'P1' }] }]);
  const { subjects, touchpoints } = workbenchOf(workbook);
  const rows = planRows(guide, subjects, planWords(words));
  expect(rows[1]).toContain('<= 2');
  confirmGuide(workbook, readPlan(rows, guide, subjects, touchpoints).guide, words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises.map(({ kept, n }) => [kept, n])).toEqual([[18, 30]]);
  workbook.grids.set('Next', survey);
  expect(proposeGuide(workbook, 'Next').questions).toMatchObject([{ better: 'lower', from: 2 }]);
});

test('an end whose words are not understood is asked', () => {
  const asks = (question: string, promise: string) =>
    guided([['Garage', promise]], repeated([question], [['1'], ['2'], ['3'], ['4'], ['5']])).questions.map(({ sure, doubts }) => [
      sure,
      doubts.map(({ code }) => code),
    ]);
  expect(asks('How friendly were the mechanics? (1 = a bear, 5 = a lamb)', 'Friendly mechanics')).toEqual([['open', ['good']]]);
  expect(asks('Jak ocenia Pan uprzejmość obsługi? (1 – jak niedźwiedź, 5 – jak baranek)', 'Uprzejma obsługa')).toEqual([
    ['open', ['good']],
  ]);
});

test.each([
  ['Soup', 'Soup brought in 45 minutes', 'Questions', 'Soup delivery takes 70 minutes at most', 'Soup delivery', 'Ordered', 'Delivered'],
  ['Dowóz', 'Zupę dowieziemy w 45 minut', 'Pytania', 'Dowóz zupy trwa najwyżej 70 minut', 'Dowóz', 'Złożono', 'Dostarczono'],
  ['外送', '外送45分鐘內送達', '外送', '外送最慢70分鐘送達', '外送', '下單時間', '送達時間'],
])('%s: a pair of times tells about each limit of it, in the unit that the promises name', (place, one, other, two, tab, from, to) => {
  const day = (minutes: number) =>
    `2026-10-01 ${9 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`.replace(' 9', ' 09');
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ...[...new Set([place, other])].map(name => [name])],
    Promises: [
      ['Touchpoint', 'Promise'],
      [place, one],
      [other, two],
    ],
    [tab]: [[from, to], ...Array.from({ length: 30 }, (_, i) => [day(0), day(i < 12 ? 40 : i < 21 ? 60 : 80)])],
  });
  const guide = proposeGuide(workbook, tab);
  expect(guide.questions.map(({ kind, tells }) => [kind, tells.map(({ promise }) => promise)])).toEqual([['time', ['P1', 'P2']]]);
  confirmGuide(workbook, guide, words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises.map(({ kept, n }) => [kept, n])).toEqual([
    [12, 30],
    [21, 30],
  ]);
  expect(audit.promises.map(({ scale }) => scale?.unit)).toEqual(['minutes', 'minutes']);
});

test('a list named for what it tells tells about such a promise, and its lone header is a group of customers', () => {
  const jobs: Grid = [
    ['Brought in', 'Picked up', 'Branch'],
    ...Array.from({ length: 24 }, (_, i) => [
      `2026-09-${10 + (i % 9)}T09:00:00`,
      `2026-09-${12 + (i % 9)}T10:00:00`,
      ['North', 'South'][i % 2]!,
    ]),
  ];
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Workshop'], ['Hotline']],
    Promises: [
      ['Touchpoint', 'Promise'],
      ['Workshop', 'Repairs finished within 3 days'],
      ['Hotline', 'Letters answered within 3 days'],
    ],
    repairs: jobs,
  });
  const { questions, others } = proposeGuide(workbook, 'repairs');
  expect(questions.map(({ tells, sure }) => [tells.map(({ promise }) => promise), sure])).toEqual([[['P1'], 'likely']]);
  expect(others.find(({ column }) => column === 'Branch')).toMatchObject({ holds: 'segment' });
});

test('remarks of a few words under a question that leaves it open are comments; yes and no there are none', () => {
  const survey = (answers: string[]): Grid =>
    repeated(
      ['Were we friendly?', 'Anything else you want to tell us?'],
      answers.map(text => ['Yes', text]),
    );
  const promises: [string, string][] = [['Desk', 'Friendly staff']];
  const last = (answers: string[]) =>
    guided(promises, survey(answers)).others.find(({ column }) => column.startsWith('Anything'))?.holds ?? null;
  expect(last(['lovely people', 'too loud', 'very slow lift'])).toBe('comment');
  expect(last(['No', 'Yes', 'No'])).toBeNull();
});

test('of several answers that begin with no each may mean something else', () => {
  const promises: [string, string][] = [['Car', 'The car you booked, or a bigger one']];
  const tab = repeated(['Did you get the car you had booked?'], [['Yes'], ['Yes'], ['No, a bigger one'], ['No, a smaller one']]);
  expect(guided(promises, tab).questions).toMatchObject([
    { good: ['Yes'], sure: 'likely', doubts: [{ answer: 'No, a bigger one' }, { answer: 'No, a smaller one' }] },
  ]);
});

test('where the question names another touchpoint, a promise that shares a word is not taken for it', () => {
  const promises: [string, string][] = [
    ['Reservation', 'Your table is ready at the hour you booked'],
    ['Waiter', 'At your table within 5 minutes'],
  ];
  const tab = repeated(['Did you have to wait for your table in spite of a reservation?'], YES_NO);
  expect(asked(promises, tab).map(([, told]) => told)).not.toEqual(['P2']);
});

test.each([
  ['A quiet lounge', 'How noisy was the lounge? (1 - quiet, 5 - buzzing)', { better: 'lower', from: 2, sure: 'open' }],
  ['Cisza w poczekalni', 'Jak głośno było w poczekalni? (1 – cicho, 5 – bardzo głośno)', { better: 'lower', from: 2, sure: 'open' }],
  ['休息區安靜', '休息區有多吵？（1 到 5 分）', { better: 'lower', from: 2, sure: 'open' }],
  ['A quiet lounge', 'How quiet was the lounge, from 1 to 5?', { better: 'higher', from: 4 }],
])('%s: how bad it was counts from the low end, and is asked: %s', (promise, question, expected) => {
  expect(guided([['Lounge', promise]], repeated([question], [[2], [1], [5], [3], [4]] as never)).questions[0]).toMatchObject(expected);
});
