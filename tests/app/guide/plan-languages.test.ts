import { confirmGuide } from '../../../src/app/guide/confirm';
import { guideTo } from '../../../src/app/guide/guiding';
import { planWords } from '../../../src/app/guide/plan-words';
import { proposeGuide, workbenchOf } from '../../../src/app/guide/propose';
import { unitNamed } from '../../../src/core/cell/unit';
import { planRows } from '../../../src/core/guide/plan/plan';
import { readPlan } from '../../../src/core/guide/plan/plan-reading';
import { limitIn } from '../../../src/core/guide/times/spread-picture';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { hotel } from './hotel';

const bench = hotel();
const planIn = (language: string) => {
  const words = wordsOf(language);
  const guide = proposeGuide(bench, 'Guests');
  const { subjects, touchpoints } = workbenchOf(bench);
  return { rows: planRows(guide, subjects, planWords(words)), guide, subjects, touchpoints };
};

test.each([
  ['pl', ['Kolumna', 'Do kolumny', 'Zawiera', 'Mówi o', 'Dobre odpowiedzi', 'Brak odpowiedzi'], 'Wartość', 'Oczekiwana wartość'],
  ['zh-TW', ['欄位', '至欄位', '內容', '對應的承諾', '好的回答', '非回答'], '數值', '期望值'],
])('a plan in %s is written in it, and a colleague of another language reads the same of it', (language, headers, value, expected) => {
  const { rows } = planIn(language);
  expect(rows[0]!.slice(0, 6)).toEqual(headers);
  expect(new Set(rows.slice(1, 7).map(row => row[2]))).toEqual(new Set([value, expected]));
  const english = planIn('en');
  const { guide, subjects, touchpoints } = english;
  const own = readPlan(rows, guide, subjects, touchpoints);
  expect(own.troubles).toEqual([]);
  expect(own.guide).toEqual(readPlan(english.rows, guide, subjects, touchpoints).guide);
});

test('what cannot be read is told under the header that stands there, and what may stand there in its language', () => {
  const { rows, guide, subjects, touchpoints } = planIn('pl');
  rows[1]![2] = 'Uśmiechy';
  const [trouble] = readPlan(rows, guide, subjects, touchpoints).troubles;
  expect(trouble).toMatchObject({ row: 2, column: 'Zawiera', found: 'Uśmiechy' });
  expect(trouble!.allowed).toEqual(['Wartość', 'Oczekiwana wartość', 'Od początku do końca', 'Od obiecanej do rzeczywistej daty']);
});

const orders = (language: 'pl' | 'zh-TW') => {
  const [own, days, cities] =
    language === 'pl'
      ? [
          ['Punkt styku', 'Etap'],
          ['Punkt styku', 'Obietnica'],
          ['Dostawa', 'Po zakupie', 'Dostawa w 2 dni od zamówienia'],
        ]
      : [
          ['接觸點', '階段'],
          ['接觸點', '承諾'],
          ['送貨', '購買後', '下單後 2 天內送達'],
        ];
  const rows = Array.from({ length: 12 }, (_, i) => [`2026-10-0${1 + (i % 3)} 09:00`, `2026-10-0${4 + (i % 5)} 09:00`]);
  const columns = language === 'pl' ? ['Data zamówienia', 'Data dostarczenia'] : ['下單時間', '送達時間'];
  return memoryWorkbook({
    [language === 'pl' ? 'Punkty styku' : '接觸點']: [own!, cities!.slice(0, 2)],
    [language === 'pl' ? 'Obietnice' : '承諾']: [days!, [cities![0]!, cities![2]!]],
    Orders: [columns, ...rows],
  });
};

test.each([
  ['pl', '<= 2 dni', 'Dotrzymana, gdy', 'Obietnice', 'Od początku do końca'],
  ['zh-TW', '<= 2 天', '兌現條件', '承諾', '開始時間到結束時間'],
] as const)('a time in a plan of %s, and the test that comes of it, are in the words of its cells', (language, test, header, tab, span) => {
  const words = wordsOf(language);
  const workbook = orders(language);
  const guide = proposeGuide(workbook, 'Orders');
  const { subjects, touchpoints } = workbenchOf(workbook);
  const rows = planRows(guide, subjects, planWords(words));
  expect([rows[1]![2], rows[1]![4]]).toEqual([span, test]);
  const { guide: decided, troubles } = readPlan(rows, guide, subjects, touchpoints);
  expect(troubles).toEqual([]);
  expect(guideTo(workbook, 'Orders', words).guide.questions[0]!.tells[0]!.keptWhen).toBe(test);
  confirmGuide(workbook, decided, words);
  const [head, row] = workbook.head(tab, 2);
  expect(row![head!.indexOf(header)]).toBe(test);
});

const units = ['seconds', 'minutes', 'hours', 'days', 'weeks'];
const beyondClocks = ['working days', 'months', 'years'];
const figures = [1, 1.5, 2, 4.5, 5, 14, 22, 1200, 10_000];

test.each(['en', 'pl', 'zh-TW'])('every test of a time that a plan or a panel shows in %s is read back as what it was', language => {
  const words = wordsOf(language);
  const workbook = orders('pl');
  const guide = proposeGuide(workbook, 'Orders');
  const { subjects, touchpoints } = workbenchOf(workbook);
  const troublesOf = (test: string) => {
    const rows = planRows(guide, subjects, planWords(words));
    rows[1]![4] = test;
    return readPlan(rows, guide, subjects, touchpoints).troubles;
  };
  for (const sign of ['<=', '<', '>=', '>'])
    for (const unit of [...units, ...beyondClocks])
      for (const figure of figures) {
        const [test, shown] = [`${sign} ${figure} ${unit}`, words.written(`${sign} ${figure} ${unit}`)];
        expect([shown, troublesOf(shown)]).toEqual([shown, []]);
        if (!units.includes(unit)) continue;
        const was = limitIn(test, unit)!;
        expect([limitIn(shown, unit, unitNamed), limitIn(shown, unit, words.guide.times.unit)]).toEqual([was, was]);
      }
  expect(troublesOf('<= 2 gwiazdki')).toMatchObject([{ found: '<= 2 gwiazdki' }]);
});

test('a column that came to the tab after its plan was written is named, and one whose row was emptied is left out in silence', () => {
  const { rows, guide, subjects, touchpoints } = planIn('pl');
  const late = guide.others.find(({ holds }) => holds !== null)!.column;
  expect(readPlan(rows, guide, subjects, touchpoints).unnamed).toEqual([]);
  const without = rows.filter(([column]) => column !== late);
  expect(readPlan(without, guide, subjects, touchpoints).unnamed).toEqual([late]);
  const emptied = rows.map(row => (row[0] === late ? [late, ...row.slice(1).map(() => '')] : row));
  expect(readPlan(emptied, guide, subjects, touchpoints).unnamed).toEqual([]);
});
