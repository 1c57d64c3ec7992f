import { confirmGuide } from '../../../src/app/guide/confirm';
import { proposeGuide } from '../../../src/app/guide/propose';
import { measureByWords } from '../../../src/app/promises/measure-words';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { conceptsOf } from '../../../src/core/guide/telling/concepts';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* Questions and logs that share a word with a promise, and are about another matter. */

const repeated = (header: string[], rows: Cell[][], times = 8): Grid => [header, ...Array.from({ length: times }, () => rows).flat()];
const book = (at: string, promises: string[], tabs: Record<string, Grid>) =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], [at]],
    Promises: [['Touchpoint', 'Promise'], ...promises.map(text => [at, text])],
    ...tabs,
  });
const said = (_: string, workbook: ReturnType<typeof book>, tab: string) =>
  proposeGuide(workbook, tab).questions.map(({ tells, none, sure }) => ({
    tells: tells.map(({ promise }) => promise),
    none: none.map(({ text }) => text),
    sure,
  }));
const log = (raised: string, answered: string): Grid =>
  repeated(
    ['No.', raised, answered],
    Array.from({ length: 9 }, (_, i) => [`C${i}`, `2026-09-0${1 + (i % 3)}`, `2026-09-0${1 + (i % 3) + (i % 5)}`]),
    2,
  );

test.each([
  [
    'en',
    'Service',
    'Complaints answered within 3 days',
    'Our chat answers within 30 minutes',
    'Complaint log',
    log('Complaint raised on', 'Answered on'),
  ],
  ['zh-TW', '客服', '申訴 3 天內回覆', 'LINE 客服 30 分鐘內回覆', '客訴紀錄', log('申訴日期', '回覆日期')],
  [
    'pl',
    'Obsługa',
    'Odpowiedź na reklamację w 3 dni',
    'Na czacie odpowiadamy w 30 minut',
    'Rejestr reklamacji',
    log('Data reklamacji', 'Data odpowiedzi'),
  ],
])(
  'a log of complaints tells of the promise about complaints alone, also where the other comes later: %s',
  (language, at, own, other, tab, rows) => {
    const workbook = book(at, [own], { [tab]: rows });
    const guide = proposeGuide(workbook, tab);
    expect(guide.questions.map(({ tells }) => tells.map(({ promise }) => promise))).toEqual([['P1']]);
    confirmGuide(workbook, guide, wordsOf(language));
    const metricOf = (row: number) => workbook.grids.get('Promises')![row]![2];
    const own1 = metricOf(1);
    workbook.grids.get('Promises')!.push([at, other]);
    measureByWords(workbook, ['P2'], wordsOf(language));
    expect(metricOf(1)).toBe(own1);
    expect(metricOf(2)).not.toBe(own1);
    expect(said(language, book(at, [own, other], { [tab]: rows }), tab)[0]!.tells).toEqual(['P1']);
    expect(said(language, book(at, [other], { [tab]: rows }), tab)[0]!.tells).toEqual([]);
  },
);

test.each([
  ['zh-TW', '門市', ['五星級的攀岩體驗', '首堂體驗課免費'], '第一次的體驗課真的免費嗎？', ['是', '否', '沒有上體驗課']],
  ['zh-TW', '門市', ['五星級的攀岩體驗', 'Your first climbing class is always free.'], '首堂體驗課真的免費嗎？', ['是', '否', '沒參加']],
  [
    'en',
    'Wall',
    ['A five star climbing experience', 'Your trial class is free'],
    'Was your trial class free of charge?',
    ['Yes', 'No', 'I did not take part'],
  ],
  [
    'pl',
    'Ścianka',
    ['Wspinaczka na pięć gwiazdek', 'Pierwsze zajęcia za darmo'],
    'Czy pierwsze zajęcia były bezpłatne?',
    ['Tak', 'Nie', 'Nie brałam udziału'],
  ],
])('a trial is no experience, and who did not take part gives no answer: %s %s %s', (language, at, promises, question, answers) => {
  const rows = repeated(
    ['ID', question],
    answers.map((answer, i) => [`R${i}`, answer]),
  );
  const asked = said(language, book(at, promises, { Survey: rows }), 'Survey');
  expect(asked.map(({ tells, none }) => [tells, none])).toEqual([[['P2'], [answers[2]]]]);
});

test('等 speaks of waiting only where somebody waits', () => {
  for (const text of ['星等', '平等對待', '等級', '餐飲等服務', '高等品質'])
    expect([text, conceptsOf(text).has('wait')]).toEqual([text, false]);
  for (const text of ['不用等', '等太久', '讓你空等', '您等了多久', '等候時間', '久等', '等 20 分鐘'])
    expect([text, conceptsOf(text).has('wait')]).toEqual([text, true]);
});

test.each([
  ['zh-TW', '門市', '24 小時全年無休', '星等'],
  ['pl', 'Klub', 'Otwarte 24 godziny na dobę', 'Liczba gwiazdek'],
  ['en', 'Club', 'Open 24 hours a day', 'Stars'],
])('stars for the whole tell of no narrow promise: %s', (language, at, promise, header) => {
  const rows = repeated(
    ['Author', header],
    [5, 4, 3, 1].map((stars, i) => [`R${i}`, stars]),
  );
  expect(said(language, book(at, [promise], { Reviews: rows }), 'Reviews').flatMap(({ tells }) => tells)).toEqual([]);
});
