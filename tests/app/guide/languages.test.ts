import { confirmGuide } from '../../../src/app/guide/confirm';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const words = wordsOf('en');
const repeated = (header: string[], rows: string[][], times: number): Grid => [header, ...Array.from({ length: times }, () => rows).flat()];

/** What is asked of a tab: the question, the promise that it tells about, its good answers and what is no answer. */
function asked(touchpoints: string[], promises: [string, string][], survey: Grid): (string | string[])[][] {
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ...touchpoints.map(name => [name])],
    Promises: [['Touchpoint', 'Promise'], ...promises],
    Survey: survey,
  });
  const guide = proposeGuide(workbook, 'Survey');
  confirmGuide(workbook, guide, words);
  return guide.questions.map(({ column, tells, good, none }) => [
    column,
    tells.map(({ promise }) => promises[Number(promise.slice(1)) - 1]![1]).join(),
    good,
    none.map(({ text }) => text),
  ]);
}

test('a Polish clinic is asked in its own words', () => {
  const survey = repeated(
    [
      'Sygnatura czasowa',
      'Jak długo czekali Państwo w rejestracji?',
      'Czy gabinet był czysty?',
      'Jak ocenia Pan/Pani uprzejmość personelu?',
      'Czy wyniki badań były na czas?',
    ],
    [
      ['2026-10-01', 'do 5 minut', 'Tak', 'bardzo dobrze', 'Tak'],
      ['2026-10-02', '5-10 minut', 'Tak', 'dobrze', 'Nie'],
      ['2026-10-03', '10-20 minut', 'Nie', 'źle', 'Nie dotyczy'],
      ['2026-10-04', 'ponad 20 minut', 'Tak', 'przeciętnie', 'Tak'],
    ],
    5,
  );
  const promises: [string, string][] = [
    ['Rejestracja', 'W rejestracji czekasz najwyżej 10 minut'],
    ['Gabinet', 'Zawsze czyste gabinety'],
    ['Gabinet', 'Uprzejmy personel'],
    ['Laboratorium', 'Wyniki badań zawsze na czas'],
  ];
  expect(asked(['Rejestracja', 'Gabinet', 'Laboratorium'], promises, survey)).toEqual([
    ['Jak długo czekali Państwo w rejestracji?', 'W rejestracji czekasz najwyżej 10 minut', ['do 5 minut', '5-10 minut'], []],
    ['Czy gabinet był czysty?', 'Zawsze czyste gabinety', ['Tak'], []],
    ['Jak ocenia Pan/Pani uprzejmość personelu?', 'Uprzejmy personel', ['bardzo dobrze', 'dobrze'], []],
    ['Czy wyniki badań były na czas?', 'Wyniki badań zawsze na czas', ['Tak'], ['Nie dotyczy']],
  ]);
});

test('a Taiwanese tea house is asked in its own words', () => {
  const survey = repeated(
    ['時間戳記', '您點餐後等了多久？', '店內環境是否乾淨？', '店員的態度如何？', '您會推薦我們給朋友嗎？'],
    [
      ['2026-10-01', '5分鐘以內', '是', '非常滿意', '會'],
      ['2026-10-02', '5-10分鐘', '是', '滿意', '不會'],
      ['2026-10-03', '10-20分鐘', '否', '普通', '會'],
      ['2026-10-04', '超過20分鐘', '是', '不滿意', '會'],
    ],
    5,
  );
  const promises: [string, string][] = [
    ['櫃檯', '點餐後10分鐘內上餐'],
    ['座位', '環境一塵不染'],
    ['櫃檯', '親切有禮的店員'],
    ['品牌', '九成顧客推薦'],
  ];
  expect(asked(['櫃檯', '座位', '品牌'], promises, survey)).toEqual([
    ['您點餐後等了多久？', '點餐後10分鐘內上餐', ['5分鐘以內', '5-10分鐘'], []],
    ['店內環境是否乾淨？', '環境一塵不染', ['是'], []],
    ['店員的態度如何？', '親切有禮的店員', ['非常滿意', '滿意'], []],
    ['您會推薦我們給朋友嗎？', '九成顧客推薦', ['會'], []],
  ]);
});
